package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.article.Block;
import org.nutgraf.article.Page;
import org.nutgraf.text.Span;

class HtmlReaderTest {

    private static final String PARAGRAPH =
            "<p>The bridge over the river reopened on Monday after two years, the town said.</p>";

    private static HtmlReader.Result read(String body) {
        return HtmlReader.read("<html lang='en-GB'><body>" + body + "</body></html>");
    }

    @Test
    void headlineIsInTheText() {
        HtmlReader.Result result = read("<h1>Bridge\n  <i>re</i>opens</h1>" + PARAGRAPH);
        assertThat(result.page().headline()).isEqualTo(new Span(0, "Bridge reopens".length()));
        assertThat(result.text()).startsWith("Bridge reopens\n");
        assertThat(result.page().language()).isEqualTo("en-GB");
    }

    @Test
    void tagsBeyondAllUseAreNotRead() {
        String text = read(PARAGRAPH + "<i>".repeat(100_000) + "<p>Last words.").text();
        assertThat(text).isNotBlank().doesNotContain("Last words");
    }

    @Test
    void rolesAreTold() {
        HtmlReader.Result result =
                read(
                        "<h1>Bridge reopens</h1><div class='byline'>By Jane Doe</div>"
                                + PARAGRAPH
                                + "<h2>A long wait</h2>"
                                + PARAGRAPH);
        assertThat(result.page().passages())
                .extracting(Page.Passage::role)
                .containsExactly(Block.Role.HEADLINE, Block.Role.BYLINE, Block.Role.CROSSHEAD);
        assertThat(result.page().passages())
                .extracting(passage -> passage.span().in(result.text()))
                .containsExactly("Bridge reopens", "By Jane Doe", "A long wait");
    }

    @Test
    void entitiesAndSpacesAreResolved() {
        assertThat(read("<p>5&nbsp;&lt;\t6 &amp; soft&shy;hyphen &bogus;</p>").text())
                .isEqualTo("5 < 6 & softhyphen &bogus;");
    }

    @Test
    void misleadingNameDoesNotHideTheArticle() {
        String article = PARAGRAPH.repeat(5);
        for (String name :
                new String[] {"sidebar", "share", "overflow-hidden", "rail", "comment"}) {
            assertThat(read("<div class='" + name + "'>" + article + "</div>").text())
                    .as(name)
                    .contains("The bridge over the river");
        }
    }

    @Test
    void nestedTablesKeepTheirWords() {
        assertThat(read("<table><tr><td>".repeat(500) + "Bridge reopens").text())
                .isEqualTo("Bridge reopens");
    }
}
