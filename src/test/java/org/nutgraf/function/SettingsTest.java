package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The table of settings is that of the program. */
@QuarkusTest
class SettingsTest {

    private static final List<String> ON_BUILDING =
            List.of(
                    "quarkus.application.name",
                    "quarkus.banner.enabled",
                    "quarkus.http.enable-compression",
                    "quarkus.log.category.\"io.quarkus.funqy\".level",
                    "quarkus.package.jar.manifest.attributes.\"Enable-Native-Access\"",
                    "%test.quarkus.http.test-port");

    /** A row of the table: the environment variable and the default. */
    private record Row(String variable, String value) {}

    private static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("docs/settings.md"))) {
            if (line.startsWith("| `")) {
                String[] cells = line.split("\\|", -1);
                rows.put(plain(cells[1]), new Row(plain(cells[2]), plain(cells[3])));
            }
        }
        return rows;
    }

    private static Row row(Map<String, Row> rows, String name) {
        return Objects.requireNonNull(rows.get(name), name);
    }

    private static String plain(String cell) {
        return cell.strip().replace("`", "");
    }

    @Test
    void everySettingIsInTheTableWithItsDefault() throws IOException {
        Properties properties = new Properties();
        try (Reader in =
                Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        Map<String, Row> rows = rows();
        for (String name : properties.stringPropertyNames()) {
            if (!ON_BUILDING.contains(name)) {
                assertThat(row(rows, name).value()).as(name).isEqualTo(properties.get(name));
            }
        }
    }

    /** Spec: MicroProfile Config, "Default ConfigSources", environment variables. */
    @Test
    void everyVariableIsNamedAfterItsProperty() throws IOException {
        Map<String, Row> rows = rows();
        assertThat(rows).hasSizeGreaterThan(10);
        rows.forEach(
                (name, row) ->
                        assertThat(row.variable())
                                .isEqualTo(
                                        name.replaceAll("[^A-Za-z0-9]", "_")
                                                .toUpperCase(Locale.ROOT)));
    }

    @Test
    void switchesAreAsTheTableHasThem() throws IOException {
        Map<String, Row> rows = rows();
        for (String name :
                List.of("quarkus.http.access-log.enabled", "quarkus.http.cors.enabled")) {
            String value =
                    ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("false");
            assertThat(row(rows, name).value()).isEqualTo(value).isEqualTo("false");
        }
    }
}
