package org.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.article.Block.Role;

class LayoutTest {

    private static final String BODY =
            "The council voted on Tuesday to close the old bridge for good, after long talks.";

    @Test
    void rolesOfLines() {
        Layout layout =
                layout(
                        """
                        Menu
                        Council votes to close the old bridge
                        By Jane Doe
                        Published 3 March 2024
                        The old bridge on Monday. Photo: John Roe
                        %s
                        A long way round
                        %s
                        (Reporting by Jane Doe)
                        Share Tweet
                        """
                                .formatted(BODY, BODY));
        assertThat(roles(layout))
                .containsExactly(
                        Role.FURNITURE,
                        Role.HEADLINE,
                        Role.BYLINE,
                        Role.DATELINE,
                        Role.CAPTION,
                        Role.PARAGRAPH,
                        Role.CROSSHEAD,
                        Role.PARAGRAPH,
                        Role.CREDIT,
                        Role.FURNITURE);
    }

    @Test
    void linesOfATranscriptAreNoHeadingsOrDatelines() {
        Layout layout =
                layout(
                        """
                        Mayor and pilot speak about the old bridge
                        By Jane Doe
                        DOE (on camera): Do you have a minute to speak about the old bridge?
                        ROE (R-KS): I do have a minute, and I would like to hear it all now.
                        DOE: Is it safe?
                        ROE: I think that it is safe, and the engineers think that it is safe.
                        """);
        assertThat(roles(layout))
                .containsExactly(
                        Role.HEADLINE,
                        Role.BYLINE,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH);
    }

    @Test
    void datelinesStayWhereOtherLinesHaveLabels() {
        Layout layout =
                layout(
                        """
                        Five things to know on Friday
                        LONDON: The council voted on Tuesday to close the bridge for good.
                        CLAIM: The bridge over the river is closed for more than 10 years.
                        FACT: It is not, says the council, it is closed for two years.
                        CLAIM: The bridge over the river is made of nothing but wood.
                        FACT: It is not, it is made of iron, says the council.
                        """);
        assertThat(roles(layout)).contains(Role.DATELINE);
    }

    @Test
    void pointsAboveTheBodyAreTheArticles() {
        Layout layout =
                layout(
                        """
                        Council votes to close the old bridge
                        * Drivers welcome the end of a long detour
                        • 41 people lose their jobs
                        * More
                        %s
                        """
                                .formatted(BODY));
        assertThat(roles(layout))
                .containsExactly(
                        Role.HEADLINE,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.FURNITURE,
                        Role.PARAGRAPH);
    }

    @Test
    void notesOnTheAuthorAreCredits() {
        Layout layout =
                layout(
                        """
                        Council votes to close the old bridge
                        By Jane M. Doe
                        Jane M. Doe is the author of “Old Bridges” and lives by the river.
                        %s
                        Jane Roe is a driver who crossed the bridge for the last time.
                        John Poe is a senior reporter for the Springfield Herald.
                        Jane M. Doe covers bridges and has won two awards for it.
                        """
                                .formatted(BODY));
        assertThat(roles(layout))
                .containsExactly(
                        Role.HEADLINE,
                        Role.BYLINE,
                        Role.CREDIT,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.CREDIT,
                        Role.CREDIT);
    }

    @Test
    void journalistsOfTheStoryAreNoNotes() {
        Layout layout =
                layout(
                        """
                        Reporter sues paper over the old bridge
                        By Jane Doe
                        The reporter John Poe sued his paper on Monday over words on the bridge.
                        %s
                        John Poe is a reporter for the Springfield Herald.
                        """
                                .formatted(BODY));
        assertThat(roles(layout).getLast()).isEqualTo(Role.PARAGRAPH);
    }

