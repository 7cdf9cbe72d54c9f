package org.nutgraf.function;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.nutgraf.function.Requests.given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request, as HTTP says it: every status is a problem document. */
@QuarkusTest
class ProblemsTest {

    private static final int MEBIBYTE = 1 << 20;

    private static ValidatableResponse isProblem(
            ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:nutgraf:problem:" + type))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("detail", not(equalTo("")));
    }

    private static ValidatableResponse post(RequestSpecification request) {
        return request.post("/extract").then();
    }

    private static RequestSpecification json(String body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    private static RequestSpecification text(int size) {
        return given().header("Content-Type", "text/plain")
                .body("word ".repeat(size / 5 + 1).getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"body\": \"He said",
                "[]",
                "\"He said\"",
                "{\"body\": 5}",
                "{\"body\": true}",
                "{\"body\": [\"He said\"]}",
                "{\"body\": \"He said\"} {}",
                "nonsense"
            })
    void malformedJson(String body) {
        isProblem(post(json(body)), 400, "malformed-json");
    }

    @Test
    void jsonNestedDeep() {
        isProblem(post(json("{\"body\":" + "[".repeat(100_000))), 400, "malformed-json");
    }

    @Test
    void bytesThatAreNotText() {
        byte[] latin1 = "café".getBytes(StandardCharsets.ISO_8859_1);
        isProblem(
                post(given().header("Content-Type", "text/plain").body(latin1)),
                400,
                "malformed-text");
    }

    @Test
    void jsonThatIsNotUtf8() {
        byte[] latin1 = "{\"body\":\"café\"}".getBytes(StandardCharsets.ISO_8859_1);
        isProblem(
                post(given().header("Content-Type", "application/json").body(latin1)),
                400,
                "malformed-json");
    }

    @Test
    void unknownFunction() {
        isProblem(json("{}").post("/summarise").then(), 404, "no-such-function");
        isProblem(given().get("/summarise").then(), 404, "no-such-function");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH"})
    void otherMethod(String method) {
        isProblem(given().request(method, "/extract").then(), 405, "method-not-allowed")
                .header("Allow", equalTo("POST"));
    }

    @Test
    void textOverLimit() {
        isProblem(post(text(2 * MEBIBYTE)), 413, "body-too-large");
    }

    @Test
    void textInJsonOverLimit() {
        isProblem(
                given().contentType(ContentType.JSON)
                        .body(Map.of("body", "word ".repeat(MEBIBYTE), "contentType", "text/plain"))
                        .post("/extract")
                        .then(),
                413,
                "body-too-large");
    }

    @Test
    void requestOverLimit() {
        isProblem(post(text(12 * MEBIBYTE)), 413, "body-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/x-www-form-urlencoded",
                "image/png",
                "text/plain; charset=klingon",
                "text",
                ";"
            })
    void otherContentType(String type) {
        isProblem(
                post(
                        given().header("Content-Type", type)
                                .body("<a/>".getBytes(StandardCharsets.UTF_8))),
                415,
                "unsupported-media-type");
    }

    @Test
    void largeFormAsCurlSendsIt() {
        isProblem(
                post(
                        given().header("Content-Type", "application/x-www-form-urlencoded")
                                .body("a".repeat(100_000).getBytes(StandardCharsets.US_ASCII))),
                415,
                "unsupported-media-type");
    }

    @Test
    void otherContentTypeInJson() {
        isProblem(
                post(json("{\"body\": \"He said\", \"contentType\": \"image/png\"}")),
                415,
                "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "{\"body\": null}", "{\"body\": \" \\n\"}"})
    void emptyBody(String body) {
        isProblem(post(json(body)), 422, "empty-body");
    }

    @Test
    void blankText() {
        isProblem(
                post(
                        given().header("Content-Type", "text/plain")
                                .body(" \n".getBytes(StandardCharsets.UTF_8))),
                422,
                "empty-body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-13-01", "14/12/2025", ""})
    void dateThatIsNone(String date) {
        isProblem(
                given().contentType(ContentType.JSON)
                        .body(Map.of("body", "He said so.", "date", date))
                        .post("/extract")
                        .then(),
                422,
                "invalid-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a url", "/relative", "javascript:alert(1)"})
    void urlThatIsNone(String url) {
        isProblem(
                given().contentType(ContentType.JSON)
                        .body(Map.of("body", "He said so.", "url", url))
                        .post("/extract")
                        .then(),
                422,
                "invalid-url");
    }

    @Test
    void problemsQuoteNoArticle() {
        post(json("{\"body\": \"Secret words")).body(not(containsString("Secret")));
    }

    @Test
    void nextRequestIsServedAfterRefusedOne() {
        post(text(12 * MEBIBYTE)).statusCode(413);
        post(json("{\"body\": \"He said so.\"}")).statusCode(200);
    }
}
