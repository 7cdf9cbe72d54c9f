package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.quote.Quote;

class WrittenArticleTest {

    /** The shares of quotations, in percent, that were found when this was written: 97.3, 82.9. */
    private static final double FOUND = 96.5;

    private static final double NAMED = 82;

    @Test
    void markupIsTakenOut() {
        WrittenArticle article =
                WrittenArticle.parse(
                        "x 1", "“Ship”: {{Q|Ann Poe|“We are late.}}\n\n{{Q|Ann Poe|“So.”}}", true);
        assertThat(article.text()).isEqualTo("“Ship”: “We are late.\n\n“So.”");
        assertThat(article.quotations())
                .extracting(quotation -> quotation.span().in(article.text()))
                .containsExactly("“We are late.", "“So.”");
        assertThat(article.quotations())
                .extracting(WrittenArticle.Quotation::speaker)
                .containsOnly("Ann Poe");
    }

    @Test
    void everySpeakerIsInTheText() {
        for (WrittenArticle article : WrittenArticle.all()) {
            assertThat(article.quotations()).as(article.name()).isNotEmpty();
            String text = article.text().toLowerCase(Locale.ROOT);
            for (WrittenArticle.Quotation quotation : article.quotations()) {
                assertThat(article.text()).doesNotContain("{{", "}}");
                assertThat(
                                quotation.speaker().equals("-")
                                        || text.contains(
                                                quotation.speaker().toLowerCase(Locale.ROOT)))
                        .as(article.name() + ": " + quotation.speaker())
                        .isTrue();
            }
        }
    }

    /** The articles that nothing was learned from are quoted as well as they were. */
    @Test
    void quotationsOfArticlesForTestsAreFound() {
        int all = 0;
        int found = 0;
        int named = 0;
        for (WrittenArticle article : WrittenArticle.all()) {
            if (article.isForTraining()) {
                continue;
            }
            List<Quote> quotes =
                    Extractor.quotes(new Article(article.text(), null, null, null, null));
            for (WrittenArticle.Quotation quotation : article.quotations()) {
                all++;
                for (Quote quote : quotes) {
                    if (quote.type() != Quote.Type.INDIRECT
                            && quote.spans().stream().anyMatch(quotation.span()::overlaps)) {
                        found++;
                        named += isSpeaker(article, quotation.speaker(), quote.speaker()) ? 1 : 0;
                        break;
                    }
                }
            }
        }
        assertThat(100.0 * found / all).isGreaterThan(FOUND);
        assertThat(100.0 * named / all).isGreaterThan(NAMED);
    }

    private static boolean isSpeaker(
            WrittenArticle article, String expected, Quote.@Nullable Speaker speaker) {
        if (speaker == null) {
            return expected.equals("-");
        }
        if (speaker.name() != null) {
            return speaker.name().equals(expected);
        }
        String mention =
                Objects.requireNonNull(speaker.mention())
                        .in(article.text())
                        .toLowerCase(Locale.ROOT);
        return expected.toLowerCase(Locale.ROOT).startsWith(mention);
    }
}
