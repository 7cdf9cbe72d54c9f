package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private final Shortlist shortlist = new Shortlist();

    @Test
    void putsAsideWhatIsFarBehindTheBest() {
        assertThat(taken(100, 1_400, 199, 201, 900)).containsExactly(1_400, 201, 900);
        assertThat(taken(-5_000)).containsExactly(-5_000);
        assertThat(taken()).isEmpty();
    }

    @Test
    void takesAsManyOfThoseAlikeAsThereIsRoomFor() {
        int[] glances = new int[40];
        glances[39] = 7;
        assertThat(taken(glances)).hasSize(12).endsWith(7);
    }

    @Test
    void takesTheBestOfMany() {
        int[] glances = new int[100];
        for (int i = 0; i < glances.length; i++) {
            glances[i] = i;
        }
        assertThat(taken(glances)).hasSize(12).startsWith(88).endsWith(99);
    }

    private List<Integer> taken(int... glances) {
        shortlist.clear();
        for (int glance : glances) {
            shortlist.add(glance);
        }
        shortlist.settle();
        List<Integer> taken = new ArrayList<>();
        for (int glance : glances) {
            if (shortlist.takes(glance)) {
                taken.add(glance);
            }
        }
        return taken;
    }
}
