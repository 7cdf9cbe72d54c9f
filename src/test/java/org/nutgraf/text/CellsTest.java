package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    @Test
    void partsEntriesAtBars() {
        assertThat(Cells.parts("sen|senator|state senator"))
                .containsExactly("sen", "senator", "state senator");
        assertThat(Cells.parts("gov")).containsExactly("gov");
    }

    @Test
    void anEmptyCellHoldsNothing() {
        assertThat(Cells.parts("")).isEmpty();
    }
}
