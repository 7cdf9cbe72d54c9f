package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Tells the endings of possessives.
 *
 * <pre>
 *   Ms Roe’s office   the voters’ wishes
 *         ^^                    ^
 * </pre>
 */
final class Possessives {

    private Possessives() {}

    /** Tells such an ending, joined to the word before it; any index is allowed. */
    static boolean isEnding(Tokens tokens, int i) {
        return tokens.isJoined(i) && (tokens.is(i, "'s") || isMark(tokens, i));
    }

    private static boolean isMark(Tokens tokens, int i) {
        return tokens.is(i, '’') || tokens.is(i, '\'');
    }
}
