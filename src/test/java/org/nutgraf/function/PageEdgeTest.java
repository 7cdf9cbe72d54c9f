package org.nutgraf.function;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PageEdgeTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources");

    @Test
    void pageIsServedAtTheRoot() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType("text/html; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(containsString("<title>Nutgraf"));
    }

    @Test
    void pageMayRunNothingButItsOwnFiles() {
        given().get("/")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self'"),
                                containsString("style-src 'self'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void everyFileIsServed() throws IOException {
        List<String> files;
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            files =
                    paths.filter(Files::isRegularFile)
                            .map(
                                    path ->
                                            "/"
                                                    + FOLDER.relativize(path)
                                                            .toString()
                                                            .replace('\\', '/'))
                            .toList();
        }
        assertThat(files).hasSizeGreaterThan(10);
        for (String file : files) {
            assertThat(PageFile.at(file)).as(file).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/page.css, text/css; charset=utf-8",
        "/scripts/page.js, text/javascript; charset=utf-8",
        "/icon.svg, image/svg+xml",
        "/samples/harbour.txt, text/plain; charset=utf-8",
        "/openapi.yaml, application/yaml; charset=utf-8",
        "/schema/extraction.json, application/schema+json",
    })
    void fileHasItsContentType(String path, String contentType) {
        assertThat(given().get(path).getHeader("Content-Type")).isEqualTo(contentType);
    }

    @Test
    void knownFileIsNotSentAgain() {
        String etag = given().get("/page.css").then().statusCode(200).extract().header("ETag");
        Response again = given().header("If-None-Match", "\"other\", " + etag).get("/page.css");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asByteArray()).isEmpty();
        assertThat(again.getHeader("ETag")).isEqualTo(etag);
        given().header("If-None-Match", "\"other\"").get("/page.css").then().statusCode(200);
    }

    @Test
    void headHasHeadersOnly() {
        Response head = given().head("/");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.getHeader("ETag")).startsWith("W/\"");
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void nothingElseIsServed() {
        given().get("/application.properties").then().statusCode(404);
        given().get("/../application.properties").then().statusCode(404);
        given().get("/scripts/").then().statusCode(404);
    }
}
