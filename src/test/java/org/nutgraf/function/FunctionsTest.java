package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.nutgraf.function.Requests.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions as HTTP serves them: content types, and what each answers with. */
@QuarkusTest
class FunctionsTest {

    /** An emoji, two UTF-16 units and one code point, stands before all that is found. */
    private static final String ARTICLE =
            """
            \uD83D\uDEA2 Ferry line adds winter crossings

            The Harbour Line will run 14 more ferries a week, its director, Ines Valdoro, said.

            “Nobody should be left on the quay,” Valdoro said on Monday.
            """;

    private static final String EXPECTED_QUOTE = "Nobody should be left on the quay,";

    private static ValidatableResponse post(String function, String contentType, String body) {
        return given().header("Content-Type", contentType)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/" + function)
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON);
    }

    private static int codePoints(String before) {
        return ARTICLE.codePointCount(0, ARTICLE.indexOf(before));
    }

    @Test
    void extractTakesJson() {
        given().contentType(ContentType.JSON)
                .body(Map.of("body", ARTICLE, "unknown", 1))
                .post("/extract")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("quotes.find { it.type == 'direct' }.text", equalTo(EXPECTED_QUOTE))
                .body("figures[0].value", equalTo(14))
                .body("$", not(org.hamcrest.Matchers.hasKey("text")));
    }

    @Test
    void extractTakesText() {
        post("extract", "text/plain", ARTICLE)
                .body("quotes.find { it.type == 'direct' }.text", equalTo(EXPECTED_QUOTE));
    }

    @Test
    void extractTakesTextInItsCharset() {
        given().header("Content-Type", "text/plain; charset=ISO-8859-1")
                .body("Café owners met. 12 cafés closed.".getBytes(StandardCharsets.ISO_8859_1))
                .post("/extract")
                .then()
                .statusCode(200)
                .body("figures[0].text", equalTo("12 cafés"));
    }

    @Test
    void extractTakesHtmlAndReturnsItsText() {
        post(
                        "extract",
                        "text/html",
                        "<html><body><article><h1>Ferry line adds crossings</h1><p>The line will"
                                + " run 14 more ferries a week, its director said on"
                                + " Monday.</p></article></body></html>")
                .body("headline.text", equalTo("Ferry line adds crossings"))
                .body("figures[0].value", equalTo(14))
                .body("text", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {" {\"body\": \"It cost $5.\"}", "It cost $5."})
    void bodyWithoutContentTypeIsJsonWhenItStartsWithBraceAndTextOtherwise(String body)
            throws IOException, InterruptedException {
        // REST-assured always sends a content type.
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + "/figures"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"unit\":\"USD\"");
        }
    }

    @Test
    void offsetsCountCodePoints() {
        post("quotes", "text/plain", ARTICLE)
                .body(
                        "quotes.find { it.type == 'direct' }.spans[0].start",
                        equalTo(codePoints("Nobody")));
        post("figures", "text/plain", ARTICLE)
                .body("figures[0].number.start", equalTo(codePoints("14")))
                .body("figures[0].number.end", equalTo(codePoints("14") + 2));
    }

    @Test
    void headlineAnswersWithNeighbours() {
        post("headline", "text/plain", ARTICLE)
                .body("headline.text", equalTo("\uD83D\uDEA2 Ferry line adds winter crossings"))
                .body("byline", nullValue())
                .body("agencies.size()", equalTo(0));
    }

    @Test
    void dateIsTakenFromCaller() {
        given().contentType(ContentType.JSON)
                .body(Map.of("body", ARTICLE, "date", "2025-12-14"))
                .post("/date")
                .then()
                .statusCode(200)
                .body("date.value", equalTo("2025-12-14"))
                .body("date.source", equalTo("caller"))
                .body("date.text", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "date", "headline", "quotes", "figures"})
    void sameRequestGivesSameBytes(String function) {
        String first = post(function, "text/plain", ARTICLE).extract().asString();
        post(function, "text/plain", ARTICLE).body(equalTo(first));
    }
}
