package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WeightTableTest {

    @Test
    void answersWithTheWeightOfEachKeyAndZeroForOthers() {
        for (int size : new int[] {0, 1, 7, 8, 100, 5_000, 26_000}) {
            Random random = new Random(size);
            Map<Integer, Integer> weights = new TreeMap<>();
            while (weights.size() < size) {
                weights.put(random.nextInt(), random.nextInt(20_000) - 10_000);
            }
            WeightTable table = new WeightTable(weights);
            weights.forEach((key, weight) -> assertThat(table.weight(key)).isEqualTo(weight));
            for (int i = 0; i < 10_000; i++) {
                int key = random.nextInt();
                assertThat(table.weight(key)).isEqualTo(weights.getOrDefault(key, 0));
            }
        }
    }

    @Test
    void holdsTheKeyOfAnEmptyPlace() {
        assertThat(new WeightTable(Map.of(0, -5, 1, 3)).weight(0)).isEqualTo(-5);
        assertThat(new WeightTable(Map.of(1, 3)).weight(0)).isZero();
    }

    @Test
    void placesKeysThatFollowOneAnother() {
        Map<Integer, Integer> weights = new TreeMap<>();
        for (int key = -3_000; key < 3_000; key++) {
            weights.put(key, key);
        }
        WeightTable table = new WeightTable(weights);
        weights.forEach((key, weight) -> assertThat(table.weight(key)).isEqualTo(weight));
    }
}
