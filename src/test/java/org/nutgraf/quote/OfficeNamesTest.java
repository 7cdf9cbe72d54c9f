package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficeNamesTest {

    private static @Nullable String name(String text) {
        return Objects.requireNonNull(Texts.quotes(text).getLast().speaker()).name();
    }

    @Test
    void holderBefore() {
        assertThat(name("Prime Minister Anna Berg left. “It is late,” the Prime Minister said."))
                .isEqualTo("Anna Berg");
        assertThat(
                        name(
                                "Anna Berg, the Archdeacon of Hill, left. “It is late,” the"
                                        + " Archdeacon said."))
                .isEqualTo("Anna Berg");
        assertThat(name("Union Minister Anjali Rao left. “It is late,” the Union Minister said."))
                .isEqualTo("Anjali Rao");
    }

    @Test
    void holderBehind() {
        assertThat(name("The Chief Constable said: “It is late.” Chief Constable Anna Berg left."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void everyWordOfTheOfficeCounts() {
        String text = "Foreign Secretary Anna Berg met Health Secretary Mark Reed. “It is late,” ";
        assertThat(name(text + "the Foreign Secretary said.")).isEqualTo("Anna Berg");
        assertThat(name(text + "the Health Secretary said.")).isEqualTo("Mark Reed");
    }

    @Test
    void deputyHoldsAnotherOffice() {
        String text = "President Anna Berg met Vice President Mark Reed. “It is late,” ";
        assertThat(name(text + "the President said.")).isEqualTo("Anna Berg");
        assertThat(name(text + "the Vice President said.")).isEqualTo("Mark Reed");
    }

    @Test
    void officeOfNobodyNamed() {
        assertThat(name("Mark Reed left. “It is late,” the President said."))
                .isEqualTo("President");
    }

    @Test
    void noneWhoHeldItBefore() {
        assertThat(name("Former President Anna Berg left. “It is late,” the President said."))
                .isNotEqualTo("Anna Berg");
        assertThat(
                        name(
                                "Anna Berg, vice president and President of the club, left. “It is"
                                        + " late,” the President said."))
                .isEqualTo("Anna Berg");
    }
}
