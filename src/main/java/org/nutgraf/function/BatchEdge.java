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
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    private static final String PATH = "/batch";

    /** The most batches under way: one alone can use all processors, and each takes memory. */
    private static final int MAX_RUNNING = 16;

    private final Batch batch;
    private final ProblemAnswer problems;
    private final int maxLineSize;

    /** The batches under way. */
    private final AtomicInteger running = new AtomicInteger();

    BatchEdge(
            ObjectMapper mapper,
            Functions functions,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxLineSize) {
        this.maxLineSize = Math.toIntExact(maxLineSize.asLongValue());
        this.batch = new Batch(mapper, functions, this.maxLineSize);
        this.problems = new ProblemAnswer(mapper);
    }

    void route(@Observes Router router) {
        router.route(PATH).order(HttpEdge.BEFORE_BODY).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (!request.path().equals(PATH)) {
            // With a slash behind: the other functions are not there, either.
            context.next();
            return;
        }
        if (!request.method().equals(HttpMethod.POST)) {
            response.putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            problems.giveUnread(context, Refusals.batchMethodNotAllowed(request.path()));
            return;
        }
        if (!Batch.isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            problems.giveUnread(context, Refusals.batchMediaType());
            return;
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (!Gzip.isReadable(coding)) {
            problems.giveUnread(context, Refusals.contentCoding());
            return;
        }
        context.addEndHandler(ignored -> running.decrementAndGet());
        if (running.incrementAndGet() > MAX_RUNNING) {
            problems.giveUnread(context, Refusals.overloaded());
            return;
        }
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            response.writeContinue();
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, Batch.MEDIA_TYPE);
        new BatchStream(context.vertx(), request, batch, maxLineSize, Gzip.isNamed(coding)).run();
    }
}
