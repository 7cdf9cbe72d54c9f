package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
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
 * written.
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

    private final PrintStream results;

    SqsHandler() {
        this(new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    SqsHandler(PrintStream results) {
        this.results = results;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        JsonNode event = Edge.read(in);
        List<JsonNode> items = new Items(Edge.MAPPER).in(event).orElseThrow(SqsHandler::noRecords);
        Answers answers = new Answers(context);
        try (JsonGenerator json = Edge.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("batchItemFailures");
            for (int i = 0; i < items.size(); i++) {
                Batch.Answer answer = answers.answer(items.get(i));
                if (answer.problem() != null && answer.problem().status() >= SERVER_ERROR) {
                    json.writeStartObject();
                    json.writeStringField("itemIdentifier", messageId(event, i));
                    json.writeEndObject();
                } else {
                    results.write(Edge.MAPPER.writeValueAsBytes(answer));
                    results.write('\n');
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        results.flush();
    }

    private static String messageId(JsonNode event, int i) {
        return event.path("Records").path(i).path("messageId").asText();
    }

    private static ProblemException noRecords() {
        return new ProblemException(
                Problem.of(Problem.Type.MALFORMED_JSON, "The event is none of a queue."));
    }
}
