package org.nutgraf.date;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.DateStatement.Place;
import org.nutgraf.article.Page;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateOrder;

/**
 * Chooses the publication date of a page among the dates that it states.
 *
 * <p>Every statement is evidence for its day; the day with the most points is taken, the earliest
 * of several.
 */
final class PageDateFinder {

    /** No page of the web is older. */
    private static final int MIN_YEAR = 1995;

    private PageDateFinder() {}

    /**
     * The date of a page.
     *
     * @param byAddress whether only the address that it was sent with states it
     * @param order the order in which the page writes day and month
     */
    record Found(CalendarDate date, boolean byAddress, DateOrder order) {}

    /**
     * Finds the date.
     *
     * @param address the address that the page was sent with; null where unknown
     */
    static Optional<Found> find(Page page, @Nullable URI address) {
        List<DateStatement> statements = statements(page, address);
        DateOrder order = PageOrder.of(statements, page.language());
        List<StatedDate> dates = dates(statements, order);
        Map<LocalDate, Integer> points = points(dates);
        LocalDate best = null;
        int most = Integer.MIN_VALUE;
        for (Map.Entry<LocalDate, Integer> entry : points.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(
                        new Found(mostPrecise(dates, best), isOnlyAddressed(dates, best), order));
    }

    /** Tells whether nothing but the address that the page was sent with states the day. */
    private static boolean isOnlyAddressed(List<StatedDate> dates, LocalDate day) {
        return dates.stream()
                .filter(stated -> stated.date().day().equals(day))
                .map(StatedDate::statement)
                .allMatch(
                        statement ->
                                statement.origin() == Origin.ADDRESS && statement.name().isEmpty());
    }

    private static List<DateStatement> statements(Page page, @Nullable URI address) {
        List<DateStatement> statements = new ArrayList<>(page.dates());
        if (address != null) {
            statements.add(
                    new DateStatement(
                            Origin.ADDRESS, Event.PUBLISHED, Place.HEAD, "", address.toString()));
        }
        return statements;
    }

    private static List<StatedDate> dates(List<DateStatement> statements, DateOrder order) {
        StatementReader reader = new StatementReader(order);
        List<StatedDate> dates = new ArrayList<>();
        for (DateStatement statement : statements) {
            for (StatedDate date : reader.read(statement)) {
                if (date.date().day().getYear() >= MIN_YEAR) {
                    dates.add(date);
                }
            }
        }
        return dates;
    }

    private static Map<LocalDate, Integer> points(List<StatedDate> dates) {
        Map<LocalDate, Integer> points = new TreeMap<>();
        Set<Evidence.Kind> kinds = new HashSet<>();
        Set<Place> places = EnumSet.noneOf(Place.class);
        Map<LocalDate, Set<Place>> placesOfDays = new HashMap<>();
        for (StatedDate stated : dates) {
            LocalDate day = stated.date().day();
            DateStatement statement = stated.statement();
            int sum = kinds.add(Evidence.kind(stated)) ? Evidence.ofKind(stated) : 0;
            if (Evidence.isVisible(statement.origin())
                    && !stated.inProse()
                    && placesOfDays
                            .computeIfAbsent(day, any -> EnumSet.noneOf(Place.class))
                            .add(statement.place())) {
                sum += Evidence.ofPlace(stated, places.add(statement.place()));
            }
            points.merge(day, sum, Integer::sum);
        }
        MetadataDays metadata = MetadataDays.of(dates);
        points.replaceAll((day, sum) -> sum + metadata.points(day));
        return points;
    }

    /** Returns a date on the day, with the time of day where a statement of publication has one. */
    private static CalendarDate mostPrecise(List<StatedDate> dates, LocalDate day) {
        CalendarDate best = new CalendarDate(day, null, null);
        for (StatedDate stated : dates) {
            CalendarDate date = stated.date();
            if (date.day().equals(day)
                    && !stated.isModification()
                    && precision(date) > precision(best)) {
                best = date;
            }
        }
        return best;
    }

    private static int precision(CalendarDate date) {
        if (date.time() == null) {
            return 0;
        }
        return date.offset() == null ? 1 : 2;
    }
}
