package org.nutgraf.figure;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells numbers to dial, which state no amount.
 *
 * <pre>
 *   +44 20 7946 0018   (617) 555-0142   1-800-SPEAK-UP   call 999   on 13 11 14   0800 555 111
 *    ^            ^     ^           ^   ^            ^        ^        ^      ^   ^          ^
 * </pre>
 */
final class Phones {

    /** The digits of the shortest number to dial. */
    private static final int SHORTEST_CODE = 3;

    /** The digits of an American area code, and of what an exchange counts with. */
    private static final int AREA_DIGITS = 3;

    private static final int LINE_DIGITS = 4;

    /** The groups of digits that no amount is written in, unless each but the first has three. */
    private static final int MIN_GROUPS = 3;

    private static final int MAX_GROUPS = 6;

    /** The digits of numbers to dial in several groups. */
    private static final int MIN_DIGITS = 6;

    private static final int MAX_DIGITS = 14;

    /** The tokens before two groups of digits within which a word of calling must stand. */
    private static final int CALL_REACH = 8;

    private Phones() {}

    /** Returns the index behind the number to dial at its first digits, or {@code i}. */
    static int end(Tokens tokens, int i, int first, int end) {
        if (!tokens.isNumber(i)) {
            return i;
        }
        int international = internationalEnd(tokens, i, end);
        return international > i
                ? international
                : Math.max(areaEnd(tokens, i, end), groupsEnd(tokens, i, first, end));
    }

    /** Returns the index behind "+44 20 7946 0018" at its first number, or {@code i}. */
    private static int internationalEnd(Tokens tokens, int i, int end) {
        int at = i;
        if (tokens.is(i - 1, '+') && tokens.isJoined(i)) {
            at++;
            while (at < end
                    && (tokens.isNumber(at)
                            || ((tokens.is(at, '-') || tokens.is(at, '(') || tokens.is(at, ')'))
                                    && tokens.isNumber(at + 1)))) {
                at++;
            }
        }
        return at > i + 1 ? at : i;
    }

    /** Returns the index behind "(617) 555-0142" at its first number, or {@code i}. */
    private static int areaEnd(Tokens tokens, int i, int end) {
        boolean area =
                tokens.is(i - 1, '(')
                        && tokens.is(i + 1, ')')
                        && tokens.length(i) == AREA_DIGITS
                        && tokens.isNumber(i + 2)
                        && tokens.length(i + 2) == AREA_DIGITS;
        int line = tokens.isNumber(i + 3) ? i + 3 : i + 4;
        return area && line < end && tokens.isNumber(line) && tokens.length(line) == LINE_DIGITS
                ? line + 1
                : i;
    }

    /** Returns the index behind groups of digits such as "13 11 14" and "116 123", or {@code i}. */
    private static int groupsEnd(Tokens tokens, int i, int first, int end) {
        int at = i;
        boolean thousands = tokens.length(i) <= AREA_DIGITS;
        int digits = 0;
        while (at < end && at < i + MAX_GROUPS && tokens.isNumber(at) && isPlain(tokens, at)) {
            thousands &= at == i || tokens.length(at) == AREA_DIGITS;
            digits += tokens.length(at);
            at++;
        }
        int groups = at - i;
        boolean many =
                groups >= MIN_GROUPS && !thousands && digits >= MIN_DIGITS && digits <= MAX_DIGITS;
        return many || (groups > 1 && isCalled(tokens, i, first)) ? at : i;
    }

    /** Tells digits without a comma or a stop. */
    private static boolean isPlain(Tokens tokens, int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Characters.isDigit(tokens.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** Tells words of calling before the digits, in the same sentence. */
    private static boolean isCalled(Tokens tokens, int i, int first) {
        for (int at = i - 1; at >= Math.max(first, i - CALL_REACH); at--) {
            if (tokens.is(at, '.')) {
                return false;
            }
            if (tokens.is(at, "call")
                    || tokens.is(at, "contact")
                    || tokens.is(at, "contacted")
                    || tokens.is(at, "phone")
                    || tokens.is(at, "ring")
                    || tokens.is(at, "dial")
                    || tokens.is(at, "text")
                    || tokens.is(at, "tel")
                    || tokens.is(at, "helpline")
                    || tokens.is(at, "hotline")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index behind a number to dial, which a zero begins, or {@code i + 1}. */
    static int zeroEnd(Tokens tokens, int i, int end) {
        int at = i + 1;
        if (tokens.isNumber(i) && tokens.first(i) == '0') {
            while (at < end && tokens.isNumber(at)) {
                at++;
            }
        }
        return at;
    }

    /** Tells "1-800-SPEAK-UP". */
    static boolean isTollFree(Tokens tokens, int i) {
        return tokens.is(i, '1')
                && tokens.is(i + 1, '-')
                && tokens.isNumber(i + 2)
                && tokens.length(i + 2) == SHORTEST_CODE
                && tokens.is(i + 3, '-')
                && tokens.isJoined(i + 3)
                && tokens.isJoined(i + 4);
    }

    /** Tells a code that is dialled: "call 999", "text 60001", "call 101 quoting". */
    static boolean isCode(Tokens tokens, int i) {
        boolean counts =
                tokens.isWord(i + 1)
                        && !Words.FUNCTION.contains(tokens, i + 1)
                        && !tokens.is(i + 1, "quoting");
        return tokens.isNumber(i)
                && tokens.length(i) >= SHORTEST_CODE
                && !counts
                && (tokens.is(i - 1, "call")
                        || tokens.is(i - 1, "dial")
                        || tokens.is(i - 1, "phone")
                        || tokens.is(i - 1, "ring")
                        || (tokens.is(i - 1, "to") && tokens.is(i - 3, "text")));
    }
}
