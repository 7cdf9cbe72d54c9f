package org.nutgraf.calendar;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.CalendarWords.Kind;
import org.nutgraf.calendar.CalendarWords.MonthName;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads a day, or what is stated of one: the day of a month, a month, a weekday, a range of them.
 *
 * <pre>
 *   Sunday, December 14, 2025   14 December 2025   Montag, den 14. Dez. 2025   14 de mayo de 2025
 *   Dec. 14   14th of December   December 2025   Oct. 13-14, 2025   13 and 14 October   9/11
 *   2025年12月14日   2025년 12월 14일
 * </pre>
 */
final class DayReader {

    private final Tokens tokens;
    private final int end;
    private final DateOrder order;
    // Made for the first month: most numbers have none beside them.
    private @Nullable YearReader years;

    private int year;
    private int month;
    private int day;

    /** Whether more than one day was read: "Oct. 13-14". */
    private boolean several;

    /**
     * Makes a reader.
     *
     * @param end the index behind the last token that may be read
     * @param order how to read a day in figures alone
     */
    DayReader(Tokens tokens, int end, DateOrder order) {
        this.tokens = tokens;
        this.end = end;
        this.order = order;
    }

    private YearReader years() {
        YearReader made = years;
        if (made == null) {
            made = new YearReader(tokens, end);
            years = made;
        }
        return made;
    }

    /** Returns the year read, or 0. */
    int year() {
        return several ? 0 : year;
    }

    /** Returns the month read, or 0. */
    int month() {
        return several ? 0 : month;
    }

    /** Returns the day of the month read, or 0. */
    int day() {
        return several ? 0 : day;
    }

    /**
     * Reads what stands at the token {@code i}.
     *
     * @return the index behind it, or i where it is no date
     */
    int read(int i) {
        if (!tokens.isWord(i)) {
            return tokens.isNumber(i) ? fromNumber(i) : i;
        }
        int behind = fromMonth(i);
        if (behind > i) {
            return behind;
        }
        int weekdayEnd = CalendarWords.weekdayEnd(tokens, i, end);
        if (weekdayEnd == i) {
            return i;
        }
        int at = weekdayEnd;
        while (at < end && at < weekdayEnd + 2 && (tokens.is(at, ',') || tokens.is(at, '.'))) {
            at++;
        }
        if (CalendarWords.isArticle(tokens, at)) {
            at++;
        }
        behind = at >= end ? at : tokens.isNumber(at) ? fromNumber(at) : fromMonth(at);
        if (behind > at) {
            return behind;
        }
        return CalendarWords.isFullWeekday(tokens, i, end) ? weekdayEnd : i;
    }

    private int fromNumber(int i) {
        if (i >= end) {
            return i;
        }
        int behind = dayMonth(i);
        if (behind == i) {
            behind = named(i);
        }
        if (behind == i) {
            behind = numeric(i);
        }
        if (behind == i) {
            behind = YearSpan.endAt(tokens, i, end);
            several = behind > i;
        }
        return behind;
    }

    /** Reads "2025年12月14日". */
    private int named(int i) {
        NamedParts parts = NamedParts.read(tokens, i, end);
        if (parts == null) {
            return i;
        }
        year = parts.year();
        month = parts.month();
        day = parts.day();
        return parts.end();
    }

    private int numeric(int i) {
        NumericDay numeric = NumericDay.read(tokens, i, end, order);
        if (numeric == null) {
            int behind = YearSpan.slashEndAt(tokens, i, end);
            several = behind > i;
            return behind;
        }
        year = numeric.year();
        month = numeric.month();
        day = numeric.day();
        return tokens.firstFrom(numeric.endOffset());
    }

    /** Reads "14 December 2025", "14.-16. Dezember" and the like. */
    private int dayMonth(int i) {
        int first = Digits.day(tokens, i);
        if (first == Digits.NONE) {
            return i;
        }
        int at = ordinalEnd(i + 1);
        boolean range = false;
        boolean joint =
                at < end && (isDash(at) || CalendarWords.isAnd(tokens, at) || tokens.is(at, '/'));
        if (joint && Digits.day(tokens, at + 1) != Digits.NONE) {
            at = ordinalEnd(at + 2);
            range = true;
        }
        if (at < end && (CalendarWords.isOf(tokens, at) || YearReader.isSeparator(tokens, at))) {
            at++;
        }
        MonthName name = at < end ? CalendarWords.month(tokens, at) : null;
        if (name == null) {
            return i;
        }
        int behind = yearBehind(at + 1, true);
        boolean stated = year > 0 || trusts(name, at);
        if (!stated || !fits(name, first)) {
            year = 0;
            return i;
        }
        month = name.month().getValue();
        day = first;
        several = range;
        return year > 0 ? behind : years().abbreviationEnd(at + 1);
    }

