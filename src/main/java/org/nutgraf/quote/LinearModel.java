package org.nutgraf.quote;

import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Learned weights of features, looked up by hash.
 *
 * <p>Weights are whole thousandths, so that a sum is the same to the last bit on every machine. A
 * file of weights has the columns {@code feature} and {@code weight}; a feature is its template and
 * values with a blank between, a number among them written {@code =3}.
 *
 * <p>The table holds hashes only: the trainer makes sure that no two features of one file have the
 * same, and a feature that is in no file meets one that is about once in 100,000.
 */
public final class LinearModel {

    /** What one natural unit of a weight is. */
    public static final int SCALE = 1000;

    private static final String NONE = "-none-";
    private static final String NUMBER = "-number-";
    private static final int NONE_HASH = hash(NONE);
    private static final int NUMBER_HASH = hash(NUMBER);

    // Open addressing: a key, its weight behind it; the key 0 is an empty slot.
    private final int[] slots;

    private LinearModel(Map<Integer, Integer> weights) {
        slots = new int[Integer.highestOneBit(weights.size() + 1) * 8];
        weights.forEach(this::put);
    }

    /** Reads the file {@code name} in the package of {@code owner}. */
    public static LinearModel read(Class<?> owner, String name) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Table.Row row : Table.read(owner, name).rows()) {
            weights.put(row.get("feature"), Integer.valueOf(row.get("weight")));
        }
        return of(weights);
    }

    /**
     * Makes a model of named features.
     *
     * @throws IllegalArgumentException if two have the same hash
     */
    public static LinearModel of(Map<String, Integer> weights) {
        Map<Integer, Integer> keys = new TreeMap<>();
        weights.forEach(
                (feature, weight) -> {
                    if (keys.put(key(feature), weight) != null) {
                        throw new IllegalArgumentException(
                                "feature '" + feature + "' must have a hash of its own");
                    }
                });
        return new LinearModel(keys);
    }

    /** Returns what a token is called among the values of a feature; any index is allowed. */
    public static String name(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case WORD, MARK -> Characters.fold(tokens.string(i));
            case NUMBER -> NUMBER;
            case NONE -> NONE;
        };
    }

    /** Returns what a number is called among the values of a feature. */
    public static String name(int number) {
        return "=" + number;
    }

    /** Returns the hash of a feature as it is named in a file. */
    public static int key(String feature) {
        int end = feature.indexOf(' ');
        int key = start(end < 0 ? feature : feature.substring(0, end));
        while (end >= 0) {
            int start = end + 1;
            end = feature.indexOf(' ', start);
            key =
                    mix(
                            key,
                            hash(
                                    end < 0
                                            ? feature.substring(start)
                                            : feature.substring(start, end)));
        }
        return key == 0 ? 1 : key;
    }

    /** Starts a sum. */
    public Sum sum() {
        return new Sum(this);
    }

    private static int hash(String value) {
        if (value.length() > 1 && value.charAt(0) == '=') {
            return hash(Integer.parseInt(value.substring(1)));
        }
        return Tokens.hash(value, 0, value.length());
    }

    private static int hash(int number) {
        return number * 0x85EBCA6B + 0x2545F491;
    }

    private static int start(String template) {
        return mix(0x51ED270B, template.hashCode());
    }

    private static int mix(int key, int value) {
        int mixed = (key ^ value) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private void put(int key, int weight) {
        int slot = slot(key);
        while (slots[slot] != 0) {
            slot = (slot + 2) & (slots.length - 1);
        }
        slots[slot] = key;
        slots[slot + 1] = weight;
    }

    private int weight(int key) {
        // At most half of the slots are taken, so a search is short however long the text.
        for (int slot = slot(key); slots[slot] != 0; slot = (slot + 2) & (slots.length - 1)) {
            if (slots[slot] == key) {
                return slots[slot + 1];
            }
        }
        return 0;
    }

    private int slot(int key) {
        return (key ^ (key >>> 16)) * 2 & (slots.length - 1);
    }

    /** Adds up the weights of a candidate's features; for one thread, and for many candidates. */
    public static final class Sum implements FeatureSink {

        private final LinearModel model;
        private int key;
        private int sum;

        private Sum(LinearModel model) {
            this.model = model;
        }

        @Override
        public Sum of(String template) {
            key = start(template);
            return this;
        }

        @Override
        public Sum word(Tokens tokens, int i) {
            key =
                    mix(
                            key,
                            switch (tokens.kind(i)) {
                                case WORD, MARK -> tokens.hash(i);
                                case NUMBER -> NUMBER_HASH;
                                case NONE -> NONE_HASH;
                            });
            return this;
        }

        @Override
        public Sum value(String constant) {
            key = mix(key, constant.hashCode());
            return this;
        }

        @Override
        public Sum value(int number) {
            key = mix(key, hash(number));
            return this;
        }

        @Override
        public void add() {
            sum += model.weight(key == 0 ? 1 : key);
        }

        /** Returns the sum in thousandths, and starts anew. */
        public int take() {
            int taken = sum;
            sum = 0;
            return taken;
        }
    }
}
