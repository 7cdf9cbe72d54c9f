package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

    private static Quote.Speaker last(String text) {
        return Objects.requireNonNull(Texts.quotes(text).getLast().speaker());
    }

    @Test
    void pronounAgreesInGender() {
        String text = "Anna Berg met Mark Reed on Monday. “It is late,” ";
        assertThat(last(text + "she said.").name()).isEqualTo("Anna Berg");
        assertThat(last(text + "he said.").name()).isEqualTo("Mark Reed");
    }

    @Test
    void unnamedHaveNoName() {
        assertThat(last("“It is late,” a witness said.").name()).isNull();
        assertThat(last("“It is late,” officials said.").name()).isNull();
    }

    @Test
    void officeStandsForItsHolder() {
        String text = "Senator Anna Berg met Mayor Mark Reed. “It is late,” ";
        assertThat(last(text + "the mayor said.").name()).isEqualTo("Mark Reed");
        assertThat(last(text + "the senator said.").name()).isEqualTo("Anna Berg");
    }

    @Test
    void roleFromTitleDescriptionAndApposition() {
        assertThat(last("“It is late,” Senator Anna Berg said.").role()).isEqualTo("Senator");
        assertThat(last("“It is late,” said party spokesman Mark Reed.").role())
                .isEqualTo("party spokesman");
        assertThat(last("“It is late,” said Mark Reed, a teacher from Leeds.").role())
                .isEqualTo("teacher from Leeds");
        assertThat(last("“It is late,” said Mr Reed.").role()).isNull();
    }

    @Test
    void phraseWithAModifierStandsForItsHead() {
        assertThat(last("“It is late,” Berg campaign spokesman Mark Reed said.").name())
                .isEqualTo("Mark Reed");
        assertThat(last("“It is late,” said the board’s director, Paula Lind.").name())
                .isEqualTo("Paula Lind");
    }
}
