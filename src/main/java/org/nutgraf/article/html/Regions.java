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
        for (Range range : ranges) {
            boolean large =
                    (range.end() - range.start()) * 100L > lines.length() * (long) MAX_SHARE;
            boolean trusted =
                    range.region() == Region.COMMENTS
                            ? !range.hasMainHeading()
                            : !range.hasMainHeading() && !large;
            if (trusted) {
                lines.setRegion(
                        lines.lineAt(range.start()), lines.lineAt(range.end()), range.region());
            }
        }
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
        if (element.hasAttr("hidden") || isHidden(element)) {
            return Region.HIDDEN;
        }
        if (byTag != Region.NONE) {
            return byTag;
        }
        Region byRole =
                switch (element.attr("role")) {
                    case "navigation", "search", "menu", "menubar" -> Region.NAVIGATION;
                    case "complementary", "contentinfo", "banner" -> Region.MARGIN;
                    case "dialog", "alertdialog" -> Region.INTERRUPTION;
                    default -> Region.NONE;
                };
        return byRole != Region.NONE ? byRole : named(parts);
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style");
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
                case DATE, FRAME, HEADLINE, KICKER -> {}
            }
        }
        return Region.NONE;
    }
}
