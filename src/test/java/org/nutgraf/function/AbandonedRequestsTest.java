package org.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers that go away while their requests wait or are worked on. */
@QuarkusTest
@Timeout(120)
class AbandonedRequestsTest {

    private static final int CALLERS = 64;

    @TestHTTPResource("/extract")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL extract;

    @Test
    void nextCallerIsServed() throws Exception {
        byte[] article = "“It sold 12 boats,” Ann Reed said. ".repeat(5_000).getBytes(UTF_8);
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            sockets.add(send(article));
        }
        // So that all of them were read.
        TimeUnit.MILLISECONDS.sleep(500);
        for (Socket socket : sockets) {
            socket.close();
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(extract.toString()))
                            .header("Content-Type", "text/plain")
                            .timeout(Duration.ofSeconds(60))
                            .POST(HttpRequest.BodyPublishers.ofString("It rained."))
                            .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }

    private Socket send(byte[] article) throws IOException {
        Socket socket = new Socket(extract.getHost(), extract.getPort());
        // It is reset on closing, with what it was sent unread.
        socket.setSoLinger(true, 0);
        OutputStream out = socket.getOutputStream();
        String head =
                "POST /extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: ";
        out.write((head + article.length + "\r\n\r\n").getBytes(UTF_8));
        out.write(article);
        out.flush();
        return socket;
    }
}
