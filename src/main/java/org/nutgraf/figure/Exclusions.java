package org.nutgraf.figure;

import org.nutgraf.number.NumberWords;
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
            // "the Group of 20", but "a group of 20 pupils".
            boolean counts = tokens.is(at, "group") && !tokens.isCapitalised(at);
            if (phrase != Lexicon.NONE && at + Words.IDIOMS.length(phrase) > i && !counts) {
                return at + Words.IDIOMS.length(phrase);
            }
        }
        return i;
    }

    /** Tells the hour of "half past six" and "a quarter to nine". */
    static boolean isHour(Tokens tokens, int i, int end) {
        boolean past = tokens.is(i - 1, "past");
        boolean to = tokens.is(i - 1, "to") && tokens.is(i - 2, "quarter");
        boolean half = tokens.is(i - 2, "half") && !tokens.isWord(end);
        boolean quarter = tokens.is(i - 2, "quarter") && !Plurals.isPlural(tokens, end);
        return to
                || (past && (half || quarter))
                || isPast(tokens, i, end)
                || isPast(tokens, i - 2, i - 1);
    }

    /** Tells "ten past six", its first word at {@code i}. */
    private static boolean isPast(Tokens tokens, int i, int end) {
        boolean minutes = tokens.is(i, "five") || tokens.is(i, "ten") || tokens.is(i, "twenty");
        int hour = end + 1;
        return minutes
                && tokens.is(end, "past")
                && NumberWords.isCardinal(tokens, hour)
                && !Plurals.isPlural(tokens, hour + 1);
    }

    /** Tells "the 787-9". */
    static boolean isVariant(Tokens tokens, int i) {
        return Words.MODELS.contains(tokens, i)
                && tokens.is(i + 1, '-')
                && tokens.isJoined(i + 1)
                && tokens.isNumber(i + 2)
                && tokens.isJoined(i + 2);
    }

    /** Tells "5G", "4K" and "3-D", which are standards, and the ".38" of a revolver. */
    static boolean isStandard(Tokens tokens, int i, int first) {
        int suffix = i + 1;
        boolean single = tokens.isNumber(i) && tokens.length(i) == 1 && tokens.isJoined(suffix);
        char digit = tokens.first(i);
        boolean dimensions =
                tokens.isNumber(i)
                        && AmountReader.isHyphen(tokens, suffix)
                        && tokens.is(suffix + 1, 'D');
        if (dimensions) {
            return true;
        }
        if (single && tokens.is(suffix, 'G')) {
            return digit >= '2' && digit <= '7';
        }
        if (tokens.is(suffix, 'p') && tokens.isJoined(suffix)) {
            return Words.RESOLUTIONS.contains(tokens, i);
        }
        if (single && tokens.is(suffix, 'K')) {
            return digit == '4' || digit == '8';
        }
        boolean calibre = tokens.is(i, '.') && tokens.isNumber(suffix) && !tokens.isJoined(i);
        int behind = AmountReader.isHyphen(tokens, i + 2) ? i + 3 : i + 2;
        return calibre && i > first && Words.FIREARMS.contains(tokens, behind);
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
                    !tokens.is(i - 2, '%')
                            && (tokens.isJoined(i - 1) || tokens.isWord(i - 2))
                            && !isDimension(tokens, i - 2);
            case '"' -> tokens.isJoined(i - 1) && tokens.is(i - 2, '=');
            case '#', '@', '_', '/', '\\', '=', '&', '№' -> true;
            // "the P5+1", "+44 20 7946 0018"
            case '+' -> tokens.isWord(i - 2) && tokens.isJoined(i - 1);
            case '.', ':' -> tokens.isJoined(i - 1);
            case '‘' -> tokens.length(i) == 2 && Dates.isBeforeYear(tokens, i - 2);
            case '’', '\'' ->
                    tokens.length(i - 1) == 1
                            && tokens.isNumber(i)
                            && tokens.length(i) == 2
                            && (!tokens.isWord(i + 1) || Dates.isBeforeYear(tokens, i - 2));
            default -> tokens.isWord(i - 1);
        };
    }

    /** Tells the "by" of an "8-by-11-inch" sheet. */
    private static boolean isDimension(Tokens tokens, int i) {
        return tokens.is(i, "by") && tokens.is(i - 1, '-') && tokens.isNumber(i - 2);
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
