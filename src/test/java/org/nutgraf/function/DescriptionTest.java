package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.function.Requests.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the description of the interface against what is really answered. */
@QuarkusTest
class DescriptionTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DENSE =
            """
            Mill reopens after £2.5m repair

            By Ann Reed
            3 May 2026

            LEEDS (Reuters) - “We sold 1,200 boats,” Tom Ashe, the owner, said. “It was about 5 to 10
            per cent more.” Officials called it “a fine year 🙂” and said that at least three of ten
            yards had grown.

            What comes next

            The yard, 9 years old, lies 4 km from the sea. It won 3-1 and doubled its sales.
            """;

    static Stream<String> articles() throws IOException {
        return Stream.of(
                DENSE,
                "Nothing to see here.",
                Files.readString(FOLDER.resolve("samples/harbour.txt")),
                "<html><head><title>A</title><meta property=\"article:published_time\""
                        + " content=\"2026-01-02T03:04:05Z\"></head><body><article><h1>A rise</h1>"
                        + "<p>“It rose by 5%,” Ann Reed said.</p></article></body></html>");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void answersFitTheirSchema(String article) throws IOException {
        JsonNode answer = post("/extract", article);
        assertThat(faults(schema("extraction.json"), answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "headline", "quotes", "figures"})
    void partsFitTheDescription(String function) throws IOException {
        JsonNode operation = description().at("/paths/~1" + function + "/post");
        JsonNode described =
                operation.at("/responses/200/content/application~1json/schema/properties");
        JsonNode whole = post("/extract", DENSE);
        JsonNode part = post("/" + function, DENSE);
        List<String> fields = new ArrayList<>();
        part.fieldNames().forEachRemaining(fields::add);
        assertThat(operation.at("/responses/200/content/application~1json/schema/required"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(fields);
        for (String field : fields) {
            assertThat(described.get(field).get("$ref").textValue())
                    .isEqualTo("schema/extraction.json#/properties/" + field);
            assertThat(part.get(field)).isEqualTo(whole.get(field));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"body\":5}", "{", "{\"body\":\"a\",\"date\":\"soon\"}"})
    void problemsFitTheirSchema(String request) throws IOException {
        String problem =
                given().contentType(ContentType.JSON).body(request).post("/extract").asString();
        assertThat(faults(schema("problem.json"), JSON.readTree(problem))).isEmpty();
    }

    @Test
    void everyProblemIsDescribed() throws IOException {
        assertThat(schema("problem.json").at("/properties/type/enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(
                        Stream.of(Problem.Type.values()).map(Problem.Type::urn).toList());
    }

    @Test
    void everyFieldOfARequestIsDescribed() throws IOException {
        JsonNode request =
                JSON.valueToTree(new ArticleRequest("body", "text/plain", "url", "a", "2026"));
        assertThat(faults(schema("request.json"), request)).isEmpty();
        assertThat(request.properties().size())
                .isEqualTo(schema("request.json").get("properties").size());
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        List<String> references = new ArrayList<>();
        for (JsonNode reference : description().findValues("$ref")) {
            references.add(reference.textValue());
        }
        assertThat(references).isNotEmpty();
        for (String reference : references) {
            int hash = reference.indexOf('#');
            String file = hash < 0 ? reference : reference.substring(0, hash);
            JsonNode target = file.isEmpty() ? description() : json(FOLDER.resolve(file));
            JsonNode found = hash < 0 ? target : target.at(reference.substring(hash + 1));
            assertThat(found.isMissingNode()).as(reference).isFalse();
        }
    }

    @Test
    void everyFunctionIsDescribed() throws IOException {
        List<String> paths = new ArrayList<>();
        description().get("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths)
                .containsExactly("/extract", "/date", "/headline", "/quotes", "/figures", "/batch");
    }

    private static JsonNode post(String path, String article) throws IOException {
        ObjectNode request = JSON.createObjectNode().put("body", article);
        String answer =
                given().contentType(ContentType.JSON)
                        .body(JSON.writeValueAsString(request))
                        .post(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        return JSON.readTree(answer);
    }

    private static JsonNode description() throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(FOLDER.resolve("openapi.yaml").toFile());
    }

    private static ObjectNode schema(String name) throws IOException {
        ObjectNode schema = (ObjectNode) json(FOLDER.resolve("schema").resolve(name));
        // Clients may meet fields that they do not know; here, each must be described.
        for (JsonNode described : schema.findParents("properties")) {
            ((ObjectNode) described).put("additionalProperties", false);
        }
        return schema;
    }

    private static JsonNode json(Path path) throws IOException {
        return JSON.readTree(path.toFile());
    }

    private static Set<ValidationMessage> faults(JsonNode schema, JsonNode value) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema)
                .validate(value);
    }
}
