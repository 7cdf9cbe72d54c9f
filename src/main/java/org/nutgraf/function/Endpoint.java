package org.nutgraf.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests where no HTTP server does: bytes in, bytes out.
 *
 * <p>A request over HTTP gets the status, headers and body that the server gives.
 */
public final class Endpoint {

    private static final String JSON = "application/json";

    private final ObjectMapper mapper;
    private final Functions functions;
    private final Faults faults = new Faults();

    /** The most bytes that a request may have, in JSON or not. */
    private final long maxRequestSize;

    public Endpoint(ObjectMapper mapper, Functions functions, long maxRequestSize) {
        this.mapper = mapper;
        this.functions = functions;
        this.maxRequestSize = maxRequestSize;
    }

    /** Answers a request over HTTP. */
    public HttpResponse answer(HttpRequest request) {
        Operation operation = Operation.named(name(request.path()));
        if (operation == null) {
            return answer(Refusals.noSuchFunction());
        }
        if (!request.method().equals("POST")) {
            HttpResponse problem = answer(Refusals.methodNotAllowed(request.path()));
            return problem.with("allow", "POST");
        }
        try {
            return HttpResponse.of(
                    200, JSON, answer(operation, request.contentType(), request.body()));
        } catch (ProblemException e) {
            return answer(e.problem());
        }
    }

    /**
     * Answers a request in JSON.
     *
     * @throws ProblemException if there is no response to it
     */
    public byte[] answer(Operation operation, byte[] request) {
        return answer(operation, JSON, request);
    }

    private byte[] answer(Operation operation, @Nullable String contentType, byte[] body) {
        try {
            ArticleRequest request = read(contentType, body);
            return mapper.writeValueAsBytes(operation.apply(functions, request));
        } catch (ProblemException e) {
            throw e;
        } catch (JsonProcessingException | RuntimeException | Error e) {
            // Errors, too: a stack or heap that one request used up is there for the next.
            throw new ProblemException(faults.report(e));
        }
    }

    private @Nullable ArticleRequest read(@Nullable String contentType, byte[] body) {
        MediaType type = contentType == null ? MediaType.guess(body) : MediaType.parse(contentType);
        if (body.length > maxRequestSize) {
            throw new ProblemException(Refusals.tooLarge(maxRequestSize));
        }
        if (body.length == 0) {
            return null;
        }
        if (type.kind() != MediaType.Kind.JSON) {
            return RequestBody.article(contentType, type, body);
        }
        try {
            return mapper.readValue(body, ArticleRequest.class);
        } catch (IOException e) {
            throw new ProblemException(Refusals.malformedJson());
        }
    }

    /** Returns the path without the slashes around it. */
    private static String name(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.length();
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }

    /** Answers a request over HTTP with a problem. */
    public HttpResponse answer(Problem problem) {
        try {
            return HttpResponse.of(
                    problem.status(), Problem.MEDIA_TYPE, mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
