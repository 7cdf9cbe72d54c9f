package org.nutgraf.function;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the page. */
@Singleton
final class PageEdge {

    private static final int NOT_MODIFIED = 304;

    void route(@Observes Router router) {
        router.get().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::serve);
        router.head().order(RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        Optional<PageFile> file = PageFile.at(context.normalizedPath());
        if (file.isEmpty()) {
            context.next();
            return;
        }
        PageFile found = file.get();
        HttpServerResponse response = context.response();
        PageFile.SECURITY_HEADERS.forEach(response::putHeader);
        response.putHeader(HttpHeaders.ETAG, found.etag())
                .putHeader(HttpHeaders.CACHE_CONTROL, PageFile.CACHE_CONTROL)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        @Nullable String ifNoneMatch = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (ifNoneMatch != null && found.isNamedBy(ifNoneMatch)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, found.contentType());
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(Buffer.buffer(found.bytes()));
        }
    }
}
