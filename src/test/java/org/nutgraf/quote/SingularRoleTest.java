package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

class SingularRoleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sens. | Sen.",
                "novelists | novelist",
                "Republican Senators | Republican Senator",
                "spokeswomen for the harbour | spokeswoman for the harbour",
                "leader of Senate Democrats | leader of Senate Democrats",
                "chief of staff | chief of staff",
                "Mayor | Mayor",
                "keeper of bees | keeper of bees",
            })
    void roles(String role, String singular) {
        SingularRole roles = new SingularRole(Words.of(Tokens.of(role)));
        assertThat(roles.of(new Span(0, role.length()))).isEqualTo(singular);
    }
}
