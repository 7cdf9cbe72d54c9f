package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Cells;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

class OfficeNounsTest {

    private static final Table TABLE = Table.read(Offices.class, "office-nouns.tsv");

    @Test
    void eachOfficeStandsInOneRow() {
        Set<String> offices = new HashSet<>();
        for (Table.Row row : TABLE.rows()) {
            assertThat(Cells.parts(row.get("office"))).allMatch(offices::add);
        }
    }

    @Test
    void allOfThemAreNounsForPeople() {
        for (Table.Row row : TABLE.rows()) {
            assertThat(Cells.parts(row.get("office"))).allMatch(OfficeNounsTest::isPerson);
            assertThat(Cells.parts(row.get("called"))).allMatch(OfficeNounsTest::isPerson);
        }
    }

    private static boolean isPerson(String word) {
        Words words = Words.of(Tokens.of(word));
        return words.get(0).noun() == Word.Noun.PERSON || words.is(0, Word.Kind.HONORIFIC);
    }
}
