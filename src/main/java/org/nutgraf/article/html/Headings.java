package org.nutgraf.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.nutgraf.article.html.ElementNames.Part;

/**
 * Collects the elements that may hold the headline.
 *
 * <p>What a heading holds beside its words, at its beginning or end, is left out:
 *
 * <pre>
 *   &lt;h1&gt;&lt;span class="kicker"&gt;Transport&lt;/span&gt; Bridge reopens &lt;small&gt;14 December&lt;/small&gt;&lt;/h1&gt;
 *                                              ^            ^
 * </pre>
 */
final class Headings {

    /** A page with more headings is a catalogue. */
    private static final int MAX_HEADINGS = 2_000;

    /** The level of an element that is no {@code h1} to {@code h3}. */
    private static final int NO_LEVEL = 4;

    private static final int LAST_LEVEL = 3;

    private final Lines lines;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Heading> headings = new ArrayList<>();

    private static final class Open {

        private final Element element;
        private final int level;
        private final boolean named;
        private final boolean property;
        private final boolean inLink;
        private final int linkedBefore;
        private final int begin;
        private int start;
        private int asideStart = -1;
        private int asideEnd = -1;
        private boolean home;

        Open(
                Element element,
                int level,
                boolean named,
                boolean property,
                boolean inLink,
                Lines lines) {
            this.element = element;
            this.level = level;
            this.named = named;
            this.property = property;
            this.inLink = inLink;
            this.linkedBefore = lines.linked();
            this.begin = lines.length();
            this.start = begin;
        }
    }

    Headings(Lines lines) {
        this.lines = lines;
    }

    /**
     * Begins a heading, if the element may be one.
     *
     * @param property what it states in microdata or RDFa; empty where nothing
     * @param parts what its names say
     */
    void open(Element element, String property, Set<Part> parts, boolean inLink) {
        boolean named = parts.contains(Part.HEADLINE);
        boolean label = parts.contains(Part.KICKER) && !named;
        int level =
                switch (element.normalName()) {
                    // A label over the headline may be set as a heading.
                    case "h1" -> label ? LAST_LEVEL : 1;
                    case "h2" -> label ? LAST_LEVEL : 2;
                    case "h3" -> LAST_LEVEL;
                    default -> NO_LEVEL;
                };
        boolean stated = property.equals("headline");
        if (level < NO_LEVEL || stated || named) {
            open.push(new Open(element, level, named, stated, inLink, lines));
        }
    }

    /** Tells whether a heading of a level is open: what stands in it is a word or an aside. */
    boolean isOpen() {
        Open heading = open.peek();
        return heading != null && heading.level < NO_LEVEL;
    }

    /** Takes down that the open heading leads to the site's first page. */
    void markHome() {
        Open heading = open.peek();
        if (heading != null) {
            heading.home = true;
        }
    }

    /** Tells whether an element in a heading is no part of its words. */
    static boolean isAside(Element element, Set<Part> parts) {
        return switch (element.normalName()) {
            case "small", "time" -> true;
            default ->
                    parts.contains(Part.KICKER)
                            || parts.contains(Part.HIDDEN)
                            || parts.contains(Part.DATE);
        };
    }

    /** Leaves an aside, from {@code start} to here, out of the open heading. */
    void closeAside(int start) {
        Open heading = open.peek();
        if (heading != null) {
            if (start <= heading.start) {
                heading.start = lines.length();
            } else {
                heading.asideStart = start;
                heading.asideEnd = lines.length();
            }
        }
    }

    /** Ends the heading that the element is, if it is one. */
    void close(Element element) {
        Open heading = open.peek();
        if (heading == null || !heading.element.equals(element)) {
            return;
        }
        open.pop();
        int start = heading.start;
        int end = lines.length() == heading.asideEnd ? heading.asideStart : lines.length();
        if (end <= start) {
            // Nothing but an aside is none.
            start = heading.begin;
            end = lines.length();
        }
        if (end <= start || headings.size() == MAX_HEADINGS) {
            return;
        }
        int linked = lines.linked() - heading.linkedBefore;
        headings.add(
                new Heading(
                        heading.level,
                        heading.named,
                        heading.property,
                        start,
                        end,
                        heading.inLink || linked * 2 > end - start,
                        heading.home));
    }

    List<Heading> all() {
        return headings;
    }
}
