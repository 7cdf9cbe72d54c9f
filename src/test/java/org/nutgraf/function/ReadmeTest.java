package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.function.Requests.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Sends what the README sends, and compares the answer with what it says. */
@QuarkusTest
class ReadmeTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        assertThat(start).as("README has '%s'", before).isGreaterThanOrEqualTo(before.length());
        return text.substring(start, text.indexOf(after, start));
    }

    @Test
    void exampleAnswersAsShown() throws IOException {
        String article = between(readme(), "<<'ARTICLE'\n", "ARTICLE\n```");
        String shown = between(readme(), "code points:\n\n```json\n", "```");
        String answer =
                given().header("Content-Type", "text/plain")
                        .body(article.getBytes(StandardCharsets.UTF_8))
                        .post("/extract")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(MAPPER.readTree(answer)).isEqualTo(MAPPER.readTree(shown));
    }

    @Test
    void namesEveryProblem() throws IOException {
        String readme = readme();
        assertThat(Arrays.stream(Problem.Type.values()))
                .allSatisfy(
                        type -> {
                            String name = type.urn().substring("urn:nutgraf:problem".length());
                            assertThat(readme).contains(name).contains("| " + type.status() + " |");
                        });
    }
}
