package org.nutgraf.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Puts lines into the regions that the elements around them name. */
final class Regions {

    /**
     * A region with more of the page's text than this is no margin, whatever its name; per cent.
     */
    private static final int MAX_SHARE = 60;

    /** A region with more of the running text is the article, whatever its name; per cent. */
    private static final int MAX_RUNNING_SHARE = 40;

    /** So many long paragraphs may be in a menu, a caption, a box or a hidden part. */
    private static final int MAX_PARAGRAPHS = 3;

    /** Comments may be longer than the article; per cent of the running text. */
    private static final int MAX_COMMENTS_SHARE = 85;

    private final Lines lines;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Range> ranges = new ArrayList<>();
    private int mainHeadings;

    private record Open(Element element, Region region, int start, int mainHeadings) {}

    private record Range(Region region, int start, int end, boolean hasMainHeading) {}

    Regions(Lines lines) {
        this.lines = lines;
    }

    void open(Element element, Set<ElementNames.Part> parts) {
        if (element.normalName().equals("h1")) {
            mainHeadings++;
        }
        Region region = region(element, parts);
        if (region != Region.NONE) {
            open.push(new Open(element, region, lines.length(), mainHeadings));
        }
    }

    void close(Element element) {
        Open last = open.peek();
        if (last != null && last.element().equals(element)) {
            open.pop();
            int end = lines.length();
            if (end > last.start()) {
                boolean heading = mainHeadings > last.mainHeadings();
                ranges.add(new Range(last.region(), last.start(), end, heading));
            }
        }
    }

    /**
     * Settles the region of each line, the outermost named.
     *
     * <p>Linear: ranges are nested, and the parser bounds how deeply.
     */
    void settle() {
        long[] running = RunningText.sums(lines);
        int[] paragraphs = RunningText.paragraphs(lines);
        for (Range range : ranges) {
            int first = lines.lineAt(range.start());
            int end = lines.lineAt(range.end());
            if ((!range.hasMainHeading() || range.region() == Region.HIDDEN)
                    && !isArticle(range, running, first, end)
                    && !hasArticle(range.region(), paragraphs[end] - paragraphs[first])) {
                lines.setRegion(first, end, range.region());
            }
        }
    }

    private boolean isArticle(Range range, long[] running, int first, int end) {
        long share = running[end] - running[first];
        long all = running[lines.size()];
        if (range.region() == Region.COMMENTS) {
            return share * 100 > all * MAX_COMMENTS_SHARE;
        }
        return share * 100 > all * MAX_RUNNING_SHARE
                || (range.end() - range.start()) * 100L > lines.length() * (long) MAX_SHARE;
    }

    /** Tells a part whose name must be wrong, by how many long paragraphs are in it. */
    private static boolean hasArticle(Region region, int paragraphs) {
        return switch (region) {
            case NAVIGATION, CAPTION, INTERRUPTION, HIDDEN -> paragraphs > MAX_PARAGRAPHS;
            case NONE, COMMENTS, RELATED, MARGIN -> false;
        };
    }

    private static Region region(Element element, Set<ElementNames.Part> parts) {
        Region byTag =
                switch (element.normalName()) {
                    case "html", "body", "main", "h1", "h2", "article" -> null;
                    case "nav", "menu" -> Region.NAVIGATION;
                    case "footer", "aside" -> Region.MARGIN;
                    case "figcaption" -> Region.CAPTION;
                    case "dialog" -> Region.INTERRUPTION;
                    default -> Region.NONE;
                };
        if (byTag == null) {
            return Region.NONE;
        }
        if (Attribute.has(element, "hidden") || isHidden(element)) {
            return Region.HIDDEN;
        }
        boolean author = byTag == Region.MARGIN && parts.contains(ElementNames.Part.AUTHOR);
        if (byTag != Region.NONE && !author) {
            return byTag;
        }
        Region byRole =
                switch (Attribute.of(element, "role")) {
                    case "navigation", "search", "menu", "menubar" -> Region.NAVIGATION;
                    case "complementary", "contentinfo", "banner" -> Region.MARGIN;
                    case "dialog", "alertdialog" -> Region.INTERRUPTION;
                    default -> Region.NONE;
                };
        return byRole != Region.NONE ? byRole : named(parts);
    }

    private static boolean isHidden(Element element) {
        String style = Attribute.of(element, "style");
        int display = style.indexOf("display");
        return display >= 0 && style.startsWith("none", afterColon(style, display + 7));
    }

    private static int afterColon(String style, int at) {
        int i = at;
        while (i < style.length() && (style.charAt(i) == ':' || style.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }

    private static Region named(Set<ElementNames.Part> parts) {
        for (ElementNames.Part part : parts) {
            switch (part) {
                case NAVIGATION -> {
                    return Region.NAVIGATION;
                }
                case COMMENTS -> {
                    return Region.COMMENTS;
                }
                case RELATED -> {
                    return Region.RELATED;
                }
                case MARGIN -> {
                    return Region.MARGIN;
                }
                case CAPTION -> {
                    return Region.CAPTION;
                }
                case INTERRUPTION -> {
                    return Region.INTERRUPTION;
                }
                case HIDDEN -> {
                    return Region.HIDDEN;
                }
                case DATE, FRAME, AUTHOR, HEADLINE, KICKER, NONE -> {}
            }
        }
        return Region.NONE;
    }
}
