package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.nutgraf.article.html.ElementNames.Part;

class ElementNamesTest {

    private static Set<Part> parts(String classes, String id) {
        return ElementNames.parts(new Element("div").attr("class", classes).attr("id", id));
    }

    @Test
    void elementsWithoutNamesSayNothing() {
        assertThat(ElementNames.parts(new Element("div"))).isEmpty();
        assertThat(parts("", "")).isEmpty();
    }

    @Test
    void wordsInNamesCount() {
        assertThat(parts("story-ads wide", "")).containsExactly(Part.INTERRUPTION);
        assertThat(parts("storyAds", "")).containsExactly(Part.INTERRUPTION);
        assertThat(parts("storyads", "")).isEmpty();
    }

    @Test
    void caseDoesNotCount() {
        assertThat(parts("ADS", "")).containsExactly(Part.INTERRUPTION);
    }

    @Test
    void theIdCountsToo() {
        assertThat(parts("ads", "archive")).containsExactly(Part.RELATED, Part.INTERRUPTION);
    }

    @Test
    void wholeNamesAreNoWords() {
        assertThat(parts("aside", "")).containsExactly(Part.MARGIN);
        assertThat(parts("aside-left", "")).isEmpty();
    }

    @Test
    void datesAreToldByTheirEnding() {
        assertThat(parts("artikeldatum", "")).containsExactly(Part.DATE);
        assertThat(parts("postdate", "")).containsExactly(Part.DATE);
        assertThat(parts("candidate", "")).isEmpty();
    }
}
