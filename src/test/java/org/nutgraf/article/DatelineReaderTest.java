package org.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.article.DatelineReader.Dateline;
import org.nutgraf.text.Tokens;

class DatelineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    WASHINGTON, Oct 13 (Reuters) - He left.     | WASHINGTON          | Reuters
                    LONDON (AP) — He left.                      | LONDON              | AP
                    LONDON (Associated Press) — He left.        | LONDON              | AP
                    NEW YORK -- He left.                        | NEW YORK            | -
                    NEW YORK - He left.                         | NEW YORK            | -
                    DES MOINES, Iowa ― He left.                 | DES MOINES, Iowa    | -
                    TRENTON, N.J. (AP) — He left.               | TRENTON, N.J.       | AP
                    HOUSTON, Texas (KTRK) -- He left.           | HOUSTON, Texas      | KTRK
                    Paris, March 3 (AFP) - He left.             | Paris               | AFP
                    New Delhi, Oct 13 (PTI): He left.           | New Delhi           | PTI
                    LONDON/PARIS (Reuters) - He left.           | LONDON/PARIS        | Reuters
                    PUNE: He left.                              | PUNE                | -
                    New Delhi: He left.                         | New Delhi           | -
                    Pune:                                       | Pune                | -
                    Springfield (Verrin) (AFP) – He left.       | Springfield         | AFP
                    BOSTON, March 3, 2024 /PRNewswire/ -- It is | BOSTON              | PRNewswire
                    """)
    void read(String text, String place, String agency) {
        Tokens tokens = Tokens.of(text);
        Dateline read = Objects.requireNonNull(DatelineReader.read(tokens, 0, tokens.size()), text);
        assertThat(Objects.requireNonNull(read.place()).in(text)).isEqualTo(place);
        assertThat(Objects.requireNonNullElse(read.agency(), "-")).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left.",
                "Springfield – He left.",
                "MI6-style work it is.",
                "PENCE: He left.",
                "Smith: He left.",
                "Sydney: I left.",
                "Paris — He left.",
                "WASHINGTON",
                "THE MAYOR OF SPRINGFIELD IS OUT - He left.",
                "(He left)"
            })
    void noDateline(String text) {
        Tokens tokens = Tokens.of(text);
        assertThat(DatelineReader.read(tokens, 0, tokens.size())).isNull();
    }
}
