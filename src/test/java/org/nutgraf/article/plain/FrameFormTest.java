package org.nutgraf.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.text.Tokens;

class FrameFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 March 2024",
                "Published 14:05, 3 March 2024",
                "Published: 3 March 2024 | Updated: 4 March 2024",
                "March 3",
                "Springfield 3 March 2024",
                "3 March 2024 four words of this line",
                "03/04/2024",
            })
    void dates(String line) {
        assertThat(form(line, false).isDate(0, Tokens.of(line).size())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March",
                "Old bridge closes again 3 March 2024",
                "3 March and seven words more, and a half, of nothing",
                "The old bridge has 3 lanes",
                "Bridge 03",
                "3 March 2024 a b c d e f g h i",
            })
    void noDates(String line) {
        assertThat(form(line, false).isDate(0, Tokens.of(line).size())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It closed on 3 March 2024.", "Closed again 3 March 2024."})
    void sentencesAreNoDates(String line) {
        assertThat(form(line, true).isDate(0, Tokens.of(line).size())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe",
                "Written by Jane Doe and John Roe",
                "ByJane Doe",
                "3 March 2024 by Jane Doe",
                "By Jane Doe, Springfield Herald, published 3 March 2024",
                "By staff of the paper 3 March 2024",
                "By Jane Doe for the old Herald",
            })
    void bylines(String line) {
        assertThat(form(line, false).isByline(0, Tokens.of(line).size())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "By",
                "By the river",
                "By Monday all of them had left the town",
                "Bridge closed by Jane Doe",
            })
    void noBylines(String line) {
        assertThat(form(line, false).isByline(0, Tokens.of(line).size())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Friday the bridge was open.", "By Jane Doe and some others."})
    void sentencesAreNoBylines(String line) {
        assertThat(form(line, true).isByline(0, Tokens.of(line).size())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 24, 25})
    void longBylinesNeedADay(int words) {
        String names = "By" + " Doe".repeat(words - 1);
        assertThat(form(names, false).isByline(0, Tokens.of(names).size())).isEqualTo(words <= 16);
        String dated = "By" + " Doe".repeat(words - 4) + " 3 March 2024";
        assertThat(form(dated, false).isByline(0, Tokens.of(dated).size())).isEqualTo(words <= 24);
    }

    private static FrameForm form(String line, boolean terminated) {
        Tokens tokens = Tokens.of(line);
        int words = 0;
        int numbers = 0;
        for (int i = 0; i < tokens.size(); i++) {
            numbers += tokens.isNumber(i) ? 1 : 0;
            words += tokens.isNumber(i) || tokens.isWord(i) ? 1 : 0;
        }
        return new FrameForm(tokens, words, numbers, terminated);
    }
}
