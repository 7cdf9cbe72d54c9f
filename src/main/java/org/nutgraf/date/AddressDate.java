package org.nutgraf.date;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.text.Characters;

/**
 * Reads the date that an address carries.
 *
 * <pre>
 *   https://example.com/news/2025/12/14/bridge-reopens   /2025-12-14-bridge   /bridge-20251214.html
 *                            ^--------^                   ^--------^                  ^------^
 *   https://example.com/news/29-10-2021   https://example.com/world/2025/dec/14/bridge-reopens
 *                            ^--------^                             ^---------^
 * </pre>
 */
final class AddressDate {

    private static final int MIN_YEAR = 1990;
    private static final int MAX_YEAR = 2099;

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MONTH_LENGTH = 3;

    private AddressDate() {}

    /** Returns the first whole date in {@code address}, or null. */
    static @Nullable CalendarDate read(String address) {
        for (int i = 0; i + 8 <= address.length(); i++) {
            if (Characters.isDigit(address.charAt(i))
                    && !Characters.isDigit(Characters.at(address, i - 1))) {
                CalendarDate date = dateAt(address, i);
                if (date == null) {
                    date = dayFirstAt(address, i);
                }
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable CalendarDate dateAt(String address, int start) {
        int year = number(address, start, 4);
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return null;
        }
        int at = start + 4;
        char separator = Characters.at(address, at);
        boolean parted = separator == '/' || separator == '-' || separator == '_';
        at += parted ? 1 : 0;
        int named = parted ? monthNamed(address, at) : 0;
        int monthLength = named > 0 ? MONTH_LENGTH : length(address, at, parted);
        int month = named > 0 ? named : number(address, at, monthLength);
        at += monthLength;
        if (parted && Characters.at(address, at) != separator) {
            return null;
        }
        at += parted ? 1 : 0;
        int dayLength = length(address, at, parted);
        int day = number(address, at, dayLength);
        at += dayLength;
        boolean valid = isDay(year, month, day) && !Characters.isDigit(Characters.at(address, at));
        return valid ? CalendarDate.of(year, month, day) : null;
    }

    /** Returns the month of "dec", in any case; 0 where none is named. */
    private static int monthNamed(String address, int at) {
        for (int i = 0; i < MONTHS.length(); i += MONTH_LENGTH) {
            if (address.regionMatches(true, at, MONTHS, i, MONTH_LENGTH)) {
                return i / MONTH_LENGTH + 1;
            }
        }
        return 0;
    }

    /** Reads "29-10-2021": day, month and year, two digits, two and four. */
    private static @Nullable CalendarDate dayFirstAt(String address, int start) {
        char separator = Characters.at(address, start + 2);
        boolean parted = separator == '-' || separator == '_' || separator == '.';
        if (!parted || Characters.at(address, start + 5) != separator) {
            return null;
        }
        int day = number(address, start, 2);
        int month = number(address, start + 3, 2);
        int year = number(address, start + 6, 4);
        boolean valid =
                isDay(year, month, day) && !Characters.isDigit(Characters.at(address, start + 10));
        return valid ? CalendarDate.of(year, month, day) : null;
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= MIN_YEAR
                && year <= MAX_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    /** Returns the number of digits at {@code at}: two, or where the parts are parted also one. */
    private static int length(String address, int at, boolean parted) {
        boolean two = Characters.isDigit(Characters.at(address, at + 1));
        return parted && !two ? 1 : 2;
    }

    private static int number(String address, int start, int length) {
        int number = 0;
        for (int i = start; i < start + length; i++) {
            char c = Characters.at(address, i);
            if (!Characters.isDigit(c)) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
