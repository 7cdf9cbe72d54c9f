package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void foldsWithoutRegardToLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Characters.fold("TITLE I")).isEqualTo("title i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldsUnitByUnit() {
        String text = "İSTANBUL ẞ ﬁ O’NEILL";
        assertThat(Characters.fold(text)).hasSameSizeAs(text).contains("o'neill");
    }

    @Test
    void asciiAgreesWithUnicode() {
        for (char c = 0; c < 128; c++) {
            assertThat(Characters.isLetter(c)).isEqualTo(Character.isLetter(c));
            assertThat(Characters.isDigit(c)).isEqualTo(Character.isDigit(c));
            assertThat(Characters.isUpperCase(c)).isEqualTo(Character.isUpperCase(c));
            assertThat(Characters.isLowerCase(c)).isEqualTo(Character.isLowerCase(c));
            assertThat(Characters.fold(c)).isEqualTo(Character.toLowerCase(c));
        }
    }

    @Test
    void allBlanksOfUnicodeAreSpaces() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Character.isSpaceChar(c) && c != '\u1680') {
                assertThat(Characters.isSpace(c)).as("U+%04X", (int) c).isTrue();
            }
        }
    }
}
