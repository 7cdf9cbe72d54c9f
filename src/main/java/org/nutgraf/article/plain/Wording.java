package org.nutgraf.article.plain;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Compares texts by their words and numbers alone, in any case and with any marks. */
public final class Wording {

    private final Tokens wanted;
    private final int firstWord;

    /** Prepares to compare with {@code text}. */
    public Wording(String text) {
        wanted = Tokens.of(Characters.fold(text));
        firstWord = next(wanted, 0, wanted.size());
    }

    /** Tells whether the tokens from {@code first} to before {@code end} say the same. */
    public boolean isSame(Tokens tokens, int first, int end) {
        int i = next(tokens, first, end);
        int k = firstWord;
        while (i < end && k < wanted.size()) {
            if (tokens.hash(i) != wanted.hash(k) || !tokens.is(i, wanted.string(k))) {
                return false;
            }
            i = next(tokens, i + 1, end);
            k = next(wanted, k + 1, wanted.size());
        }
        return i == end && k == wanted.size() && firstWord < wanted.size();
    }

    /** Returns the index of the first token from {@code i} on that is no mark, or {@code end}. */
    private static int next(Tokens tokens, int i, int end) {
        int at = i;
        while (at < end && tokens.kind(at) == Tokens.Kind.MARK) {
            at++;
        }
        return at;
    }
}
