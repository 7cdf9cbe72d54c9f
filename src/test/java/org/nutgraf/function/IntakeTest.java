package org.nutgraf.function;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers whose bodies do not come to their end, and are large all together. */
@QuarkusTest
@TestProfile(IntakeTest.Narrow.class)
@Timeout(60)
class IntakeTest {

    private static final int KIBIBYTE = 1 << 10;

    /** How long an answer is awaited, and how long it is looked for where none should come. */
    private static final int PATIENCE_MS = 20_000;

    private static final int LOOK_MS = 200;

    private static final String TURNED_AWAY = "HTTP/1.1 503 Service Unavailable";
    private static final String HEAD =
            "POST /extract HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n";

    /** Bodies of a mebibyte may come in. */
    public static class Narrow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nutgraf.limits.incoming", "1M");
        }
    }

    @TestHTTPResource("/extract")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL extract;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void largestAreTurnedAwayAndOthersServed() throws Exception {
        Socket small = send("Content-Length: 11\r\n\r\n", "It");
        List<Socket> large = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            large.add(send("Content-Length: 400000\r\n\r\n", "a".repeat(300 * KIBIBYTE)));
        }
        assertThat(statuses(large, 3)).hasSize(3).containsOnly(TURNED_AWAY);
        small.getOutputStream().write(" rained. ".getBytes(US_ASCII));
        small.setSoTimeout(PATIENCE_MS);
        assertThat(status(small)).isEqualTo("HTTP/1.1 200 OK");
    }

    @Test
    void bodiesOfUnknownLengthAreCounted() throws Exception {
        List<Socket> large = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            large.add(
                    send(
                            "Transfer-Encoding: chunked\r\n\r\n",
                            "f0000\r\n" + "a".repeat(600 * KIBIBYTE)));
        }
        assertThat(statuses(large, 1)).containsExactly(TURNED_AWAY);
    }

    @Test
    void lengthThatIsOnlyToldCountsForNothing() throws Exception {
        List<Socket> told = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            told.add(send("Content-Length: 1000000\r\n\r\n", "a"));
        }
        assertThat(statuses(told, 0)).isEmpty();
    }

    private Socket send(String headers, String body) throws IOException {
        Socket socket = new Socket(extract.getHost(), extract.getPort());
        sockets.add(socket);
        socket.setSoTimeout(LOOK_MS);
        socket.getOutputStream().write((HEAD + headers + body).getBytes(US_ASCII));
        return socket;
    }

    /**
     * Returns the status lines of those that are answered: as many as are awaited, however long it
     * takes them, and what else is there then.
     */
    private static List<String> statuses(List<Socket> sockets, int awaited) throws IOException {
        List<String> statuses = new ArrayList<>();
        List<Socket> waiting = new ArrayList<>(sockets);
        long deadline = System.nanoTime() + PATIENCE_MS * 1_000_000L;
        while (statuses.size() < awaited && System.nanoTime() < deadline) {
            look(waiting, statuses);
        }
        look(waiting, statuses);
        return statuses;
    }

    private static void look(List<Socket> waiting, List<String> statuses) throws IOException {
        for (Socket socket : List.copyOf(waiting)) {
            try {
                statuses.add(status(socket));
                waiting.remove(socket);
            } catch (SocketTimeoutException e) {
                // It is waited for its body.
            } catch (SocketException e) {
                // The answer was lost: it was sent before all that the caller sent was read.
                statuses.add(TURNED_AWAY);
                waiting.remove(socket);
            }
        }
    }

    private static String status(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
                .readLine();
    }
}
