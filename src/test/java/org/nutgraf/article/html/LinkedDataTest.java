package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    private static Thing only(String script) {
        List<Thing> things = LinkedData.read(script).things();
        assertThat(things).isNotEmpty();
        return things.getFirst();
    }

    @Test
    void articleWithAuthors() {
        Thing thing =
                only(
                        """
                        {"@type": ["NewsArticle", "Thing"], "headline": "Bridge reopens",
                         "author": [{"@type": "Person", "name": "Jane Doe"}, "John Roe"],
                         "publisher": {"@type": "Organization", "name": "The Daily Example"}}\
                        """);
        assertThat(thing.rank()).isEqualTo(Thing.Rank.ARTICLE);
        assertThat(thing.isMain()).isTrue();
        assertThat(thing.text("headline")).isEqualTo("Bridge reopens");
        assertThat(thing.authors()).containsExactly("Jane Doe", "John Roe");
        assertThat(thing.text("publisher")).isEqualTo("The Daily Example");
    }

    @Test
    void thingsInGraphAndListAreMain() {
        List<Thing> things =
                LinkedData.read(
                                "[{\"@graph\": [{\"@type\": \"WebPage\"}]}, {\"@type\":"
                                        + " \"Report\"}]")
                        .things();
        assertThat(things).allMatch(Thing::isMain);
        assertThat(things)
                .extracting(Thing::rank)
                .containsExactly(Thing.Rank.OTHER, Thing.Rank.PAGE, Thing.Rank.ARTICLE);
    }

    @Test
    void thingInAPropertyIsNotMain() {
        List<Thing> things =
                LinkedData.read(
                                "{\"@type\": \"Article\", \"comment\": [{\"datePublished\":"
                                        + " \"2024-01-01\"}]}")
                        .things();
        assertThat(things.getLast().isMain()).isFalse();
        assertThat(things.getFirst().text("datePublished")).isNull();
    }

    @Test
    void commonFaultsAreForgiven() {
        Thing thing =
                only(
                        """
                        <!-- //<![CDATA[
                        {'headline': 'Two
                        lines', /* old */ "name": "x\\'y",,}\
                        """);
        assertThat(thing.text("headline")).isEqualTo("Two\nlines");
        assertThat(thing.text("name")).isEqualTo("x'y");
    }

    @Test
    void whatWasReadBeforeAFaultCounts() {
        assertThat(only("{\"headline\": \"Bridge reopens\", \"b\": }{").text("headline"))
                .isEqualTo("Bridge reopens");
        assertThat(only("{\"headline\": \"Bridge reopens\", \"b").text("headline"))
                .isEqualTo("Bridge reopens");
        assertThat(LinkedData.read("no JSON").things()).isEmpty();
        assertThat(LinkedData.read("").things()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsTheRest() {
        assertThat(LinkedData.read("{\"name\": \"The \"old\" bridge\", \"a\": \"b\"}").rest())
                .endsWith("\"a\": \"b\"}");
        assertThat(LinkedData.read("{\"name\": \"The old bridge\"}").rest()).isEmpty();
    }
}
