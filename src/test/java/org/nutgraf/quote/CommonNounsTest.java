package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class CommonNounsTest {

    @Test
    void nounOfSeveralPeopleThatBeginsASentence() {
        assertThat(isCommon("Residents met. They left.", "Residents")).isTrue();
    }

    @Test
    void wordThatStandsWithoutACapitalElsewhere() {
        assertThat(isCommon("Fog lay on the harbour. The fog lifted.", "Fog")).isTrue();
        assertThat(isCommon("Fog lay on the harbour. The mist lifted.", "Fog")).isFalse();
    }

    @Test
    void wordWithACapitalInASentence() {
        assertThat(isCommon("Fog lay there. It was Fog that left, and fog.", "Fog")).isFalse();
    }

    @Test
    void gerund() {
        assertThat(isCommon("Fishing pays. They left.", "Fishing")).isTrue();
    }

    @Test
    void wordOfTheLanguageThatNobodyIsTitledBy() {
        assertThat(isCommon("Management met. They left.", "Management")).isTrue();
        assertThat(isCommon("Young met. Mr Young left.", "Young")).isFalse();
    }

    @Test
    void wordBeforeAPrepositionIsNoSubject() {
        assertThat(isCommon("Seldon of the harbour left.", "Seldon")).isTrue();
        assertThat(isCommon("Seldon left the harbour.", "Seldon")).isFalse();
    }

    @Test
    void nameThatStandsWherePlacesAndThingsDoOnly() {
        assertThat(isCommon("They went to Gorley by the Gorley road.", "Gorley")).isTrue();
        assertThat(isCommon("They went to Gorley. Gorley was late.", "Gorley")).isFalse();
        assertThat(isCommon("They saw it at the Zet garage.", "Zet")).isTrue();
        assertThat(isCommon("Then the airline Zorba spoke. Zorba said so.", "Zorba")).isTrue();
        assertThat(isCommon("Anna told the court Zorba had left.", "Zorba")).isFalse();
        assertThat(isCommon("It says “Endgame” there.", "Endgame")).isTrue();
        assertThat(isCommon("Then people of Kala-Gorbia left.", "Kala-Gorbia")).isTrue();
        assertThat(isCommon("Then Zelda’s Anna Roe spoke.", "Zelda")).isFalse();
        assertThat(isCommon("Then Zorbas’s Anna Roe spoke.", "Zorbas")).isTrue();
    }

    @Test
    void officeThatSomebodyIsCalledBy() {
        assertThat(isCommon("“It is late, Senator,” she said.", "Senator")).isTrue();
    }

    @Test
    void wordThatBeginsAQuotationBeforeANoun() {
        assertThat(isCommon("“Chronic shortages hurt,” she said.", "Chronic")).isTrue();
    }

    @Test
    void givenNameIsNone() {
        assertThat(isCommon("Anna left. It was anna that left.", "Anna")).isFalse();
    }

    @Test
    void anotherWordInLowerCaseTellsNothing() {
        assertThat(isCommon("Fog lay there. Mist came. The mist lifted.", "Fog")).isFalse();
        assertThat(isCommon("Fog lay there. Mist came. The mist lifted.", "Mist")).isTrue();
    }

    private static boolean isCommon(String body, String name) {
        String text = "The harbour is closed\n\nIt is late in the day at the harbour.\n\n" + body;
        Scene scene = Texts.scene(text);
        CommonNouns nouns = new CommonNouns(scene, scene.entities());
        for (int m = 0; m < scene.mentions().size(); m++) {
            if (Texts.slice(scene, scene.mentions().get(m)).equals(name)) {
                return nouns.contains(Objects.requireNonNull(scene.entities().of(m)));
            }
        }
        throw new AssertionError(name + " is no mention");
    }
}
