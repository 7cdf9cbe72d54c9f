package org.nutgraf.quote;

import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts whose marks, names and verbs go on for ever. */
class QuotePathologicalTest {

    private static final int REPEATS = 100_000;

    static List<String> pieces() {
        return List.of(
                "“",
                "”",
                "\"",
                "“ ",
                "\"' ",
                "‘",
                "' ",
                " 'a",
                "“a” ",
                "“a\n",
                "“a.\n\n“b\n\n",
                "‘a’ ",
                "‘as’ b ",
                "said he ",
                "said “a” he ",
                "Anna Berg, ",
                "Anna ",
                "Mr. ",
                "of ",
                "Berg of ",
                "he who ",
                "he, ",
                "(he ",
                "the new ",
                "- Anna -",
                "A “B” ",
                "according to ",
                "Ann Berg the mayor, ",
                "Secretary of ",
                "Zoltana ",
                "“A,” a pilot said. “B,” he said. ",
                "his bold claim ",
                "A: “b”\n",
                "“A: b\n",
                "Q: Do you?\n",
                "A: I do.\n",
                "ANN BERG: I do?\n",
                "Do you?\nI do.\n",
                "A, ",
                "“Why?” Ann asked.\n\n“No.”\n\n",
                "“No, Ann, Ann,”\n\n",
                "Ann asked who.\n\n“No.”\n\n",
                "Why?\n\n“No.”\n\n",
                "the company said “a” ",
                "“A,” the company said. ",
                "her lawyer said “a” ",
                "the Ohio senator said “a” ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    @Timeout(120)
    void isLinear(String piece) {
        QuoteFinder.find(Texts.layout(piece.repeat(REPEATS)));
    }
}
