package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GenderReaderTest {

    /** Returns the gender of the one whose name ends in "Hale". */
    private static Gender gender(String text) {
        Scene scene = Texts.scene(text);
        for (int m = 0; m < scene.mentions().size(); m++) {
            Entity entity = scene.entities().of(m);
            if (entity != null && scene.tokens().is(entity.fullest().last(), "hale")) {
                return entity.gender();
            }
        }
        throw new AssertionError("no Hale in " + text);
    }

    @Test
    void nounBefore() {
        assertThat(gender("Then actress Robin Hale came.")).isEqualTo(Gender.FEMALE);
        assertThat(gender("Then local businessman Robin Hale came.")).isEqualTo(Gender.MALE);
        assertThat(gender("Then teacher Robin Hale came.")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void ownersRelationBefore() {
        assertThat(gender("Then her late husband, Robin Hale, came.")).isEqualTo(Gender.MALE);
        assertThat(gender("Then Mr Poe’s sister, Robin Hale, came.")).isEqualTo(Gender.FEMALE);
        assertThat(gender("He saw his mother, Robin Hale said.")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void appositionBehind() {
        assertThat(gender("Then Robin Hale, 43, a mother of three, came."))
                .isEqualTo(Gender.FEMALE);
        assertThat(gender("Then Robin Hale, Mr Poe’s wife, came.")).isEqualTo(Gender.FEMALE);
        assertThat(gender("Then Robin Hale, the union’s chairwoman, came."))
                .isEqualTo(Gender.FEMALE);
        assertThat(gender("Then Robin Hale, actor and writer, came.")).isEqualTo(Gender.MALE);
    }

    @Test
    void nextOfAList() {
        assertThat(gender("Then Robin Hale, his wife and his son came.")).isEqualTo(Gender.UNKNOWN);
        assertThat(gender("Then Robin Hale, her husband, and a nurse came."))
                .isEqualTo(Gender.UNKNOWN);
        assertThat(gender("Then Robin Hale, his wife, Ann, and a nurse came."))
                .isEqualTo(Gender.UNKNOWN);
        assertThat(gender("Then Robin Hale, Mr Poe and a nurse came.")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void ofNobodyElse() {
        assertThat(gender("Then Robin Hale, a friend of his mother, came."))
                .isEqualTo(Gender.UNKNOWN);
        assertThat(gender("Then Robin Hale, a king’s doctor, came.")).isEqualTo(Gender.UNKNOWN);
        assertThat(gender("Ann Hale, a chairman of the board, came.")).isEqualTo(Gender.FEMALE);
    }

    @Test
    void nounOfAnotherLine() {
        assertThat(gender("The police freed an actress\n\nRobin Hale came late on Monday."))
                .isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void othersOfAList() {
        assertThat(gender("Then Robin Hale, a waitress and two customers came."))
                .isEqualTo(Gender.UNKNOWN);
        assertThat(gender("Then Robin Hale, a waitress and poet, came.")).isEqualTo(Gender.FEMALE);
    }
}
