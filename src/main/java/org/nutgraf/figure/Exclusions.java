package org.nutgraf.figure;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Tokens;

/**
 * Tells numbers that are part of something longer, and so state no amount.
 *
 * <pre>
 *   Covid-19   401(k)   555-0123   #1   at one point
 *         ^^   ^ ^      ^      ^    ^   ^          ^
 * </pre>
 */
final class Exclusions {

    /** How many tokens before a number a phrase may begin that makes it an idiom. */
    private static final int IDIOM_REACH = 3;

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
}
