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
 */
final class Overlaps {

    private Overlaps() {}

    /**
     * Returns the quotes to keep, in the order of the text.
     *
     * @param marked direct and mixed quotes, none overlapping another
     * @param indirect indirect quotes, a span each
     */
    static List<Quote> settle(List<Quote> marked, List<Quote> indirect) {
        List<Span> taken =
                marked.stream().flatMap(quote -> quote.spans().stream()).sorted().toList();
        List<Quote> kept = new ArrayList<>();
        int next = 0;
        for (Quote quote :
                indirect.stream().sorted(Comparator.comparing(Overlaps::first)).toList()) {
            Span span = first(quote);
            // What ends before this quote ends before all that follow: each is passed once.
            while (next < taken.size() && taken.get(next).end() <= span.start()) {
                next++;
            }
            if (next < taken.size() && taken.get(next).overlaps(span)) {
                continue;
            }
            Span last = kept.isEmpty() ? null : first(kept.getLast());
            if (last == null || !last.overlaps(span)) {
                kept.add(quote);
            } else if (span.length() > last.length()) {
                kept.set(kept.size() - 1, quote);
            }
        }
        kept.addAll(marked);
        kept.sort(Comparator.comparing(Overlaps::first));
        return List.copyOf(kept);
    }

    private static Span first(Quote quote) {
        return quote.spans().getFirst();
    }
}
