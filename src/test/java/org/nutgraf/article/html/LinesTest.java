package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    private final Lines lines = new Lines(1, 1);

    @Test
    void whiteSpaceCollapses() {
        lines.append(" \n The  bridge\t", false);
        lines.append("\u00A0reopens ", false);
        lines.end(Lines.Kind.PARAGRAPH);
        assertThat(lines.string(0)).isEqualTo("The bridge reopens");
    }

    @Test
    void softHyphensAreNothing() {
        lines.append("re\u00ADopens\u200B", false);
        lines.append("\uFEFF again", false);
        lines.end(Lines.Kind.PARAGRAPH);
        assertThat(lines.string(0)).isEqualTo("reopens again");
    }

    @Test
    void partsAreParted() {
        lines.append("By Jane Doe", false);
        lines.part();
        lines.append("Reporter", false);
        lines.part();
        lines.append(", Springfield", false);
        lines.end(Lines.Kind.OTHER);
        assertThat(lines.string(0)).isEqualTo("By Jane Doe Reporter, Springfield");
    }

    @Test
    void visibleCharactersInLinksCount() {
        lines.append("Read ", false);
        lines.append(" all of it ", true);
        lines.end(Lines.Kind.OTHER);
        assertThat(lines.string(0)).isEqualTo("Read all of it");
        assertThat(lines.linked(0)).isEqualTo(7);
    }

    @Test
    void partOfAStringIsAppended() {
        lines.append("one two three", 4, 7, false);
        lines.end(Lines.Kind.OTHER);
        assertThat(lines.string(0)).isEqualTo("two");
    }

    @Test
    void linesGrow() {
        String word = "x".repeat(3_000);
        for (int i = 0; i < 100; i++) {
            lines.append(word, false);
            lines.end(Lines.Kind.OTHER);
        }
        assertThat(lines.size()).isEqualTo(100);
        assertThat(lines.string(99)).isEqualTo(word);
    }
}
