package org.nutgraf.training;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Choices with their features by number, parted into those to learn from and those held out.
 *
 * <p>Features are numbered that occur in enough of the articles that are learned from, in the order
 * of their names.
 */
final class CodedChoices {

    private final Trainer.Settings settings;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Coded> learned = new ArrayList<>();
    private final List<Coded> heldOut = new ArrayList<>();

    CodedChoices(List<Choice> choices, Trainer.Settings settings) {
        this.settings = settings;
        collect(choices);
        for (Choice choice : choices) {
            if (!isHeldOut(choice)) {
                learned.add(code(choice));
            } else if (choice.weight() == 1) {
                heldOut.add(code(choice));
            }
        }
    }

    /**
     * A choice.
     *
     * @param candidates the features of each candidate
     * @param right the index of the right candidate
     * @param weight how much it counts
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Coded(int[][] candidates, int right, double weight) {}

    /** Returns the choices to learn from; the list may be put in another order. */
    List<Coded> learned() {
        return learned;
    }

    /** Returns the choices to judge by: those held out, or all where none are. */
    List<Coded> judged() {
        return heldOut.isEmpty() ? learned : heldOut;
    }

    /** Returns the number of features. */
    int features() {
        return names.size();
    }

    /** Returns the name of a feature. */
    String name(int id) {
        return names.get(id);
    }

    private boolean isHeldOut(Choice choice) {
        return settings.heldOut() > 0
                && choice.article() % settings.heldOut() == settings.heldOut() - 1;
    }

    /** Numbers the features that occur in enough of the articles that are learned from. */
    private void collect(List<Choice> choices) {
        Map<String, BitSet> articles = new HashMap<>();
        for (Choice choice : choices) {
            if (!isHeldOut(choice)) {
                for (List<String> candidate : choice.candidates()) {
                    for (String feature : candidate) {
                        articles.computeIfAbsent(feature, key -> new BitSet())
                                .set(choice.article());
                    }
                }
            }
        }
        new TreeMap<>(articles)
                .forEach(
                        (feature, in) -> {
                            if (in.cardinality() >= settings.minArticles()) {
                                ids.put(feature, names.size());
                                names.add(feature);
                            }
                        });
    }

    private Coded code(Choice choice) {
        int[][] candidates = new int[choice.candidates().size()][];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] =
                    choice.candidates().get(i).stream()
                            .mapToInt(feature -> ids.getOrDefault(feature, -1))
                            .filter(id -> id >= 0)
                            .toArray();
        }
        return new Coded(candidates, choice.right(), choice.weight());
    }
}
