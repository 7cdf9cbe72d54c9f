package org.nutgraf.figure;

import org.nutgraf.number.Numeral;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Tokens;

/**
 * Tells numbers that name, number or address something, and so state no amount.
 *
 * <pre>
 *   a Boeing 737   Covid-19   page 12   the G7   401(k)   1. First,   555-0123   #1
 *            ^ ^         ^^        ^^    ^ ^     ^ ^      ^           ^      ^    ^
 * </pre>
 */
final class Exclusions {

    /** How many tokens before a number a phrase may begin that makes it an idiom. */
    private static final int IDIOM_REACH = 3;

    /** How many tokens before a closing bracket its opening one is sought. */
    private static final int BRACKET_REACH = 30;

    /** The highest number that enumerates what somebody says. */
    private static final int MAX_SPOKEN = 10;

    /** The words of a street's name, with "Street". */
    private static final int MAX_STREET = 4;

    /** The highest number that enumerates paragraphs. */
    private static final int MAX_ENUMERATOR = 50;

    private Exclusions() {}

    /** Returns the index behind the phrase around the token {@code i} that is no amount, or i. */
    static int idiomEnd(Tokens tokens, int i, int first, int end) {
        for (int at = Math.max(first, i - IDIOM_REACH); at <= i; at++) {
            int phrase = Words.IDIOMS.longest(tokens, at, end);
            if (phrase != Lexicon.NONE && at + Words.IDIOMS.length(phrase) > i) {
                return at + Words.IDIOMS.length(phrase);
            }
        }
        return i;
    }

    /** Tells whether something is joined to the number's first digit that makes it a name. */
    static boolean isJoinedBefore(Tokens tokens, int i) {
        if (!tokens.isJoined(i)) {
            return tokens.is(i - 1, '#') || tokens.is(i - 1, '№');
        }
        char c = tokens.first(i - 1);
        return switch (c) {
            // "58%-33%" are two figures.
            case '-', '\u2010', '\u2011' ->
                    !tokens.is(i - 2, '%') && (tokens.isJoined(i - 1) || tokens.isWord(i - 2));
            case '"' -> tokens.isJoined(i - 1) && tokens.is(i - 2, '=');
            case '#', '@', '_', '/', '\\', '=', '&', '№' -> true;
            case '.', ':' -> tokens.isJoined(i - 1);
            case '‘' -> tokens.length(i) == 2 && Dates.isBeforeYear(tokens, i - 2);
            case '’', '\'' ->
                    tokens.length(i - 1) == 1
                            && tokens.isNumber(i)
                            && tokens.length(i) == 2
                            && !tokens.isWord(i + 1);
            default -> tokens.isWord(i - 1);
        };
    }

    /** Tells whether something is joined behind the number that makes it a name. */
    static boolean isJoinedBehind(Tokens tokens, int end) {
        if (!tokens.isJoined(end)) {
            return false;
        }
        if (tokens.isWord(end) || tokens.isNumber(end)) {
            return !tokens.is(end, 'x');
        }
        char c = tokens.first(end);
        boolean wordBehind =
                tokens.isJoined(end + 1) && (tokens.isWord(end + 1) || tokens.isNumber(end + 1));
        return switch (c) {
            case '/', '_', '@', '\\', '=', '(' -> wordBehind;
            case ':' -> wordBehind && tokens.isNumber(end + 1);
            case '.' ->
                    wordBehind
                            && (tokens.isNumber(end + 1)
                                    || Characters.isLowerCase(tokens.first(end + 1)));
            case '-', '\u2010', '\u2011' -> wordBehind && tokens.isNumber(end + 1);
            default -> false;
        };
    }

    /** Returns the index behind a number to dial, which a zero begins, or {@code i + 1}. */
    static int dialledEnd(Tokens tokens, int i, int end) {
        int at = i + 1;
        if (tokens.isNumber(i) && tokens.first(i) == '0') {
            while (at < end && tokens.isNumber(at)) {
                at++;
            }
        }
        return at;
    }

