package org.nutgraf.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Submission;

class FigureFinderTest {

    private static final int REPEATS = 100_000;

    /** The characters an article may have, less some. */
    private static final int MAX_CHARACTERS = 1_000_000;

    private static List<Figure> find(String text) {
        Article article = (Article) ArticleReader.read(Submission.ofText(text));
        return FigureFinder.find(Layout.of(article));
    }

    @Test
    void boundsKeepTheValue() {
        List<Figure> figures = find("More than 1,500 lorries and nearly 900 vans came.");

        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().value()).isEqualByComparingTo("1500");
        assertThat(figures.getFirst().low()).isEqualByComparingTo("1500");
        assertThat(figures.getFirst().high()).isNull();
        assertThat(figures.getLast().value()).isEqualByComparingTo("900");
        assertThat(figures.getLast().high()).isEqualByComparingTo("900");
        assertThat(figures.getLast().low()).isNull();
    }

    @Test
    void modifierAndNumberArePartsOfTheSpan() {
        String text = "It sold more than 20 million books.";
        Figure figure = find(text).getFirst();

        assertThat(figure.span().in(text)).isEqualTo("more than 20 million books");
        assertThat(figure.number().in(text)).isEqualTo("20 million");
        assertThat(figure.modifier()).isNotNull();
    }

    @Test
    void decimalsAreExact() {
        assertThat(find("It grew by 0.1 percent.").getFirst().value())
                .isEqualTo(new BigDecimal("0.1"));
        assertThat(find("It costs $9.9 million.").getFirst().value())
                .isEqualByComparingTo("9900000");
    }

    @Test
    void aLineAloneIsRead() {
        assertThat(find("42 cows")).hasSize(1);
    }

    @Test
    void paragraphsAppendedChangeNothingBefore() {
        String text = "The town has 20 shops.\n\nSome 300 people live in 150 houses.";
        List<Figure> before = find(text);

        assertThat(find(text + "\n\nThe last paragraph has no number.")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "hundred ",
                "1 to ",
                "$",
                "$1 ",
                "between 1 and ",
                "from ",
                "1,",
                "1-",
                "1.",
                "a ",
                "half ",
                "one in ",
                "more than ",
                "20 very ",
                "20 arms ",
                "1/2 ",
                "1:",
                "(1) ",
                "£1m to ",
                "and a half ",
                "aged 1 and ",
                "5 feet 2 ",
                "Rs1,",
                "million ",
                "'"
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void repeatsTakeLinearTime(String repeated) {
        int times = Math.min(REPEATS, MAX_CHARACTERS / repeated.length());

        assertThat(find(repeated.repeat(times))).isNotNull();
    }

    @Test
    void spansAreInOrderAndDisjoint() {
        String[] words = {
            "20",
            "about",
            "more than",
            "$",
            "million",
            "-",
            "to",
            "percent",
            "boats",
            "one",
            "in",
            "between",
            "and",
            "a",
            "half",
            "years",
            "old",
            ",",
            ".",
            "Mr Roe",
            "1,500",
            "km",
            "%",
            "or",
            "dozens of",
            "3.5",
            "£",
            "from",
            "aged",
            "May",
            "2016",
            "(",
            ")",
            "\n\n"
        };
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(words[random.nextInt(words.length)]);
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            if (text.toString().isBlank()) {
                continue;
            }
            int end = 0;
            for (Figure figure : find(text.toString())) {
                assertThat(figure.span().start())
                        .as("seed %s: %s", seed, text)
                        .isGreaterThanOrEqualTo(end);
                end = figure.span().end();
                assertThat(end).as("seed %s: %s", seed, text).isLessThanOrEqualTo(text.length());
            }
        }
    }
}
