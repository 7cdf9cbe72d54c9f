package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Reading;
import org.nutgraf.article.Submission;

/** Pages that open and do not close: all are answered or refused, soon. */
@Timeout(10)
class HtmlPathologicalTest {

    private static final int MANY = 30_000;

    private static final List<String> REPEATED =
            List.of(
                    "<div>",
                    "<p>",
                    "<b>",
                    "<b><i>",
                    "<a href=x>",
                    "<table>",
                    "<table><tr><td>",
                    "<ul><li>",
                    "<h1>a",
                    "<h1 class=title><span class=kicker>a",
                    "<select>",
                    "<font><p>",
                    "<div class=comment>2 May 2020",
                    "<time datetime=2020-05-02>",
                    "<span class=date>2 May 2020 ",
                    "<template>",
                    "<svg><title>",
                    "<script>",
                    "<!--",
                    "<![CDATA[",
                    "</div>",
                    "</p>",
                    "<br>",
                    "&",
                    "&#x",
                    "&amp;amp;",
                    "\0",
                    "<",
                    "<a ",
                    "a=b ",
                    "<meta name=date content=2020-05-02>",
                    "<script type=application/ld+json>{\"a\":[{</script>",
                    "<title>a | ",
                    "<pre>\n",
                    "<form>",
                    "<frameset>",
                    "<object>",
                    "<marquee>",
                    "<applet>",
                    "<button>",
                    "<table><caption>",
                    "<dl><dt>",
                    "<nobr>",
                    "\uD800");

    static Stream<String> repeated() {
        return REPEATED.stream();
    }

    private static void read(String html) {
        Reading reading =
                ArticleReader.read(new Submission(html, Submission.Format.HTML, null, null, null));
        if (reading instanceof Article article) {
            Extractor.extract(article);
        }
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repeatedAtTheStart(String piece) {
        read("<html><body>" + piece.repeat(Math.min(MANY, 4_000_000 / piece.length())));
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void repeatedInAnElement(String piece) {
        read("<html><body><article><h1>" + piece.repeat(10_000) + "</h1><p>Text.");
    }

    @Test
    void nestedBeyondAllDepth() {
        read("<html><body>" + "<div>".repeat(100_000) + "Text.");
    }

    @Test
    void attributesRepeated() {
        StringBuilder html = new StringBuilder("<html><body><p ");
        for (int i = 0; i < MANY; i++) {
            html.append('a').append(i).append("=\"1\" ");
        }
        read(html + ">Text.");
    }

    @Test
    void longAttribute() {
        String value = "date ".repeat(200_000);
        read("<html><body><p class='" + value + "' id='" + value + "'>Text.</p>");
        read("<html><head><meta property='og:title' content='" + value + "'></head>");
        read("<html><head><title>" + "a - ".repeat(200_000) + "</title></head>");
    }

    @Test
    void deepLinkedData() {
        String open = "{\"a\":".repeat(MANY);
        read("<script type='application/ld+json'>" + open + "</script><p>Text.");
        read("<script type='application/ld+json'>" + "[".repeat(MANY) + "</script><p>Text.");
    }

    @Test
    void randomPieces() {
        long seed = 42;
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            StringBuilder html = new StringBuilder("<html>");
            for (int k = 0; k < 200; k++) {
                html.append(REPEATED.get(random.nextInt(REPEATED.size())));
            }
            String page = html.toString();
            read(page);
            assertThat(HtmlReader.read(page))
                    .as("seed %d, page %d", seed, i)
                    .isEqualTo(HtmlReader.read(page));
        }
    }
}