    /** Returns the index behind all that is joined to the tokens before {@code end}. */
    static int chainEnd(Tokens tokens, int end, int limit) {
        int at = end;
        while (at < limit && tokens.isJoined(at)) {
            char c = tokens.first(at);
            boolean inside =
                    tokens.isWord(at)
                            || tokens.isNumber(at)
                            || (tokens.isJoined(at + 1)
                                    && (c == '-' || c == '/' || c == '.' || c == ':' || c == '_'));
            if (!inside) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Tells whether the word before the number makes it a name: "Apollo 11", "page 12". */
    static boolean isNamed(Tokens tokens, int i, Numeral numeral, int first) {
        if (i <= first || tokens.isJoined(i)) {
            return false;
        }
        if (tokens.is(i - 1, '.')
                && tokens.isJoined(i - 1)
                && (tokens.is(i - 2, "no")
                        || tokens.is(i - 2, "nos")
                        || tokens.is(i - 2, "nr")
                        || tokens.is(i - 2, "fig")
                        || tokens.is(i - 2, "vol")
                        || tokens.is(i - 2, "pp")
                        || tokens.is(i - 2, "ext"))) {
            return true;
        }
        if (Words.DESIGNATORS.contains(tokens, i - 1)) {
            return numeral.isWholeBetween(0, Integer.MAX_VALUE)
                    && numeral.form() != Numeral.Form.FRACTION;
        }
        if (tokens.isNumber(i - 2) && Words.DESIGNATORS.contains(tokens, i - 3)) {
            return isLink(tokens, i - 1);
        }
        return isAfterName(tokens, i, first) && isPlainDigits(tokens, i, numeral);
    }

    /** Tells what joins the numbers of "junctions 8 and 9". */
    private static boolean isLink(Tokens tokens, int i) {
        return tokens.is(i, "and")
                || tokens.is(i, "or")
                || tokens.is(i, "to")
                || tokens.is(i, ',')
                || tokens.is(i, '&');
    }

    /** Tells digits without a point, a comma or a scale word. */
    private static boolean isPlainDigits(Tokens tokens, int i, Numeral numeral) {
        if (numeral.form() != Numeral.Form.DIGITS || numeral.end() != i + 1) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Characters.isDigit(tokens.text().charAt(at))) {
                // "Web 2.0"
                return tokens.length(i) == 3 && tokens.text().startsWith(".0", at);
            }
        }
        return true;
    }

    /** Tells a capitalised word before the token that is not capitalised by its place alone. */
    static boolean isAfterName(Tokens tokens, int i, int first) {
        int word = i - 1;
        if (!tokens.isCapitalised(word)) {
            return false;
        }
        if (Words.FUNCTION.contains(tokens, word)) {
            return word > first
                    && !isSentenceStart(tokens, word)
                    && tokens.isCapitalised(i + 1)
                    && (tokens.is(word, "under") || tokens.is(word, "over"));
        }
        boolean opens = word == first || isSentenceStart(tokens, word);
        return !opens || (!Words.VERBS.contains(tokens, word) && !isCommonOpening(tokens, word));
    }

    private static boolean isCommonOpening(Tokens tokens, int word) {
        return Modifiers.skip(tokens, word, word + 1) > word
                || Plurals.isPlural(tokens, word)
                || tokens.is(word, "of")
                || tokens.is(word, "only")
                || tokens.is(word, "another");
    }

    private static boolean isSentenceStart(Tokens tokens, int i) {
        char c = tokens.first(i - 1);
        return c == '.' || c == '!' || c == '?' || c == '“' || c == '"' || c == '‘' || c == ':';
    }

    /** Tells a number word that is capitalised within a sentence: "the Big Three". */
    static boolean isNameOfWords(Tokens tokens, int i, Numeral numeral, int first) {
        if (numeral.form() == Numeral.Form.DIGITS || !tokens.isCapitalised(i)) {
            return false;
        }
        int behind = numeral.end();
        boolean named =
                tokens.isCapitalised(behind)
                        && !Plurals.isPlural(tokens, behind)
                        && !Plurals.isPlural(tokens, behind + 1);
        return (named && numeral.end() == i + 1)
                || (i > first && !isSentenceStart(tokens, i) && !isDashOrMark(tokens, i - 1));
    }

    private static boolean isDashOrMark(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.MARK;
    }

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
        boolean opens = i == first || (tokens.isCapitalised(i) && isSentenceStart(tokens, i));
        boolean goesOn = tokens.is(i - 1, "and") && tokens.is(i - 2, ',');
        return tokens.is(i + 1, ',') && (opens || goesOn) && numeral.isWholeBetween(1, MAX_SPOKEN);
    }

    /** Tells the number of a house: "115 Spring St.". */
    static boolean isAddress(Tokens tokens, int end) {
        int at = end;
        while (at < end + MAX_STREET && tokens.isCapitalised(at)) {
            if (at > end && Words.STREETS.contains(tokens, at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Tells the number before a list's item: "1. Buy bread", "2) Eat it", "(3) Rest". */
    static boolean isEnumerator(Tokens tokens, int i, int first, int end) {
        if (isBracketed(tokens, i)) {
            return true;
        }
        if (i == first && i + 1 == end && end - first < tokens.size()) {
            return tokens.isNumber(i) && tokens.length(i) <= 2;
        }
        boolean bracket = tokens.is(i - 1, '(');
        if ((i != first && !(bracket && i - 1 == first)) || !tokens.isNumber(i) || i + 1 >= end) {
            return bracket && tokens.isNumber(i) && tokens.length(i) == 1 && tokens.is(i + 1, ')');
        }
        if (tokens.length(i) > 2 || Integer.parseInt(tokens.string(i)) > MAX_ENUMERATOR) {
            return false;
        }
        char c = tokens.first(i + 1);
        if (c == '.' || c == ')' || c == ':') {
            return true;
        }
        return tokens.isCapitalised(i + 1)
                && !tokens.isJoined(i + 1)
                && !Plurals.isPlural(tokens, i + 1)
                && !Plurals.isPlural(tokens, i + 2);
    }
}
