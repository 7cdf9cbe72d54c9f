package org.nutgraf.date;

import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.text.Span;

/**
 * The date on which an article was published.
 *
 * @param value the date
 * @param span where the text states it; null where something else does
 * @param source what states it
 */
public record PublicationDate(CalendarDate value, @Nullable Span span, Source source) {

    /** What can state a publication date. */
    public enum Source {
        TEXT,
        DATELINE,
        BYLINE,
        METADATA,
        URL,
        CALLER
    }
}
