package org.nutgraf.function;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No word of an article gets into the log, at any level, or into what says that it failed. */
@QuarkusTest
class SecrecyTest {

    private static final String SECRET = "Quillfeather";
    private static final String ARTICLE =
            "“We sold 12 boats,” " + SECRET + " said.\n\n" + SECRET + " paid $5 million.";

    private static final Logger ROOT = Logger.getLogger("");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL server;

    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final Formatter formatter = new PatternFormatter("%c %s%e");
    private final Handler listener =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    log.add(formatter.format(line));
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
    private final Level before = ROOT.getLevel();

    @BeforeEach
    void listen() {
        listener.setLevel(Level.ALL);
        ROOT.addHandler(listener);
        ROOT.setLevel(Level.ALL);
    }

    @AfterEach
    void listenNoMore() {
        ROOT.setLevel(before);
        ROOT.removeHandler(listener);
    }

    @Test
    void answersAreNotLogged() throws Exception {
        for (String path : List.of("extract", "date", "headline", "quotes", "figures")) {
            assertThat(post(path, "text/plain", ARTICLE.getBytes(UTF_8)).statusCode())
                    .isEqualTo(200);
            assertThat(post(path, "application/json", json(ARTICLE)).statusCode()).isEqualTo(200);
        }
        byte[] page = ("<article><p>" + ARTICLE + "</p></article>").getBytes(UTF_8);
        assertThat(post("extract", "text/html", page).body()).contains(SECRET);
        assertLogKeepsTheSecret();
    }

    @Test
    void problemsSayNothingOfTheArticle() throws Exception {
        List<HttpResponse<String>> problems = new ArrayList<>();
        String type = "application/json";
        for (String body :
                List.of(
                        "{\"body\":\"" + SECRET,
                        "{\"body\":" + SECRET + "}",
                        "{\"body\":[\"" + SECRET + "\"]}",
                        "{\"body\":{\"" + SECRET + "\":1}}",
                        "{\"" + SECRET + "\":\"" + SECRET + "\"}",
                        "[\"" + SECRET + "\"]",
                        "\"" + SECRET + "\"",
                        SECRET,
                        "{\"body\":\"" + SECRET + "\"} " + SECRET,
                        "{\"body\":\"" + SECRET + "\u0001\"}",
                        "{\"body\":\"" + SECRET + "\\x\"}",
                        "{\"body\":\"A\",\"date\":\"" + SECRET + "\"}",
                        "{\"body\":\"A\",\"url\":\"" + SECRET + "\"}",
                        "{\"body\":\"A\",\"contentType\":\"" + SECRET + "\"}",
                        "{\"body\":\"A\",\"headline\":[\"" + SECRET + "\"]}")) {
            problems.add(post("extract", type, body.getBytes(UTF_8)));
        }
        byte[] noText = (SECRET + "\u0100\uD800").getBytes(UTF_16LE);
        problems.add(post("extract", "text/plain; charset=us-ascii", noText));
        problems.add(post("extract", "text/plain", (SECRET + " ").repeat(200_000).getBytes(UTF_8)));
        problems.add(post("extract", "text/plain", (SECRET + " ").repeat(900_000).getBytes(UTF_8)));
        problems.add(post("extract", "image/png", ARTICLE.getBytes(UTF_8)));
        problems.add(post("extract", "application/x-www-form-urlencoded", json(ARTICLE)));
        problems.add(post("batch", "text/plain", json(ARTICLE)));
        problems.add(post("nothing", "text/plain", ARTICLE.getBytes(UTF_8)));
        assertThat(problems)
                .allSatisfy(
                        problem -> {
                            assertThat(problem.statusCode()).isBetween(400, 499);
                            assertThat(problem.body()).doesNotContain(SECRET);
                            assertThat(problem.headers().map().toString()).doesNotContain(SECRET);
                        });
        assertLogKeepsTheSecret();
    }

    @Test
    void linesOfBatchAreNotLogged() throws Exception {
        String lines =
                new String(json(ARTICLE), UTF_8)
                        + "\n{\"id\":1,\"body\":\""
                        + SECRET
                        + "\n{\"id\":2,\"date\":\""
                        + SECRET
                        + "\",\"body\":\"A\"}\n"
                        + SECRET;
        HttpResponse<String> answer = post("batch", "application/x-ndjson", lines.getBytes(UTF_8));
        assertThat(answer.body().lines()).hasSize(4);
        assertThat(answer.body().lines().skip(1)).noneMatch(line -> line.contains(SECRET));
        assertLogKeepsTheSecret();
    }

    @Test
    void bugsAreLoggedWithoutTheirMessages() {
        Exception cause = new IllegalStateException("unexpected: " + SECRET);
        Problem problem = new Faults().report(new IllegalArgumentException(ARTICLE, cause));
        assertThat(problem.toString()).doesNotContain(SECRET);
        assertThat(log).anyMatch(line -> line.contains("IllegalStateException"));
        assertLogKeepsTheSecret();
    }

    private void assertLogKeepsTheSecret() {
        // All levels are heard.
        Logger.getLogger(SecrecyTest.class.getName()).finest("heard");
        assertThat(log)
                .anyMatch(line -> line.endsWith("heard"))
                .noneMatch(line -> line.contains(SECRET));
    }

    private static byte[] json(String article) {
        return new ObjectMapper()
                .createObjectNode()
                .put("body", article)
                .toString()
                .getBytes(UTF_8);
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(
                    java.net.http.HttpRequest.newBuilder(
                                    URI.create(server.toString()).resolve(path))
                            .header("Content-Type", type)
                            .POST(BodyPublishers.ofByteArray(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
