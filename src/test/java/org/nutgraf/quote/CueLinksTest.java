package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueLinksTest {

    /** Renders how the first mention and its cues stand: "SUBJECT said NONE -". */
    private static String links(String text, int m) {
        Scene scene = Texts.scene(text);
        CueLinks links = scene.links();
        return links.behind(m)
                + " "
                + word(scene, links.cueAfter(m))
                + " "
                + links.before(m)
                + " "
                + word(scene, links.cueBefore(m));
    }

    private static String word(Scene scene, int token) {
        return token < 0 ? "-" : scene.tokens().string(token);
    }

    @Test
    void subjectBeforeItsVerb() {
        assertThat(links("Then Anna Berg has also said no.", 0)).isEqualTo("SUBJECT said NONE -");
    }

    @Test
    void clauseBetweenNameAndVerb() {
        assertThat(links("Anna Berg, who is 40, said no.", 0)).isEqualTo("APPOSITION said NONE -");
        assertThat(links("Anna Berg (left) said no.", 0)).isEqualTo("APPOSITION said NONE -");
        assertThat(links("Anna Berg rose and said no.", 0)).isEqualTo("LATER said NONE -");
    }

    @Test
    void headOfAPhrase() {
        assertThat(links("A friend of Anna Berg said no.", 0)).isEqualTo("HEAD said NONE -");
        assertThat(links("A friend of Anna Berg said no.", 1))
                .isEqualTo("DEPENDENT said PREPOSITION -");
        assertThat(links("A source close to Berg’s aide has said no.", 0))
                .isEqualTo("HEAD said NONE -");
        assertThat(links("A pilot of the guild in Leeds, who is 40, said no.", 0))
                .isEqualTo("HEAD said NONE -");
        assertThat(links("The pilot who taught Anna Berg said no.", 0))
                .isEqualTo("HEAD said NONE -");
        assertThat(links("The report that Anna Berg wrote for the guild warned of it.", 0))
                .isEqualTo("HEAD warned NONE -");
        assertThat(links("A friend of “Anna Berg” said no.", 0)).isNotEqualTo("HEAD said NONE -");
    }

    @Test
    void subjectThatIsSpokenTo() {
        assertThat(links("Anna Berg was asked by Tom Reed to go.", 0))
                .isEqualTo("PASSIVE asked NONE -");
        assertThat(links("Anna Berg was asked by Tom Reed to go.", 1))
                .isEqualTo("NONE - AGENT asked");
        assertThat(links("They quoted Anna Berg as saying no.", 1))
                .isEqualTo("PARTICIPLE saying OBJECT quoted");
    }

    @Test
    void subjectBehindItsVerb() {
        assertThat(links("“No,” said Anna Berg.", 0)).isEqualTo("NONE - INVERTED said");
    }

    @Test
    void addressee() {
        assertThat(links("“No,” he told Anna Berg.", 1)).isEqualTo("NONE - OBJECT told");
    }

    @Test
    void credited() {
        assertThat(links("All is lost, according to Anna Berg.", 0))
                .isEqualTo("NONE - CREDITED according");
        assertThat(links("It was, in the words of Anna Berg, lost.", 1))
                .isEqualTo("NONE - CREDITED words");
    }

    @Test
    void possessor() {
        assertThat(links("Then Anna Berg’s report said no.", 0)).isEqualTo("POSSESSOR - NONE -");
    }
}
