package org.nutgraf.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nutgraf.function.response.LinkedData;

/**
 * Answers requests where no HTTP server does: bytes in, bytes out.
 *
 * <p>A request over HTTP gets the status, headers and body that the server gives.
 */
public final class Endpoint {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";
    private static final String BATCH = "/batch";
    private static final String POST = "POST";
    private static final String JSON = "application/json";

    private final ObjectMapper mapper;
    private final Functions functions;
    private final Batch batch;
    private final Faults faults = new Faults();

    /** The most bytes that a request may have, in JSON or not. */
    private final long maxRequestSize;

    public Endpoint(ObjectMapper mapper, Functions functions, long maxRequestSize) {
        this.batch = new Batch(mapper, functions, maxRequestSize);
        this.mapper = mapper;
        this.functions = functions;
        this.maxRequestSize = maxRequestSize;
    }

    /** Answers a request over HTTP, and compresses the answer for those who ask for it. */
    public HttpResponse answer(HttpRequest request) {
        HttpResponse response = answerPlain(request);
        return response.body().length > 0
                        && Gzip.isAccepted(request.header(HttpRequest.ACCEPT_ENCODING))
                ? new HttpResponse(response.status(), response.headers(), Gzip.zip(response.body()))
                        .with(HttpRequest.CONTENT_ENCODING, Gzip.NAME)
                : response;
    }

    /** Answers a request over HTTP, whatever encodings it accepts. */
    public HttpResponse answerPlain(HttpRequest request) {
        if (request.method().equals(GET) || request.method().equals(HEAD)) {
            Optional<PageFile> file = PageFile.at(request.path());
            if (file.isPresent()) {
                return answer(file.get(), request);
            }
        }
        HttpResponse response = answerFunction(request);
        return request.method().equals(HEAD)
                ? new HttpResponse(response.status(), response.headers(), new byte[0])
                : response;
    }

    private HttpResponse answerFunction(HttpRequest request) {
        if (request.path().equals(BATCH)) {
            return answerBatch(request);
        }
        Operation operation = Operation.at(request.path());
        if (operation == null) {
            return answer(Refusals.noSuchFunction());
        }
        if (!request.method().equals(POST)) {
            HttpResponse problem = answer(Refusals.methodNotAllowed(request.path()));
            return problem.with("allow", POST);
        }
        return answer(operation, request);
    }

    private HttpResponse answer(Operation operation, HttpRequest request) {
        Body body;
        try {
            body = body(request.header(HttpRequest.CONTENT_TYPE), bytes(request));
        } catch (ProblemException e) {
            return answer(e.problem());
        }
        String accept = request.header(HttpRequest.ACCEPT);
        boolean linked =
                operation == Operation.EXTRACT
                        && accept != null
                        && Accept.namesLinkedData(List.of(accept));
        HttpResponse response;
        try {
            response =
                    HttpResponse.of(
                            OK,
                            linked ? LinkedData.MEDIA_TYPE : JSON,
                            write(
                                    body,
                                    article ->
                                            linked
                                                    ? functions.linkedData(article)
                                                    : operation.apply(functions, article)));
        } catch (ProblemException e) {
            response = answer(e.problem());
        }
        return operation == Operation.EXTRACT ? response.with("vary", "accept") : response;
    }

    private static HttpResponse answer(PageFile file, HttpRequest request) {
        Map<String, String> headers = new TreeMap<>();
        PageFile.SECURITY_HEADERS.forEach(
                (name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        headers.put("etag", file.etag());
        headers.put("cache-control", PageFile.CACHE_CONTROL);
        headers.put("vary", "accept-encoding");
        String ifNoneMatch = request.header(HttpRequest.IF_NONE_MATCH);
        if (ifNoneMatch != null && file.isNamedBy(ifNoneMatch)) {
            return new HttpResponse(NOT_MODIFIED, headers, new byte[0]);
        }
        headers.put("content-type", file.contentType());
        boolean withBody = request.method().equals(GET);
        return new HttpResponse(OK, headers, withBody ? file.bytes() : new byte[0]);
    }

    private HttpResponse answerBatch(HttpRequest request) {
        if (!request.method().equals(POST)) {
            HttpResponse problem = answer(Refusals.batchMethodNotAllowed(request.path()));
            return problem.with("allow", POST);
        }
        if (!Batch.isMediaType(request.header(HttpRequest.CONTENT_TYPE))) {
            return answer(Refusals.batchMediaType());
        }
        try {
            return HttpResponse.of(OK, Batch.MEDIA_TYPE, batch.answerLines(bytes(request)));
        } catch (ProblemException e) {
            return answer(e.problem());
        }
    }

    /** Returns the body, unzipped where it is zipped. */
    private byte[] bytes(HttpRequest request) {
        String coding = request.header(HttpRequest.CONTENT_ENCODING);
        if (!Gzip.isReadable(coding)) {
            throw new ProblemException(Refusals.contentCoding());
        }
        return Gzip.isNamed(coding) ? Gzip.unzip(request.body(), maxRequestSize) : request.body();
    }

    /**
     * Answers a request in JSON.
     *
     * @throws ProblemException if there is no response to it
     */
    public byte[] answer(Operation operation, byte[] request) {
        return write(body(JSON, request), article -> operation.apply(functions, article));
    }

    /**
     * What was sent: the request in JSON, or the article.
     *
     * @param json null where it is the article
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Body(byte @Nullable [] json, @Nullable ArticleRequest article) {}

    private Body body(@Nullable String contentType, byte[] body) {
        MediaType type = contentType == null ? MediaType.guess(body) : MediaType.parse(contentType);
        if (body.length > maxRequestSize) {
            throw new ProblemException(Refusals.tooLarge(maxRequestSize));
        }
        if (body.length == 0) {
            return new Body(null, null);
        }
        return type.kind() == MediaType.Kind.JSON
                ? new Body(body, null)
                : new Body(null, RequestBody.article(contentType, type, body));
    }

    private byte[] write(Body body, Function<@Nullable ArticleRequest, Object> function) {
        byte[] json = body.json();
        try {
            ArticleRequest article = json == null ? body.article() : RequestBody.read(json, mapper);
            return mapper.writeValueAsBytes(function.apply(article));
        } catch (ProblemException e) {
            throw e;
        } catch (JsonProcessingException | RuntimeException | Error e) {
            // Errors, too: a stack or heap that one request used up is there for the next.
            throw new ProblemException(faults.report(e));
        }
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
