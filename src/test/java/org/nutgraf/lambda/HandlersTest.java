package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.article.Limits;
import org.nutgraf.function.EdgeCases;
import org.nutgraf.function.Functions;
import org.nutgraf.function.Problem;
import org.nutgraf.function.ProblemException;

/** The handlers for calls, batches and queues; that for HTTP has a test of its own. */
class HandlersTest {

    private static final String REQUEST = "{\"id\":\"a\",\"body\":\"It cost $5.\"}";

    private static final BatchHandler BATCH = new BatchHandler(Edge.DEFAULT, AnswerSize.MAX);

    private static SqsHandler queue(ByteArrayOutputStream results) {
        return new SqsHandler(Edge.DEFAULT, new PrintStream(results, true, StandardCharsets.UTF_8));
    }

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

    private static List<String> failures(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("batchItemFailures")
                .forEach(failure -> ids.add(failure.path("itemIdentifier").asText()));
        return ids;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void callIsAnsweredWithResponse() throws IOException {
        byte[] event = Events.bytes(Events.request("1", EdgeCases.ARTICLE));
        assertThat(call(new DirectHandlers.Extract(Edge.DEFAULT), event).properties())
                .extracting(field -> field.getKey())
                .startsWith("date", "headline")
                .endsWith("quotes", "figures");
        assertThat(call(new DirectHandlers.Date(Edge.DEFAULT), event).has("date")).isTrue();
        assertThat(call(new DirectHandlers.Headline(Edge.DEFAULT), event).has("standfirst"))
                .isTrue();
        assertThat(call(new DirectHandlers.Quotes(Edge.DEFAULT), event).path("quotes").isArray())
                .isTrue();
        assertThat(call(new DirectHandlers.Figures(Edge.DEFAULT), event).path("figures").isArray())
                .isTrue();
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
        assertThatThrownBy(() -> call(new DirectHandlers.Extract(Edge.DEFAULT), utf8(event)))
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
        JsonNode answers = call(BATCH, array);
        assertThat(ids(answers)).containsExactly("a", "b", "null", "null");
        assertThat(answers.path(0).has("result")).isTrue();
        assertThat(answers.path(1).path("problem").path("status").asInt()).isEqualTo(422);
        assertThat(answers.path(2).path("problem").path("status").asInt()).isEqualTo(400);
        assertThat(answers.path(3).path("problem").path("status").asInt()).isEqualTo(422);
        assertThat(call(BATCH, Events.items(List.of(request, bad))))
                .isEqualTo(call(BATCH, utf8("[" + request + "," + bad + "]")));
        assertThat(call(BATCH, utf8("[]"))).isEmpty();
    }

    @Test
    void batchTakesRecordsOfPipe() throws IOException {
        List<String> bodies = List.of(REQUEST, "It cost $5.", "{\"body\":\"It", "");
        JsonNode queue = call(BATCH, Events.bytes(Events.messages(bodies)));
        assertThat(ids(queue)).containsExactly("a", "m1", "m2", "m3");
        assertThat(queue.path(1).path("result")).isEqualTo(queue.path(0).path("result"));
        assertThat(queue.path(2).has("problem")).isTrue();
        JsonNode stream = call(BATCH, Events.bytes(Events.stream(bodies)));
        assertThat(ids(stream)).containsExactly("a", "s1", "s2", "s3");
        assertThat(stream.path(1).path("result")).isEqualTo(queue.path(0).path("result"));
    }

    /** The fields of a Distributed Map that stand beside the items are of no concern. */
    @Test
    void batchTakesInputThatAllItemsShare() throws IOException {
        ObjectNode event =
                (ObjectNode) Events.read(Events.items(List.of(Events.read(utf8(REQUEST)))));
        event.putObject("BatchInput").put("body", "He went.");
        assertThat(call(BATCH, Events.bytes(event)))
                .isEqualTo(call(BATCH, utf8("[" + REQUEST + "]")));
    }

    /** The input transformer of a Pipe may have read the JSON that a record holds. */
    @Test
    void batchTakesRecordsThatPipeTransformed() throws IOException {
        JsonNode expected = call(BATCH, utf8("[" + REQUEST + "]"));
        String queue = "[{\"eventSource\":\"aws:sqs\",\"body\":" + REQUEST + "}]";
        String stream = "[{\"eventSource\":\"aws:kinesis\",\"data\":" + REQUEST + "}]";
        assertThat(call(BATCH, utf8(queue))).isEqualTo(expected);
        assertThat(call(BATCH, utf8(stream))).isEqualTo(expected);
    }

    @Test
    void batchTakesRecordsOfStreamMapping() throws IOException {
        String data = Base64.getEncoder().encodeToString(utf8("It cost $5."));
        String record =
                "{\"eventSource\":\"aws:kinesis\",\"kinesis\":{\"sequenceNumber\":\"s7\",\"data\":\""
                        + data
                        + "\"}}";
        assertThat(ids(call(BATCH, utf8("{\"Records\":[" + record + "]}")))).containsExactly("s7");
        assertThat(ids(call(BATCH, utf8("[" + record.replace(data, "?") + "]"))))
                .containsExactly("s7");
    }

    @ParameterizedTest
    @CsvSource({"{}", "null", "7", "'{\"body\":\"He said\"}'", "nonsense"})
    void eventWithoutItemsFails(String event) {
        assertThatThrownBy(() -> call(BATCH, utf8(event)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(Problem.Type.MALFORMED_JSON.title());
    }

    @Test
    void batchSaysWhatThereWasNoTimeFor() throws IOException {
        JsonNode answers = call(BATCH, utf8("[" + REQUEST + "]"), new LambdaContext(10));
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
        JsonNode answers = call(new BatchHandler(Edge.DEFAULT, max), event);
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
        SqsHandler handler = queue(results);
        byte[] event = Events.queue(List.of(REQUEST, "", "It cost $5."));
        assertThat(call(handler, event).path("batchItemFailures")).isEmpty();
        List<String> lines = results.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"result\":");
        assertThat(lines.get(1)).startsWith("{\"id\":\"m1\",\"problem\":");
        assertThat(lines.get(2)).startsWith("{\"id\":\"m2\",\"result\":");

        results.reset();
        assertThat(failures(call(handler, event, new LambdaContext(10))))
                .containsExactly("m0", "m1", "m2");
        assertThat(results.size()).isZero();
    }

    /** As a Pipe calls its target, with the records alone. */
    @Test
    void queueTakesRecordsOfPipe() throws IOException {
        SqsHandler handler = queue(new ByteArrayOutputStream());
        byte[] event = Events.bytes(Events.messages(List.of(REQUEST, "It cost $5.")));
        assertThat(failures(call(handler, event))).isEmpty();
        assertThat(failures(call(handler, event, new LambdaContext(10))))
                .containsExactly("m0", "m1");
    }

    @Test
    void queueInOrderKeepsAllBehindTheFirstThatStays() throws IOException {
        ByteArrayOutputStream results = new ByteArrayOutputStream();
        String large = "It cost $5. ".repeat(10_000);
        List<String> messages = List.of(REQUEST, large, REQUEST);
        LambdaContext context = new LambdaContext(700);
        byte[] event = Events.queue(messages);
        assertThat(failures(call(queue(results), event, context))).containsExactly("m1");
        event = utf8(new String(event, StandardCharsets.UTF_8).replace(":articles", ":a.fifo"));
        assertThat(failures(call(queue(results), event, context))).containsExactly("m1", "m2");
        assertThat(results.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
    }

    @Test
    void queueTakesNothingElse() {
        for (String event : List.of("{}", "[" + REQUEST + "]", "{\"Items\":[" + REQUEST + "]}")) {
            assertThatThrownBy(() -> call(queue(new ByteArrayOutputStream()), utf8(event)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("The event is none of a queue.");
        }
    }

    /** What warms the program up goes all the way. */
    @Test
    void exampleHasResult() throws IOException {
        JsonNode result = Events.read(Edge.DEFAULT.batch().answer(Edge.EXAMPLE)).path("result");
        assertThat(result.path("date").path("value").asText()).isEqualTo("2025-11-03");
        assertThat(result.path("byline").path("authors").path(0).asText())
                .isEqualTo("Ines Valdoro");
        assertThat(result.path("quotes")).hasSizeGreaterThan(3);
        assertThat(result.path("figures")).hasSizeGreaterThan(3);
    }

    @Test
    void limitsAreKept() throws IOException {
        Edge edge =
                new Edge(new Functions(new Limits(20, 30)), new MemorySize(BigInteger.valueOf(60)));
        byte[] event = Events.bytes(Events.request("1", "It cost $5 to $6 and more."));
        assertThatThrownBy(() -> call(new DirectHandlers.Extract(edge), event))
                .hasMessageStartingWith(Problem.Type.BODY_TOO_LARGE.title());
        byte[] large = Events.bytes(Events.request("1", "It cost $5.").put("x", "x".repeat(60)));
        assertThatThrownBy(() -> call(new DirectHandlers.Extract(edge), large))
                .hasMessageStartingWith(Problem.Type.BODY_TOO_LARGE.title());
    }
}
