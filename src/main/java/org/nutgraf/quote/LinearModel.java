package org.nutgraf.quote;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
 * <p>The table holds hashes only: no two features of one file have the same, and a feature that is
 * in no file meets one that is about once in 500,000.
 */
public final class LinearModel {

    /** What one natural unit of a weight is. */
    public static final int SCALE = 1000;

    private static final String NONE = "-none-";
    private static final String NUMBER = "-number-";
    private static final int NONE_HASH = hash(NONE);
    private static final int NUMBER_HASH = hash(NUMBER);
    private static final int MAX_SEEDS = 20;

    private final int seed;
    private final WeightTable table;

    private LinearModel(int seed, Map<String, Integer> weights, Templates... templates) {
        this.seed = seed;
        Map<Integer, Integer> keys = new TreeMap<>();
        weights.forEach((feature, weight) -> keys.put(key(feature, templates), weight));
        table = new WeightTable(keys);
    }

    /**
     * Reads the file {@code name} in the package of {@code owner}.
     *
     * @param templates all templates that the features of the file are made of
     */
    public static LinearModel read(Class<?> owner, String name, Templates... templates) {
        Map<String, Integer> weights = new TreeMap<>();
        for (Table.Row row : Table.read(owner, name).rows()) {
            weights.put(row.get("feature"), Integer.valueOf(row.get("weight")));
        }
        return of(weights, templates);
    }

    /**
     * Makes a model of named features.
     *
     * @throws IllegalArgumentException if two cannot be told apart, or one fills no template
     */
    public static LinearModel of(Map<String, Integer> weights, Templates... templates) {
        for (int seed = 1; seed <= MAX_SEEDS; seed++) {
            if (isUnique(seed, weights.keySet(), templates)) {
                return new LinearModel(seed, weights, templates);
            }
        }
        throw new IllegalArgumentException("each feature must have a hash of its own");
    }

    private static boolean isUnique(int seed, Set<String> features, Templates... templates) {
        LinearModel empty = new LinearModel(seed, Map.of(), templates);
        Set<Integer> keys = new HashSet<>();
        for (String feature : features) {
            if (!keys.add(empty.key(feature, templates))) {
                return false;
            }
        }
        return true;
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

    /** Starts a sum. */
    public Sum sum() {
        return new Sum(this);
    }

    /** Returns the hash of a feature as it is named in a file. */
    private int key(String feature, Templates... templates) {
        int end = feature.indexOf(' ');
        String name = end < 0 ? feature : feature.substring(0, end);
        for (Templates group : templates) {
            int t = group.indexOf(name);
            if (t < 0) {
                continue;
            }
            int key = group.hash(t);
            int slots = group.slots(t);
            for (; slots != 0 && end >= 0; slots >>>= 8) {
                int start = end + 1;
                end = feature.indexOf(' ', start);
                String value = feature.substring(start, end < 0 ? feature.length() : end);
                key += code(slots & 0xFF, hash(value));
            }
            if (slots == 0 && end < 0) {
                return key;
            }
        }
        throw new IllegalArgumentException("feature '" + feature + "' must fill a template");
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

    /** Hashes the value of an attribute; the key of a feature is the sum over its values. */
    private int code(int slot, int hash) {
        int mixed = (hash + slot * 0x2C1B3C6D + seed) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    /** Adds up the weights of a candidate's features; for one thread, and for many candidates. */
    public static final class Sum implements FeatureSink {

        private final LinearModel model;
        private final WeightTable table;

        // The code of each attribute's value, by slot; that of slot 0, no attribute, is always 0.
        private final int[] codes;
        private int sum;

        private Sum(LinearModel model) {
            this.model = model;
            this.table = model.table;
            this.codes = new int[WeightTable.CODES];
        }

        @Override
        public void value(Enum<?> attribute, Label value) {
            set(attribute, value.hash());
        }

        @Override
        public void value(Enum<?> attribute, int number) {
            set(attribute, hash(number));
        }

        @Override
        public void word(Enum<?> attribute, Tokens tokens, int i) {
            boolean exists = i >= 0 && i < tokens.size();
            set(attribute, !exists ? NONE_HASH : tokens.isNumber(i) ? NUMBER_HASH : tokens.hash(i));
        }

        private void set(Enum<?> attribute, int hash) {
            int slot = Templates.slot(attribute);
            codes[slot] = model.code(slot, hash);
        }

        @Override
        public void add(Templates templates) {
            sum += table.sum(templates.lines(), codes);
        }

        /** Returns the sum in thousandths, and starts anew. */
        public int take() {
            int taken = sum;
            sum = 0;
            return taken;
        }
    }
}
