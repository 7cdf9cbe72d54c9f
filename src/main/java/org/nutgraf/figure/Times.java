package org.nutgraf.figure;

import org.nutgraf.text.Tokens;

/**
 * Tells times of day, beyond those that {@link org.nutgraf.calendar.DateReader} reads.
 *
 * <pre>
 *   11: 06 a.m.   1750 hrs   in 2:03.86   at 10.30   the 4.15 train   at about 4.12 on Sunday
 *   ^         ^   ^      ^      ^     ^      ^   ^       ^  ^                  ^  ^
 * </pre>
 */
final class Times {

    private static final int HOURS = 24;

    /** The digits of a time such as "10.30". */
    private static final int POINTED = 5;

    private Times() {}

    /** Returns the index behind the time at a number, or {@code i}. */
    static int end(Tokens tokens, int i, int end) {
        int at = i + 1;
        if (tokens.is(at, ':') && Context.isOfRatio(tokens, i, at + 2)) {
            return i;
        }
        boolean clock = false;
        while (tokens.is(at, ':')
                && tokens.isJoined(at)
                && tokens.isNumber(at + 1)
                && tokens.isJoined(at + 1)) {
            at += 2;
            clock = true;
        }
        if (at < end && isRole(tokens, at, Dates.Role.TIME) && (clock || isTime(tokens, i))) {
            return at + 1;
        }
        if (at + 1 < end
                && isRole(tokens, at, Dates.Role.ZONE)
                && (clock || tokens.length(i) == Dates.YEAR_DIGITS)) {
            return at + 1;
        }
        return clock || (isPointed(tokens, i) && isOfDay(tokens, i)) ? at : i;
    }

    /** Tells "6", "10.30" and "1750", which "p.m." or "hrs" may follow; "2.1 pm" is a length. */
    private static boolean isTime(Tokens tokens, int i) {
        int hour = Dates.number(tokens, i);
        return isPointed(tokens, i)
                || (hour >= 0 && hour <= HOURS && tokens.length(i) <= 2)
                || (hour > HOURS && tokens.length(i) == Dates.YEAR_DIGITS);
    }

    /** Tells two decimals below sixty behind an hour. */
    private static boolean isPointed(Tokens tokens, int i) {
        int length = tokens.length(i);
        if (length < POINTED - 1 || length > POINTED) {
            return false;
        }
        String text = tokens.text();
        int end = tokens.end(i);
        int hour = Dates.number(tokens, i);
        return text.charAt(end - 3) == '.'
                && hour > 0
                && hour < HOURS
                && text.charAt(end - 2) < '6';
    }

    /** Tells whether the words around "10.30" make it a time: "at" and the day, or what starts. */
    private static boolean isOfDay(Tokens tokens, int i) {
        int next = i + 1;
        if (tokens.is(i - 1, "the")) {
            // "the 4.15 train", "the 2.30 at Ascot"
            boolean race = tokens.is(next, "at") && tokens.isCapitalised(next + 1);
            return isRole(tokens, next, Dates.Role.TIMED) || race;
        }
        int before = Modifiers.before(tokens, i, i - 1) == null ? i - 1 : i - 2;
        boolean glued = tokens.isJoined(next) && !isPunctuation(tokens.first(next));
        boolean at = tokens.is(before, "at") || tokens.is(before, "until");
        if (!at || glued || Context.isOfMarkets(tokens, i)) {
            return false;
        }
        if (isRole(tokens, next, Dates.Role.DAY) || isRole(tokens, next + 1, Dates.Role.DAY)) {
            return true;
        }
        char last = tokens.at(tokens.end(i) - 1);
        boolean counts = tokens.isWord(next) && !Words.FUNCTION.contains(tokens, next);
        return (last == '0' || last == '5') && !counts && !tokens.is(next, "per");
    }

    private static boolean isPunctuation(char c) {
        return c == '.' || c == ',' || c == ';' || c == ')' || c == '”' || c == '"' || c == '’';
    }

    private static boolean isRole(Tokens tokens, int i, Dates.Role role) {
        return Dates.isRole(tokens, i, role);
    }
}
