package org.nutgraf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A data file that lies beside a package: columns between tabs, a row a line, UTF-8.
 *
 * <pre>
 *   # Comment lines say what the file holds, its origin and its licence.
 *   name	code
 *   dollar	USD
 * </pre>
 *
 * The first line that is no comment names the columns. Read it in a static initialiser only: then
 * the native image holds the result, and nothing is parsed at a start.
 */
public final class Table {

    private final String name;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /**
     * Reads the file {@code name} in the package of {@code owner}.
     *
     * @throws IllegalStateException if there is no such file, or a row has not one cell a column
     */
    public static Table read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " beside " + owner.getName());
            }
            return read(
                    name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table read(String name, BufferedReader lines) throws IOException {
        Table table = new Table(name, List.of());
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            if (table.columns.isEmpty()) {
                table = new Table(name, cells);
            } else if (cells.size() == table.columns.size()) {
                table.rows.add(table.new Row(cells));
            } else {
                throw new IllegalStateException(
                        name + " has " + cells.size() + " cells in the row: " + line);
            }
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return List.copyOf(cells);
    }

    /** Returns the rows, in the file's order. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A row, by its columns' names. */
    public final class Row {

        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /**
         * Returns the cell in {@code column}, empty where the file says nothing.
         *
         * @throws IllegalArgumentException if the file has no such column
         */
        public String get(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(name + " has no column " + column);
            }
            return cells.get(index);
        }
    }
}
