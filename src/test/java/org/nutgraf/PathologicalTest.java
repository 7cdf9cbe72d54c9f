package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;

/** Input that opens and does not close, or repeats without end: answered, and soon. */
class PathologicalTest {

    private static final int REPEATS = 100_000;
    private static final int LIMIT = 1 << 20;

    /** Units of text that a naive search would look ahead from, or nest by, again and again. */
    private static final List<String> UNITS =
            List.of(
                    "“a” the President said. Al Li, a mayor. ",
                    "Jane Roe, a poet and ",
                    "Ann Poe (",
                    "the Mayor and ",
                    "“",
                    "”",
                    "\"",
                    "\"' ",
                    "'",
                    "‘",
                    "’",
                    "«",
                    "„",
                    "(",
                    "[",
                    "1",
                    "1,",
                    "1 ",
                    "1-",
                    "9/",
                    "$",
                    "$1 ",
                    "€",
                    "%",
                    "five ",
                    "hundred ",
                    "one hundred and ",
                    "1 to ",
                    "between 1 and ",
                    "more than ",
                    "said ",
                    "said he ",
                    "he said, ",
                    "he said that ",
                    "“a” said ",
                    "according to ",
                    "Mr. ",
                    "Jane ",
                    "Jane Roe, ",
                    "Jane Roe and ",
                    "the ",
                    "of ",
                    " ",
                    "\n",
                    "\n\n",
                    "\t",
                    "a",
                    "A",
                    "a ",
                    ". ",
                    "! ",
                    "…",
                    ": ",
                    "SMITH: ",
                    "— ",
                    "-",
                    "- ",
                    "By Jane Roe and ",
                    "By ",
                    "May ",
                    "May 1, ",
                    "12:",
                    "2025-",
                    "2025-12-14 ",
                    "WASHINGTON (",
                    "(Reuters) - ",
                    "With AP/",
                    "<",
                    "<b",
                    "<b>",
                    "&",
                    "&amp;",
                    "&#",
                    "\uD83D",
                    "\uDEA2",
                    "\uD83D\uDEA2",
                    "a\u0301",
                    "\u0301",
                    "\u202E",
                    "\u05D0 ",
                    "\u0000",
                    "\uFEFF",
                    "\u200B",
                    "“a\n",
                    "“a ",
                    "\"a\n\n",
                    "‘a ",
                    "said “a\n\n",
                    "that ",
                    "who ",
                    ", who said ");

    static Stream<String> units() {
        return UNITS.stream();
    }

    @ParameterizedTest
    @MethodSource("units")
    @Timeout(10)
    void repeated(String unit) {
        check(unit.repeat(Math.min(REPEATS, LIMIT / unit.length())));
    }

    @ParameterizedTest
    @MethodSource("units")
    @Timeout(10)
    void repeatedBetweenWords(String unit) {
        check("He said " + (unit + " word ").repeat(REPEATS / 4) + "yesterday.");
    }

    private static void check(String text) {
        switch (ArticleReader.read(
                new Submission(text, Submission.Format.TEXT, null, null, null))) {
            case Article article -> {
                Extraction extraction = Extractor.extract(article);
                assertThat(extraction.figures()).isNotNull();
                Extractions.check(extraction);
            }
            case org.nutgraf.article.Rejection rejection ->
                    assertThat(rejection.detail()).isNotBlank();
        }
    }
}
