package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final int KIBIBYTE = 1 << 10;

    private final List<String> started = new ArrayList<>();

    private boolean enter(Admission admission, String name, int bytes) {
        return admission.enter(bytes, () -> started.add(name));
    }

    @Test
    void startsAsManyAsMayWork() {
        Admission admission = new Admission(2, 100 * KIBIBYTE);
        assertThat(enter(admission, "a", 1)).isTrue();
        assertThat(enter(admission, "b", 1)).isTrue();
        assertThat(enter(admission, "c", 1)).isTrue();
        assertThat(started).containsExactly("a", "b");
    }

    @Test
    void startsInOrderAsOthersLeave() {
        Admission admission = new Admission(1, 100 * KIBIBYTE);
        for (String name : List.of("a", "b", "c")) {
            assertThat(enter(admission, name, 1)).isTrue();
        }
        admission.leave();
        assertThat(started).containsExactly("a", "b");
        admission.leave();
        assertThat(started).containsExactly("a", "b", "c");
    }

    @Test
    void turnsAwayWhatDoesNotFitIntoTheLine() {
        Admission admission = new Admission(1, 100 * KIBIBYTE);
        assertThat(enter(admission, "a", 200 * KIBIBYTE)).isTrue();
        assertThat(enter(admission, "b", 200 * KIBIBYTE)).isFalse();
        assertThat(enter(admission, "c", 50 * KIBIBYTE)).isTrue();
        assertThat(enter(admission, "d", 50 * KIBIBYTE)).isFalse();
        admission.leave();
        assertThat(enter(admission, "e", 50 * KIBIBYTE)).isTrue();
        assertThat(started).containsExactly("a", "c");
    }

    @Test
    void lineOfNothingTurnsAwayAllThatWouldWait() {
        Admission admission = new Admission(1, 0);
        assertThat(enter(admission, "a", 1)).isTrue();
        assertThat(enter(admission, "b", 0)).isFalse();
        admission.leave();
        assertThat(enter(admission, "c", 1)).isTrue();
    }
}
