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
    void figuresOfOneArticleAreBounded() {
        assertThat(find("5% ".repeat(FigureFinder.MAX_FIGURES + 1_000)))
                .hasSize(FigureFinder.MAX_FIGURES);
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
    void headlinesInTitleCaseKeepTheirOffsets() {
        String text =
                "Three Bridges Shut After 20 Hours of Rain\n\nThe rain of Monday shut bridges.\n";
        List<Figure> figures = find(text);

        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().span().in(text)).isEqualTo("Three Bridges");
        assertThat(figures.getLast().span().in(text)).isEqualTo("20 Hours");
    }

    @Test
    void centsAreOfTheNearestCurrency() {
        List<Figure> figures = find("Tea is 90 cents. Milk is €2, and rice A$3 or 20 cents.");

        assertThat(figures).extracting(Figure::unit).containsExactly("EUR", "EUR", "AUD", "AUD");
        assertThat(find("Tea is 90 cents.").getFirst().unitCode()).isEqualTo("USD");
    }

    @Test
    void numbersInWordsAreExact() {
        List<Figure> figures =
                find(
                        "It cost one billion three dollars, or three hundred forty-two million one"
                                + " hundred six thousand five hundred thirteen euros.");

        assertThat(figures.getFirst().value()).isEqualByComparingTo("1000000003");
        assertThat(figures.getLast().value()).isEqualByComparingTo("342106513");
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
                "6-3, ",
                "7, ",
                "1 x ",
                "5 cents ",
                "A$1 or 5 cents ",
                "Roe 12, ",
                "points: Roe 12, ",
                "rupees 1 ",
                "half past ",
                "+4 ",
                "aged 1, ",
                "R1.5 ",
                "$1 per 10 ",
                "40 for 2 ",
                "1-in-100-year ",
                "Two Bridges Shut ",
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
