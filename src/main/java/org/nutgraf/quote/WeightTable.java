package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Weights by key, in a table without collisions.
 *
 * <p>Most keys that are asked for are in no table, so a search must not depend on what it finds:
 * each key has one place, and its weight counts if the key there is the same. Keys fall into
 * buckets of a few; each bucket has a displacement, chosen so that all its keys come to free places
 * (hash, displace and compress, without the last).
 *
 * <p>A place is small, so that more of the table lies near the processor: of the key it holds the
 * upper bits only, and a key that is in no table meets a weight once in 500,000.
 *
 * @see <a href="https://cmph.sourceforge.net/papers/esa09.pdf">Hash, displace, and compress</a>
 */
final class WeightTable {

    /** The number of keys of a bucket, on average. */
    private static final int KEYS_A_BUCKET = 4;

    /** The number of codes, so that a byte tells one and none is looked for outside them. */
    static final int CODES = 256;

    private static final int MIN_PLACES = 8;
    private static final int MAX_DISPLACEMENTS = 1 << 16;
    private static final int BUCKET_FACTOR = 0xC2B2AE35;
    private static final int PLACE_FACTOR = 0x85EBCA6B;

    private static final int WEIGHT_BITS = 13;
    private static final int MAX_WEIGHT = (1 << (WEIGHT_BITS - 1)) - 1;

    // The upper bits of a key, and its weight in the lower; an empty place has the weight 0.
    private final int[] places;
    private final int[] displacements;
    private final int placeShift;
    private final int bucketShift;

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException if a weight is above 4095 or below -4095, or there is no way
     *     to place the keys, which does not happen with keys that are well mixed
     */
    WeightTable(Map<Integer, Integer> weights) {
        int size = MIN_PLACES;
        while (size < weights.size() + weights.size() / 4) {
            size *= 2;
        }
        places = new int[size];
        displacements = new int[size / KEYS_A_BUCKET];
        placeShift = Integer.numberOfLeadingZeros(size) + 1;
        bucketShift = Integer.numberOfLeadingZeros(displacements.length) + 1;
        List<List<Map.Entry<Integer, Integer>>> buckets = new ArrayList<>();
        for (int b = 0; b < displacements.length; b++) {
            buckets.add(new ArrayList<>());
        }
        for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
            if (Math.abs(entry.getValue()) > MAX_WEIGHT) {
                throw new IllegalArgumentException(
                        "weight " + entry.getValue() + " must be at most " + MAX_WEIGHT);
            }
            buckets.get(bucket(entry.getKey())).add(entry);
        }
        // The largest first, while there is room.
        buckets.sort(Comparator.comparing(List::size, Comparator.reverseOrder()));
        boolean[] taken = new boolean[size];
        for (List<Map.Entry<Integer, Integer>> bucket : buckets) {
            if (!bucket.isEmpty()) {
                place(bucket, taken);
            }
        }
    }

    private void place(List<Map.Entry<Integer, Integer>> bucket, boolean[] taken) {
        int tried = 0;
        while (!fits(bucket, displacement(tried), taken)) {
            if (tried++ == MAX_DISPLACEMENTS) {
                throw new IllegalArgumentException("keys of " + bucket + " have no place");
            }
        }
        int displacement = displacement(tried);
        displacements[bucket(bucket.getFirst().getKey())] = displacement;
        for (Map.Entry<Integer, Integer> entry : bucket) {
            int key = entry.getKey();
            int place = place(key, displacement);
            taken[place] = true;
            places[place] = (key & -1 << WEIGHT_BITS) | (entry.getValue() & -1 >>> -WEIGHT_BITS);
        }
    }

    /** Returns one of the displacements that are tried, each with all bits mixed. */
    private static int displacement(int tried) {
        return tried * 0x9E3779B1;
    }

    private boolean fits(
            List<Map.Entry<Integer, Integer>> bucket, int displacement, boolean[] taken) {
        for (int i = 0; i < bucket.size(); i++) {
            int place = place(bucket.get(i).getKey(), displacement);
            if (taken[place]) {
                return false;
            }
            for (int k = 0; k < i; k++) {
                if (place(bucket.get(k).getKey(), displacement) == place) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Returns the sum of the weights of filled templates; a key that is not in the table has 0.
     *
     * <p>Templates are taken by their number of attributes, so that no look is wasted on one that
     * is not there.
     *
     * @param templates the {@linkplain Templates#lines lines} of the templates
     * @param codes the codes of the values that fill them, by slot
     * @throws IllegalArgumentException if there are less than {@link #CODES}
     */
    int sum(long[][] templates, int[] codes) {
        if (codes.length < CODES) {
            throw new IllegalArgumentException(codes.length + " codes must be " + CODES);
        }
        int sum = 0;
        for (long line : templates[0]) {
            sum += weight(hash(line));
        }
        for (long line : templates[1]) {
            sum += weight(hash(line) + codes[(int) line & 0xFF]);
        }
        for (long line : templates[2]) {
            sum += weight(hash(line) + codes[(int) line & 0xFF] + codes[(int) line >>> 8 & 0xFF]);
        }
        for (long line : templates[3]) {
            int slots = (int) line;
            int key = hash(line) + codes[slots & 0xFF] + codes[slots >>> 8 & 0xFF];
            sum += weight(key + codes[slots >>> 16 & 0xFF]);
        }
        for (long line : templates[4]) {
            int slots = (int) line;
            int key = hash(line) + codes[slots & 0xFF] + codes[slots >>> 8 & 0xFF];
            sum += weight(key + codes[slots >>> 16 & 0xFF] + codes[slots >>> 24]);
        }
        return sum;
    }

    private static int hash(long line) {
        return (int) (line >>> Integer.SIZE);
    }

    private int weight(int key) {
        int displaced = key ^ displacements[(key * BUCKET_FACTOR) >>> bucketShift];
        int found = places[(displaced * PLACE_FACTOR) >>> placeShift];
        // All ones where the keys are the same: no branch, as none could be foretold.
        int same = (((found ^ key) >>> WEIGHT_BITS) - 1) >> (Integer.SIZE - 1);
        return (found << -WEIGHT_BITS >> -WEIGHT_BITS) & same;
    }

    private int bucket(int key) {
        return (key * BUCKET_FACTOR) >>> bucketShift;
    }

    private int place(int key, int displacement) {
        return ((key ^ displacement) * PLACE_FACTOR) >>> placeShift;
    }
}
