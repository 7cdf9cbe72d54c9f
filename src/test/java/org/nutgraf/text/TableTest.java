package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/nutgraf");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
        }
    }

    @Test
    void readsRowsByColumn() {
        Table table = Table.read(Table.class, "abbreviations.tsv");
        assertThat(table.rows())
                .anySatisfy(
                        row -> {
                            assertThat(row.get("abbreviation")).isEqualTo("mr");
                            assertThat(row.get("kind")).isEqualTo("title");
                        });
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> Table.read(Table.class, "nothing.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nothing.tsv");
        Table.Row row = Table.read(Table.class, "abbreviations.tsv").rows().get(0);
        assertThatThrownBy(() -> row.get("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour");
    }

    /** Every lexicon says where it comes from and under which licence. */
    @ParameterizedTest
    @MethodSource("files")
    void everyFileStatesItsOriginAndLicence(Path file) throws IOException {
        String comments =
                String.join(
                        "\n",
                        Files.readAllLines(file).stream()
                                .filter(line -> line.startsWith("#"))
                                .toList());
        assertThat(comments)
                .as("%s", file)
                .containsIgnoringCase("origin")
                .containsAnyOf("Licence", "licence");
    }

    /** No row stands twice, and none is blank. */
    @ParameterizedTest
    @MethodSource("files")
    void everyRowIsUnique(Path file) throws IOException {
        List<String> rows =
                Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(rows).as("%s", file).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }
}
