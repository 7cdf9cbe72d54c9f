package org.nutgraf.headline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Page;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;

/**
 * Finds the authors that the metadata of a page names, where the frame of its article names them
 * too.
 *
 * <pre>
 *   By Jane Doe, John Roe      with both in the metadata: two authors
 *   Jane Doe                   with no word for "by": a byline
 * </pre>
 */
final class PageAuthors {

    /** A page that names more is a list. */
    private static final int MAX_AUTHORS = 20;

    private final String text;
    private final List<String> names;

    private PageAuthors(String text, List<String> names) {
        this.text = text;
        this.names = names.subList(0, Math.min(names.size(), MAX_AUTHORS));
    }

    /** Returns the byline with all its authors, or one where none was found; null where none is. */
    static Framing.@Nullable Byline complete(Framing.@Nullable Byline byline, Layout layout) {
        Page page = layout.article().page();
        if (page == null || page.authors().isEmpty()) {
            return byline;
        }
        PageAuthors authors = new PageAuthors(layout.text(), page.authors());
        if (byline == null) {
            return authors.inFrame(layout.blocks());
        }
        List<Span> found = authors.in(byline.span());
        // "Jane Doe Local Reporter" is one of whom the metadata knows the name.
        return !found.isEmpty() && found.size() >= byline.authors().size()
                ? new Framing.Byline(byline.span(), authors.words(found))
                : byline;
    }

    /** Finds a byline among the lines above the body. */
    private Framing.@Nullable Byline inFrame(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block.role()) {
                case PARAGRAPH -> {
                    return null;
                }
                case FURNITURE, DATELINE -> {
                    List<Span> found = in(block.span());
                    if (!found.isEmpty()) {
                        Span span = new Span(found.getFirst().start(), found.getLast().end());
                        return new Framing.Byline(span, words(found));
                    }
                }
                case HEADLINE, STANDFIRST, BYLINE, CROSSHEAD, CREDIT, CAPTION -> {}
            }
        }
        return null;
    }

    private List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    /** Returns where the names stand in a stretch of the text, in its order, none in another. */
    private List<Span> in(Span stretch) {
        List<Span> found = new ArrayList<>();
        for (String name : names) {
            int at = find(name.strip(), stretch);
            if (at >= 0) {
                found.add(new Span(at, at + name.strip().length()));
            }
        }
        found.sort(Comparator.comparingInt(Span::start));
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
                apart.add(span);
            }
        }
        return apart;
    }

    private int find(String name, Span stretch) {
        for (int at = stretch.start(); at + name.length() <= stretch.end(); at++) {
            boolean whole =
                    !Characters.isLetterOrDigit(Characters.at(text, at - 1))
                            && !Characters.isLetterOrDigit(Characters.at(text, at + name.length()));
            if (whole && !name.isEmpty() && text.regionMatches(true, at, name, 0, name.length())) {
                return at;
            }
        }
        return -1;
    }
}
