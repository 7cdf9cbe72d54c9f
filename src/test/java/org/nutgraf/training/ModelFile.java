package org.nutgraf.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes learned weights as a file that {@code LinearModel} reads. */
final class ModelFile {

    private ModelFile() {}

    /**
     * Writes the file.
     *
     * @param about what the weights decide, and what from, a line each
     * @param outcomes what was learned; no feature may be in two of them
     */
    static void write(Path file, List<String> about, Trainer.Outcome... outcomes)
            throws IOException {
        Map<String, Integer> weights = new TreeMap<>();
        for (Trainer.Outcome outcome : outcomes) {
            weights.putAll(outcome.weights());
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            for (String line : about) {
                out.write("# " + line + "\n");
            }
            out.write("# Origin: learned from PolNeAR v1.0.0, train, by docs/training.md; holds\n");
            out.write(
                    "# weights of function words, words of reporting, suffixes, shapes, marks"
                            + " and\n");
            out.write("# positions only, no text. Licence: Apache-2.0.\n");
            for (Trainer.Outcome outcome : outcomes) {
                out.write(
                        String.format(
                                Locale.ROOT,
                                "# Choices: %d; passes: %d; held out: %.1f %% right, log loss"
                                        + " %.4f.%n",
                                outcome.choices(),
                                outcome.passes(),
                                100 * outcome.heldOutRight(),
                                outcome.heldOutLoss()));
            }
            out.write("feature\tweight\n");
            for (var entry : weights.entrySet()) {
                out.write(entry.getKey() + "\t" + entry.getValue() + "\n");
            }
        }
    }
}
