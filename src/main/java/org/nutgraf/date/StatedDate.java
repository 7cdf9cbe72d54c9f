package org.nutgraf.date;

import org.nutgraf.article.DateStatement;
import org.nutgraf.calendar.CalendarDate;

/**
 * A date that was read from a page's statement.
 *
 * @param statement the statement
 * @param label what the statement's own words say of the date
 * @param inProse whether it stands in a sentence rather than alone or beside a few words
 * @param date the date
 */
record StatedDate(DateStatement statement, Label label, boolean inProse, CalendarDate date) {

    /** What the words around a date say of it. */
    enum Label {
        PUBLISHED,
        CREATED,
        MODIFIED,
        /** A date of something else than the article. */
        OTHER,
        /** No word. */
        NONE
    }

    /** Tells whether the page says that the article was then changed, and not published. */
    boolean isModification() {
        return switch (label) {
            case MODIFIED -> true;
            case PUBLISHED, CREATED, OTHER -> false;
            case NONE -> statement.event() == DateStatement.Event.MODIFIED;
        };
    }
}
