package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.CharConversionException;
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
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "8M")
                    MemorySize maxRequestSize) {
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

    /** A request for an article of our own, with something of everything that is looked for. */
    static final byte[] EXAMPLE =
            MAPPER.createObjectNode()
                    .put("id", "1")
                    .put("contentType", "text/plain")
                    .put("url", "https://example.org/ferry")
                    .put(
                            "body",
                            """
                            Ferry line adds 14 winter crossings
                            Published 3 November 2025
                            By Ines Valdoro

                            LISBON, Nov 3 (Example) — The Harbour Line will run 14 more ferries a week,
                            its director, Rui Prata, said on Monday. It would cost between €2.5 million
                            and €3 million, he told reporters.

                            “Nobody should be left on the quay,” Prata said. “That is a promise.”

                            According to the union, more than a third of the 1,200 dockers, about 38 per
                            cent, had been “let down badly”. A spokeswoman, Ana Reyes, asked: 'Who pays?'
                            """)
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);

    static {
        for (Operation operation : Operation.values()) {
            DEFAULT.endpoint.answer(operation, EXAMPLE);
        }
        DEFAULT.batch.answer(EXAMPLE);
    }

    /**
     * Reads an event.
     *
     * @throws ProblemException if it is not JSON that can be read
     */
    static JsonNode read(InputStream event) throws IOException {
        try {
            return MAPPER.readTree(event);
        } catch (JsonProcessingException | CharConversionException e) {
            // Its own message may quote the article.
            throw new ProblemException(
                    Problem.of(Problem.Type.MALFORMED_JSON, "The event is not JSON."));
        }
    }
}
