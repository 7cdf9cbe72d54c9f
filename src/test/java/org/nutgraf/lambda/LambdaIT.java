package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nutgraf.function.EdgeCases;
import org.nutgraf.function.HttpRequest;
import org.nutgraf.function.HttpResponse;
import org.nutgraf.function.Operation;

/** The native program, as AWS Lambda runs it. */
class LambdaIT {

    static final Path PROGRAM = Path.of(System.getProperty("native.image.path", ""));

    private static final String REQUEST = "{\"id\":\"a\",\"body\":\"It cost $5.\"}";

    private static final int MEGABYTE = 1 << 20;

    private static NativeFunction start(String handler) throws IOException {
        return new NativeFunction(PROGRAM, handler);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void callIsAnsweredAsOnJvm(Operation operation) throws IOException {
        byte[] event = Events.bytes(Events.request("1", EdgeCases.ARTICLE));
        byte[] expected = Edge.DEFAULT.endpoint().answer(operation, event);
        try (NativeFunction function = start(operation.name().toLowerCase(Locale.ROOT))) {
            RuntimeApi.Post post = function.api().invoke(event);
            assertThat(post.isError()).isFalse();
            assertThat(post.text()).isEqualTo(new String(expected, StandardCharsets.UTF_8));
            assertThat(function.listeningSockets()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | empty-body",
                "null                                            | empty-body",
                "[]                                              | malformed-json",
                "{\"body\":7}                                    | malformed-json",
                "nonsense                                        | malformed-json",
                "{\"body\":\"He said\",\"contentType\":\"a/b\"}  | unsupported-media-type",
                "{\"body\":\"He said\",\"date\":\"yesterday\"}   | invalid-date",
            })
    void badCallFailsWithProblemAndNextIsServed(String event, String type) throws IOException {
        try (NativeFunction function = start("extract")) {
            RuntimeApi.Post post = function.api().invoke(event);
            assertThat(post.isError()).isTrue();
            JsonNode error = Events.read(post.body());
            assertThat(error.path("errorType").asText()).isEqualTo("urn:nutgraf:problem:" + type);
            assertThat(error.path("errorMessage").asText()).contains(": ").doesNotContain("He");
            assertThat(function.api().invoke(REQUEST).isError()).isFalse();
            assertThat(function.output()).doesNotContain("Exception").doesNotContain("He said");
        }
    }

    @Test
    void httpEventsAreAnsweredAsOnJvm() throws IOException {
        try (NativeFunction function = start("http")) {
            for (EdgeCases.Case edgeCase : EdgeCases.all()) {
                HttpRequest request = edgeCase.request();
                for (Events.Source source : Events.Source.values()) {
                    HttpResponse response =
                            source.compresses()
                                    ? Edge.DEFAULT.endpoint().answer(request)
                                    : Edge.DEFAULT.endpoint().answerPlain(request);
                    String expected = Events.describe(response);
                    for (boolean base64 : Events.base64(request)) {
                        RuntimeApi.Post post = function.api().invoke(source.event(request, base64));
                        assertThat(Events.describe(source.response(post.body())))
                                .as("%s by %s, %s", edgeCase, source, base64)
                                .isEqualTo(expected);
                    }
                }
            }
            assertThat(function.api().invoke("{}").isError()).isTrue();
        }
    }

    @Test
    void largestEventsAreAnswered() throws IOException {
        try (NativeFunction function = start("http")) {
            int unit = "One word more. ".length();
            String text = "One word more. ".repeat(MEGABYTE / unit);
            String head = "<head><style>" + "p {} ".repeat((4 * MEGABYTE - 100) / 5) + "</style>";
            byte[] page = utf8(head + "</head><p>" + text);
            byte[] article = utf8(text);
            byte[] event = utf8("One word more. ".repeat((6 * MEGABYTE - 1_000) / unit));
            assertThat(status(function, post("text/html", page))).isEqualTo(200);
            assertThat(status(function, post("text/plain", article))).isEqualTo(200);
            assertThat(status(function, post("text/html", utf8("<p>" + text + text))))
                    .isEqualTo(413);
            assertThat(status(function, post("text/plain", event))).isEqualTo(413);
        }
    }

    @Test
    void resultsThatAreTooLargeFail() throws IOException {
        byte[] article = utf8("Of 12 ships 3 sank. ".repeat(50_000));
        try (NativeFunction function = start("extract")) {
            byte[] event =
                    Events.bytes(Events.request("1", new String(article, StandardCharsets.UTF_8)));
            RuntimeApi.Post post = function.api().invoke(event);
            assertThat(post.isError()).isTrue();
            assertThat(post.text()).contains("urn:nutgraf:problem:result-too-large");
            assertThat(function.api().invoke(REQUEST).isError()).isFalse();
        }
        try (NativeFunction function = start("http")) {
            assertThat(status(function, post("text/plain", article))).isEqualTo(507);
        }
    }

    private static HttpRequest post(String contentType, byte[] body) {
        return new HttpRequest("POST", "/extract", Map.of("content-type", contentType), body);
    }

    private static int status(NativeFunction function, HttpRequest request) throws IOException {
        RuntimeApi.Post post =
                function.api().invoke(Events.Source.FUNCTION_URL.event(request, false));
        assertThat(post.isError()).isFalse();
        return Events.Source.FUNCTION_URL.response(post.body()).status();
    }

    @Test
    void limitsAreSettings() throws IOException {
        Map<String, String> settings =
                Map.of(
                        "NUTGRAF_LIMITS_TEXT", "1K",
                        "NUTGRAF_LIMITS_HTML", "2K",
                        "QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE", "3K");
        try (NativeFunction function = new NativeFunction(PROGRAM, "http", settings)) {
            assertThat(status(function, post("text/plain", utf8("Go. ".repeat(250)))))
                    .isEqualTo(200);
            assertThat(status(function, post("text/plain", utf8("Go. ".repeat(300)))))
                    .isEqualTo(413);
            assertThat(status(function, post("text/html", utf8("<p>Go".repeat(300)))))
                    .isEqualTo(200);
            assertThat(status(function, post("text/html", utf8("<p>Go".repeat(500)))))
                    .isEqualTo(413);
            assertThat(status(function, post("application/json", utf8(" ".repeat(4_000)))))
                    .isEqualTo(413);
        }
    }

    @Test
    void deadlineIsKept() throws IOException {
        try (NativeFunction function = start("sqs")) {
            byte[] event = Events.queue(List.of(REQUEST, "", "It cost $5."));
            RuntimeApi.Post late = function.api().invoke(event, Duration.ofMillis(500));
            assertThat(late.text())
                    .isEqualTo(
                            "{\"batchItemFailures\":[{\"itemIdentifier\":\"m0\"},"
                                    + "{\"itemIdentifier\":\"m1\"},{\"itemIdentifier\":\"m2\"}]}");
            assertThat(function.api().invoke(event).text()).isEqualTo("{\"batchItemFailures\":[]}");
            assertThat(function.output())
                    .contains("{\"id\":\"a\",\"result\":")
                    .contains("{\"id\":\"m1\",\"problem\":")
                    .contains("{\"id\":\"m2\",\"result\":");
        }
    }

    @Test
    void endsWhenAsked() throws IOException, InterruptedException {
        try (NativeFunction function = start("extract")) {
            function.api().invoke(REQUEST);
            assertThat(function.terminate()).isIn(0, 128 + 15);
        }
    }

    @Test
    void unknownHandlerEndsProgram() throws IOException, InterruptedException {
        try (NativeFunction function = start("summarise")) {
            assertThat(function.exitStatus()).isNotZero();
            assertThat(function.output()).contains("Unable to find handler class with name");
        }
    }

    @Test
    void memoryDoesNotGrow() throws IOException {
        byte[] event = Events.bytes(Events.request("1", EdgeCases.ARTICLE.repeat(10)));
        try (NativeFunction function = start("extract")) {
            String first = function.api().invoke(event).text();
            for (int i = 1; i < 2_000; i++) {
                function.api().invoke(event);
            }
            long before = function.residentMemory();
            for (int i = 2_000; i < 10_000; i++) {
                function.api().invoke(event);
            }
            assertThat(function.residentMemory()).isLessThan(before + 3L * MEGABYTE);
            assertThat(function.api().invoke(event).text()).isEqualTo(first);
        }
    }
}
