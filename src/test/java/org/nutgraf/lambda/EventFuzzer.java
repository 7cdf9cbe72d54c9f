package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.function.ProblemException;

/**
 * Fuzzes the handlers on events of AWS Lambda.
 *
 * <p>The first byte of the input chooses the handler; the rest is the event.
 */
public final class EventFuzzer {

    private static final List<RequestStreamHandler> HANDLERS =
            List.of(
                    new HttpHandler(Edge.DEFAULT),
                    new BatchHandler(Edge.DEFAULT, AnswerSize.MAX),
                    new SqsHandler(
                            Edge.DEFAULT,
                            new PrintStream(
                                    OutputStream.nullOutputStream(),
                                    false,
                                    StandardCharsets.UTF_8)),
                    new DirectHandlers.Extract(Edge.DEFAULT),
                    new DirectHandlers.Date(Edge.DEFAULT),
                    new DirectHandlers.Headline(Edge.DEFAULT),
                    new DirectHandlers.Quotes(Edge.DEFAULT),
                    new DirectHandlers.Figures(Edge.DEFAULT));

    private EventFuzzer() {}

    /** Reads what is read once, so that no input is charged with it. */
    public static void fuzzerInitialize() throws IOException {
        fuzzerTestOneInput("\3{\"body\":\"<p>It rained.\"}".getBytes(StandardCharsets.UTF_8));
    }

    /** Fails if the event is neither answered with JSON nor refused, or is answered with a bug. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        RequestStreamHandler handler = HANDLERS.get((input[0] & 0xFF) % HANDLERS.size());
        ByteArrayInputStream event =
                new ByteArrayInputStream(Arrays.copyOfRange(input, 1, input.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            handler.handleRequest(event, out, LambdaContext.PLENTY_OF_TIME);
        } catch (ProblemException e) {
            isNoBug(e.problem().status());
            return;
        }
        JsonNode answer = Edge.MAPPER.readTree(out.toByteArray());
        isNoBug(answer.path("statusCode").asInt());
        answer.path("batchItemFailures").forEach(failure -> isNoBug(500));
        if (answer.isArray()) {
            answer.forEach(item -> isNoBug(item.path("problem").path("status").asInt()));
        }
    }

    private static void isNoBug(int status) {
        // 507, a result too large, is as the event deserves.
        if (status >= 500 && status != 507) {
            throw new AssertionError("status " + status);
        }
    }
}
