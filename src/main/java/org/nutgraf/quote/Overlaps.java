package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nutgraf.text.Span;

/**
 * Settles which of the quotes that overlap is kept: what stands in marks, then the longest, then
 * the leftmost.
 *
 * <pre>
 *   He said that she had warned that it would rain.
 *                ^                                ^   kept
 *                                    ^            ^   dropped
 * </pre>
 *
 * <p>An indirect quote takes all from its first span to its last: between them stand its source and
 * cue alone.
 */
final class Overlaps {

    private Overlaps() {}

    /**
     * Returns the quotes to keep, in the order of the text.
     *
     * @param marked direct and mixed quotes, none overlapping another
     * @param indirect indirect quotes
     */
    static List<Quote> settle(List<Quote> marked, List<Quote> indirect) {
        List<Span> taken = new ArrayList<>();
        marked.forEach(quote -> taken.addAll(quote.spans()));
        taken.sort(Comparator.naturalOrder());
        List<Quote> sorted = new ArrayList<>(indirect);
        sorted.sort(Comparator.comparing(Overlaps::first));
        List<Quote> kept = new ArrayList<>();
        int next = 0;
        for (Quote quote : sorted) {
            Span span = extent(quote);
            // What ends before this quote ends before all that follow: each is passed once.
            while (next < taken.size() && taken.get(next).end() <= span.start()) {
                next++;
            }
            if (next < taken.size() && taken.get(next).overlaps(span)) {
                continue;
            }
            Quote last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || !extent(last).overlaps(span)) {
                kept.add(quote);
            } else if (length(quote) > length(last)) {
                kept.set(kept.size() - 1, quote);
            }
        }
        kept.addAll(marked);
        kept.sort(Comparator.comparing(Overlaps::first));
        return List.copyOf(kept);
    }

    private static Span extent(Quote quote) {
        return new Span(first(quote).start(), quote.spans().getLast().end());
    }

    private static int length(Quote quote) {
        int length = 0;
        for (Span span : quote.spans()) {
            length += span.length();
        }
        return length;
    }

    private static Span first(Quote quote) {
        return quote.spans().getFirst();
    }
}
