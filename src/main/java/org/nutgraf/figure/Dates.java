package org.nutgraf.figure;

import java.util.Locale;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Tells dates, years, decades, seasons and times of day, which are no figures.
 *
 * <pre>
 *   on May 4, 2016   in the 1990s   the 2012–13 season   at 8:40 a.m.   by 1750 GMT
 *      ^         ^          ^   ^       ^     ^             ^       ^      ^      ^
 * </pre>
 */
final class Dates {

    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;

    /** The digits of a year, and of a time without a colon. */
    static final int YEAR_DIGITS = 4;

    /** The earliest year that is written without a word before it that makes it one. */
    private static final int EARLIEST_BARE_YEAR = 1400;

    /** Words before a number that make it a year, or that stand behind a time. */
    private static final Lexicon<Role> WORDS =
            Lexicon.of(
                    Table.read(Dates.class, "date-words.tsv"),
                    "word",
                    row -> Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));

    /** What a word does in a date, or beside one. */
    enum Role {
        MONTH,
        /** Stands behind a time by the clock. */
        TIME,
        /** Stands behind a time in four digits. */
        ZONE,
        /** Makes four digits behind it a year. */
        BEFORE,
        DAY,
        DECADE,
        TIMED
    }

    private Dates() {}

    /** Tells whether a date may start with a word. */
    static boolean mayStart(Tokens tokens, int i) {
        return DateReader.mayStartWith(tokens, i) || isRole(tokens, i, Role.MONTH);
    }

    /** Returns the index behind the date or time at the token {@code i}, or {@code i}. */
    static int end(Tokens tokens, int i, int end) {
        if (!tokens.isNumber(i) && !tokens.isCapitalised(i)) {
            return i;
        }
        DateExpression date = DateReader.read(tokens, i, end);
        if (date != null && !tokens.is(date.end() - 1, "hrs")) {
            return Math.max(date.end(), monthEnd(tokens, i, end));
        }
        if (isRole(tokens, i, Role.MONTH)) {
            return monthEnd(tokens, i, end);
        }
        if (!tokens.isNumber(i)) {
            return i;
        }
        if (isDecade(tokens, i)) {
            return i + 2;
        }
        int time = Times.end(tokens, i, end);
        if (time > i) {
            return time;
        }
        if (isDay(tokens, i) && isCapitalMonth(tokens, i + 1)) {
            return i + 1;
        }
        // "from 3 to 5 May", "on 3 and 5 May", "3-5 May"
        boolean days = isDay(tokens, i) && isDayLink(tokens, i + 1) && isDay(tokens, i + 2);
        if (days && isCapitalMonth(tokens, i + 3)) {
            return i + 4;
        }
        // "PostedFebruary 6, 2016": glued by a page, but a date.
        if (isDay(tokens, i)
                && tokens.isCapitalised(i - 1)
                && tokens.is(i + 1, ',')
                && isYear(tokens, i + 2)) {
            return i + 3;
        }
        return isYear(tokens, i) ? yearEnd(tokens, i) : i;
    }

    /**
     * Tells decades of a century or of a life: "the ’70s", "in the 1960s and 70s", "in her 30s". In
     * "the 400m and 30s later" they are seconds.
     */
    static boolean isDecade(Tokens tokens, int i) {
        boolean tens =
                tokens.length(i) == 2
                        && tokens.at(tokens.start(i) + 1) == '0'
                        && tokens.isJoined(i + 1)
                        && (tokens.is(i + 1, "s") || tokens.is(i + 1, "'s"));
        if (!tens) {
            return false;
        }
        boolean apostrophe = Characters.isApostrophe(tokens.first(i - 1)) && tokens.isJoined(i);
        boolean second =
                (tokens.is(i - 1, "and") || tokens.is(i - 1, "or") || tokens.is(i - 1, "to"))
                        && (tokens.is(i - 2, "s") || tokens.is(i - 2, "'s"));
        boolean hyphen = tokens.is(i - 1, '-') && tokens.isJoined(i);
        int before = hyphen ? i - 2 : i - 1;
        return apostrophe
                || second
                || isRole(tokens, before, Role.DECADE)
                || tokens.is(before, "early")
                || tokens.is(before, "mid")
                || tokens.is(before, "late");
    }

    private static boolean isCapitalMonth(Tokens tokens, int i) {
        return tokens.isCapitalised(i) && isRole(tokens, i, Role.MONTH);
    }

    private static boolean isDayLink(Tokens tokens, int i) {
        return isDash(tokens, i)
                || tokens.is(i, "to")
                || tokens.is(i, "and")
                || tokens.is(i, "or")
                || tokens.is(i, ',');
    }

    private static int monthEnd(Tokens tokens, int month, int end) {
        if (!tokens.isCapitalised(month) || !isRole(tokens, month, Role.MONTH)) {
            return month;
        }
        int at = month + 1;
        if (tokens.is(at, '.') && tokens.isJoined(at)) {
            at++;
        }
        if (!isDay(tokens, at) || tokens.is(at + 1, '%')) {
            return isYear(tokens, at) ? at + 1 : month;
        }
        at++;
        if (isDash(tokens, at) && isDay(tokens, at + 1)) {
            at += 2;
        }
        boolean alone = !tokens.isWord(at + 2) || Words.FUNCTION.contains(tokens, at + 2);
        if (tokens.is(at, "to") && isDay(tokens, at + 1) && alone) {
            at += 2;
        }
        if (tokens.is(at, ',') && isYear(tokens, at + 1)) {
            at += 2;
        } else if (isYear(tokens, at)) {
            at++;
        }
        return Math.min(at, end);
    }

    private static int yearEnd(Tokens tokens, int i) {
        int at = i + 1;
        boolean dash = isDash(tokens, at) || tokens.is(at, '/');
        if (dash && tokens.isJoined(at) && tokens.isNumber(at + 1) && tokens.isJoined(at + 1)) {
            int digits = tokens.length(at + 1);
            return digits == 2 || isYear(tokens, at + 1) ? at + 2 : i;
        }
        if (tokens.isJoined(at) && (tokens.is(at, "s") || tokens.is(at, "'s"))) {
            return at + 1;
        }
        return isRole(tokens, i - 1, Role.BEFORE) ? at : i;
    }

    /** Tells four digits that can be a year. */
    static boolean isYear(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.length(i) != YEAR_DIGITS) {
            return false;
        }
        int year = number(tokens, i);
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }

    /** Tells four digits that are rather a year than a number, whatever stands before them. */
    static boolean isRecentYear(Tokens tokens, int i) {
        return isYear(tokens, i) && number(tokens, i) >= EARLIEST_BARE_YEAR;
    }

    /** Tells whether the word before can only stand before a year, where four digits follow. */
    static boolean isBeforeYear(Tokens tokens, int i) {
        Role role = WORDS.get(tokens, i);
        return role == Role.BEFORE || role == Role.MONTH;
    }

    /** Tells the name of a month, whatever its case. */
    static boolean isMonth(Tokens tokens, int i) {
        return isRole(tokens, i, Role.MONTH);
    }

    /** Tells "a.m." and the like. */
    static boolean isTimeWord(Tokens tokens, int i) {
        return isRole(tokens, i, Role.TIME);
    }

    private static boolean isDay(Tokens tokens, int i) {
        return tokens.isNumber(i)
                && tokens.length(i) <= 2
                && number(tokens, i) <= 31
                && number(tokens, i) > 0;
    }

    /** Returns the number that the digits make, or -1 where there are other signs. */
    static int number(Tokens tokens, int i) {
        int value = 0;
        for (int at = tokens.start(i); at < tokens.end(i) && value <= LATEST_YEAR * 10; at++) {
            char c = tokens.at(at);
            if (!Characters.isDigit(c)) {
                return c == '.' && value <= 24 ? value : -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    private static boolean isDash(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == '-' || c == '–' || c == '—' || c == '\u2010' || c == '\u2011';
    }

    static boolean isRole(Tokens tokens, int i, Role role) {
        return WORDS.get(tokens, i) == role;
    }
}
