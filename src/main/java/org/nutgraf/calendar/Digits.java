package org.nutgraf.calendar;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Reads the small whole numbers that dates are made of. */
final class Digits {

    /** Returned where there is no such number. */
    static final int NONE = -1;

    static final int FIRST_YEAR = 1000;
    static final int LAST_YEAR = 2199;

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /** A year of two digits from this one on is of the last century: "14.12.98". */
    private static final int LAST_CENTURY_FROM = 70;

    private Digits() {}

    /** Returns the number in digits alone in a stretch of text, of at most four digits. */
    static int of(String text, int start, int end) {
        if (start >= end || end - start > 4) {
            return NONE;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = Characters.at(text, i);
            if (!Characters.isDigit(c)) {
                return NONE;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Returns the token as a number of at most four digits; any index is allowed. */
    static int of(Tokens tokens, int i) {
        return tokens.isNumber(i) ? of(tokens.text(), tokens.start(i), tokens.end(i)) : NONE;
    }

    /** Returns the token as a day of the month, of one or two digits. */
    static int day(Tokens tokens, int i) {
        int day = of(tokens, i);
        return day >= 1 && day <= LAST_DAY && tokens.length(i) <= 2 ? day : NONE;
    }

    /** Returns the token as a year of four digits. */
    static int year(Tokens tokens, int i) {
        int year = of(tokens, i);
        return isYear(year) ? year : NONE;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    static boolean isDay(int number) {
        return number >= 1 && number <= LAST_DAY;
    }

    static boolean isMonth(int number) {
        return number >= 1 && number <= LAST_MONTH;
    }

    /** Returns the year that is meant by a number of {@code digits} digits, or {@link #NONE}. */
    static int fullYear(int number, int digits) {
        if (digits == 2) {
            return number < LAST_CENTURY_FROM ? 2000 + number : 1900 + number;
        }
        return digits == 4 && isYear(number) ? number : NONE;
    }
}
