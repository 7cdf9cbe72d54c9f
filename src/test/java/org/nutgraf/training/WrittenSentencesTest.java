package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Span;

class WrittenSentencesTest {

    private static final String TEXT =
            """
            The council met on Monday to talk about the old bridge.

            Ann Roe said it would stay shut. “It leaks and it creaks,” Carl Poe said.

            The harbour trust asked for a report by May.

            “Nobody told us anything.

            “They never do,” the mayor said of the barge that struck it.
            """;

    private static final Annotator PEOPLE = new Annotator(TEXT);

    private final List<AnnotatedArticle.Attribution> attributions =
            List.of(
                    PEOPLE.attribution("indirect", "it would stay shut", "Ann Roe", "said"),
                    PEOPLE.attribution("direct", "It leaks and it creaks", "Carl Poe", "said"),
                    PEOPLE.attribution(
                            "indirect", "for a report by May", "The harbour trust", "asked"),
                    new AnnotatedArticle.Attribution(
                            "direct",
                            List.of(
                                    PEOPLE.span("Nobody told us anything"),
                                    PEOPLE.span("They never do")),
                            List.of(PEOPLE.span("the mayor")),
                            List.of(PEOPLE.span("said of"))));

    @Test
    void quotesSomeSourcesAndLeavesOthersOut() {
        Set<String> sources = new HashSet<>();
        int none = 0;
        for (int seed = 0; seed < 200; seed++) {
            WrittenSentences written = of(seed);
            AnnotatedArticle article = written.article();
            assertThat(written.parts()).isNotEmpty();
            for (Span part : written.parts()) {
                assertThat(article.text().charAt(part.start() - 1)).isEqualTo('“');
                AnnotatedArticle.Attribution found = SourceTraining.attribution(article, part);
                if (found == null) {
                    none++;
                } else {
                    assertThat(found.content()).containsExactly(part);
                    String source = found.source().getFirst().in(article.text());
                    sources.add(source.toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(sources)
                .contains("ann roe", "carl poe", "the harbour trust", "the mayor", "she")
                .hasSizeLessThanOrEqualTo(7);
        assertThat(none).isPositive();
    }

    @Test
    void movesWhatWasThere() {
        for (int seed = 0; seed < 50; seed++) {
            AnnotatedArticle article = of(seed).article();
            List<AnnotatedArticle.Attribution> all = article.attributions();
            List<AnnotatedArticle.Attribution> moved =
                    all.subList(all.size() - attributions.size(), all.size());
            for (int a = 0; a < moved.size(); a++) {
                AnnotatedArticle.Attribution before = attributions.get(a);
                AnnotatedArticle.Attribution after = moved.get(a);
                assertThat(words(after.content(), article.text()))
                        .isEqualTo(words(before.content(), TEXT));
                assertThat(words(after.source(), article.text()))
                        .isEqualTo(words(before.source(), TEXT));
                assertThat(words(after.cue(), article.text())).isEqualTo(words(before.cue(), TEXT));
            }
        }
    }

    @Test
    void keepsTheParagraphsOfAQuotationTogether() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(of(seed).article().text())
                    .contains("“Nobody told us anything.\n\n“They never do,” the mayor");
        }
    }

    @Test
    void drawsTheSameForOneSeed() {
        assertThat(of(7)).isEqualTo(of(7));
    }

    @Test
    void leavesArticlesAloneThatHaveTooFewSources() {
        AnnotatedArticle article = new AnnotatedArticle("bridge", TEXT, attributions.subList(0, 2));
        assertThat(WrittenSentences.of(article, new Random(1)).article()).isEqualTo(article);
    }

    private WrittenSentences of(int seed) {
        return WrittenSentences.of(
                new AnnotatedArticle("bridge", TEXT, attributions), new Random(seed));
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }
}
