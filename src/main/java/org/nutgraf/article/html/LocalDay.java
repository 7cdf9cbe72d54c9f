package org.nutgraf.article.html;

import java.time.ZoneOffset;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.calendar.IsoDateReader;

/**
 * Tells where an element shows another day than its attribute states.
 *
 * <pre>
 *   &lt;time datetime="2025-12-13T19:00:00Z"&gt;14 December 2025, 5.00am&lt;/time&gt;
 * </pre>
 */
final class LocalDay {

    private LocalDay() {}

    /**
     * Tells whether a machine's time in UTC falls on the day before or behind the one that is
     * shown: the readers' day, where they live.
     */
    static boolean isOther(String machine, String shown) {
        CalendarDate time = machine.isEmpty() ? null : IsoDateReader.read(machine.strip());
        if (time == null || !ZoneOffset.UTC.equals(time.offset())) {
            return false;
        }
        CalendarDate day = DateReader.find(shown, DateOrder.UNKNOWN);
        return day != null
                && (day.day().equals(time.day().plusDays(1))
                        || day.day().equals(time.day().minusDays(1)));
    }
}
