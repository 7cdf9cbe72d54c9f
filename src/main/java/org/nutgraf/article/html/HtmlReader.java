package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Page;

/**
 * Reads an HTML page: the plain text of its article, and what it says of itself.
 *
 * <p>Any input is read, however broken; the nesting of elements is cut off at a fixed depth.
 */
public final class HtmlReader {

    /**
     * Elements nested deeper are read as if they stood beside one another: at each, a parser looks
     * through those it is in. Of 927 pages of news, none nests deeper than 40.
     */
    private static final int MAX_DEPTH = 64;

    /** More visible characters than most pages have; those that have more cost a copy or two. */
    private static final int MAX_EXPECTED = 1 << 15;

    private HtmlReader() {}

    /**
     * What was read from a page.
     *
     * @param text the plain text of its article, a block a line; empty where there is none
     */
    public record Result(String text, Page page) {}

    public static Result read(String html) {
        Document document =
                Jsoup.parse(
                        NestingGuard.guard(html), "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
        PageWalk walk = PageWalk.over(document, Math.min(html.length() / 2, MAX_EXPECTED) + 1);
        List<Thing> things = new ArrayList<>();
        for (String script : walk.metadata().linkedData()) {
            LinkedData.Result read = LinkedData.read(script);
            things.addAll(read.things());
            walk.metadata().addUnread(read.rest());
        }
        MainText.Range main = MainText.choose(walk.lines(), walk.containers());
        Headline headline = HeadlineChooser.choose(walk, things).orElse(null);
        int headlineLine = line(walk.lines(), headline);
        TextComposer composer =
                TextComposer.compose(walk.lines(), walk.bylines(), main, headline, headlineLine);
        String language = walk.metadata().language();
        return new Result(
                composer.text(),
                new Page(
                        language.isEmpty() ? null : language,
                        composer.headline(),
                        composer.passages(),
                        DateStatements.gather(walk, things, main, headlineLine),
                        authors(things)));
    }

    private static int line(Lines lines, @Nullable Headline headline) {
        if (headline == null || headline.heading() == null) {
            return -1;
        }
        return lines.lineAt(headline.heading().start());
    }

    private static List<String> authors(List<Thing> things) {
        List<String> authors = new ArrayList<>();
        for (Thing thing : things) {
            if (thing.isMain() && thing.rank() == Thing.Rank.ARTICLE) {
                authors.addAll(thing.authors());
            }
        }
        return authors.stream().distinct().toList();
    }
}
