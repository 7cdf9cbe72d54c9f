package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Span;

class IndirectFinderTest {

    private static final int REPEATS = 100_000;

    private static List<Quote> quotes(String text) {
        return QuoteFinder.find(Layout.of(new Article(text, null, null, null, null)));
    }

    private static List<String> texts(String text) {
        return quotes(text).stream()
                .filter(quote -> quote.type() == Quote.Type.INDIRECT)
                .map(quote -> quote.spans().getFirst().in(text))
                .toList();
    }

    @Test
    void clauseBehindCue() {
        assertThat(texts("The watchdog warned that fares could rise in January."))
                .containsExactly("that fares could rise in January");
    }

    @Test
    void clauseBeforeCue() {
        assertThat(texts("Thousands of homes were without power on Sunday, officials said."))
                .containsExactly("Thousands of homes were without power on Sunday");
    }

    @Test
    void nothingBeyondTheSentence() {
        assertThat(texts("The mayor said that the bridge was safe. It opened in May."))
                .containsExactly("that the bridge was safe");
    }

    @Test
    void noQuoteInsideMarks() {
        String text = "“I said that we were ready and he said that he was,” Ms Roe said.";
        assertThat(texts(text)).isEmpty();
        assertThat(quotes(text)).hasSize(1);
    }

    @Test
    void sourceIsResolved() {
        List<Quote> quotes =
                quotes("Helen Marsh spoke in Leeds on Monday. Ms Marsh said the line would open.");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().speaker())
                .isNotNull()
                .extracting(Quote.Speaker::name)
                .isEqualTo("Helen Marsh");
    }

    @Test
    void noOverlapWithOtherTypes() {
        String text =
                """
                He said that the plan was “a disaster” and that it would fail.
                She said the firm, which she called “a family”, would grow.
                “It is late,” he said, adding that he wanted to go home.
                """;
        List<Span> marked =
                quotes(text).stream()
                        .filter(quote -> quote.type() != Quote.Type.INDIRECT)
                        .flatMap(quote -> quote.spans().stream())
                        .toList();
        assertThat(marked).hasSize(3);
        for (Quote quote : quotes(text)) {
            if (quote.type() == Quote.Type.INDIRECT) {
                for (Span span : quote.spans()) {
                    assertThat(marked)
                            .noneMatch(
                                    other ->
                                            other.start() < span.end()
                                                    && span.start() < other.end());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "he said that ",
                "said, ",
                ", he said",
                "according to ",
                "(he said ",
                "said and ",
                "he said. ",
                "said said\n",
                "Ms Roe said that “",
                "says: ",
                "’s said "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void staysLinear(String part) {
        assertThat(quotes(part.repeat(REPEATS))).isNotNull();
    }
}
