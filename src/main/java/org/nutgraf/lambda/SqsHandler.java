package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nutgraf.function.Batch;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;

/**
 * Takes articles from a queue.
 *
 * <p>A queue takes no answer: each goes to standard output, a line of JSON, and so where the
 * function's log goes. What may succeed later, for lack of time or a bug to be mended, is named in
 * {@code batchItemFailures} and stays in the queue; what never can is done with once its problem is
 * written. From a queue that keeps order, all behind the first that stays must stay.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Partial
 *     batch responses</a>
 */
@Singleton
@Named("sqs")
final class SqsHandler implements RequestStreamHandler {

    /** The least status of a problem that does not lie in the request. */
    private static final int SERVER_ERROR = 500;

    private final Edge edge;
    private final PrintStream results;

    @Inject
    SqsHandler(Edge edge) {
        this(edge, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    SqsHandler(Edge edge, PrintStream results) {
        this.edge = edge;
        this.results = results;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        List<Item> items = Item.allIn(Edge.read(in)).orElseThrow(SqsHandler::noRecords);
        if (items.stream().anyMatch(item -> item.messageId() == null)) {
            throw noRecords();
        }
        Answers answers = new Answers(edge.batch(), context);
        boolean failed = false;
        try (JsonGenerator json = Edge.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("batchItemFailures");
            for (Item item : items) {
                if ((failed && item.ordered()) || !succeeds(item, answers)) {
                    failed = true;
                    json.writeStartObject();
                    json.writeStringField("itemIdentifier", item.messageId());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        results.flush();
    }

    /** Writes the answer to an item, unless it may be another later. */
    private boolean succeeds(Item item, Answers answers) throws IOException {
        Batch.Answer answer = answers.answer(item.request());
        if (answer.problem() != null && answer.problem().status() >= SERVER_ERROR) {
            return false;
        }
        results.write(Edge.MAPPER.writeValueAsBytes(answer));
        results.write('\n');
        return true;
    }

    private static ProblemException noRecords() {
        return new ProblemException(
                Problem.of(Problem.Type.MALFORMED_JSON, "The event is none of a queue."));
    }
}
