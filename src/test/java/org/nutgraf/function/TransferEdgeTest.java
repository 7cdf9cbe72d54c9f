package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What travels: compressed in both directions, and to pages of other servers where allowed. */
@QuarkusTest
@TestProfile(TransferEdgeTest.OtherServers.class)
class TransferEdgeTest {

    private static final String FRIEND = "https://newsroom.example";

    /** Pages of one other server may call the functions. */
    public static class OtherServers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", FRIEND);
        }
    }

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL server;

    @ParameterizedTest
    @CsvSource({"extract, text/plain", "quotes, text/plain", "batch, application/x-ndjson"})
    void answersAreCompressed(String function, String type)
            throws IOException, InterruptedException {
        String body = "{\"body\":\"" + "“It sold 12 boats,” Ann Reed said. ".repeat(100) + "\"}";
        HttpResponse<byte[]> answer =
                send(post(function, type, bytes(body)).header("Accept-Encoding", "gzip"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] json = unzip(answer.body());
        assertThat(json[0]).isEqualTo((byte) '{');
        assertThat(send(post(function, type, bytes(body))).body()).isEqualTo(json);
    }

    @Test
    void pageIsCompressed() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                send(HttpRequest.newBuilder(at("")).header("Accept-Encoding", "gzip"));
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary")).hasValue("accept-encoding");
        assertThat(new String(unzip(answer.body()), StandardCharsets.UTF_8)).contains("Nutgraf");
    }

    @ParameterizedTest
    @CsvSource({"extract, text/plain", "batch, application/x-ndjson"})
    void requestsMayBeCompressed(String function, String type)
            throws IOException, InterruptedException {
        byte[] body = bytes("{\"body\":\"It sold 12 boats.\"}");
        HttpResponse<byte[]> answer =
                send(post(function, type, zip(body)).header("Content-Encoding", "gzip"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(send(post(function, type, body)).body());
    }

    @Test
    void zippedRequestMustBeWholeAndInGzip() throws IOException, InterruptedException {
        byte[] whole = zip(bytes("It sold 12 boats. ".repeat(1_000)));
        for (byte[] broken :
                List.of(
                        Arrays.copyOf(whole, whole.length / 2),
                        bytes("It sold 12 boats."),
                        new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3})) {
            HttpResponse<byte[]> answer =
                    send(post("extract", "text/plain", broken).header("Content-Encoding", "gzip"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(text(answer)).contains("malformed-text");
        }
    }

    @ParameterizedTest
    @CsvSource({"extract, text/plain", "batch, application/x-ndjson"})
    void otherCodingsAreRefused(String function, String type)
            throws IOException, InterruptedException {
        for (String coding : List.of("br", "deflate", "zstd", "'gzip, gzip'")) {
            HttpResponse<byte[]> answer =
                    send(
                            post(function, type, bytes("{\"body\":\"Rain.\"}"))
                                    .header("Content-Encoding", coding));
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(text(answer)).contains("unsupported-media-type");
        }
    }

    @Test
    void zippedBatchIsAnsweredUpToWhereItBreaks() throws IOException, InterruptedException {
        String line = "{\"id\":7,\"body\":\"It sold 12 boats.\"}\n";
        byte[] two = zip(bytes(line + line));
        byte[] broken = Arrays.copyOf(two, two.length - 4);
        HttpResponse<byte[]> answer =
                send(
                        post("batch", "application/x-ndjson", broken)
                                .header("Content-Encoding", "gzip"));
        assertThat(text(answer).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("{\"id\":null,\"problem\":{")
                .contains("malformed-text");
    }

    @Test
    void zippedBatchMayBeLarge() throws IOException, InterruptedException {
        byte[] bomb = zip(bytes("\n".repeat(50 << 20)));
        HttpResponse<byte[]> answer =
                send(
                        post("batch", "application/x-ndjson", bomb)
                                .header("Content-Encoding", "gzip"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void limitHoldsForWhatIsUnzipped() throws IOException, InterruptedException {
        byte[] bomb = zip(new byte[50 << 20]);
        HttpResponse<byte[]> answer =
                send(post("extract", "text/plain", bomb).header("Content-Encoding", "gzip"));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(text(answer)).contains("body-too-large");
    }

    @Test
    void friendMayCall() throws IOException, InterruptedException {
        HttpResponse<byte[]> leave =
                send(
                        HttpRequest.newBuilder(at("extract"))
                                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                                .header("Origin", FRIEND)
                                .header("Access-Control-Request-Method", "POST"));
        assertThat(leave.statusCode()).isEqualTo(200);
        assertThat(allowed(leave)).isEqualTo(FRIEND);
        for (String type : new String[] {"text/plain", "image/png"}) {
            HttpResponse<byte[]> answer =
                    send(post("extract", type, bytes("Rain.")).header("Origin", FRIEND));
            assertThat(allowed(answer)).as(type).isEqualTo(FRIEND);
        }
    }

    @Test
    void othersMayNot() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                send(post("extract", "text/plain", bytes("Rain.")).header("Origin", "https://x.y"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(allowed(answer)).isEmpty();
    }

    private static String allowed(HttpResponse<?> answer) {
        return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
    }

    private URI at(String path) {
        return URI.create(server.toString()).resolve(path);
    }

    private HttpRequest.Builder post(String function, String type, byte[] body) {
        return HttpRequest.newBuilder(at(function))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] unzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
