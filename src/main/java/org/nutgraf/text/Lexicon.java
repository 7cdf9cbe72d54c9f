package org.nutgraf.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from words and phrases to what they mean, looked up by token without making a
 * string.
 *
 * <p>Entries match however they are set in upper or lower case, and with either apostrophe. They
 * are kept as a tree of tokens, so that the longest phrase at a token is found in one walk.
 *
 * @param <V> what a phrase means
 */
public final class Lexicon<V> {

    /** No entry. */
    public static final int NONE = -1;

    private static final int ROOT = 0;

    /** How many times the entries the slots are, at least. */
    private static final int SPARSITY = 2;

    /** The number of bits of the filter for each entry, at least. */
    private static final int FILTER_BITS = 16;

    private static final int MIN_FILTER_BITS = 1024;

    // The tree: a node is a word behind another, and told by the word's hash alone; see
    // Tokens.longHash. Of each, the hash, then the parent in the upper half and the depth in the
    // lower: what is looked at of a node lies together in memory.
    private final long[] nodes;
    private final @Nullable Object[] values;

    // Open addressing over (parent, word): the node in the lower bits, in the others those of the
    // hash, so that what is not there is seldom looked at twice; 0 for an empty slot, as the root
    // is in none.
    private final int[] slots;

    // A bit for each hash there is: most words looked up are none, and end here, in little memory.
    private final long[] filter;
    private final int filterShift;

    private Lexicon(Builder<V> builder) {
        int size = builder.values.size();
        nodes = new long[2 * size];
        values = builder.values.toArray();
        slots = new int[2 * Integer.highestOneBit(size) * SPARSITY];
        int bits = MIN_FILTER_BITS;
        while (bits < size * FILTER_BITS) {
            bits *= 2;
        }
        filter = new long[bits / Long.SIZE];
        filterShift = Integer.numberOfLeadingZeros(filter.length) + 1;
        builder.nodes.forEach(
                (branch, node) -> {
                    nodes[2 * node] = branch.hash();
                    nodes[2 * node + 1] = (long) branch.parent() << Integer.SIZE | branch.depth();
                    put(node, hash(branch.parent(), branch.hash()));
                });
    }

    /** Starts a lexicon without entries. */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * Makes a lexicon of all rows of a table.
     *
     * @param column the column with the phrases, several in a cell parted by {@code |}
     * @param value what the phrases of a row mean
     */
    public static <V> Lexicon<V> of(Table table, String column, Function<Table.Row, V> value) {
        Builder<V> builder = builder();
        for (Table.Row row : table.rows()) {
            V meaning = value.apply(row);
            List<String> phrases = Cells.parts(row.get(column));
            if (phrases.isEmpty()) {
                throw new IllegalArgumentException("column " + column + " must have a phrase");
            }
            phrases.forEach(phrase -> builder.add(phrase, meaning));
        }
        return builder.build();
    }

    /**
     * Finds the longest phrase that starts with the token {@code i}.
     *
     * @param i any index
     * @return the entry, for {@link #value} and {@link #length}, or {@link #NONE}
     */
    public int longest(Tokens tokens, int i) {
        return longest(tokens, i, tokens.size());
    }

    /** As {@link #longest(Tokens, int)}, with phrases that end before the token {@code end}. */
    public int longest(Tokens tokens, int i, int end) {
        int found = NONE;
        int node = ROOT;
        for (int at = i; at >= 0 && at < end; at++) {
            long wanted = tokens.longHash(at);
            int hash = hash(node, wanted);
            node = isKnown(hash) ? find(node, wanted, hash) : NONE;
            if (node == NONE) {
                break;
            }
            if (values[node] != null) {
                found = node;
            }
        }
        return found;
    }

    /** Returns what an entry means. */
    public V value(int entry) {
        V value = at(entry);
        if (value == null) {
            throw new IllegalArgumentException("entry " + entry + " must come from a search");
        }
        return value;
    }

    /** Returns the number of tokens in an entry's phrase. */
    public int length(int entry) {
        return (int) nodes[2 * entry + 1];
    }

    /** Returns what the one token {@code i} means, or null; any index is allowed. */
    public @Nullable V get(Tokens tokens, int i) {
        if (i < 0 || i >= tokens.size()) {
            return null;
        }
        long wanted = tokens.longHash(i);
        int hash = hash(ROOT, wanted);
        int node = isKnown(hash) ? find(ROOT, wanted, hash) : NONE;
        return node == NONE ? null : at(node);
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private @Nullable V at(int node) {
        return (V) values[node];
    }

    /** Tells whether the one token {@code i} is an entry; any index is allowed. */
    public boolean contains(Tokens tokens, int i) {
        return get(tokens, i) != null;
    }

    /** Tells most words that are not here from the others, without a call. */
    private boolean isKnown(int hash) {
        return (filter[hash >>> filterShift] >>> hash & 1) != 0;
    }

    private int find(int parent, long wanted, int hash) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; ; slot = (slot + 1) & mask) {
            int entry = slots[slot];
            if (entry == 0) {
                return NONE;
            }
            int node = entry & mask;
            if (((entry ^ hash) & ~mask) == 0
                    && nodes[2 * node] == wanted
                    && nodes[2 * node + 1] >>> Integer.SIZE == parent) {
                return node;
            }
        }
    }

    private static int hash(int parent, long hash) {
        int mixed = (parent * 31 + (int) hash) * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private void put(int node, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = (hash & ~mask) | node;
        filter[hash >>> filterShift] |= 1L << hash;
    }

    /**
     * Collects the entries of a lexicon.
     *
     * @param <V> what a phrase means
     */
    public static final class Builder<V> {

        /** The word behind a node; the depth follows from the parent. */
        private record Branch(int parent, long hash, int depth) {}

        private final List<@Nullable V> values = new ArrayList<>();
        // In the order of their making, so that the lexicon is the same each time.
        private final Map<Branch, Integer> nodes = new LinkedHashMap<>();

        // Thousands of words mean the same, and one object will do: what lies in few places is
        // sooner near the processor.
        private final Map<V, V> meanings = new HashMap<>();

        private Builder() {
            values.add(null);
        }

        /**
         * Adds a phrase; a later meaning of the same phrase replaces the earlier. Of meanings that
         * are equal, all phrases have the first.
         *
         * @throws IllegalArgumentException if the phrase has no token
         */
        public Builder<V> add(String phrase, V value) {
            Tokens tokens = Tokens.of(Characters.fold(phrase));
            if (tokens.size() == 0) {
                throw new IllegalArgumentException("phrase '" + phrase + "' must have a token");
            }
            int node = ROOT;
            for (int i = 0; i < tokens.size(); i++) {
                Branch branch = new Branch(node, tokens.longHash(i), i + 1);
                node = nodes.computeIfAbsent(branch, this::grow);
            }
            values.set(node, meanings.computeIfAbsent(value, first -> first));
            return this;
        }

        private int grow(Branch added) {
            values.add(null);
            return values.size() - 1;
        }

        /** Returns a lexicon of the entries so far. */
        public Lexicon<V> build() {
            return new Lexicon<>(this);
        }
    }
}
