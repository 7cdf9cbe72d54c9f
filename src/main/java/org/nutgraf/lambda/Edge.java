package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
 * What all handlers share, ready for use.
 *
 * <p>Made while the native program is built, and kept in it: what a first request would make
 * otherwise, such as the code that knows how a response is written, is made by the examples here.
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
final class Edge {

    /**
     * The most bytes that a request may have, as by default over HTTP; Lambda itself takes no event
     * over 6 MB.
     */
    static final int MAX_REQUEST_SIZE = 8 << 20;

    static final ObjectMapper MAPPER = Json.configure(JsonMapper.builder().build());

    private static final Functions FUNCTIONS = new Functions();

    static final Endpoint ENDPOINT = new Endpoint(MAPPER, FUNCTIONS, MAX_REQUEST_SIZE);

    static final Batch BATCH = new Batch(MAPPER, FUNCTIONS, MAX_REQUEST_SIZE);

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
            ENDPOINT.answer(operation, example);
        }
        BATCH.answer(example);
    }

    private Edge() {}

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
