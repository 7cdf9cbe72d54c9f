package org.nutgraf.date;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.DateStatement.Place;

/** What the metadata of a page says for a day of publication, and against it, in points. */
final class MetadataDays {

    /** What it adds to stand in the metadata and in the article as well. */
    private static final int CONFIRMED = 14;

    /** What it takes off to lie before the day of publication in the metadata. */
    private static final int BEFORE_PUBLICATION = -7;

    /** The same where it lies so far before that the text tells of it, or cites it. */
    private static final int LONG_BEFORE_PUBLICATION = -20;

    private static final int LONG_DAYS = 366;

    /**
     * The same where it lies behind it, but not so far that the page was made anew: the day that a
     * site shows to all its readers, or that of an event.
     */
    private static final int AFTER_PUBLICATION = -14;

    /** What it takes off besides where the page only says that it was changed then. */
    private static final int ONLY_MODIFICATION = -15;

    /** What it takes off to lie behind the last change in the metadata. */
    private static final int AFTER_MODIFICATION = -9;

    /** The days that the metadata states, not as those of a change. */
    private final Set<LocalDate> stated = new HashSet<>();

    /** The days that short lines of the article show. */
    private final Set<LocalDate> shown = new HashSet<>();

    /** The days of which anything says that they are not those of a change. */
    private final Set<LocalDate> unmodified = new HashSet<>();

    private @Nullable LocalDate published;
    private @Nullable LocalDate modified;

    private MetadataDays() {}

    static MetadataDays of(List<StatedDate> dates) {
        MetadataDays days = new MetadataDays();
        dates.forEach(days::add);
        return days;
    }

    private void add(StatedDate date) {
        DateStatement statement = date.statement();
        LocalDate day = date.date().day();
        boolean machine = statement.place() == Place.HEAD && isMetadata(statement.origin());
        if (machine && statement.event() == Event.MODIFIED) {
            modified = modified == null || day.isAfter(modified) ? day : modified;
        } else if (machine && statement.event() == Event.PUBLISHED) {
            published = published == null || day.isBefore(published) ? day : published;
        }
        if (date.isModification()) {
            return;
        }
        unmodified.add(day);
        if (machine && statement.event() != Event.CREATED) {
            stated.add(day);
        } else if (statement.origin() == Origin.LINE && isArticle(statement.place())) {
            boolean alone = !date.inProse() && date.label() != StatedDate.Label.OTHER;
            if (alone) {
                shown.add(day);
            }
        }
    }

    private static boolean isMetadata(Origin origin) {
        return origin == Origin.META || origin == Origin.LINKED_DATA;
    }

    private static boolean isArticle(Place place) {
        return place == Place.HEADLINE || place == Place.ARTICLE;
    }

    /** Returns what speaks for a day that the page states, less what speaks against it. */
    int points(LocalDate day) {
        int points = stated.contains(day) && shown.contains(day) ? CONFIRMED : 0;
        if (published != null) {
            points += againstPublication(day, published);
        }
        if (modified != null && day.isAfter(modified)) {
            points += AFTER_MODIFICATION;
        }
        return points;
    }

    private int againstPublication(LocalDate day, LocalDate publication) {
        if (day.isBefore(publication)) {
            return day.isBefore(publication.minusDays(LONG_DAYS))
                    ? LONG_BEFORE_PUBLICATION
                    : BEFORE_PUBLICATION;
        }
        if (day.equals(publication) || day.isAfter(publication.plusDays(LONG_DAYS))) {
            return 0;
        }
        return AFTER_PUBLICATION + (unmodified.contains(day) ? 0 : ONLY_MODIFICATION);
    }
}
