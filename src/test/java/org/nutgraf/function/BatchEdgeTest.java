package org.nutgraf.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class BatchEdgeTest {

    private static final String NDJSON = "application/x-ndjson";

    @TestHTTPResource("/batch")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL url;

    @Test
    void answersInOrder() throws IOException, InterruptedException {
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            String body = i % 7 == 3 ? "" : "Rain fell. ".repeat(i % 100 + 1);
            requests.append("{\"id\":").append(i).append(",\"body\":\"").append(body);
            requests.append(i % 11 == 5 ? "\n" : "\"}\n");
        }
        List<JsonNode> answers = post(requests.toString());
        assertThat(answers).hasSize(5_000);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get("id").intValue()).isEqualTo(i);
            assertThat(answers.get(i).has(i % 7 == 3 || i % 11 == 5 ? "problem" : "result"))
                    .isTrue();
        }
    }

    @Test
    void blankLinesAreSkipped() throws IOException, InterruptedException {
        assertThat(post("\n\r\n {\"body\":\"a\"}\r\n \t\n{\"body\":\"b\"}")).hasSize(2);
    }

    @Test
    void emptyBatchHasNoAnswers() throws IOException, InterruptedException {
        assertThat(post("")).isEmpty();
    }

    @Test
    void batchMayBeLargerThanARequest() throws IOException, InterruptedException {
        String item = "{\"body\":\"" + "Rain fell on the plain. ".repeat(20_000) + "\"}\n";
        assertThat(post(item.repeat(30))).hasSize(30).allMatch(answer -> answer.has("result"));
    }

    @Test
    void lineOverTheLimitIsOneProblem() throws IOException, InterruptedException {
        String item = "{\"id\":1,\"body\":\"" + "a".repeat(9 << 20) + "\"}\n";
        List<JsonNode> answers = post(item + "{\"id\":2,\"body\":\"a\"}\n");
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).get("problem").get("status").intValue()).isEqualTo(413);
        assertThat(answers.get(0).get("id").intValue()).isEqualTo(1);
        assertThat(answers.get(1).has("result")).isTrue();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void answersComeBeforeTheBatchEnds() throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked"));
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int i = 0; i < 3; i++) {
                String item = "{\"id\":" + i + ",\"body\":\"Rain fell.\"}\n";
                out.write(ascii(Integer.toHexString(item.length()) + "\r\n" + item + "\r\n"));
                out.flush();
                String line = in.readLine();
                while (line != null && !line.startsWith("{")) {
                    line = in.readLine();
                }
                assertThat(line).startsWith("{\"id\":" + i + ",");
            }
            out.write(ascii("0\r\n\r\n"));
        }
    }

    /** A caller who reads no answers is not read from, either; when they are read, all is done. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void unreadAnswersHoldTheRequestBack() throws IOException, InterruptedException {
        int linesAtOnce = 100;
        int times = 1_000;
        byte[] lines = ascii(("{\"body\":\"" + "Rain. ".repeat(60) + "\"}\n").repeat(linesAtOnce));
        long size = (long) times * lines.length;
        try (SocketChannel channel = SocketChannel.open()) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 1 << 16);
            channel.connect(new InetSocketAddress(url.getHost(), url.getPort()));
            channel.write(ByteBuffer.wrap(head("Connection: close\r\nContent-Length: " + size)));
            channel.configureBlocking(false);
            ByteBuffer out = ByteBuffer.wrap(lines);
            long sent = 0;
            for (int idle = 0; idle < 20 && sent < size; ) {
                int written = write(channel, out);
                sent += written;
                idle = written == 0 ? idle + 1 : 0;
                TimeUnit.MILLISECONDS.sleep(written == 0 ? 100 : 0);
            }
            // The rest is what the sockets' buffers hold, and what is under way.
            assertThat(sent).isLessThan(size * 3 / 4);

            ByteBuffer in = ByteBuffer.allocate(1 << 16);
            long answers = 0;
            for (int read = 0; read >= 0; read = channel.read(in.clear())) {
                for (int i = 0; i < read; i++) {
                    answers += in.get(i) == '\n' ? 1 : 0;
                }
                if (sent < size) {
                    sent += write(channel, out);
                }
                TimeUnit.MILLISECONDS.sleep(read == 0 ? 1 : 0);
            }
            // The lines of the head and of the chunks come on top.
            assertThat(answers).isGreaterThanOrEqualTo((long) times * linesAtOnce);
        }
    }

    /** Writes what there is room for, and starts over where all was written. */
    private static int write(SocketChannel channel, ByteBuffer out) throws IOException {
        int written = channel.write(out);
        if (!out.hasRemaining()) {
            out.rewind();
        }
        return written;
    }

    @Test
    void otherMethodsAreTurnedAway() {
        given().when()
                .get("/batch")
                .then()
                .statusCode(405)
                .header("Allow", "POST")
                .contentType("application/problem+json")
                .body("detail", containsString("curl -X POST -T"));
    }

    @Test
    void otherContentTypesAreTurnedAway() {
        given().contentType("application/json")
                .body("[]")
                .post("/batch")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:nutgraf:problem:unsupported-media-type"));
    }

    private List<JsonNode> post(String requests) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url.toString()))
                        .header("Content-Type", NDJSON)
                        .POST(HttpRequest.BodyPublishers.ofString(requests))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Type")).hasValue(NDJSON);
            ObjectMapper mapper = new ObjectMapper();
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : response.body().lines().toList()) {
                nodes.add(mapper.readTree(line));
            }
            return nodes;
        }
    }

    private byte[] head(String header) {
        return ascii(
                "POST /batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                        + NDJSON
                        + "\r\n"
                        + header
                        + "\r\n\r\n");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
