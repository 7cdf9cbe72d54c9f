package org.nutgraf.calendar;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads a day in figures alone.
 *
 * <pre>
 *   14/12/2025   12/14/2025   14.12.2025   14-12-25   2025/12/14   2025.12.14
 * </pre>
 *
 * Day and month that can be read both ways are left out where the order is not known, except with
 * full stops, which no order but day, month, year goes with.
 */
final class NumericDay {

    private final String text;
    private int at;
    private final int limit;

    /** The numbers and their lengths in digits. */
    private final int[] numbers = new int[3];

    private final int[] lengths = new int[3];

    private int year;
    private int month;
    private int day;

    private NumericDay(Tokens tokens, int i, int end) {
        this.text = tokens.text();
        this.at = tokens.start(i);
        this.limit = tokens.end(end - 1);
    }

    int year() {
        return year;
    }

    /** Returns the month, or 0 where the order is not known. */
    int month() {
        return month;
    }

    /** Returns the day, or 0 where the order is not known. */
    int day() {
        return day;
    }

    /** Returns the offset behind the date. */
    int endOffset() {
        return at;
    }

    /** Returns the date at the number {@code i}, or null where there is none. */
    static @Nullable NumericDay read(Tokens tokens, int i, int end, DateOrder order) {
        if (!mayStart(tokens, i)) {
            return null;
        }
        NumericDay date = new NumericDay(tokens, i, end);
        char separator = date.scan();
        return separator != Characters.NONE && date.settle(separator, order) ? date : null;
    }

    /** Returns the order of a date that can only be read one way; unknown otherwise. */
    static DateOrder orderAt(Tokens tokens, int i, int end) {
        if (!mayStart(tokens, i)) {
            return DateOrder.UNKNOWN;
        }
        NumericDay date = new NumericDay(tokens, i, end);
        char separator = date.scan();
        if (separator == Characters.NONE || separator == '.' || date.lengths[2] < 2) {
            return DateOrder.UNKNOWN;
        }
        boolean dayFirst = date.canBe(2, 1, 0);
        boolean monthFirst = date.canBe(2, 0, 1);
        if (dayFirst == monthFirst) {
            return DateOrder.UNKNOWN;
        }
        return dayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static boolean mayStart(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > "31.12.2025".length()) {
            return false;
        }
        if (tokens.length(i) > 4) {
            return true;
        }
        return tokens.isJoined(i + 1) && isSeparator(tokens.first(i + 1));
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '.' || Characters.isDash(c);
    }

    /** Reads three numbers and the two like marks between them; returns the mark, or NONE. */
    private char scan() {
        char separator = Characters.NONE;
        for (int part = 0; part < 3; part++) {
            if (part > 0) {
                char c = at < limit ? text.charAt(at) : Characters.NONE;
                if (!isSeparator(c) || (part == 2 && c != separator)) {
                    return Characters.NONE;
                }
                separator = c;
                at++;
            }
            int start = at;
            while (at < limit && at - start < 5 && Characters.isDigit(text.charAt(at))) {
                at++;
            }
            numbers[part] = Digits.of(text, start, at);
            lengths[part] = at - start;
            if (numbers[part] == Digits.NONE) {
                return Characters.NONE;
            }
        }
        char next = Characters.at(text, at);
        boolean goesOn =
                Characters.isDigit(next)
                        || ((next == '/' || next == '.' || next == ',' || next == '-')
                                && Characters.isDigit(Characters.at(text, at + 1)));
        return goesOn ? Characters.NONE : separator;
    }

    private boolean settle(char separator, DateOrder order) {
        if (lengths[0] == 4) {
            return canBe(0, 1, 2) && set(0, 1, 2);
        }
        boolean dayFirst = canBe(2, 1, 0);
        boolean monthFirst = canBe(2, 0, 1);
        // "5-10-15" counts, or names three places; "05-10-15" is a date.
        boolean list =
                Characters.isDash(separator) && lengths[2] == 2 && lengths[0] + lengths[1] < 4;
        if (list || (!dayFirst && !monthFirst)) {
            return false;
        }
        if (dayFirst && monthFirst && separator != '.' && numbers[0] != numbers[1]) {
            return switch (order) {
                case DAY_FIRST -> set(2, 1, 0);
                case MONTH_FIRST -> set(2, 0, 1);
                case UNKNOWN -> true;
            };
        }
        return dayFirst ? set(2, 1, 0) : set(2, 0, 1);
    }

    private boolean canBe(int yearAt, int monthAt, int dayAt) {
        int fullYear = Digits.fullYear(numbers[yearAt], lengths[yearAt]);
        return fullYear != Digits.NONE
                && lengths[monthAt] <= 2
                && lengths[dayAt] <= 2
                && Digits.isMonth(numbers[monthAt])
                && numbers[dayAt] >= 1
                && numbers[dayAt] <= YearMonth.of(fullYear, numbers[monthAt]).lengthOfMonth();
    }

    private boolean set(int yearAt, int monthAt, int dayAt) {
        year = Digits.fullYear(numbers[yearAt], lengths[yearAt]);
        month = numbers[monthAt];
        day = numbers[dayAt];
        return true;
    }
}
