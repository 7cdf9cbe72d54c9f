package org.nutgraf.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Reads fractions that are set as one character, or as two numbers with a stroke.
 *
 * <pre>
 *   2½   1/2   10 1/4
 *    ^   ^ ^      ^ ^
 * </pre>
 */
final class VulgarFractions {

    /** The decimals kept of a fraction without an end ("a third"). */
    static final int DECIMALS = 10;

    private static final String MARKS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";
    private static final int[] NUMERATORS = {1, 1, 2, 1, 3, 1, 2, 3, 4, 1, 5, 1, 3, 5, 7, 1, 1, 1};
    private static final int[] DENOMINATORS = {
        2, 3, 3, 4, 4, 5, 5, 5, 5, 6, 6, 8, 8, 8, 8, 7, 9, 10
    };

    private VulgarFractions() {}

    static boolean isMark(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c >= '¼' && MARKS.indexOf(c) >= 0;
    }

    /** Returns the fraction at the token {@code i}, or null; it takes one token or three. */
    static @Nullable BigDecimal read(Tokens tokens, int i, int end) {
        if (isMark(tokens, i)) {
            int at = MARKS.indexOf(tokens.first(i));
            return quotient(NUMERATORS[at], DENOMINATORS[at]);
        }
        if (!isStroke(tokens, i + 1) || i + 2 >= end || !tokens.isNumber(i + 2)) {
            return null;
        }
        int above = small(tokens, i);
        int below = small(tokens, i + 2);
        boolean longer =
                (tokens.isJoined(i + 3) && isStroke(tokens, i + 3))
                        || (i > 0 && tokens.isJoined(i) && isStroke(tokens, i - 1));
        return above > 0 && above < below && isUsual(below) && !longer
                ? quotient(above, below)
                : null;
    }

    static int length(Tokens tokens, int i) {
        return isMark(tokens, i) ? 1 : 3;
    }

    /** Tells the parts that measures and shares are given in; "9/11" and "24/7" are none. */
    private static boolean isUsual(int below) {
        return (below >= 2 && below <= 6) || below == 8 || below == 10 || below == 16;
    }

    private static boolean isStroke(Tokens tokens, int i) {
        return (tokens.is(i, '/') || tokens.is(i, '⁄'))
                && tokens.isJoined(i)
                && tokens.isJoined(i + 1);
    }

    private static int small(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > 2) {
            return 0;
        }
        int value = 0;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            value = value * 10 + tokens.text().charAt(at) - '0';
        }
        return value;
    }

    static BigDecimal quotient(long above, long below) {
        return divide(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
    }

    static BigDecimal divide(BigDecimal above, BigDecimal below) {
        return above.divide(below, DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
