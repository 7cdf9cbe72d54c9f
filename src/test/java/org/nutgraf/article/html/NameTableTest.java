package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Table;

class NameTableTest {

    private static final Table FILE = Table.read(ElementNames.class, "element-names.tsv");
    private static final NameTable NAMES = NameTable.of(FILE);

    @Test
    void everyNameOfTheFileIsFound() {
        for (Table.Row row : FILE.rows()) {
            String name = row.get("word");
            ElementNames.Part part =
                    ElementNames.Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            boolean isWord = row.get("match").equals("word");
            assertThat(NAMES.ofName(name, 0, name.length())).as(name).isEqualTo(part);
            assertThat(NAMES.ofWord(name, 0, name.length()))
                    .as(name)
                    .isEqualTo(isWord ? part : null);
        }
    }

    @Test
    void namesAreFoundInAnyCaseWithinOthers() {
        for (Table.Row row : FILE.rows()) {
            String name = row.get("word");
            String within = "x " + name.toUpperCase(Locale.ROOT) + " y";
            assertThat(NAMES.ofName(within, 2, 2 + name.length()))
                    .as(name)
                    .isEqualTo(NAMES.ofName(name, 0, name.length()));
        }
    }

    @Test
    void whatTheFileLacksIsNotFound() {
        assertThat(NAMES.ofName("", 0, 0)).isNull();
        assertThat(NAMES.ofName("xdate", 0, 5)).isNull();
        assertThat(NAMES.ofName("datex", 0, 5)).isNull();
        for (int i = 0; i < 10_000; i++) {
            String name = "no-name-" + i;
            assertThat(NAMES.ofName(name, 0, name.length())).as(name).isNull();
        }
    }

    @Test
    void endings() {
        assertThat(NameTable.endsIn("post-DATE", 0, 9, "date")).isTrue();
        assertThat(NameTable.endsIn("post-dates", 0, 9, "date")).isTrue();
        assertThat(NameTable.endsIn("post-dates", 0, 10, "date")).isFalse();
        assertThat(NameTable.endsIn("date", 1, 4, "date")).isFalse();
        assertThat(NameTable.endsIn("date", 0, 4, "")).isTrue();
    }
}
