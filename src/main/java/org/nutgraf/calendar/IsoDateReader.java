package org.nutgraf.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;

/**
 * Reads a date as ISO 8601 writes it, with or without the time of day, and the near forms that
 * machines write.
 *
 * <pre>
 *   2016-12-23   20161223   2016/12/23   2016-12-23T09:11:00.000Z   2016-12-23 09:11 +0100
 *   20161223T091100Z   2016-12-23T09:11:00+05:30
 * </pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a>
 */
public final class IsoDateReader {

    private static final int MAX_OFFSET_HOURS = 18;

    private final String text;
    private final int limit;
    private int at;

    IsoDateReader(String text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    /** Returns the date that all of {@code text} is, blanks around it aside; null otherwise. */
    public static @Nullable CalendarDate read(String text) {
        String stripped = text.strip();
        IsoDateReader reader = new IsoDateReader(stripped, 0, stripped.length());
        CalendarDate date = reader.date();
        return reader.at == stripped.length() ? date : null;
    }

    /** Returns the offset behind what was read. */
    int endOffset() {
        return at;
    }

    /** Reads a day, and the time of day and the offset from UTC where they are there. */
    @Nullable CalendarDate date() {
        LocalDate day = day();
        if (day == null) {
            return null;
        }
        int behindDay = at;
        char c = peek();
        if (c == 'T' || c == 't' || c == ' ') {
            at++;
        }
        LocalTime time = at > behindDay ? time() : null;
        if (time == null) {
            at = behindDay;
            return new CalendarDate(day, null, null);
        }
        return new CalendarDate(day, time, offset());
    }

    private @Nullable LocalDate day() {
        int year = digits(4);
        char separator = peek();
        boolean parted = separator == '-' || separator == '/';
        if (parted) {
            at++;
        }
        int month = digits(2);
        if (parted && peek() != separator) {
            return null;
        }
        at += parted ? 1 : 0;
        int day = digits(2);
        boolean valid =
                Digits.isYear(year)
                        && Digits.isMonth(month)
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                        && !Characters.isDigit(peek());
        return valid ? LocalDate.of(year, month, day) : null;
    }

    private @Nullable LocalTime time() {
        int hour = digits(2);
        boolean parted = peek() == ':';
        at += parted ? 1 : 0;
        int minute = digits(2);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        int second = 0;
        if (parted ? peek() == ':' : Characters.isDigit(peek())) {
            at += parted ? 1 : 0;
            second = digits(2);
            if (second < 0 || second > 60) {
                return null;
            }
            fraction();
        }
        // A leap second is the one before it: no clock here shows it.
        return Characters.isDigit(peek()) ? null : LocalTime.of(hour, minute, Math.min(second, 59));
    }

    private void fraction() {
        if ((peek() == '.' || peek() == ',') && Characters.isDigit(Characters.at(text, at + 1))) {
            at++;
            while (Characters.isDigit(peek())) {
                at++;
            }
        }
    }

    private @Nullable ZoneOffset offset() {
        int start = at;
        if (peek() == ' ') {
            at++;
        }
        char c = peek();
        if ((c == 'Z' || c == 'z') && !Characters.isLetterOrDigit(Characters.at(text, at + 1))) {
            at++;
            return ZoneOffset.UTC;
        }
        if (text.startsWith("UTC", at) || text.startsWith("GMT", at)) {
            at += 3;
            return ZoneOffset.UTC;
        }
        ZoneOffset offset = numericOffset();
        if (offset == null) {
            at = start;
        }
        return offset;
    }

    /** Reads an offset from UTC in figures: "+0530", "+05:30", "-05", "+1". */
    @Nullable ZoneOffset numericOffset() {
        int start = at;
        char sign = peek();
        if (sign != '+' && sign != '-') {
            return null;
        }
        at++;
        int hours = digits(2);
        if (hours == Digits.NONE) {
            hours = digits(1);
        }
        int minutes = 0;
        if (peek() == ':' && Characters.isDigit(Characters.at(text, at + 1))) {
            at++;
            minutes = digits(2);
        } else if (Characters.isDigit(peek())) {
            minutes = digits(2);
        }
        if (hours < 0 || hours >= MAX_OFFSET_HOURS || minutes < 0 || minutes > 59) {
            at = start;
            return null;
        }
        return sign == '-'
                ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
                : ZoneOffset.ofHoursMinutes(hours, minutes);
    }

    private char peek() {
        return at < limit ? Characters.at(text, at) : Characters.NONE;
    }

    /** Reads exactly so many digits; reads nothing where they are fewer. */
    private int digits(int count) {
        if (at + count > limit) {
            return Digits.NONE;
        }
        int number = Digits.of(text, at, at + count);
        if (number != Digits.NONE) {
            at += count;
        }
        return number;
    }
}