    /** Reads "December 14, 2025", "Dec. 14", "December 2025", "December". */
    private int fromMonth(int i) {
        MonthName name = i < end ? CalendarWords.month(tokens, i) : null;
        if (name == null) {
            return i;
        }
        int at = years().abbreviationEnd(i + 1);
        if (CalendarWords.isArticle(tokens, at)) {
            at++;
        } else if (isDash(at) && tokens.isJoined(at) && tokens.isJoined(at + 1)) {
            at++;
        }
        int behind = at < end ? monthDay(name, i, at) : at;
        if (behind > at) {
            return behind;
        }
        behind = yearBehind(i + 1, false);
        if (year > 0) {
            boolean stated = name.kind() != Kind.RARE && trusts(name, i);
            month = name.month().getValue();
            return stated ? behind : nothing(i);
        }
        return name.kind() == Kind.NAME && tokens.isCapitalised(i) ? i + 1 : i;
    }

    /** Reads "14, 2025" or "14-16" behind a month. */
    private int monthDay(MonthName name, int i, int at) {
        int first = Digits.day(tokens, at);
        int joinedYear = first == Digits.NONE ? years().inDay(at) : 0;
        if (joinedYear > 0) {
            first = Digits.of(tokens.text(), tokens.start(at), tokens.end(at) - 5);
        }
        if (first == Digits.NONE || name.kind() == Kind.RARE || !fits(name, first)) {
            return at;
        }
        int behind = ordinalEnd(at + 1);
        boolean joint = behind < end && (isDash(behind) || CalendarWords.isAnd(tokens, behind));
        if (joint
                && Digits.day(tokens, behind + 1) != Digits.NONE
                && !isClockOrCount(behind + 2, tokens.isJoined(behind + 1))) {
            behind = ordinalEnd(behind + 2);
            several = true;
        }
        int last = joinedYear > 0 ? behind : yearBehind(behind, false);
        if (joinedYear > 0) {
            year = joinedYear;
        }
        if ((year == 0 && !trusts(name, i)) || isClockOrCount(behind, true)) {
            several = false;
            year = 0;
            return at;
        }
        month = name.month().getValue();
        day = first;
        return year > 0 ? last : behind;
    }

    /** Tells "Oct. 13 and 14 people", "May 9:30", "March 5 per cent": the number is no day. */
    private boolean isClockOrCount(int behind, boolean clockOnly) {
        if (tokens.is(behind, ':') && tokens.isJoined(behind)) {
            return true;
        }
        if (tokens.is(behind, '%') || tokens.is(behind, "percent") || tokens.is(behind, "per")) {
            return true;
        }
        return !clockOnly && Characters.isLowerCase(tokens.first(behind));
    }

    /** Reads ", 2025" at {@code i}; sets no year where there is none. */
    private int yearBehind(int i, boolean dayBefore) {
        int behind = years().read(i, dayBefore);
        year = behind > i ? years().year() : year;
        return behind;
    }

    private boolean trusts(MonthName name, int i) {
        return switch (name.kind()) {
            case NAME -> true;
            case ABBREVIATION, WORD -> tokens.isCapitalised(i);
            case RARE -> false;
        };
    }

    private boolean fits(MonthName name, int date) {
        return year > 0
                ? date <= YearMonth.of(year, name.month()).lengthOfMonth()
                : date <= name.month().maxLength();
    }

    private int nothing(int i) {
        year = 0;
        month = 0;
        return i;
    }

    private int ordinalEnd(int i) {
        if (i < end && CalendarWords.isOrdinalEnding(tokens, i)) {
            return i + 1;
        }
        return i < end && tokens.is(i, '.') && tokens.isJoined(i) ? i + 1 : i;
    }

    private boolean isDash(int i) {
        return Characters.isDash(tokens.first(i));
    }
}
