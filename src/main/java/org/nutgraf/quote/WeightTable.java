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
 * @see <a href="https://cmph.sourceforge.net/papers/esa09.pdf">Hash, displace, and compress</a>
 */
final class WeightTable {

    /** The number of keys of a bucket, on average. */
    private static final int KEYS_A_BUCKET = 4;

    private static final int MIN_PLACES = 8;
    private static final int MAX_DISPLACEMENT = Short.MAX_VALUE;

    // A key in the upper half, its weight in the lower; an empty place is the key 0 of weight 0.
    private final long[] places;
    private final short[] displacements;
    private final int placeShift;
    private final int bucketShift;

    /**
     * Makes a table.
     *
     * @throws IllegalArgumentException if there is no way to place the keys, which does not happen
     *     with keys that are well mixed
     */
    WeightTable(Map<Integer, Integer> weights) {
        int size = MIN_PLACES;
        while (size < weights.size() + weights.size() / 4) {
            size *= 2;
        }
        places = new long[size];
        displacements = new short[size / KEYS_A_BUCKET];
        placeShift = Integer.numberOfLeadingZeros(size) + 1;
        bucketShift = Integer.numberOfLeadingZeros(displacements.length) + 1;
        List<List<Map.Entry<Integer, Integer>>> buckets = new ArrayList<>();
        for (int b = 0; b < displacements.length; b++) {
            buckets.add(new ArrayList<>());
        }
        for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
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
        int displacement = 0;
        while (!fits(bucket, displacement, taken)) {
            if (displacement++ == MAX_DISPLACEMENT) {
                throw new IllegalArgumentException("keys of " + bucket + " have no place");
            }
        }
        displacements[bucket(bucket.getFirst().getKey())] = (short) displacement;
        for (Map.Entry<Integer, Integer> entry : bucket) {
            int key = entry.getKey();
            int place = place(key, displacement);
            taken[place] = true;
            places[place] = ((long) key << Integer.SIZE) | (entry.getValue() & 0xFFFFFFFFL);
        }
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

    /** Returns the weight of a key; 0 where it is not in the table. */
    int weight(int key) {
        long place = places[place(key, displacements[bucket(key)])];
        int differs = (int) (place >>> Integer.SIZE) ^ key;
        // All ones where the keys are the same: no branch, as none could be foretold.
        return (int) place & ~((differs | -differs) >> (Integer.SIZE - 1));
    }

    private int bucket(int key) {
        return (key * 0xC2B2AE35) >>> bucketShift;
    }

    private int place(int key, int displacement) {
        int mixed = (key ^ (displacement * 0x9E3779B1)) * 0x85EBCA6B;
        return ((mixed ^ (mixed >>> 15)) * 0x2C1B3C6D) >>> placeShift;
    }
}
