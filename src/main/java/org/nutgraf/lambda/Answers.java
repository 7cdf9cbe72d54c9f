package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import org.nutgraf.function.Batch;
import org.nutgraf.function.Problem;

/** Answers the items of one event, as long as there is time. */
final class Answers {

    /** More milliseconds than the largest item takes. */
    private static final int RESERVE = 1_000;

    private final Context context;

    Answers(Context context) {
        this.context = context;
    }

    Batch.Answer answer(JsonNode item) {
        if (context.getRemainingTimeInMillis() < RESERVE) {
            return Edge.BATCH.refuse(
                    item,
                    Problem.of(Problem.Type.OUT_OF_TIME, "Send it again, with fewer others."));
        }
        return Edge.BATCH.answer(item);
    }
}
