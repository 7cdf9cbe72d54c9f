package org.nutgraf.function;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers that ask for more than there is, or never come to an end. */
@QuarkusTest
@TestProfile(OverloadTest.Narrow.class)
@Timeout(60)
class OverloadTest {

    private static final int CALLERS = 64;

    /** Nothing may wait, and nobody may dawdle. */
    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "nutgraf.limits.waiting", "0",
                    "nutgraf.limits.body-time", "3S",
                    "quarkus.http.idle-timeout", "6S");
        }
    }

    @TestHTTPResource("/extract")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL extract;

    @Test
    void callersOverWhatCanBeDoneAreTurnedAwayAndServedLater() throws Exception {
        String article = "“It sold 12 boats,” Ann Reed said. ".repeat(2_000);
        try (HttpClient client = client()) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                answers.add(client.sendAsync(post(article), HttpResponse.BodyHandlers.ofString()));
            }
            List<HttpResponse<String>> all = answers.stream().map(CompletableFuture::join).toList();
            assertThat(all).extracting(HttpResponse::statusCode).containsOnly(200, 503);
            HttpResponse<String> refused =
                    all.stream().filter(answer -> answer.statusCode() == 503).findAny().get();
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(refused.headers().firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(refused.body()).contains("urn:nutgraf:problem:overloaded");
            for (int i = 0; i < 10; i++) {
                HttpResponse<String> later =
                        client.send(post("It rained."), HttpResponse.BodyHandlers.ofString());
                assertThat(later.statusCode()).isEqualTo(200);
            }
        }
    }

    @Test
    void bodyThatIsNotSentToItsEndIsGivenUp() throws Exception {
        String head = "POST /extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n";
        assertThat(dawdle(head + "Content-Length: 100\r\n\r\nIt"))
                .startsWith("HTTP/1.1 408 ")
                .contains("urn:nutgraf:problem:too-slow");
    }

    @Test
    void connectionIsClosedBehindAnAnswerThatCameBeforeTheBody() throws Exception {
        long start = System.nanoTime();
        String head = "POST /extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/\r\n";
        assertThat(dawdle(head + "Content-Length: 100\r\n\r\nIt")).startsWith("HTTP/1.1 415 ");
        // Before it counts as silent.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void connectionThatIsSilentIsClosed() throws Exception {
        assertThat(dawdle("POST /extract HTTP/1.1\r\nHost:")).isEmpty();
    }

    @Test
    void headersThatComeByteByByteAreGivenUp() throws Exception {
        try (Socket socket = new Socket(extract.getHost(), extract.getPort())) {
            assertThat(drip(socket, "POST /extract HTTP/1.1\r\nHost: ", 60)).isLessThan(60);
        }
    }

    @Test
    void headersOfLaterRequestAreGivenUp() throws Exception {
        try (Socket socket = new Socket(extract.getHost(), extract.getPort())) {
            String first = "GET /q/health HTTP/1.1\r\nHost: a\r\n\r\n";
            assertThat(drip(socket, first + "GET / HTTP/1.1\r\nHost: ", 60)).isLessThan(60);
        }
    }

    @Test
    void connectionInUseIsKept() throws Exception {
        try (Socket socket = new Socket(extract.getHost(), extract.getPort())) {
            byte[] request = "GET /icon.svg HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(US_ASCII);
            byte[] answer = new byte[1 << 16];
            for (int i = 0; i < 10; i++) {
                socket.getOutputStream().write(request);
                assertThat(socket.getInputStream().read(answer)).isPositive();
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    @Test
    void requestThatTakesLongIsKept() throws Exception {
        try (Socket socket = new Socket(extract.getHost(), extract.getPort())) {
            String head =
                    "POST /batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\n";
            assertThat(drip(socket, head + "Content-Length: 1000\r\n\r\n", 20)).isEqualTo(20);
        }
    }

    /**
     * Sends a start, and then a letter every half a second.
     *
     * @return after how many letters the connection was closed, or the most
     */
    private static int drip(Socket socket, String start, int most) throws Exception {
        socket.setSoTimeout(500);
        OutputStream out = socket.getOutputStream();
        out.write(start.getBytes(US_ASCII));
        byte[] answer = new byte[1 << 16];
        for (int i = 0; i < most; i++) {
            try {
                out.write('a');
                // Waits until something comes.
                if (socket.getInputStream().read(answer) < 0) {
                    return i;
                }
            } catch (SocketTimeoutException e) {
                // Still open.
            } catch (IOException e) {
                return i;
            }
        }
        return most;
    }

    /** Sends bytes and nothing more; returns what comes until it closes. */
    private String dawdle(String sent) throws IOException {
        try (Socket socket = new Socket(extract.getHost(), extract.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(sent.getBytes(US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private HttpRequest post(String article) {
        return HttpRequest.newBuilder(URI.create(extract.toString()))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(article))
                .build();
    }
}
