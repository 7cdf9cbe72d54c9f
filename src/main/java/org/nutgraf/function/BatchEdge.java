package org.nutgraf.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Serves {@code POST /batch}: requests as NDJSON in, answers as NDJSON out, in the same order.
 *
 * <p>The limit on the size of a request holds for a line, and the batch has none. The route takes
 * its requests before the body would be read as a whole, and hands none of them on.
 *
 * @see <a href="https://github.com/ndjson/ndjson-spec">NDJSON</a>
 */
@Singleton
final class BatchEdge {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private final Batch batch;
    private final ProblemAnswer problems;
    private final int maxLineSize;

    BatchEdge(
            ObjectMapper mapper,
            Functions functions,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxLineSize) {
        this.maxLineSize = Math.toIntExact(maxLineSize.asLongValue());
        this.batch = new Batch(mapper, functions, this.maxLineSize);
        this.problems = new ProblemAnswer(mapper);
    }

    void route(@Observes Router router) {
        router.route("/batch").order(HttpEdge.BEFORE_BODY).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (!request.method().equals(HttpMethod.POST)) {
            response.putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            problems.giveUnread(
                    context,
                    Problem.of(
                            Problem.Type.METHOD_NOT_ALLOWED,
                            "POST a request object a line: curl -X POST -T articles.ndjson -H"
                                    + " 'Content-Type: application/x-ndjson' "
                                    + request.path()));
            return;
        }
        if (!isNdjson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            problems.giveUnread(
                    context,
                    Problem.of(
                            Problem.Type.UNSUPPORTED_MEDIA_TYPE,
                            "Send application/x-ndjson, a request object a line."));
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            response.writeContinue();
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
        new BatchStream(context.vertx(), request, batch, maxLineSize).run();
    }

    /** Small tools send no content type. */
    private static boolean isNdjson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT).equals(MEDIA_TYPE);
    }
}
