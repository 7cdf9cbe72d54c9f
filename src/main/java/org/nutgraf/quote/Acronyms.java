package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells the initials that an article gives a name, to use them in its place.
 *
 * <pre>
 *   the World Eel Organization (WEO)     the Potters’ National Union, or PNU,
 *       ^                       ^
 * </pre>
 */
final class Acronyms {

    private static final int MIN_LETTERS = 3;
    private static final int MAX_LETTERS = 8;

    /** The number of capitalised words of a name that the initials may leave out. */
    private static final int MAX_LEFT_OUT = 1;

    private final Tokens tokens;

    Acronyms(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells whether a mention is the initials of the name right before it. */
    boolean isOf(Mention name, Mention initials) {
        int i = initials.first();
        int length = tokens.length(i);
        return initials.end() == i + 1
                && length >= MIN_LETTERS
                && length <= MAX_LETTERS
                && tokens.isAllCapitals(i)
                && isGiven(name.end(), i)
                && agrees(name, i);
    }

    private boolean isGiven(int end, int initials) {
        if (initials == end + 1) {
            return tokens.is(end, '(') && tokens.is(initials + 1, ')');
        }
        return initials == end + 2 && tokens.is(end, ',') && tokens.is(end + 1, "or");
    }

    /** Tells whether the words of a name begin with the letters, in order. */
    private boolean agrees(Mention name, int initials) {
        int letter = 0;
        int leftOut = 0;
        int length = tokens.length(initials);
        for (int i = name.first(); i < name.end(); i++) {
            if (letter < length
                    && Characters.fold(tokens.first(i))
                            == Characters.fold(tokens.at(tokens.start(initials) + letter))) {
                letter++;
            } else if (tokens.isCapitalised(i)) {
                leftOut++;
            }
        }
        return letter == length && leftOut <= MAX_LEFT_OUT;
    }
}
