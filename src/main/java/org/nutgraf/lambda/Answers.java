package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import org.nutgraf.function.Batch;
import org.nutgraf.function.Problem;

/**
 * Answers the items of one event, as long as there is time.
 *
 * <p>What an item takes is told from its length, as the time is linear in that, by the pace of
 * those before it.
 */
final class Answers {

    /** Milliseconds for the answer to be sent, and for pauses. */
    private static final int RESERVE = 500;

    /** Nanoseconds for a character, on the least processor that a function can have. */
    private static final long FIRST_PACE = 10_000;

    /** The characters after which the pace can be told. */
    private static final int ENOUGH = 50_000;

    /** How much slower than those before it an item may be. */
    private static final int MARGIN = 3;

    private static final long NANOS_IN_MILLISECOND = 1_000_000;

    private final Batch batch;
    private final Context context;

    private long characters;
    private long nanos;

    Answers(Batch batch, Context context) {
        this.batch = batch;
        this.context = context;
    }

    Batch.Answer answer(JsonNode item) {
        long length = item.path("body").asText().length();
        long pace = characters < ENOUGH ? FIRST_PACE : MARGIN * nanos / characters;
        if (context.getRemainingTimeInMillis() < RESERVE + length * pace / NANOS_IN_MILLISECOND) {
            return batch.refuse(
                    item,
                    Problem.of(Problem.Type.OUT_OF_TIME, "Send it again, with fewer others."));
        }
        long start = System.nanoTime();
        Batch.Answer answer = batch.answer(item);
        nanos += System.nanoTime() - start;
        characters += length;
        return answer;
    }
}
