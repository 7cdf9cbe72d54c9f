package org.nutgraf.calendar;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Reads figures that name years, or a day that stands for what happened on it. */
final class YearSpan {

    private static final int ELEVENTH = 11;

    private YearSpan() {}

    /**
     * Returns the index behind several years at {@code i}, or i.
     *
     * <pre>
     *   the 1990s   2015-16   2024/25   2015–2020
     * </pre>
     */
    static int endAt(Tokens tokens, int i, int end) {
        int first = Digits.year(tokens, i);
        if (first == Digits.NONE) {
            return i;
        }
        int at = Characters.isApostrophe(tokens.first(i + 1)) ? i + 2 : i + 1;
        if (at < end && tokens.is(at, "s") && tokens.isJoined(at)) {
            return at + 1;
        }
        int second = Digits.of(tokens, i + 2);
        int length = second == Digits.NONE ? 0 : tokens.length(i + 2);
        boolean parted = Characters.isDash(tokens.first(i + 1)) || tokens.is(i + 1, '/');
        boolean joined = tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
        boolean later = length == 4 ? second > first : second == first % 100 + 1;
        boolean year = length == 2 || Digits.isYear(second);
        return i + 2 < end && parted && joined && later && year ? i + 3 : i;
    }

    /**
     * Returns the index behind "9/11" at {@code i}, or i; a fraction has another look.
     *
     * @return i where a third number follows, or the second is neither the first nor 11
     */
    static int slashEndAt(Tokens tokens, int i, int end) {
        boolean slash = tokens.is(i + 1, '/') && tokens.isJoined(i + 1) && tokens.isJoined(i + 2);
        if (!slash || i + 2 >= end || tokens.is(i + 3, '/')) {
            return i;
        }
        int first = Digits.day(tokens, i);
        int second = Digits.day(tokens, i + 2);
        return Digits.isMonth(first) && (second == first || second == ELEVENTH) ? i + 3 : i;
    }
}
