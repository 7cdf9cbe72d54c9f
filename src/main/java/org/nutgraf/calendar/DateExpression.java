package org.nutgraf.calendar;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a part of one, as written in a text.
 *
 * <pre>
 *   on Sunday, Dec. 14, 2025, at 9:30 a.m. IST
 *      ^                                      ^
 * </pre>
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param date the date it states; null where it is not stated in full ("Sept. 11", "9:30 a.m.",
 *     "the 1990s")
 * @param monthDay the day of the year, where it states that and no year ("Sept. 11"); else null
 */
public record DateExpression(
        int first, int end, @Nullable CalendarDate date, @Nullable MonthDay monthDay) {

    public DateExpression {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("tokens " + first + " to " + end + " are no range");
        }
    }
}
