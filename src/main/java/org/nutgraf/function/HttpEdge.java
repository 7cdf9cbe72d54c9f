package org.nutgraf.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What HTTP needs around the functions that Funqy does not do: content types other than JSON,
 * limits, and problems.
 *
 * <p>A request passes here twice: by its headers before its body is read, and again with the body,
 * which becomes the JSON that Funqy takes. What fails on the way, or in a function, is answered
 * here as a problem.
 */
@Singleton
final class HttpEdge {

    // The body is read just behind the lowest order; Funqy's route has the default order.
    static final int BEFORE_BODY = Integer.MIN_VALUE;
    static final int AFTER_BODY = -1;
    private static final int AFTER_ALL = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1;

    private final ObjectMapper mapper;
    private final ProblemAnswer problems;
    private final Faults faults;

    /** The most bytes that a request may have, in JSON or not. */
    private final long maxRequestSize;

    HttpEdge(
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxRequestSize) {
        this.mapper = mapper;
        this.problems = new ProblemAnswer(mapper);
        this.faults = new Faults();
        this.maxRequestSize = maxRequestSize.asLongValue();
    }

    void route(@Observes Router router) {
        for (String function : Operation.names()) {
            router.route("/" + function).order(BEFORE_BODY).handler(this::checkHeaders);
            router.route("/" + function)
                    .order(AFTER_BODY)
                    .handler(this::convertBody)
                    .failureHandler(this::fail);
        }
        router.route()
                .order(AFTER_ALL)
                .handler(context -> problems.give(context, Refusals.noSuchFunction()));
        router.route().order(BEFORE_BODY).failureHandler(this::fail);
    }

    private void checkHeaders(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
            problems.give(context, Refusals.methodNotAllowed(context.request().path()));
            return;
        }
        try {
            String contentType = contentType(context);
            if (contentType != null) {
                MediaType.parse(contentType);
            }
            if (contentLength(context) > maxRequestSize) {
                throw new ProblemException(Refusals.tooLarge(maxRequestSize));
            }
            context.next();
        } catch (ProblemException e) {
            problems.giveUnread(context, e.problem());
        }
    }

    // Deprecated in favour of an internal type; Funqy reads its input from here alone.
    @SuppressWarnings("deprecation")
    private void convertBody(RoutingContext context) {
        @Nullable Buffer body = context.body().buffer();
        if (body != null && body.length() > 0) {
            byte[] json = RequestBody.toJson(contentType(context), body.getBytes(), mapper);
            context.setBody(Buffer.buffer(json));
        }
        context.next();
    }

    private void fail(RoutingContext context) {
        @Nullable Throwable failure = context.failure();
        @Nullable Problem problem = problem(failure);
        if (problem != null) {
            problems.give(context, problem);
        } else if (context.statusCode() == Problem.Type.BODY_TOO_LARGE.status()) {
            problems.give(context, Refusals.tooLarge(maxRequestSize));
        } else if (context.statusCode() == Problem.Type.MALFORMED_JSON.status()) {
            problems.give(context, Refusals.malformedJson());
        } else if (context.statusCode() == Problem.Type.NO_SUCH_FUNCTION.status()) {
            // Funqy took the path for one of a function, such as /extract/.
            problems.give(context, Refusals.noSuchFunction());
        } else {
            problems.give(context, faults.report(failure));
        }
    }

    /** Returns the problem that a failure carries; Funqy wraps what a function throws. */
    private static @Nullable Problem problem(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException e) {
                return e.problem();
            }
        }
        return null;
    }

    private static @Nullable String contentType(RoutingContext context) {
        return context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    }

    /** Returns what the header says, or 0 where it says nothing that can be read. */
    private static long contentLength(RoutingContext context) {
        @Nullable String header = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
