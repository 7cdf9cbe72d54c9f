package org.nutgraf.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;
import org.nutgraf.function.Json;
import org.nutgraf.function.response.Responses;

/**
 * Compares the whole response to each golden article with what was agreed on.
 *
 * <p>A golden article is a folder of {@code src/test/resources/golden} with {@code article.txt} or
 * {@code article.html}, and {@code expected.json}. Run with {@code -Dgolden.regenerate=true} to
 * write the expected responses anew, and review their diff as code.
 */
class GoldenTest {

    private static final ObjectMapper MAPPER = Json.configure(new ObjectMapper());

    static List<String> articles() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void article(String slug) throws IOException {
        Path folder = Path.of("src/test/resources/golden", slug);
        Path page = folder.resolve("article.html");
        String body = Files.readString(Files.exists(page) ? page : folder.resolve("article.txt"));
        Article article =
                (Article) ArticleReader.read(new Submission(body, null, null, null, null));
        JsonNode found = MAPPER.valueToTree(new Responses(article).of(Extractor.extract(article)));
        String written = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(found) + "\n";
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("golden.regenerate")) {
            Files.writeString(expected, written);
        }
        assertThat(written).isEqualTo(Files.readString(expected));
    }
}
