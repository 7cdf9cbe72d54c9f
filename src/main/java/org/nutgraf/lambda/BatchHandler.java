package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;

/**
 * Answers many articles in one call, with an array in their order.
 *
 * <p>An item for which there is no time left, or no room in the answer, gets a problem that says
 * so: every item has its answer.
 */
@Singleton
@Named("batch")
final class BatchHandler implements RequestStreamHandler {

    /** More bytes than the answer to any item takes that has no result. */
    private static final int PROBLEM_SIZE = 512;

    private final Edge edge;

    /** The most bytes of an answer. */
    private final int maxAnswerSize;

    @Inject
    BatchHandler(
            Edge edge, @ConfigProperty(name = "nutgraf.max-answer-size") MemorySize maxAnswerSize) {
        this(edge, maxAnswerSize.asLongValue());
    }

    BatchHandler(Edge edge, long maxAnswerSize) {
        this.edge = edge;
        this.maxAnswerSize = (int) Math.min(AnswerSize.MAX, maxAnswerSize);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        JsonNode event = Edge.read(in);
        List<Item> items = Item.allIn(event).orElseThrow(BatchHandler::noList);
        Answers answers = new Answers(edge.batch(), context);
        int room = maxAnswerSize - items.size() * PROBLEM_SIZE;
        out.write('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            JsonNode request = items.get(i).request();
            byte[] answer = Edge.MAPPER.writeValueAsBytes(answers.answer(request));
            if (answer.length > PROBLEM_SIZE && answer.length > room) {
                Problem problem = AnswerSize.exceeded(maxAnswerSize);
                answer = Edge.MAPPER.writeValueAsBytes(edge.batch().refuse(request, problem));
            } else if (answer.length > PROBLEM_SIZE) {
                room -= answer.length;
            }
            out.write(answer);
        }
        out.write(']');
    }

    private static ProblemException noList() {
        return new ProblemException(
                Problem.of(
                        Problem.Type.MALFORMED_JSON,
                        "Send an array of requests, or an object with them in \"Items\"."));
    }
}
