package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Tokens;

class AcronymsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "World Eel Organization (WEO) | WEO | true",
                "Department of Home Affairs (DHA) | DHA | true",
                "Department of Home Affairs (DOHA) | DOHA | true",
                "Centre for Eel Control and Care (CEC) | CEC | true",
                "Service Workers Union, or SWU, | SWU | true",
                "World Eel Organization (EEL) | EEL | false",
                "World Eel Organization (WEOX) | WEOX | false",
                "World Eel Organization (WE) | WE | false",
                "World Eel Trade Organization (WT) | WT | false",
                "World Eel Organization (Weo) | Weo | false",
                "World Eel Organization WEO | WEO | false",
                "World Eel Organization (WEO Leeds) | WEO | false",
            })
    void initialsOfTheNameBefore(String text, String initials, boolean expected) {
        Tokens tokens = Tokens.of(text);
        int end = 1;
        while (!tokens.is(end, '(') && !tokens.is(end, ',') && end + 1 < tokens.size()) {
            end++;
        }
        int at = tokens.firstFrom(text.lastIndexOf(initials));
        assertThat(new Acronyms(tokens).isOf(name(0, end), name(at, at + 1))).isEqualTo(expected);
    }

    private static Mention name(int first, int end) {
        return new Mention(
                first, end, first, Mention.Kind.ORGANISATION, Gender.UNKNOWN, false, false);
    }
}
