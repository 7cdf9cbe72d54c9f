package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    private static List<String> strings(String text) {
        Tokens tokens = Tokens.of(text);
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            strings.add(tokens.string(i));
        }
        return strings;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said so.         | He said so .",
                "O'Neill’s son       | O'Neill ’s son",
                "workers’ pay        | workers ’ pay",
                "don't               | don't",
                "the U.S. said       | the U.S. said",
                "the U.S.A. won      | the U.S.A. won",
                "J.R.Smith           | J.R. Smith",
                "at 9 a.m.           | at 9 a.m.",
                "1,500.25 drones     | 1,500.25 drones",
                "in 1,500, he        | in 1,500 , he",
                "5–10km              | 5 – 10 km",
                "34-year-old         | 34 - year - old",
                "$1.2bn              | $ 1.2 bn",
                "Q3 A320             | Q3 A320",
                "“Yes,” he           | “ Yes , ” he",
                "'Twas               | ' Twas",
                "café naïve          | café naïve",
                "Zürich İzmir        | Zürich İzmir",
            })
    void splits(String text, String expected) {
        assertThat(String.join(" ", strings(text))).isEqualTo(expected);
    }

    @Test
    void surrogatePairIsOneMark() {
        assertThat(strings("a\uD83D\uDEA2b")).containsExactly("a", "\uD83D\uDEA2", "b");
    }

    @Test
    void loneSurrogatesAreMarks() {
        assertThat(strings("\uDEA2\uD83D a")).hasSize(3);
    }

    @Test
    void combiningMarksBelongToTheirWord() {
        assertThat(strings("cafe\u0301 x")).containsExactly("cafe\u0301", "x");
    }

    @Test
    void spacesOfAnyWidthPartTokens() {
        assertThat(strings("816\u202F000\u00A0t\u2009x\u3000y\u200Bz"))
                .containsExactly("816", "000", "t", "x", "y", "z");
    }

    @Test
    void kindsAndIndexesOutside() {
        Tokens tokens = Tokens.of("Roe 12 ,");
        assertThat(tokens.kind(-1)).isEqualTo(Tokens.Kind.NONE);
        assertThat(tokens.kind(0)).isEqualTo(Tokens.Kind.WORD);
        assertThat(tokens.kind(1)).isEqualTo(Tokens.Kind.NUMBER);
        assertThat(tokens.kind(2)).isEqualTo(Tokens.Kind.MARK);
        assertThat(tokens.kind(3)).isEqualTo(Tokens.Kind.NONE);
        assertThat(tokens.is(3, ',')).isFalse();
        assertThat(tokens.is(-1, "roe")).isFalse();
        assertThat(tokens.first(9)).isEqualTo(Characters.NONE);
    }

    @Test
    void comparesFolded() {
        Tokens tokens = Tokens.of("DON’T Roe NATO");
        assertThat(tokens.is(0, "don't")).isTrue();
        assertThat(tokens.isAllCapitals(0)).isTrue();
        assertThat(tokens.isCapitalised(1)).isTrue();
        assertThat(tokens.isAllCapitals(1)).isFalse();
        assertThat(tokens.isAllCapitals(2)).isTrue();
    }

    @Test
    void findsByOffset() {
        Tokens tokens = Tokens.of("ab  cd ef");
        assertThat(tokens.firstFrom(0)).isZero();
        assertThat(tokens.firstFrom(1)).isEqualTo(1);
        assertThat(tokens.firstFrom(4)).isEqualTo(1);
        assertThat(tokens.firstFrom(9)).isEqualTo(3);
    }

    @Test
    void findsByOffsetFromAnyTokenNear() {
        Tokens tokens = Tokens.of("ab  cd ef");
        for (int offset = 0; offset <= 9; offset++) {
            for (int near = 0; near <= tokens.size(); near++) {
                assertThat(tokens.firstFrom(offset, near)).isEqualTo(tokens.firstFrom(offset));
            }
        }
    }

    @Test
    void tellsWhatIsJoined() {
        Tokens tokens = Tokens.of("ab, cd");
        assertThat(tokens.isJoined(0)).isFalse();
        assertThat(tokens.isJoined(1)).isTrue();
        assertThat(tokens.isJoined(2)).isFalse();
    }

    @Test
    void emptyText() {
        assertThat(Tokens.of("").size()).isZero();
        assertThat(Tokens.of(" \n\t").size()).isZero();
    }

    @Test
    void tellsWordsWithAnApostropheInside() {
        Tokens tokens = Tokens.of("d’Avo O'Roe's workers’ don't plain ’90s");

        assertThat(tokens.hasApostrophe(0)).isTrue();
        assertThat(tokens.hasApostrophe(1)).isTrue();
        assertThat(tokens.string(2)).isEqualTo("'s");
        assertThat(tokens.hasApostrophe(2)).isFalse();
        assertThat(tokens.string(3)).isEqualTo("workers");
        assertThat(tokens.hasApostrophe(3)).isFalse();
        assertThat(tokens.hasApostrophe(5)).isTrue();
        assertThat(tokens.hasApostrophe(6)).isFalse();
        assertThat(tokens.hasApostrophe(-1)).isFalse();
        assertThat(tokens.hasApostrophe(tokens.size())).isFalse();
    }
}
