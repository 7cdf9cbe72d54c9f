package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.function.EdgeCases;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;

/** The handlers for calls, batches and queues; that for HTTP has a test of its own. */
class HandlersTest {

    private static final String REQUEST = "{\"id\":\"a\",\"body\":\"It cost $5.\"}";

    private static JsonNode call(RequestStreamHandler handler, byte[] event, Context context)
            throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        return Events.read(answer.toByteArray());
    }

    private static JsonNode call(RequestStreamHandler handler, byte[] event) throws IOException {
        return call(handler, event, LambdaContext.PLENTY_OF_TIME);
    }

    private static List<String> ids(JsonNode answers) {
        List<String> ids = new ArrayList<>();
        answers.forEach(answer -> ids.add(answer.path("id").asText()));
        return ids;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void callIsAnsweredWithResponse() throws IOException {
        byte[] event = Events.bytes(Events.request("1", EdgeCases.ARTICLE));
        assertThat(call(new DirectHandlers.Extract(), event).properties())
                .extracting(field -> field.getKey())
                .startsWith("date", "headline")
                .endsWith("quotes", "figures");
        assertThat(call(new DirectHandlers.Date(), event).has("date")).isTrue();
        assertThat(call(new DirectHandlers.Headline(), event).has("standfirst")).isTrue();
        assertThat(call(new DirectHandlers.Quotes(), event).path("quotes").isArray()).isTrue();
        assertThat(call(new DirectHandlers.Figures(), event).path("figures").isArray()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | EMPTY_BODY",
                "null                                            | EMPTY_BODY",
                "[]                                              | MALFORMED_JSON",
                "{\"body\":7}                                    | MALFORMED_JSON",
                "{\"body\":\"He said\",\"contentType\":\"a/b\"}  | UNSUPPORTED_MEDIA_TYPE",
                "{\"body\":\"He said\",\"date\":\"yesterday\"}   | INVALID_DATE",
            })
    void badCallFailsWithProblem(String event, Problem.Type type) {
        assertThatThrownBy(() -> call(new DirectHandlers.Extract(), utf8(event)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> {
                            assertThat(e.problem().type()).isEqualTo(type.urn());
                            assertThat(e).hasMessage(type.title() + ": " + e.problem().detail());
                        });
    }

    @Test
    void errorTypeIsProblemType() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        new ErrorTypes().customize(mapper);
        String message = Problem.Type.EMPTY_BODY.title() + ": It is blank.";
        assertThat(ProblemException.typeIn(message)).isEqualTo(Problem.Type.EMPTY_BODY);
        assertThat(ProblemException.typeIn("The body is")).isNull();
        assertThat(mapper.writeValueAsString(List.of("a"))).isEqualTo("[\"a\"]");
    }

    @Test
    void batchTakesArrayAndItems() throws IOException {
        JsonNode request = Events.request("a", "It cost $5.");
        JsonNode bad = Events.request("b", "");
        byte[] array = utf8("[" + request + "," + bad + ",7,{}]");
        JsonNode answers = call(new BatchHandler(), array);
        assertThat(ids(answers)).containsExactly("a", "b", "null", "null");
        assertThat(answers.path(0).has("result")).isTrue();
        assertThat(answers.path(1).path("problem").path("status").asInt()).isEqualTo(422);
        assertThat(answers.path(2).path("problem").path("status").asInt()).isEqualTo(400);
        assertThat(answers.path(3).path("problem").path("status").asInt()).isEqualTo(422);
        assertThat(call(new BatchHandler(), Events.items(List.of(request, bad))))
                .isEqualTo(call(new BatchHandler(), utf8("[" + request + "," + bad + "]")));
        assertThat(call(new BatchHandler(), utf8("[]"))).isEmpty();
    }

    @Test
    void batchTakesRecordsOfPipe() throws IOException {
        List<String> bodies = List.of(REQUEST, "It cost $5.", "{\"body\":\"It", "");
        JsonNode queue = call(new BatchHandler(), Events.bytes(Events.messages(bodies)));
        assertThat(ids(queue)).containsExactly("a", "m1", "m2", "m3");
        assertThat(queue.path(1).path("result")).isEqualTo(queue.path(0).path("result"));
        assertThat(queue.path(2).has("problem")).isTrue();
        JsonNode stream = call(new BatchHandler(), Events.bytes(Events.stream(bodies)));
        assertThat(ids(stream)).containsExactly("a", "s1", "s2", "s3");
        assertThat(stream.path(1).path("result")).isEqualTo(queue.path(0).path("result"));
    }

    @ParameterizedTest
    @CsvSource({"{}", "null", "7", "'{\"body\":\"He said\"}'", "nonsense"})
    void eventWithoutItemsFails(String event) {
        assertThatThrownBy(() -> call(new BatchHandler(), utf8(event)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(Problem.Type.MALFORMED_JSON.title());
    }

    @Test
    void batchSaysWhatThereWasNoTimeFor() throws IOException {
        JsonNode answers =
                call(new BatchHandler(), utf8("[" + REQUEST + "]"), new LambdaContext(10));
        assertThat(ids(answers)).containsExactly("a");
        assertThat(answers.path(0).path("problem").path("status").asInt()).isEqualTo(503);
    }

    @Test
    void batchKeepsToSizeOfAnswer() throws IOException {
        JsonNode large = Events.request("large", EdgeCases.ARTICLE.repeat(10));
        JsonNode html =
                Events.request("html", "<p>" + "word ".repeat(1_000))
                        .put("contentType", "text/html");
        JsonNode small = Events.request("small", "He went.");
        byte[] event = Events.items(List.of(small, html, large, small));
        int max = 4_000;
        JsonNode answers = call(new BatchHandler(max), event);
        assertThat(Events.bytes(answers)).hasSizeLessThanOrEqualTo(max);
        assertThat(ids(answers)).containsExactly("small", "html", "large", "small");
        assertThat(answers.path(0).has("result")).isTrue();
        assertThat(answers.path(1).path("problem").path("type").asText())
                .isEqualTo("urn:nutgraf:problem:result-too-large");
        assertThat(answers.path(3).has("result")).isTrue();
    }

    @Test
    void queueKeepsOnlyWhatMaySucceedLater() throws IOException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        SqsHandler handler = new SqsHandler(new PrintStream(results, true, StandardCharsets.UTF_8));
        byte[] event = Events.queue(List.of(REQUEST, "", "It cost $5."));
        assertThat(call(handler, event).path("batchItemFailures")).isEmpty();
        List<String> lines = results.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"result\":");
        assertThat(lines.get(1)).startsWith("{\"id\":\"m1\",\"problem\":");
        assertThat(lines.get(2)).startsWith("{\"id\":\"m2\",\"result\":");

        results.reset();
        JsonNode failures = call(handler, event, new LambdaContext(10)).path("batchItemFailures");
        assertThat(failures)
                .extracting(failure -> failure.path("itemIdentifier").asText())
                .containsExactly("m0", "m1", "m2");
        assertThat(results.size()).isZero();
    }
}
