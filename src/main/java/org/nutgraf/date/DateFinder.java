package org.nutgraf.date;

import java.util.Optional;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Page;

/** Finds the publication date of an article. */
public final class DateFinder {

    private DateFinder() {}

    public static Optional<PublicationDate> find(Layout layout) {
        Page page = layout.article().page();
        if (page == null) {
            return Optional.empty();
        }
        return PageDateFinder.find(page, layout.article().url())
                .map(date -> new PublicationDate(date, null, PublicationDate.Source.METADATA));
    }
}
