package org.nutgraf.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks once over a page, and takes down its lines, headings, dates and metadata.
 *
 * <p>The walk is jsoup's, which is a loop; what is open is kept on stacks.
 */
final class PageWalk implements NodeFilter {

    /** Values beyond are no article's; of each kind. */
    private static final int MAX_MARKS = 2_000;

    private static final int EXPECTED_LINES = 64;

    private final Lines lines;
    private final Regions regions;
    private final Metadata metadata = new Metadata();
    private final Headings headings;
    private final List<DateMark> dates = new ArrayList<>();
    private final List<Integer> bylines = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Lines.Kind> kinds = new ArrayDeque<>();
    private final Containers containers = new Containers();
    private @Nullable Element articleBody;
    private int links;
    private int preformatted;

    /**
     * An element that is noted when it ends.
     *
     * @param aside whether it is an aside in a heading
     */
    private record Open(
            Element element, @Nullable DateMark date, boolean author, boolean aside, int start) {}

    private PageWalk(int expected) {
        lines = new Lines(expected, EXPECTED_LINES);
        regions = new Regions(lines);
        headings = new Headings(lines);
    }

    /**
     * Walks over a page.
     *
     * @param expected how many visible characters it may have
     */
    static PageWalk over(Document page, int expected) {
        PageWalk walk = new PageWalk(expected);
        page.filter(walk);
        walk.lines.end(Lines.Kind.OTHER);
        walk.regions.settle();
        return walk;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? start(element) : FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        String text = words.getWholeText();
        if (preformatted == 0) {
            lines.append(text, links > 0);
            return;
        }
        int from = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', from)) {
            lines.append(text, from, i, links > 0);
            lines.end(kind());
            from = i + 1;
        }
        lines.append(text, from, text.length(), links > 0);
    }

    private FilterResult start(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "html" -> metadata.addLanguage(element);
            case "meta" -> metadata.addMeta(element);
            case "link" -> metadata.addLink(element);
            case "title" -> {
                metadata.addTitle(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "script" -> {
                metadata.addScript(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "canvas",
                    "select",
                    "textarea",
                    "button",
                    "audio",
                    "video",
                    "datalist",
                    "map" -> {
                lines.part();
                return FilterResult.SKIP_ENTIRELY;
            }
            case "br" -> lines.end(kind());
            case "a" -> links++;
            case "pre" -> preformatted++;
            default -> {}
        }
        if (element.isBlock()) {
            lines.end(kind());
            kinds.push(kind(tag));
            containers.open(lines.size());
        }
        note(element, tag);
        return FilterResult.CONTINUE;
    }

    private void note(Element element, String tag) {
        Set<ElementNames.Part> parts = ElementNames.parts(element);
        String property = DateMarker.property(element);
        regions.open(element, parts);
        boolean author =
                property.equals("author")
                        || parts.contains(ElementNames.Part.AUTHOR)
                        || Attribute.of(element, "rel").equals("author");
        boolean aside = headings.isOpen() && Headings.isAside(element, parts);
        if (aside) {
            lines.end(kind());
        } else if (author
                || tag.equals("time")
                || (headings.isOpen() && Attribute.has(element, "class"))) {
            lines.part();
        }
        if (headings.isOpen()
                && tag.equals("a")
                && Addresses.isHome(Attribute.of(element, "href"))) {
            headings.markHome();
        }
        if (!aside) {
            headings.open(element, property, parts, links > 0);
        }
        DateMark date = DateMarker.mark(element, property, parts, lines.length());
        if (date != null) {
            lines.part();
        }
        if (author && bylines.size() < MAX_MARKS) {
            bylines.add(lines.length());
        }
        if (date != null || author || aside) {
            open.push(new Open(element, date, author, aside, lines.length()));
        }
        if (articleBody == null && property.equals("articleBody")) {
            articleBody = element;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        Open last = open.peek();
        if (last != null && last.element().equals(element)) {
            open.pop();
            close(last);
        }
        headings.close(element);
        if (element.isBlock()) {
            lines.end(kind());
            kinds.pop();
            containers.close(lines.size(), element.equals(articleBody));
        }
        regions.close(element);
        switch (element.normalName()) {
            case "a" -> links--;
            case "pre" -> preformatted--;
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    private void close(Open mark) {
        int end = lines.length();
        DateMark date = mark.date();
        if (date != null && dates.size() < MAX_MARKS) {
            dates.add(
                    new DateMark(
                            date.origin(),
                            date.event(),
                            date.name(),
                            date.attribute(),
                            date.start(),
                            end));
        }
        if (mark.aside()) {
            lines.end(kind());
            headings.closeAside(mark.start());
        } else {
            lines.part();
        }
    }

    private Lines.Kind kind() {
        Lines.Kind kind = kinds.peek();
        return kind == null ? Lines.Kind.OTHER : kind;
    }

    private static Lines.Kind kind(String tag) {
        return switch (tag) {
            case "p", "blockquote", "pre" -> Lines.Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Lines.Kind.HEADING;
            case "li", "dd", "dt" -> Lines.Kind.ITEM;
            case "td", "th" -> Lines.Kind.CELL;
            default -> Lines.Kind.OTHER;
        };
    }

    Metadata metadata() {
        return metadata;
    }

    Containers containers() {
        return containers;
    }

    Lines lines() {
        return lines;
    }

    List<Heading> headings() {
        return headings.all();
    }

    List<DateMark> dates() {
        return dates;
    }

    /** Returns the lines that elements which name an author begin on, in order. */
    int[] bylines() {
        return bylines.stream().mapToInt(lines::lineAt).toArray();
    }
}
