package org.nutgraf.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads the date expression at a token: a day, a time of day, or both in either order.
 *
 * <pre>
 *   2025-12-14   Sunday, Dec. 14, 2025, 9:30 a.m. EDT   14:05, 3 March 2024   Oct 13   the 1990s
 * </pre>
 *
 * A read looks at a few tokens behind its first, never more: reading at every token of a text is
 * linear.
 */
public final class DateReader {

    private DateReader() {}

    /**
     * Returns the longest date expression that starts with the token {@code i}, or null; a date in
     * figures that can be read day first and month first is not stated in full.
     *
     * @param end the index behind the last token that may be read
     */
    public static @Nullable DateExpression read(Tokens tokens, int i, int end) {
        return read(tokens, i, end, DateOrder.UNKNOWN);
    }

    /**
     * As {@link #read(Tokens, int, int)}, with the order of day and month known.
     *
     * @param order how to read "03/04/2024"
     */
    public static @Nullable DateExpression read(Tokens tokens, int i, int end, DateOrder order) {
        if (!mayStart(tokens, i, end)) {
            return null;
        }
        DateExpression iso = iso(tokens, i, end);
        DayReader day = new DayReader(tokens, end, order);
        ClockReader clock = null;
        int behind = day.read(i);
        if (behind > i) {
            int at = joinerEnd(tokens, behind, end);
            if (tokens.isNumber(at)) {
                clock = new ClockReader(tokens, end);
                int clockEnd = clock.read(at, day.year() > 0);
                behind = clockEnd > at ? clockEnd : behind;
            }
        } else if (tokens.isNumber(i)) {
            clock = new ClockReader(tokens, end);
            behind = clock.read(i, false);
            int at = joinerEnd(tokens, behind, end);
            int dayEnd = behind > i && at < end ? day.read(at) : at;
            behind = dayEnd > at ? dayEnd : behind;
        }
        // "2025-12-14 9:30 p.m." goes on behind what ISO 8601 has a form for.
        if (iso != null && iso.end() >= behind) {
            return iso;
        }
        return behind > i ? expression(i, behind, day, clock) : null;
    }

    /**
     * Returns the first date that a short text states in full, or null.
     *
     * @param text a visible date, or one in metadata, in any form: "Fri, 23 Dec 2016 09:11:00
     *     +0100", "Published 23.12.2016", "2016-12-23T09:11:00Z", "20161223"
     */
    public static @Nullable CalendarDate find(String text, DateOrder order) {
        CalendarDate iso = IsoDateReader.read(text);
        if (iso != null) {
            return iso;
        }
        Tokens tokens = Tokens.of(text);
        int i = 0;
        while (i < tokens.size()) {
            DateExpression found = read(tokens, i, tokens.size(), order);
            if (found != null && found.date() != null) {
                return found.date();
            }
            i = found == null ? i + 1 : found.end();
        }
        return null;
    }

    /** Tells whether a word may start a date: most do not, and cost one look. */
    public static boolean mayStartWith(Tokens tokens, int i) {
        return CalendarWords.mayBeAt(tokens, i);
    }

    private static boolean mayStart(Tokens tokens, int i, int end) {
        if (i >= end) {
            return false;
        }
        if (tokens.isNumber(i)) {
            boolean inside =
                    tokens.isJoined(i)
                            && (Characters.isDash(tokens.first(i - 1)) || tokens.is(i - 1, '/'))
                            && tokens.isJoined(i - 1);
            return !inside || !tokens.isNumber(i - 2);
        }
        // Most tokens are no such word, and nothing more is done for them.
        return CalendarWords.mayBeAt(tokens, i)
                && (CalendarWords.month(tokens, i) != null
                        || CalendarWords.weekdayEnd(tokens, i, end) > i);
    }

    /** Reads "2025-12-14T09:30:00Z", where it ends with a token. */
    private static @Nullable DateExpression iso(Tokens tokens, int i, int end) {
        boolean year = Digits.year(tokens, i) != Digits.NONE;
        boolean basic = tokens.isNumber(i) && tokens.length(i) == 8 && tokens.isJoined(i + 1);
        if ((!year || !tokens.isJoined(i + 1)) && !(basic && tokens.first(i + 1) == 'T')) {
            return null;
        }
        IsoDateReader reader =
                new IsoDateReader(tokens.text(), tokens.start(i), tokens.end(end - 1));
        CalendarDate date = reader.date();
        if (date == null || date.time() == null) {
            return null;
        }
        int behind = tokens.firstFrom(reader.endOffset());
        return tokens.end(behind - 1) == reader.endOffset()
                ? new DateExpression(i, behind, date, null)
                : null;
    }

    /** Returns the index behind the marks and the word between date and time at {@code i}. */
    private static int joinerEnd(Tokens tokens, int i, int end) {
        int at = i;
        if (at < end && tokens.is(at, ',')) {
            at++;
        }
        if (at < end && (CalendarWords.isAt(tokens, at) || isJoiner(tokens.first(at)))) {
            at++;
            if (at < end && tokens.is(at, '.') && tokens.isJoined(at)) {
                at++;
            }
        }
        return at;
    }

    private static boolean isJoiner(char c) {
        return switch (c) {
            case '|', '•', '·', '@', '–', '—', '-', '/' -> true;
            default -> false;
        };
    }

    private static DateExpression expression(
            int i, int behind, DayReader day, @Nullable ClockReader clock) {
        @Nullable CalendarDate date = null;
        @Nullable MonthDay monthDay = null;
        if (day.month() > 0 && day.day() > 0) {
            if (day.year() == 0) {
                monthDay = MonthDay.of(day.month(), day.day());
            } else if (day.day() <= YearMonth.of(day.year(), day.month()).lengthOfMonth()) {
                date =
                        new CalendarDate(
                                LocalDate.of(day.year(), day.month(), day.day()),
                                clock == null ? null : clock.time(),
                                clock == null || clock.time() == null ? null : clock.offset());
            }
        }
        return new DateExpression(i, behind, date, monthDay);
    }
}
