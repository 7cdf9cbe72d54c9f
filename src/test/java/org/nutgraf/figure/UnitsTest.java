package org.nutgraf.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.text.Cells;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

class UnitsTest {

    private static UcumEssenceService ucum;

    @BeforeAll
    static void readUcum() throws IOException, UcumException {
        try (InputStream essence =
                UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            ucum = new UcumEssenceService(essence);
        }
    }

    static List<String> codes() {
        return Table.read(Units.class, "units.tsv").rows().stream()
                .filter(row -> !row.get("kind").equals("percent"))
                .map(row -> row.get("code"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codesAreOfUcum(String code) {
        assertThat(ucum.validate(code)).as(code).isNull();
    }

    @Test
    void eachNameHasOneUnit() {
        Set<String> names = new HashSet<>();
        for (Table.Row row : Table.read(Units.class, "units.tsv").rows()) {
            for (String name : Cells.parts(row.get("names"))) {
                assertThat(names.add(name)).as(name).isTrue();
            }
        }
    }

    @Test
    void durationsAndPercentagesAreMarked() {
        assertThat(unit("weeks").kind()).isEqualTo(Figure.Kind.DURATION);
        assertThat(unit("per cent").kind()).isEqualTo(Figure.Kind.PERCENT);
        assertThat(unit("points").kind()).isEqualTo(Figure.Kind.COUNT);
    }

    @ParameterizedTest
    @CsvSource({
        "kilometres per hour, km/h",
        "km/h, km/h",
        "KM/H, km/h",
        "miles an hour, [mi_i]/h",
        "square miles, [mi_i]2",
        "km², km2",
        "MW, MW",
        "mW, mW",
        "degrees Celsius, Cel",
        "°F, [degF]",
        "metric tons, t",
        "years, a"
    })
    void formsHaveCodes(String form, String code) {
        assertThat(unit(form).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"tons", "gallons", "pints"})
    void unitsThatDifferByCountryHaveNoCode(String form) {
        assertThat(unit(form).code()).isNull();
    }

    private static Unit unit(String form) {
        Tokens tokens = Tokens.of(form);
        Units.Match match = Units.read(tokens, 0, tokens.size());
        if (match == null) {
            throw new AssertionError("no unit in '" + form + "'");
        }
        assertThat(match.end()).isEqualTo(tokens.size());
        return match.unit();
    }
}
