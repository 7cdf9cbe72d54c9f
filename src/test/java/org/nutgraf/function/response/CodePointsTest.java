package org.nutgraf.function.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final long SEED = 20260101;

    @Test
    void countsSurrogatePairsOnce() {
        CodePoints codePoints = new CodePoints("a\uD83D\uDEA2b");
        assertThat(codePoints.at(0)).isZero();
        assertThat(codePoints.at(1)).isEqualTo(1);
        assertThat(codePoints.at(3)).isEqualTo(2);
        assertThat(codePoints.at(4)).isEqualTo(3);
    }

    @Test
    void refusesOffsetsOutside() {
        CodePoints codePoints = new CodePoints("ab");
        assertThatThrownBy(() -> codePoints.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> codePoints.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void agreesWithStringOnAnyText() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 50; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append('a');
                    case 1 -> text.append("\uD83D\uDEA2");
                    case 2 -> text.append('\uD83D');
                    default -> text.append('\uDEA2');
                }
            }
            CodePoints codePoints = new CodePoints(text.toString());
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean insidePair =
                        offset > 0
                                && offset < text.length()
                                && Character.isSurrogatePair(
                                        text.charAt(offset - 1), text.charAt(offset));
                if (!insidePair) {
                    assertThat(codePoints.at(offset))
                            .as("seed %d, text %s", SEED, text)
                            .isEqualTo(text.codePointCount(0, offset));
                }
            }
        }
    }
}
