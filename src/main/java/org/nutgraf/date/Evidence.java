package org.nutgraf.date;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.DateStatement.Place;
import org.nutgraf.text.Table;

/** What a stated date is worth as evidence of the day of publication, in points. */
final class Evidence {

    /** What it takes off to be the day of something else, as a deadline or an event. */
    private static final int OTHER = -8;

    /** What its place adds at most to a date that is said to be that of a change. */
    private static final int MODIFIED_PLACE = 8;

    private record Points(int page, int margin) {}

    private static final Map<Origin, Map<Event, Points>> POINTS = new EnumMap<>(Origin.class);

    static {
        for (Table.Row row : Table.read(Evidence.class, "date-evidence.tsv").rows()) {
            Origin origin = Origin.valueOf(row.get("origin").toUpperCase(Locale.ROOT));
            Event event = Event.valueOf(row.get("event").toUpperCase(Locale.ROOT));
            POINTS.computeIfAbsent(origin, any -> new EnumMap<>(Event.class))
                    .put(
                            event,
                            new Points(
                                    Integer.parseInt(row.get("page")),
                                    Integer.parseInt(row.get("margin"))));
        }
    }

    private Evidence() {}

    /**
     * What statements have in common of which only the first on a page counts.
     *
     * @param event the event; null where the date is one of something else
     */
    record Kind(Origin origin, @Nullable Event event, boolean margin) {

        // What a record has of its own is interpreted in a native program, at each call.

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind kind
                    && kind.origin == origin
                    && kind.event == event
                    && kind.margin == margin;
        }

        @Override
        public int hashCode() {
            return Objects.hash(origin, event, margin);
        }
    }

    static Kind kind(StatedDate stated) {
        DateStatement statement = stated.statement();
        return new Kind(
                statement.origin(),
                stated.label() == StatedDate.Label.OTHER ? null : event(stated),
                isMargin(statement.place()));
    }

    /** Returns what the statement is worth by its origin and event. */
    static int ofKind(StatedDate stated) {
        if (stated.label() == StatedDate.Label.OTHER) {
            return OTHER;
        }
        Map<Event, Points> byEvent = POINTS.get(stated.statement().origin());
        Points points = byEvent == null ? null : byEvent.get(event(stated));
        if (points == null) {
            return 0;
        }
        return isMargin(stated.statement().place()) ? points.margin() : points.page();
    }

    /**
     * Returns what a visible statement is worth by its place.
     *
     * @param first whether it is the first date that stands there
     */
    static int ofPlace(StatedDate stated, boolean first) {
        if (stated.inProse() || stated.label() == StatedDate.Label.OTHER) {
            return 0;
        }
        int points = place(stated.statement().place(), first);
        return stated.isModification() ? Math.min(MODIFIED_PLACE, points) : points;
    }

    private static int place(Place place, boolean first) {
        return switch (place) {
            case HEAD -> 0;
            case HEADLINE -> first ? 19 : 10;
            case ARTICLE -> first ? 0 : -3;
            case ELSEWHERE -> first ? 6 : 2;
            case MARGIN -> first ? 4 : 0;
            case COMMENT -> first ? 3 : -3;
        };
    }

    static boolean isVisible(Origin origin) {
        return switch (origin) {
            case ITEM_PROPERTY, TIME_ELEMENT, NAMED_ELEMENT, NAMED_FRAME, LINE -> true;
            case LINKED_DATA, META, ADDRESS, SCRIPT, PICTURE, COPYRIGHT -> false;
        };
    }

    private static Event event(StatedDate stated) {
        return switch (stated.label()) {
            case PUBLISHED -> Event.PUBLISHED;
            case CREATED -> Event.CREATED;
            case MODIFIED -> Event.MODIFIED;
            case NONE, OTHER -> stated.statement().event();
        };
    }

    private static boolean isMargin(Place place) {
        return switch (place) {
            case MARGIN, COMMENT -> true;
            case HEAD, HEADLINE, ARTICLE, ELSEWHERE -> false;
        };
    }
}
