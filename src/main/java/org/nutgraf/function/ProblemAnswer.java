package org.nutgraf.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Answers an HTTP request with a problem. */
final class ProblemAnswer {

    private static final String RETRY_AFTER_SECONDS = "1";

    /** How long a caller may read an answer that came before its request did. */
    private static final Duration LINGER = Duration.ofSeconds(1);

    private final ObjectMapper mapper;

    ProblemAnswer(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Answers, unless the request is answered already. */
    void give(RoutingContext context, Problem problem) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (problem.type().equals(Problem.Type.OVERLOADED.urn())) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        try {
            response.setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(Buffer.buffer(mapper.writeValueAsBytes(problem)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Answers without having read the body: what comes behind it on this connection cannot be read,
     * either, and it is closed once the caller had time to read the answer.
     */
    void giveUnread(RoutingContext context, Problem problem) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        give(context, problem);
        // The server itself would wait for the rest of the body first.
        HttpConnection connection = context.request().connection();
        context.vertx().setTimer(LINGER.toMillis(), ignored -> connection.close());
    }
}
