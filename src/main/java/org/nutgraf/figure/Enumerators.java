package org.nutgraf.figure;

import org.nutgraf.number.Numeral;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Tokens;

/**
 * Tells numbers that number what is said, and asides that count nothing.
 *
 * <pre>
 *   1. Buy bread   it does 1) this   Two, we must win.   a week or two   [5]
 *   ^              ^       ^         ^ ^                           ^ ^    ^
 * </pre>
 */
final class Enumerators {

    /** The highest number that enumerates what somebody says. */
    private static final int MAX_SPOKEN = 10;

    /** How many tokens before a closing bracket its opening one is sought. */
    private static final int BRACKET_REACH = 30;

    /** The digits that enumerate paragraphs where a full stop follows. */
    private static final int MAX_DIGITS = 3;

    /** The highest number that enumerates paragraphs. */
    private static final int MAX_ENUMERATOR = 50;

    private Enumerators() {}

    /** Tells "two) eat it" within a sentence, and "(3.)". */
    private static boolean isBracketed(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.length(i) > 2) {
            return false;
        }
        if (tokens.is(i + 1, '.') && tokens.is(i + 2, ')')) {
            return true;
        }
        if (!tokens.is(i + 1, ')') || !tokens.isJoined(i + 1)) {
            return false;
        }
        for (int at = i - 1; at >= Math.max(0, i - BRACKET_REACH); at--) {
            if (tokens.is(at, '(')) {
                return false;
            }
            if (tokens.is(at, ')')) {
                return true;
            }
        }
        return true;
    }

    /**
     * Tells words that do not count: "a week or two", "Two, we must win", "and three, it rains".
     */
    static boolean isAside(Tokens tokens, int i, Numeral numeral, int first) {
        if (numeral.form() != Numeral.Form.WORDS || numeral.end() != i + 1) {
            return false;
        }
        if (tokens.is(i, "two") && tokens.is(i - 1, "or")) {
            return i - 2 >= first && !NumeralReader.canStart(tokens, i - 2) && tokens.isWord(i - 2);
        }
        boolean opens = i == first || (tokens.isCapitalised(i) && Names.isSentenceStart(tokens, i));
        boolean goesOn = tokens.is(i - 1, "and") && tokens.is(i - 2, ',');
        return tokens.is(i + 1, ',') && (opens || goesOn) && numeral.isWholeBetween(1, MAX_SPOKEN);
    }

    /** Tells the number before a list's item: "1. Buy bread", "2) Eat it", "(3) Rest". */
    static boolean isEnumerator(Tokens tokens, int i, int first, int end) {
        if (isBracketed(tokens, i)) {
            return true;
        }
        if (tokens.is(i - 1, '[') && tokens.isNumber(i)) {
            return tokens.is(i + 1, ']') || (tokens.is(i + 1, '.') && tokens.is(i + 2, ']'));
        }
        if (i == first && i + 1 == end && end - first < tokens.size()) {
            return tokens.isNumber(i) && tokens.length(i) <= 2;
        }
        boolean bracket = tokens.is(i - 1, '(');
        if ((i != first && !(bracket && i - 1 == first)) || !tokens.isNumber(i) || i + 1 >= end) {
            return bracket && tokens.isNumber(i) && tokens.length(i) == 1 && tokens.is(i + 1, ')');
        }
        char c = tokens.first(i + 1);
        if (tokens.length(i) <= MAX_DIGITS && c == '.' && i == first && i + 2 < end) {
            return true;
        }
        if (tokens.length(i) > 2 || Integer.parseInt(tokens.string(i)) > MAX_ENUMERATOR) {
            return false;
        }
        if (c == '.' || c == ')' || c == ':') {
            return true;
        }
        return tokens.isCapitalised(i + 1)
                && !tokens.isJoined(i + 1)
                && !Plurals.isPlural(tokens, i + 1)
                && !Plurals.isPlural(tokens, i + 2);
    }
}
