package org.nutgraf.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day of the Gregorian calendar, with the time of day and the offset from UTC where they are
 * known.
 *
 * @param day the day
 * @param time the time of day, to the second at most; null where only the day is known
 * @param offset the offset from UTC; null where unknown, and always where {@code time} is null
 */
public record CalendarDate(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    public CalendarDate {
        if (time == null && offset != null) {
            throw new IllegalArgumentException("offset " + offset + " must come with a time");
        }
    }

    /**
     * Returns the day alone.
     *
     * @throws DateTimeException if there is no such day
     */
    public static CalendarDate of(int year, int month, int day) {
        return new CalendarDate(LocalDate.of(year, month, day), null, null);
    }

    /**
     * Returns the date in ISO 8601, only as precise as known.
     *
     * <pre>
     *   2025-12-14   2025-12-14T09:30   2025-12-14T09:30:00+05:30
     * </pre>
     */
    public String iso() {
        StringBuilder iso = new StringBuilder(day.toString());
        if (time != null) {
            iso.append('T').append(time);
            if (offset != null) {
                if (time.getSecond() == 0) {
                    iso.append(":00");
                }
                iso.append(offset.getId());
            }
        }
        return iso.toString();
    }
}
