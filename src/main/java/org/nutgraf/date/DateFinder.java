package org.nutgraf.date;

import java.util.Optional;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Page;
import org.nutgraf.calendar.CalendarDate;

/** Finds the publication date of an article. */
public final class DateFinder {

    private DateFinder() {}

    public static Optional<PublicationDate> find(Layout layout) {
        CalendarDate given = layout.article().date();
        if (given != null) {
            return Optional.of(new PublicationDate(given, null, PublicationDate.Source.CALLER));
        }
        Page page = layout.article().page();
        if (page == null) {
            return Optional.empty();
        }
        return PageDateFinder.find(page, layout.article().url())
                .map(date -> new PublicationDate(date, null, PublicationDate.Source.METADATA));
    }
}
