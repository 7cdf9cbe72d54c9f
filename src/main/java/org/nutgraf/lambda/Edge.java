package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nutgraf.function.ArticleRequest;
import org.nutgraf.function.Batch;
import org.nutgraf.function.Endpoint;
import org.nutgraf.function.Functions;
import org.nutgraf.function.Json;
import org.nutgraf.function.Operation;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;
import org.nutgraf.function.response.DateResponse;
import org.nutgraf.function.response.ExtractionResponse;
import org.nutgraf.function.response.FiguresResponse;
import org.nutgraf.function.response.HeadlineResponse;
import org.nutgraf.function.response.QuotesResponse;

/**
 * What all handlers share.
 *
 * <p>The limits are settings, and read when the program starts. The rest is made while the native
 * program is built, and kept in it: what a first request would make otherwise, such as the code
 * that knows how a response is written, is made by the examples here.
 */
@RegisterForReflection(
        targets = {
            ArticleRequest.class,
            ExtractionResponse.class,
            DateResponse.class,
            HeadlineResponse.class,
            QuotesResponse.class,
            FiguresResponse.class
        },
        registerFullHierarchy = true)
@Singleton
final class Edge {

    static final ObjectMapper MAPPER = Json.configure(JsonMapper.builder().build());

    /** The edge within the limits that hold by default. */
    static final Edge DEFAULT = new Edge(new Functions(), 8 << 20);

    private final Endpoint endpoint;
    private final Batch batch;

    /**
     * Makes an edge within the limits that are configured.
     *
     * @param maxRequestSize the most bytes that a request may have, as over HTTP; Lambda itself
     *     takes no event over 6 MB
     */
    @Inject
    Edge(
            Functions functions,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxRequestSize) {
        this(functions, maxRequestSize.asLongValue());
    }

    private Edge(Functions functions, long maxRequestSize) {
        endpoint = new Endpoint(MAPPER, functions, maxRequestSize);
        batch = new Batch(MAPPER, functions, maxRequestSize);
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Batch batch() {
        return batch;
    }

    static {
        byte[] example =
                """
                {"body": "Ferry line adds crossings\\n\\nBy Ines Valdoro\\n\\nLISBON — The line will\
                 run 14 more ferries, director Rui Prata said.\\n\\n“Nobody waits,” he said.",
                 "contentType": "text/plain", "url": "https://example.org/", "headline": null,
                 "date": "2025-12-14"}
                """
                        .getBytes(StandardCharsets.UTF_8);
        for (Operation operation : Operation.values()) {
            DEFAULT.endpoint.answer(operation, example);
        }
        DEFAULT.batch.answer(example);
    }

    /**
     * Reads an event.
     *
     * @throws ProblemException if it is not JSON that can be read
     */
    static JsonNode read(InputStream event) throws IOException {
        try {
            return MAPPER.readTree(event);
        } catch (JsonProcessingException e) {
            // Its own message may quote the article.
            throw new ProblemException(
                    Problem.of(Problem.Type.MALFORMED_JSON, "The event is not JSON."));
        }
    }
}
