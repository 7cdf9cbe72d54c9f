package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameEvidenceTest {

    private static Mention.Kind kind(String text) {
        Scene scene = Texts.scene(text);
        NameEvidence evidence = new NameEvidence(scene.words(), scene.classes());
        for (int m = 0; m < scene.mentions().size(); m++) {
            if (scene.mentions().get(m).kind().isName()) {
                return evidence.of(scene.mentions().get(m)).kind();
            }
        }
        throw new AssertionError("no name in " + text);
    }

    @Test
    void nounBehindTakesTheArticle() {
        assertThat(kind("Then the Larrow campaign ended.")).isEqualTo(Mention.Kind.NAME);
        assertThat(kind("Then the Larrow legal team left.")).isEqualTo(Mention.Kind.NAME);
        assertThat(kind("Then the Larrow-backed plan ended.")).isEqualTo(Mention.Kind.NAME);
    }

    @Test
    void verbBehindLeavesTheArticleToTheName() {
        assertThat(kind("Then the Larrow ended it.")).isEqualTo(Mention.Kind.ORGANISATION);
        assertThat(kind("Then the Larrow said so.")).isEqualTo(Mention.Kind.ORGANISATION);
        assertThat(kind("Then the Larrow.")).isEqualTo(Mention.Kind.ORGANISATION);
    }

    @Test
    void formOfTheNameCounts() {
        assertThat(kind("Then the LARROW plan ended.")).isEqualTo(Mention.Kind.ORGANISATION);
        assertThat(kind("Then the Larrow Trust plan ended.")).isEqualTo(Mention.Kind.ORGANISATION);
    }
}
