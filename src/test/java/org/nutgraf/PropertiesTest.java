package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;

/** What holds for articles made at random from pieces of news and of noise. */
class PropertiesTest {

    private static final long SEED = 20_251_214;
    private static final int ARTICLES = 1_500;

    private static Article article(String text) {
        return (Article)
                ArticleReader.read(new Submission(text, Submission.Format.TEXT, null, null, null));
    }

    @Test
    void spansAreInRangeOrderedAndApart() {
        RandomArticles articles = new RandomArticles(SEED);
        for (int i = 0; i < ARTICLES; i++) {
            String text = articles.next();
            try {
                Extractions.check(Extractor.extract(article(text)));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + SEED + ", article " + i + ":\n" + text, e);
            }
        }
    }

    @Test
    void sameArticleGivesSameExtractionInAnyLocaleAndZone() {
        RandomArticles articles = new RandomArticles(SEED + 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < ARTICLES / 5; i++) {
                String text = articles.next();
                Locale.setDefault(Locale.ENGLISH);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                Extraction first = Extractor.extract(article(text));
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(Extractor.extract(article(text)))
                        .as("seed %d, article %d", SEED + 1, i)
                        .isEqualTo(first);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void partsAloneAreAsInTheWhole() {
        RandomArticles articles = new RandomArticles(SEED + 2);
        for (int i = 0; i < ARTICLES / 5; i++) {
            Article article = article(articles.next());
            Extraction whole = Extractor.extract(article);
            assertThat(Extractor.quotes(article)).isEqualTo(whole.quotes());
            assertThat(Extractor.figures(article)).isEqualTo(whole.figures());
            assertThat(Extractor.framing(article)).isEqualTo(whole.framing());
            assertThat(Extractor.date(article).orElse(null)).isEqualTo(whole.date());
        }
    }

    @Test
    void figuresOfParagraphStayWhenParagraphsFollow() {
        for (String sentence : RandomArticles.SENTENCES) {
            if (sentence.length() < 120) {
                continue;
            }
            String body =
                    "He met the council on Monday and spoke for a long time there.\n" + sentence;
            String more = body + "\nNothing else was said by anyone about any of it that day.";
            assertThat(Extractor.figures(article(more)))
                    .as(sentence)
                    .containsAll(Extractor.figures(article(body)));
        }
    }
}
