package org.nutgraf.quote;

import java.util.List;
import org.nutgraf.article.Layout;

/** Finds the quotes of an article. */
public final class QuoteFinder {

    private QuoteFinder() {}

    /** Returns the quotes of the body, in the order of the text. */
    public static List<Quote> find(Layout layout) {
        return List.of();
    }
}
