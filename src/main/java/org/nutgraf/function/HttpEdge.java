package org.nutgraf.function;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.SocketException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What HTTP needs around the functions that Funqy does not do: content types other than JSON,
 * limits, and problems.
 *
 * <p>A request passes here twice: by its headers before its body is read, and again with the body,
 * which becomes the JSON that Funqy takes. In between it waits for its turn, or is turned away.
 * What fails on the way, or in a function, is answered here as a problem.
 */
@Singleton
final class HttpEdge {

    // The body is read just behind the lowest order; Funqy's route has the default order.
    static final int BEFORE_BODY = Integer.MIN_VALUE;
    static final int AFTER_BODY = -1;
    private static final int AFTER_ALL = RouteConstants.ROUTE_ORDER_AFTER_DEFAULT + 1;

    /** One to work while another's bytes come in or go out. */
    private static final int WORKING_PER_PROCESSOR = 2;

    /** The bytes from which on a body is converted apart from the event loop, which has others. */
    private static final int LARGE = 64 << 10;

    /** Where a request's timer is kept. */
    private static final String TIMER = HttpEdge.class.getName();

    /** Where its turn to be worked on is kept. */
    private static final String TURN = Turn.class.getName();

    private final ObjectMapper mapper;
    private final ProblemAnswer problems;
    private final Faults faults;
    private final Admission admission;
    private final Intake intake;

    /** How long a body may take to come in. */
    private final Duration bodyTime;

    /** The most bytes that a request may have, in JSON or not. */
    private final long maxRequestSize;

    HttpEdge(
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxRequestSize,
            @ConfigProperty(name = "nutgraf.limits.incoming") MemorySize incoming,
            @ConfigProperty(name = "nutgraf.limits.waiting") MemorySize waiting,
            @ConfigProperty(name = "nutgraf.limits.body-time") Duration bodyTime) {
        this.mapper = mapper;
        this.problems = new ProblemAnswer(mapper);
        this.faults = new Faults();
        this.maxRequestSize = maxRequestSize.asLongValue();
        this.bodyTime = bodyTime;
        this.admission =
                new Admission(
                        WORKING_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(),
                        waiting.asLongValue());
        this.intake =
                new Intake(
                        incoming.asLongValue(),
                        context -> problems.giveUnread(context, Refusals.overloaded()));
    }

    void route(@Observes Router router) {
        for (String function : Operation.names()) {
            router.route("/" + function).order(BEFORE_BODY).handler(this::checkHeaders);
            router.route("/" + function)
                    .order(AFTER_BODY)
                    .handler(this::admit)
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
            if (!Gzip.isReadable(context.request().getHeader(HttpHeaders.CONTENT_ENCODING))) {
                throw new ProblemException(Refusals.contentCoding());
            }
            String contentType = contentType(context);
            if (contentType != null) {
                MediaType.parse(contentType);
            }
            if (contentLength(context) > maxRequestSize) {
                throw new ProblemException(Refusals.tooLarge(maxRequestSize));
            }
            long timer =
                    context.vertx()
                            .setTimer(
                                    bodyTime.toMillis(),
                                    ignored -> problems.giveUnread(context, Refusals.tooSlow()));
            context.put(TIMER, timer);
            // Before anything can end the request: an end that is past calls no handler.
            Turn turn = new Turn(admission);
            context.put(TURN, turn);
            context.addEndHandler(
                    ignored -> {
                        context.vertx().cancelTimer(timer);
                        turn.end();
                    });
            intake.begin(context);
            context.next();
        } catch (ProblemException e) {
            problems.giveUnread(context, e.problem());
        }
    }

    /** Has a request, which has come in, wait for its turn. */
    private void admit(RoutingContext context) {
        if (context.response().ended()) {
            // It came in too late.
            return;
        }
        Long timer = context.get(TIMER);
        context.vertx().cancelTimer(timer);
        @Nullable Buffer body = context.body().buffer();
        int length = body == null ? 0 : body.length();
        Context loop = context.vertx().getOrCreateContext();
        Turn turn = context.get(TURN);
        Runnable start =
                () ->
                        loop.runOnContext(
                                ignored -> {
                                    if (turn.begin()) {
                                        convert(context, body);
                                    }
                                });
        if (!admission.enter(length, start)) {
            problems.give(context, Refusals.overloaded());
        }
    }

    private void convert(RoutingContext context, @Nullable Buffer body) {
        if (body == null || body.length() == 0) {
            context.next();
            return;
        }
        String contentType = contentType(context);
        boolean zipped = Gzip.isNamed(context.request().getHeader(HttpHeaders.CONTENT_ENCODING));
        if (zipped || body.length() >= LARGE) {
            context.vertx()
                    .executeBlocking(() -> json(contentType, zipped, body), false)
                    .onSuccess(json -> handOn(context, json))
                    .onFailure(context::fail);
        } else {
            Buffer json;
            try {
                json = json(contentType, zipped, body);
            } catch (ProblemException e) {
                // Nobody else would: this runs behind the route's handler.
                context.fail(e);
                return;
            }
            handOn(context, json);
        }
    }

    private Buffer json(@Nullable String contentType, boolean zipped, Buffer body) {
        byte[] bytes = body.getBytes();
        byte[] unzipped = zipped ? Gzip.unzip(bytes, maxRequestSize) : bytes;
        return Buffer.buffer(
                unzipped.length == 0
                        ? unzipped
                        : RequestBody.toJson(contentType, unzipped, mapper));
    }

    // Deprecated in favour of an internal type; Funqy reads its input from here alone.
    @SuppressWarnings("deprecation")
    private static void handOn(RoutingContext context, Buffer json) {
        context.setBody(json);
        context.next();
    }

    private void fail(RoutingContext context) {
        if (context.response().closed()
                || context.failure() instanceof HttpClosedException
                || context.failure() instanceof SocketException) {
            // The caller went away: there is nobody to answer, and nothing to report.
            return;
        }
        @Nullable Throwable failure = context.failure();
        @Nullable Problem problem = problem(failure);
        if (problem != null) {
            problems.give(context, problem);
        } else if (context.statusCode() == Problem.Type.BODY_TOO_LARGE.status()) {
            problems.giveUnread(context, Refusals.tooLarge(maxRequestSize));
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
