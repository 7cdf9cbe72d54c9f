package org.nutgraf.headline;

import org.nutgraf.article.Layout;

/** Finds the headline of an article and what frames its body. */
public final class FramingFinder {

    private FramingFinder() {}

    public static Framing find(Layout layout) {
        return BlockFraming.find(layout);
    }
}
