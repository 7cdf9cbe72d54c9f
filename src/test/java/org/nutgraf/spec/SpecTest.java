package org.nutgraf.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.Extraction;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;

/** Checks every example of the specification, {@code src/test/resources/spec}. */
class SpecTest {

    static List<Example> examples() {
        return ExampleReader.readAll(Path.of("src/test/resources/spec"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void example(Example example) {
        String headline = example.hint("headline");
        Article article =
                (Article)
                        ArticleReader.read(
                                new Submission(
                                        example.source(),
                                        null,
                                        example.hint("url"),
                                        headline == null ? null : headline.replace('_', ' '),
                                        example.hint("date")));
        Extraction extraction = Extractor.extract(article);
        Rendering rendering = new Rendering(extraction);
        String found =
                switch (example.aspect()) {
                    case "date" -> rendering.date();
                    case "figures" -> rendering.figures();
                    case "framing" -> rendering.framing();
                    case "quotes" -> rendering.quotes();
                    case "roles" -> rendering.roles();
                    case "text" -> article.text();
                    default ->
                            throw new IllegalArgumentException(
                                    example + " asks for '" + example.aspect() + "'");
                };
        assertThat(found).as("%s%n%s", example, example.source()).isEqualTo(example.expected());
    }
}
