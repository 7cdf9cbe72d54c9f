package org.nutgraf.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * What the words of a turn tell of how somebody speaks in it.
 *
 * @param first whether they speak of themselves: "I", "our"
 * @param second whether they speak to somebody: "you"
 * @param asks whether they ask
 * @param replies whether they begin as an answer does: "Yes", "Well"
 */
record TurnSpeech(boolean first, boolean second, boolean asks, boolean replies) {

    private static final Lexicon<Kind> WORDS =
            Lexicon.of(
                    Table.read(TurnSpeech.class, "turn-words.tsv"),
                    "word",
                    row -> Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));

    private enum Kind {
        FIRST,
        SECOND,
        REPLY
    }

    /** Reads the words from the token {@code from} to {@code end}, but for those in marks. */
    static TurnSpeech of(Scene scene, int from, int end) {
        Tokens tokens = scene.tokens();
        boolean first = false;
        boolean second = false;
        boolean asks = false;
        for (int i = from; i < end; i++) {
            Kind kind = kind(scene, i);
            first |= kind == Kind.FIRST;
            second |= kind == Kind.SECOND;
            asks |= tokens.is(i, '?');
        }
        boolean replies = from < end && replies(tokens, from);
        return new TurnSpeech(first, second, asks, replies);
    }

    /** Tells words in which somebody speaks of themselves, but for those in marks. */
    static boolean isFirst(Scene scene, int from, int end) {
        for (int i = from; i < end; i++) {
            if (kind(scene, i) == Kind.FIRST) {
                return true;
            }
        }
        return false;
    }

    /** Tells "Yes", "Well", which answers begin with. */
    static boolean replies(Tokens tokens, int i) {
        return WORDS.get(tokens, i) == Kind.REPLY;
    }

    private static @Nullable Kind kind(Scene scene, int i) {
        boolean told = scene.stretches().of(i) != QuotedStretches.NONE;
        return !told && scene.tokens().isWord(i) ? WORDS.get(scene.tokens(), i) : null;
    }

    /** Tells whether they are what people say to each other, and no news. */
    boolean isSpoken() {
        return first || second || asks || replies;
    }
}
