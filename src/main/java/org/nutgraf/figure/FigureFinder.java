package org.nutgraf.figure;

import java.util.List;
import org.nutgraf.article.Layout;

/** Finds the figures of an article. */
public final class FigureFinder {

    private FigureFinder() {}

    /** Returns the figures of the body, in the order of the text, none overlapping another. */
    public static List<Figure> find(Layout layout) {
        return List.of();
    }
}
