package org.nutgraf.function;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets every answer be compressed, and pages of other servers call the functions where that is
 * configured.
 */
@Singleton
final class TransferEdge {

    /** Before the routes of the functions are added. */
    static final int FIRST = 1;

    private final VertxHttpConfig config;

    TransferEdge(VertxHttpConfig config) {
        this.config = config;
    }

    void route(@Observes @Priority(FIRST) Router router) {
        router.route()
                .order(HttpEdge.BEFORE_BODY)
                .handler(
                        context -> {
                            context.addHeadersEndHandler(ignored -> compress(context.response()));
                            context.next();
                        });
        if (config.cors().enabled()) {
            // Quarkus has this filter behind the body handler; problems are answered before.
            router.route().order(HttpEdge.BEFORE_BODY).handler(new CORSFilter(config.cors()));
        }
    }

    /** Takes away the header by which Quarkus keeps all but static files from being compressed. */
    private static void compress(HttpServerResponse response) {
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
    }
}
