package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.quote.Texts.stretches;

import org.junit.jupiter.api.Test;

class QuotedStretchesTest {

    @Test
    void curlyStraightLowAndDoubledMarks() {
        assertThat(stretches("“One,” she said. “Two.”")).containsExactly("One,", "Two.");
        assertThat(stretches("\"One,\" she said. \"Two.\"")).containsExactly("One,", "Two.");
        assertThat(stretches("''One,'' she said. ``Two.''")).containsExactly("One,", "Two.");
        assertThat(stretches("„One,“ she said. «Two.»")).containsExactly("One,", "Two.");
    }

    @Test
    void marksOfAnotherFormInsideAreNested() {
        assertThat(stretches("“They say ‘no’ here,” he said."))
                .containsExactly("They say ‘no’ here,");
        assertThat(stretches("\"They say “no” here,\" he said."))
                .containsExactly("They say “no” here,");
        assertThat(stretches("“They say \"no\" here,” he said."))
                .containsExactly("They say \"no\" here,");
    }

    @Test
    void straightMarkClosesCurlyOneWithNothingStraightWithin() {
        assertThat(stretches("“We go,\" he said. \"We all do.”"))
                .containsExactly("We go,", "We all do.");
        assertThat(stretches("“We go too\" he said. “We do.”"))
                .containsExactly("We go too", "We do.");
        assertThat(stretches("“They said, \"No,\" and left,” he said."))
                .containsExactly("They said, \"No,\" and left,");
        assertThat(stretches("“He is 6'2\" tall,” she said.")).containsExactly("He is 6'2\" tall,");
    }

    @Test
    void markFacingTheWrongWayStillCloses() {
        assertThat(stretches("“We go,“ he said. “Now.”")).containsExactly("We go,", "Now.");
    }

    @Test
    void stretchEndsWithItsParagraph() {
        String text = "“We go.\n\n“We come,” he said.";
        assertThat(stretches(text)).containsExactly("We go.", "We come,");
        QuotedStretches found = QuotedStretches.of(Texts.layout(text));
        assertThat(found.isLeftOpen(0)).isTrue();
        assertThat(found.isLeftOpen(1)).isFalse();
    }

    @Test
    void paragraphWithoutOpeningMarkGoesOn() {
        String text = "“We go.\n\nWe come,” he said.";
        assertThat(stretches(text)).containsExactly("We go.", "We come,");
        assertThat(QuotedStretches.of(Texts.layout(text)).isUnopened(1)).isTrue();
    }

    @Test
    void missingClosingMarkEndsAtTheNextOpening() {
        assertThat(stretches("\"We go, he said. \"We come.\""))
                .containsExactly("We go, he said.", "We come.");
    }

    @Test
    void singleMarksWhereTheArticleUsesThem() {
        assertThat(stretches("‘We go,’ he said. ‘It’s late.’"))
                .containsExactly("We go,", "It’s late.");
        assertThat(stretches("'We go,' he said. 'It's the '90s.'"))
                .containsExactly("We go,", "It's the '90s.");
    }

    @Test
    void possessiveInSingleMarks() {
        assertThat(stretches("‘The workers’ rights come first,’ he said."))
                .containsExactly("The workers’ rights come first,");
        assertThat(stretches("He spoke of ‘our allies’ and left.")).containsExactly("our allies");
    }

    @Test
    void singleMarksBesideDoubleOnesAreNone() {
        assertThat(stretches("“We go,” he said. The ‘leap’ came. “We come.”"))
                .containsExactly("We go,", "We come.");
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(stretches("The workers' tools, the bosses' cars, rock 'n' roll.")).isEmpty();
    }

    @Test
    void marksWithoutWordsAreNone() {
        assertThat(stretches("He wrote “…” and \"\" and “”.")).isEmpty();
    }
}
