package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    @Test
    void answersWithTheWeightOfEachKeyAndZeroForOthers() {
        for (int size : new int[] {0, 1, 7, 8, 100, 5_000, 26_000}) {
            Random random = new Random(size);
            Map<Integer, Integer> weights = new TreeMap<>();
            while (weights.size() < size) {
                weights.put(random.nextInt(), random.nextInt(8_190) - 4_095);
            }
            WeightTable table = new WeightTable(weights);
            weights.forEach((key, weight) -> assertThat(weight(table, key)).isEqualTo(weight));
            for (int i = 0; i < 10_000; i++) {
                int key = random.nextInt();
                assertThat(weight(table, key)).isEqualTo(weights.getOrDefault(key, 0));
            }
        }
    }

    @Test
    void holdsTheKeyOfAnEmptyPlace() {
        assertThat(weight(new WeightTable(Map.of(0, -5, 1, 3)), 0)).isEqualTo(-5);
        assertThat(weight(new WeightTable(Map.of(1, 3)), 0)).isZero();
    }

    @Test
    void placesKeysThatFollowOneAnother() {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (int key = -3_000; key < 3_000; key++) {
            weights.put(key, key);
        }
        WeightTable table = new WeightTable(weights);
        weights.forEach((key, weight) -> assertThat(weight(table, key)).isEqualTo(weight));
    }

    @Test
    void addsTheWeightsOfAllKeys() {
        WeightTable table =
                new WeightTable(Map.of(0x4A51_0000, -5, 0x1B22_0000, 300, 0x7C93_0000, 4_000));
        assertThat(sum(table, 0x1B22_0000, 0x4A51_0000, 0x3D44_0000)).isEqualTo(295);
        assertThat(sum(table, 0x1B22_0000, 0x4A51_0000, 0x3D44_0000, 0x7C93_0000)).isEqualTo(4_295);
    }

    @Test
    void makesTheKeyOfATemplateOfItsHashAndItsCodes() {
        WeightTable table =
                new WeightTable(
                        Map.of(
                                0x4A51_0000, 7,
                                0x1B00_0000, 20,
                                0x1B22_0000, 300,
                                0x1B22_3000, 1_000,
                                0x1B22_3400, 2_000));
        int[] codes =
                Arrays.copyOf(
                        new int[] {0, 0x0A00_0000, 0x0022_0000, 0x3000, 0x0400}, WeightTable.CODES);
        long hash = 0x1100_0000L << Integer.SIZE;
        long[][] templates =
                bySize(
                        new long[] {0x4A51_0000L << Integer.SIZE},
                        new long[] {hash | 0x01},
                        new long[] {hash | 0x0201},
                        new long[] {hash | 0x03_0201},
                        new long[] {hash | 0x0403_0201});
        assertThat(table.sum(templates, codes)).isEqualTo(3_327);
    }

    @Test
    void takesNoWeightThatIsTooLarge() {
        assertThat(weight(new WeightTable(Map.of(7, -4_095)), 7)).isEqualTo(-4_095);
        assertThatThrownBy(() -> new WeightTable(Map.of(7, 4_096)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4096");
    }

    private static int weight(WeightTable table, int key) {
        return sum(table, key);
    }

    /** Returns templates by the number of their attributes. */
    private static long[][] bySize(long[]... templates) {
        long[][] all = new long[Templates.MAX_ATTRIBUTES + 1][0];
        System.arraycopy(templates, 0, all, 0, templates.length);
        return all;
    }

    /** Returns the sum for templates without attributes, whose hash is their key. */
    private static int sum(WeightTable table, int... keys) {
        long[] templates =
                IntStream.of(keys).mapToLong(key -> (long) key << Integer.SIZE).toArray();
        return table.sum(bySize(templates), new int[WeightTable.CODES]);
    }
}