    @Test
    void headlineOfAWholePageStandsAboveItsMainText() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            page.append("News from mill ").append(i).append("\nLocal\n");
        }
        page.append("Council votes to close the old bridge\nBy Jane Doe\n");
        page.repeat(BODY + "\n", 5);
        page.append("3 Comments\n").repeat("I am glad to see that old bridge go.\n", 5);
        Layout layout = layout(page.toString());
        Block headline =
                layout.blocks().stream()
                        .filter(block -> block.role() == Role.HEADLINE)
                        .findFirst()
                        .orElseThrow();
        assertThat(headline.span().in(layout.text()))
                .isEqualTo("Council votes to close the old bridge");
    }

    @Test
    void datelineIsABlockOfItsOwn() {
        Layout layout = layout("LONDON (AP) — " + BODY);
        assertThat(roles(layout)).containsExactly(Role.DATELINE, Role.PARAGRAPH);
        assertThat(layout.blocks().getFirst().span().in(layout.text())).isEqualTo("LONDON (AP) —");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council votes to close the old bridge",
                "He left at five.",
                "5 km",
                "By then it was over.",
                "Share",
                "The council said: “We will close it.”"
            })
    void oneLineIsBody(String text) {
        assertThat(roles(layout(text))).containsExactly(Role.PARAGRAPH);
    }

    @Test
    void bodyAloneHasNoHeadline() {
        assertThat(roles(layout(BODY + "\n\n" + BODY)))
                .containsExactly(Role.PARAGRAPH, Role.PARAGRAPH);
    }

    @Test
    void headlineAsTheSenderGivesIt() {
        Article article =
                new Article("Springfield Paper\nBridge\n" + BODY, null, null, "Bridge.", null);
        assertThat(roles(Layout.of(article)))
                .containsExactly(Role.FURNITURE, Role.HEADLINE, Role.PARAGRAPH);
    }

    @Test
    void commentsAreFurniture() {
        String text = (BODY + "\n").repeat(3) + "12 Comments\nJohn Roe\n" + BODY;
        assertThat(roles(layout(text)))
                .containsExactly(
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.PARAGRAPH,
                        Role.FURNITURE,
                        Role.FURNITURE,
                        Role.FURNITURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                "By ",
                "By\n",
                "14 March 2024\n",
                "14 March 2024 ",
                "A b\n",
                "WASHINGTON, ",
                "(",
                "Read more\n",
                "Related\n",
                "Comments\n",
                "Photo: ",
                "© ",
                ".\n",
                "A | ",
                "Published ",
                "LONDON (AP) — ",
                "By Jane Doe\n",
                "The cat sat down on the mat.\n"
            })
    @Timeout(10)
    void manyTimes(String unit) {
        Layout layout = layout("A" + unit.repeat(100_000) + "Z");
        assertHoldsEveryToken(layout);
    }

    @Test
    void blocksHoldEveryToken() {
        String[] parts = {
            "By",
            "Jane",
            "Doe",
            "\n",
            "\n",
            "3 March 2024",
            "date",
            "LONDON",
            "(AP)",
            "—",
            ",",
            ".",
            "Read more",
            "Photo:",
            "the old bridge",
            "will be closed",
            "Comments",
            "Related",
            "|",
            ":"
        };
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("x");
            for (int k = 0; k < 30; k++) {
                text.append(' ').append(parts[random.nextInt(parts.length)]);
            }
            assertHoldsEveryToken(layout(text.toString()));
        }
    }

    private static void assertHoldsEveryToken(Layout layout) {
        int next = 0;
        for (Block block : layout.blocks()) {
            if (block.firstToken() != next || block.endToken() <= next) {
                assertThat(block.firstToken()).as(layout.text()).isEqualTo(next);
            }
            next = block.endToken();
        }
        assertThat(next).isEqualTo(layout.tokens().size());
    }

    private static Layout layout(String text) {
        return Layout.of(new Article(text, null, null, null, null));
    }

    private static List<Role> roles(Layout layout) {
        return layout.blocks().stream().map(Block::role).toList();
    }
}
