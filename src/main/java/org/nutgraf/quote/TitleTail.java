package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Tells what may stand between a title and the name behind it, beside a full stop.
 *
 * <pre>
 *   Senator-elect Roe   Sgt. 1st Class Roe   Dato’ Roe
 *          ^----^            ^-------^           ^
 * </pre>
 */
final class TitleTail {

    private final Words words;
    private final Tokens tokens;

    TitleTail(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Tells "1st" in "Sgt. 1st Class Roe". */
    boolean isRank(int first, int at) {
        int title = tokens.is(at - 1, '.') ? at - 2 : at - 1;
        return title >= first
                && words.get(title).title()
                && tokens.isJoined(at + 1)
                && (tokens.is(at + 1, "st") || tokens.is(at + 1, "nd"))
                && tokens.is(at + 2, "class")
                && tokens.isCapitalised(at + 2);
    }

    /** Tells the mark in "Dato’ Roe". */
    boolean isMark(int at, int limit) {
        return tokens.isJoined(at)
                && words.get(at - 1).honorific() == Word.Honorific.ALWAYS
                && at + 1 < limit
                && !tokens.isJoined(at + 1)
                && tokens.isCapitalised(at + 1);
    }

    /** Tells the hyphen in "Senator-elect Roe". */
    boolean isElect(int at) {
        return words.get(at - 1).title()
                && (tokens.is(at + 1, "elect") || tokens.is(at + 1, "designate"))
                && tokens.isCapitalised(at + 2);
    }
}
