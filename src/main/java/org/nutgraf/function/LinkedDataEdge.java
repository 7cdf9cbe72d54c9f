package org.nutgraf.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.nutgraf.function.response.LinkedData;

/**
 * Answers {@code POST /extract} in JSON-LD, for those who ask for it.
 *
 * <pre>
 *   Accept: application/ld+json
 * </pre>
 */
@Singleton
final class LinkedDataEdge {

    private final ObjectMapper mapper;
    private final Functions functions;

    LinkedDataEdge(ObjectMapper mapper, Functions functions) {
        this.mapper = mapper;
        this.functions = functions;
    }

    void route(@Observes Router router) {
        router.post("/extract").order(HttpEdge.AFTER_BODY + 1).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!Accept.namesLinkedData(context.request().headers().getAll(HttpHeaders.ACCEPT))) {
            context.next();
            return;
        }
        @Nullable Buffer body = context.body().buffer();
        byte[] request = body == null ? new byte[0] : body.getBytes();
        context.vertx()
                .executeBlocking(() -> answer(request), false)
                .onSuccess(
                        answer ->
                                context.response()
                                        .putHeader(HttpHeaders.CONTENT_TYPE, LinkedData.MEDIA_TYPE)
                                        .end(answer))
                .onFailure(context::fail);
    }

    private Buffer answer(byte[] request) throws JsonProcessingException {
        @Nullable ArticleRequest read =
                request.length == 0 ? null : RequestBody.read(request, mapper);
        return Buffer.buffer(mapper.writeValueAsBytes(functions.linkedData(read)));
    }
}
