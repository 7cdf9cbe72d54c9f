package org.nutgraf.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.nutgraf.function.Operation;
import org.nutgraf.function.ProblemException;

/**
 * The functions for other functions to call: the request is the event, the response the answer.
 *
 * <p>What is no request fails the call with the problem.
 */
final class DirectHandlers {

    private DirectHandlers() {}

    private static void answer(
            Edge edge, Operation operation, InputStream event, OutputStream answer)
            throws IOException {
        byte[] response = edge.endpoint().answer(operation, event.readAllBytes());
        if (response.length > AnswerSize.MAX) {
            throw new ProblemException(AnswerSize.exceeded(AnswerSize.MAX));
        }
        answer.write(response);
    }

    @Singleton
    @Named("extract")
    static final class Extract implements RequestStreamHandler {

        private final Edge edge;

        Extract(Edge edge) {
            this.edge = edge;
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context)
                throws IOException {
            answer(edge, Operation.EXTRACT, event, answer);
        }
    }

    @Singleton
    @Named("date")
    static final class Date implements RequestStreamHandler {

        private final Edge edge;

        Date(Edge edge) {
            this.edge = edge;
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context)
                throws IOException {
            answer(edge, Operation.DATE, event, answer);
        }
    }

    @Singleton
    @Named("headline")
    static final class Headline implements RequestStreamHandler {

        private final Edge edge;

        Headline(Edge edge) {
            this.edge = edge;
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context)
                throws IOException {
            answer(edge, Operation.HEADLINE, event, answer);
        }
    }

    @Singleton
    @Named("quotes")
    static final class Quotes implements RequestStreamHandler {

        private final Edge edge;

        Quotes(Edge edge) {
            this.edge = edge;
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context)
                throws IOException {
            answer(edge, Operation.QUOTES, event, answer);
        }
    }

    @Singleton
    @Named("figures")
    static final class Figures implements RequestStreamHandler {

        private final Edge edge;

        Figures(Edge edge) {
            this.edge = edge;
        }

        @Override
        public void handleRequest(InputStream event, OutputStream answer, Context context)
                throws IOException {
            answer(edge, Operation.FIGURES, event, answer);
        }
    }
}
