package org.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.text.Tokens;

class SpeakerLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DOE: We go. | DOE",
                "JANE DOE: We go. | JANE DOE",
                "Jane O’Doe: We go. | Jane O’Doe",
                "MR. DOE: We go. | MR. DOE",
                "Jean-Luc van der Doe: We go. | Jean-Luc van der Doe",
                "GOV. JANE DOE (R-KS): We go. | GOV. JANE DOE",
                "DOE (on camera): We go. | DOE",
                "Doe [laughs]: We go. | Doe",
                "UNIDENTIFIED MALE #2: We go. | UNIDENTIFIED MALE #2",
                "JANE DOE, HOST: | JANE DOE",
                "THE COURT: Go on. | THE COURT",
            })
    void names(String line, String name) {
        SpeakerLabel label = Objects.requireNonNull(read(line));
        assertThat(label.kind()).isEqualTo(SpeakerLabel.Kind.NAME);
        assertThat(slice(line, label.first(), label.nameEnd())).isEqualTo(name);
        assertThat(slice(line, label.end() - 1, label.end())).isEqualTo(":");
    }

    @Test
    void description() {
        String line = "JANE DOE, BBC CO-HOST (on camera): We go.";
        SpeakerLabel label = Objects.requireNonNull(read(line));
        assertThat(slice(line, label.descriptionFirst(), label.descriptionEnd()))
                .isEqualTo("BBC CO-HOST");
        SpeakerLabel bare = Objects.requireNonNull(read("JANE DOE: We go."));
        assertThat(bare.descriptionFirst()).isEqualTo(bare.descriptionEnd());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q: Is it?", "Q. Is it?", "Question: Is it?", "Q   Is it?"})
    void questions(String line) {
        SpeakerLabel label = Objects.requireNonNull(read(line));
        assertThat(label.kind()).isEqualTo(SpeakerLabel.Kind.QUESTION);
        assertThat(slice(line, label.end(), label.end() + 1)).isEqualTo("Is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A: It is.", "A. It is.", "Answer: It is."})
    void answers(String line) {
        SpeakerLabel label = Objects.requireNonNull(read(line));
        assertThat(label.kind()).isEqualTo(SpeakerLabel.Kind.ANSWER);
        assertThat(slice(line, label.end(), label.end() + 1)).isEqualTo("It");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We go: now.",
                "doe: We go.",
                "Doe said: We go.",
                "Doe:30 is late",
                "Doe : We go.",
                "DOE, : We go.",
                "DOE (on camera We go.",
                "A bridge is open.",
                "Q",
                "Q &A: We go.",
                "Doe",
                "One Two Three Four Five Six Seven Eight Nine Ten: We go.",
            })
    void noLabels(String line) {
        assertThat(read(line)).isNull();
    }

    private static @Nullable SpeakerLabel read(String line) {
        Tokens tokens = Tokens.of(line);
        return SpeakerLabel.read(tokens, 0, tokens.size());
    }

    private static String slice(String line, int first, int end) {
        return Tokens.of(line).span(first, end).in(line);
    }
}
