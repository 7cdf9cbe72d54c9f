package org.nutgraf.headline;

import java.util.List;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Page;

/** Finds the headline of an article and what frames its body. */
public final class FramingFinder {

    private FramingFinder() {}

    public static Framing find(Layout layout) {
        Page page = layout.article().page();
        return new Framing(
                page == null ? null : page.headline(), null, null, null, List.of(), List.of());
    }
}
