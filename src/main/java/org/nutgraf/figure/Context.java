package org.nutgraf.figure;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Tokens;

/** What the words shortly before a number say of it. */
final class Context {

    /** How many tokens before the number are looked at. */
    private static final int REACH = 5;

    /** How many tokens before a number in a list what is counted may stand. */
    private static final int LIST_REACH = 24;

    private Context() {}

    /** Tells whether money is spoken of before the token. */
    static boolean isOfMoney(Tokens tokens, int i) {
        return hasBefore(Words.MONEY, tokens, i);
    }

    /** Tells whether a price, an index or a reading is spoken of before the token. */
    static boolean isOfMarkets(Tokens tokens, int i) {
        return hasBefore(Words.MARKETS, tokens, i);
    }

    /** Tells whether a ratio or a scale is spoken of around the tokens. */
    static boolean isOfRatio(Tokens tokens, int first, int end) {
        return hasBefore(Words.RATIOS, tokens, first) || Words.RATIOS.contains(tokens, end);
    }

    /** Tells whether votes, seats or points are spoken of before a number in a list. */
    static boolean isOfTally(Tokens tokens, int i) {
        return hasBefore(Words.TALLIES, tokens, i, LIST_REACH);
    }

    /** Tells whether a match or a vote is spoken of around the tokens. */
    static boolean isOfScore(Tokens tokens, int first, int end) {
        return hasBefore(Words.SCORES, tokens, first)
                || Words.SCORES.contains(tokens, end)
                || Words.SCORES.contains(tokens, end + 1);
    }

    /** Tells whether the word before the amount, or that before its modifier, says it changed. */
    static boolean isOfChange(Tokens tokens, int i) {
        return Words.CHANGES.contains(tokens, i - 1)
                || Words.CHANGES.contains(tokens, i - 2)
                || Words.CHANGES.contains(tokens, i - 3);
    }

    private static boolean hasBefore(Lexicon<Boolean> words, Tokens tokens, int i) {
        return hasBefore(words, tokens, i, REACH);
    }

    private static boolean hasBefore(Lexicon<Boolean> words, Tokens tokens, int i, int reach) {
        for (int at = i - 1; at >= i - reach && at >= 0; at--) {
            if (words.contains(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
