package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.nutgraf.function.Requests.given;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LinkedDataTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";

    /** What schema.org's own context comes to for the terms used here. */
    private static final String CONTEXT = "{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}";

    private static final String ARTICLE =
            """
            Mill reopens after long repair

            By Ann Reed
            3 May 2026

            LEEDS (Reuters) - The old mill by the river opened its doors again on Friday 🙂.

            “We sold more than 1,200 boats,” Tom Ashe, the owner, told visitors. “It was £2.5m in all.”

            Sales rose by 5 to 10 per cent, and the yard lies 4 km from the sea.
            """;

    @Test
    void processorFindsArticleWithItsParts() throws IOException, JsonLdError {
        JsonNode article = expand(post(ARTICLE).asString());
        assertThat(article.get("@type").get(0).textValue()).isEqualTo(SCHEMA + "NewsArticle");
        assertThat(value(article, SCHEMA + "headline").textValue())
                .isEqualTo("Mill reopens after long repair");
        assertThat(value(article, SCHEMA + "datePublished").textValue()).isEqualTo("2026-05-03");
        assertThat(article.get(SCHEMA + "author")).isNotEmpty();
        assertThat(article.get(SCHEMA + "hasPart")).isNotEmpty();
        for (JsonNode quotation : article.get(SCHEMA + "hasPart")) {
            assertThat(quotation.get("@type").get(0).textValue()).isEqualTo(SCHEMA + "Quotation");
            JsonNode speaker = quotation.get(SCHEMA + "spokenByCharacter").get(0);
            assertThat(quotation.get(SCHEMA + "creator").get(0).get("@id"))
                    .isEqualTo(speaker.get("@id"));
        }
        assertThat(article.get(SCHEMA + "mentions")).isNotEmpty();
    }

    @Test
    void selectorsPointAtTheText() throws IOException, JsonLdError {
        JsonNode article = expand(post(ARTICLE).asString());
        int[] codePoints = ARTICLE.codePoints().toArray();
        List<JsonNode> selectors = new ArrayList<>();
        article.findValues(OA + "hasSelector").forEach(list -> list.forEach(selectors::add));
        assertThat(selectors).isNotEmpty();
        for (int i = 0; i < selectors.size(); i += 2) {
            JsonNode position = selectors.get(i);
            JsonNode quote = selectors.get(i + 1);
            assertThat(position.get("@type").get(0).textValue())
                    .isEqualTo(OA + "TextPositionSelector");
            assertThat(position.get(OA + "start").get(0).get("@type").textValue())
                    .isEqualTo("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
            int start = value(position, OA + "start").intValue();
            int end = value(position, OA + "end").intValue();
            String exact = value(quote, OA + "exact").textValue();
            assertThat(new String(codePoints, start, end - start)).isEqualTo(exact);
            assertThat(ARTICLE)
                    .contains(
                            value(quote, OA + "prefix").textValue()
                                    + exact
                                    + value(quote, OA + "suffix").textValue());
        }
    }

    @Test
    void boundsAndRangesAreLimits() throws IOException {
        JsonNode mentions = new ObjectMapper().readTree(post(ARTICLE).asString()).get("mentions");
        assertThat(named(mentions, "more than 1,200 boats").get("minValue").intValue())
                .isEqualTo(1200);
        assertThat(named(mentions, "more than 1,200 boats").has("value")).isFalse();
        JsonNode range = named(mentions, "5 to 10 per cent");
        assertThat(range.get("minValue").intValue()).isEqualTo(5);
        assertThat(range.get("maxValue").intValue()).isEqualTo(10);
        assertThat(named(mentions, "4 km").get("unitCode").textValue()).isEqualTo("UCUM:km");
        JsonNode money = named(mentions, "£2.5m");
        assertThat(money.get("@type").textValue()).isEqualTo("MonetaryAmount");
        assertThat(money.get("currency").textValue()).isEqualTo("GBP");
        assertThat(money.get("value").decimalValue()).isEqualByComparingTo("2500000");
    }

    @Test
    void articleWithoutAnythingIsStillOne() throws IOException, JsonLdError {
        JsonNode article = expand(post("Nothing to see.").asString());
        assertThat(article.get("@type").get(0).textValue()).isEqualTo(SCHEMA + "NewsArticle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/ld+json;q=0, application/json",
                "application/ld+jsonx"
            })
    void othersGetPlainJson(String accept) {
        given().header("Accept", accept)
                .contentType(ContentType.TEXT)
                .body("Rain fell.")
                .post("/extract")
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("application/json"))
                .header("Vary", containsString("accept"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"body\": 5}", "{\"body\": \"\"}"})
    void problemsAreProblems(String request) {
        given().header("Accept", "application/ld+json")
                .contentType(ContentType.JSON)
                .body(request)
                .post("/extract")
                .then()
                .contentType("application/problem+json");
    }

    private static JsonNode named(JsonNode mentions, String name) {
        for (JsonNode mention : mentions) {
            if (mention.get("name").textValue().equals(name)) {
                return mention;
            }
        }
        throw new AssertionError("no " + name + " in " + mentions);
    }

    private static JsonNode value(JsonNode node, String property) {
        return node.get(property).get(0).get("@value");
    }

    private static Response post(String article) {
        Response response =
                given().header("Accept", "text/html, application/ld+json;q=0.9")
                        .contentType(ContentType.JSON)
                        .body(Map.of("body", article))
                        .post("/extract");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo("application/ld+json");
        return response;
    }

    private static JsonNode expand(String document) throws IOException, JsonLdError {
        Document context = JsonDocument.of(new StringReader(CONTEXT));
        String expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(document)))
                        .loader((address, options) -> context)
                        .get()
                        .toString();
        return new ObjectMapper().readTree(expanded).get(0);
    }
}
