package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.function.EdgeCases;
import org.nutgraf.function.HttpRequest;
import org.nutgraf.function.HttpResponse;
import org.nutgraf.function.PathologicalRequests;
import org.nutgraf.function.ProblemException;

/** Events of HTTP requests get what the HTTP server gives, which runs beside. */
@QuarkusTest
class HttpHandlerTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The headers that are the carrier's. */
    private static final List<String> OF_THE_CARRIER =
            List.of("content-length", "transfer-encoding", "connection");

    private final HttpHandler handler = new HttpHandler(Edge.DEFAULT);

    @TestHTTPResource @Nullable URL server;

    static List<EdgeCases.Case> cases() {
        return EdgeCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventsAreAnsweredAsOverHttp(EdgeCases.Case edgeCase) throws Exception {
        HttpRequest request = edgeCase.request();
        HttpResponse expected = overHttp(request);
        for (Events.Source source : Events.Source.values()) {
            for (boolean base64 : Events.base64(request)) {
                HttpResponse response = source.response(handle(source.event(request, base64)));
                assertThat(Events.describe(response))
                        .as("%s %s", source, base64)
                        .isEqualTo(
                                Events.describe(
                                        source.compresses() ? expected : Events.plain(expected)));
            }
        }
    }

    static List<EdgeCases.Case> pathological() {
        return PathologicalRequests.all();
    }

    @ParameterizedTest
    @MethodSource("pathological")
    @Timeout(20)
    void pathologicalEventsAreAnswered(EdgeCases.Case pathological) throws Exception {
        Events.Source source = Events.Source.FUNCTION_URL;
        HttpResponse answer = source.response(handle(source.event(pathological.request(), true)));
        // 507: it does not fit in what Lambda takes.
        assertThat(answer.status()).isIn(200, 400, 413, 422, 507);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .doesNotContain("internal-error");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "{\"body\":\"He said\"}", "nonsense", "{\"path\":7}"})
    void otherEventsFail(String event) {
        assertThatThrownBy(() -> handle(event.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("The event is none of a Function URL");
    }

    @Test
    void bytesThatAreNotZippedAreMalformed() throws IOException {
        Map<String, String> headers =
                Map.of("content-type", "text/plain", "content-encoding", "gzip");
        HttpRequest request = new HttpRequest("POST", "/extract", headers, new byte[] {'H', 'e'});
        byte[] answer = handle(Events.Source.FUNCTION_URL.event(request, true));
        assertThat(Events.Source.FUNCTION_URL.response(answer).status()).isEqualTo(400);
    }

    /** A load balancer takes 1 MB, others 6 MB, and more articles fit in that when compressed. */
    @Test
    void answersFitTheirCarrier() throws IOException {
        byte[] article = "Of 12 ships 3 sank. ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        byte[] large = "Of 12 ships 3 sank. ".repeat(25_000).getBytes(StandardCharsets.UTF_8);
        assertThat(status(Events.Source.FUNCTION_URL, article, "identity")).isEqualTo(200);
        assertThat(status(Events.Source.LOAD_BALANCER, article, "identity")).isEqualTo(507);
        assertThat(status(Events.Source.LOAD_BALANCER, article, "gzip")).isEqualTo(200);
        assertThat(status(Events.Source.FUNCTION_URL, large, "identity")).isEqualTo(507);
        assertThat(status(Events.Source.FUNCTION_URL, large, "gzip")).isEqualTo(200);
    }

    private int status(Events.Source source, byte[] article, String encoding) throws IOException {
        Map<String, String> headers =
                Map.of("content-type", "text/plain", "accept-encoding", encoding);
        HttpRequest request = new HttpRequest("POST", "/extract", headers, article);
        return source.response(handle(source.event(request, false))).status();
    }

    private byte[] handle(byte[] event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(
                new ByteArrayInputStream(event), answer, LambdaContext.PLENTY_OF_TIME);
        return answer.toByteArray();
    }

    private HttpResponse overHttp(HttpRequest request) throws IOException, InterruptedException {
        URI uri = URI.create(String.valueOf(server)).resolve(request.path());
        java.net.http.HttpRequest.Builder builder =
                java.net.http.HttpRequest.newBuilder(uri)
                        .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        var response = CLIENT.send(builder.build(), BodyHandlers.ofByteArray());
        Map<String, String> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        headers.keySet().removeAll(OF_THE_CARRIER);
        return new HttpResponse(response.statusCode(), headers, response.body());
    }
}
