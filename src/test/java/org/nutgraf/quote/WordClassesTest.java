package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.text.Tokens;

class WordClassesTest {

    private static String classes(String text) {
        Tokens tokens = Tokens.of(text);
        WordClasses classes = WordClasses.of(Words.of(tokens));
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            found.append(i == 0 ? "" : " ").append(classes.at(i).label().name());
        }
        return found.toString();
    }

    @Test
    void listedWordsAndNames() {
        assertThat(classes("The mayor of Leeds said that he would resign."))
                .isEqualTo("determiner title preposition name past that pronoun modal verb stop");
    }

    @Test
    void nounOrVerbByTheWordBefore() {
        assertThat(classes("a vote")).isEqualTo("determiner noun");
        assertThat(classes("to vote")).isEqualTo("to verb");
        assertThat(classes("his claims")).isEqualTo("possessive plural");
        assertThat(classes("he claims")).isEqualTo("pronoun verb_s");
    }

    @Test
    void unlistedWordsByEnding() {
        assertThat(classes("quixotically jousted jousting jousts"))
                .isEqualTo("adverb past ing plural");
    }

    @Test
    void marksAndNumbers() {
        assertThat(classes("“5” – (x): the car’s"))
                .isEqualTo(
                        "quote number quote dash bracket noun bracket colon determiner noun"
                                + " ending");
    }
}
