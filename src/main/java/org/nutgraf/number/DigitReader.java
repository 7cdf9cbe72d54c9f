package org.nutgraf.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;

/**
 * Reads a number in digits, whatever parts its groups.
 *
 * <pre>
 *   1,500.25   12,34,567   816 000   1.111,11   5,00   0.5
 * </pre>
 */
final class DigitReader {

    /** The digits a number may have; what is longer is an identifier. */
    private static final int MAX_DIGITS = 18;

    private static final int GROUP = 3;

    private DigitReader() {}

    /** Returns the number that stands from {@code start} to {@code end}, or null. */
    static @Nullable BigDecimal parse(String text, int start, int end) {
        int comma = lastOf(',', text, start, end);
        int point = lastOf('.', text, start, end);
        int decimal = decimalMark(text, start, end, comma, point);
        if (decimal < start && decimal != NO_DECIMALS) {
            return null;
        }
        int wholeEnd = decimal == NO_DECIMALS ? end : decimal;
        char mark = decimal == comma ? '.' : ',';
        if (!isGrouped(text, start, wholeEnd, decimal == NO_DECIMALS ? anyMark(comma) : mark)) {
            return null;
        }
        return number(text, start, wholeEnd, end);
    }

    private static final int NO_DECIMALS = -1;
    private static final int INVALID = -2;

    private static char anyMark(int comma) {
        return comma >= 0 ? ',' : '.';
    }

    /** Returns where the decimals' mark stands, or that there is none, or that none can be. */
    private static int decimalMark(String text, int start, int end, int comma, int point) {
        if (comma >= 0 && point >= 0) {
            int last = Math.max(comma, point);
            return firstOf(text.charAt(last), text, start) == last ? last : INVALID;
        }
        if (point >= 0) {
            return firstOf('.', text, start) == point ? point : NO_DECIMALS;
        }
        if (comma >= 0 && firstOf(',', text, start) == comma && end - comma - 1 != GROUP) {
            return comma;
        }
        return NO_DECIMALS;
    }

    /** Tells whether groups of three, or of two before the last, are parted by {@code mark}. */
    private static boolean isGrouped(String text, int start, int end, char mark) {
        int length = 0;
        boolean first = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c)) {
                length++;
                continue;
            }
            boolean two = length == 2 && mark == ',';
            boolean fits = first ? length >= 1 && length <= GROUP : length == GROUP || two;
            boolean parts = c == mark || Characters.isSpace(c);
            if (!fits || !parts) {
                return false;
            }
            first = false;
            length = 0;
        }
        return first || length == GROUP;
    }

    private static @Nullable BigDecimal number(String text, int start, int wholeEnd, int end) {
        long digits = 0;
        int count = 0;
        int decimals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c)) {
                digits = digits * 10 + c - '0';
                count++;
                decimals += i > wholeEnd ? 1 : 0;
            }
            if (count > MAX_DIGITS) {
                return null;
            }
        }
        boolean leadingZero = wholeEnd - start > 1 && text.charAt(start) == '0';
        return leadingZero ? null : BigDecimal.valueOf(digits, decimals);
    }

    private static int firstOf(char mark, String text, int start) {
        return text.indexOf(mark, start);
    }

    private static int lastOf(char mark, String text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return -1;
    }
}
