package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesEndBeforeStart() {
        assertThatThrownBy(() -> new Span(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("end 2 must not be before start 3");
        assertThatThrownBy(() -> new Span(-1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("start -1 must not be negative");
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        Span span = new Span(2, 4);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(span.contains(new Span(2, 4))).isTrue();
        assertThat(span.contains(new Span(2, 5))).isFalse();
    }

    @Test
    void unionHoldsBoth() {
        assertThat(new Span(5, 7).union(new Span(1, 2))).isEqualTo(new Span(1, 7));
    }

    @Test
    void ordersByStartThenLongerFirst() {
        assertThat(List.of(new Span(2, 3), new Span(1, 2), new Span(1, 4)).stream().sorted())
                .containsExactly(new Span(1, 4), new Span(1, 2), new Span(2, 3));
    }
}
