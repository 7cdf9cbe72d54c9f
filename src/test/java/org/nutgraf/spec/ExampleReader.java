package org.nutgraf.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the examples of specification files.
 *
 * <p>A file is Markdown. An example is a fenced block whose first line names what is to be found,
 * and perhaps hints submitted beside the article ({@code url=https://…}, {@code date=2025-12-14},
 * {@code headline=Bridge_reopens}, an underline for a blank); a line with a full stop alone parts
 * the article from what must be found in it.
 *
 * <pre>
 *   ```example figures
 *   More than 20 people came.
 *   .
 *   More than 20 people | count | 20 | person | more_than
 *   ```
 * </pre>
 */
final class ExampleReader {

    private static final String OPENING = "```example ";
    private static final String DIVIDER = ".";
    private static final String CLOSING = "```";

    private ExampleReader() {}

    /** Reads all files of a folder, by name. */
    static List<Example> readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> read(Path file) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = lines(file);
        String name = file.getFileName().toString();
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replace("#", "").strip();
            } else if (line.startsWith(OPENING)) {
                String info = line.substring(OPENING.length()).strip();
                int blank = info.indexOf(' ');
                int divider = indexOf(DIVIDER, lines, i, name);
                int closing = indexOf(CLOSING, lines, divider, name);
                examples.add(
                        new Example(
                                name,
                                i + 1,
                                section,
                                blank < 0 ? info : info.substring(0, blank),
                                blank < 0 ? "" : info.substring(blank + 1),
                                String.join("\n", lines.subList(i + 1, divider)),
                                String.join("\n", lines.subList(divider + 1, closing))));
                i = closing;
            }
        }
        return examples;
    }

    private static int indexOf(String wanted, List<String> lines, int from, String file) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalStateException(
                file + ":" + (from + 1) + " opens what no line '" + wanted + "' closes");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
