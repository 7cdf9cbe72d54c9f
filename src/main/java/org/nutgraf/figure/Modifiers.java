package org.nutgraf.figure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * The words around a number that make it approximate or a bound.
 *
 * <pre>
 *   more than 1,500 drones   an estimated $2bn   20 or so people   50-plus countries
 *   ^       ^                ^          ^           ^   ^            ^   ^
 * </pre>
 */
final class Modifiers {

    /** The tokens of the longest phrase, and with it how far is looked back. */
    private static final int MAX_TOKENS = 6;

    private static final Lexicon<Figure.Bound> BEFORE = lexicon("modifiers.tsv");
    private static final Lexicon<Figure.Bound> BEHIND = lexicon("trailing-modifiers.tsv");

    /** A modifier, and the range of its tokens. */
    record Match(int first, int end, Figure.Bound bound) {}

    private Modifiers() {}

    private static Lexicon<Figure.Bound> lexicon(String file) {
        return Lexicon.of(
                Table.read(Modifiers.class, file),
                "phrase",
                row -> Figure.Bound.valueOf(row.get("bound").toUpperCase(Locale.ROOT)));
    }

    /** Returns the longest modifier that ends before the token {@code i}, or null. */
    static @Nullable Match before(Tokens tokens, int i, int first) {
        for (int at = Math.max(first, i - MAX_TOKENS); at < i; at++) {
            int phrase = BEFORE.longest(tokens, at, i);
            boolean bullet = tokens.is(at, '~') && !tokens.isJoined(at + 1);
            if (phrase != Lexicon.NONE
                    && at + BEFORE.length(phrase) == i
                    && !bullet
                    && !isVerb(tokens, at)) {
                return new Match(at, i, BEFORE.value(phrase));
            }
        }
        return null;
    }

    /** Tells "analysts had estimated $5bn", which says who did. */
    private static boolean isVerb(Tokens tokens, int i) {
        return tokens.is(i, "estimated")
                && (tokens.is(i - 1, "had") || tokens.is(i - 1, "has") || tokens.is(i - 1, "have"));
    }

    /** Returns the longest modifier that starts with the token {@code i}, or null. */
    static @Nullable Match behind(Tokens tokens, int i, int end) {
        int at = tokens.is(i, '-') && tokens.isJoined(i) ? i + 1 : i;
        int phrase = BEHIND.longest(tokens, at, end);
        if (phrase == Lexicon.NONE) {
            return null;
        }
        int behind = at + BEHIND.length(phrase);
        // "20 and up to 30", "20 or more than 30": the words belong to the next number.
        if ((tokens.is(behind - 1, "up") && tokens.is(behind, "to"))
                || tokens.is(behind, "than")
                || NumeralReader.canStart(tokens, behind)) {
            return null;
        }
        boolean joinable = tokens.is(at, "odd") || tokens.is(at, '+') || tokens.is(at, "ish");
        if (joinable && !tokens.isJoined(at)) {
            return null;
        }
        if (tokens.is(at, "plus")
                && at == i
                && tokens.isWord(at + 1)
                && !(Plurals.isPlural(tokens, at + 1) && isNumeral(tokens, at - 1))) {
            return null;
        }
        return new Match(at, behind, BEHIND.value(phrase));
    }

    /** Tells the number of "35 plus islands", but not the hour of "$5 an hour plus tips". */
    private static boolean isNumeral(Tokens tokens, int i) {
        return tokens.isNumber(i) || NumeralReader.canStart(tokens, i);
    }

    /** Returns the index behind a modifier at the token {@code i}, or {@code i}. */
    static int skip(Tokens tokens, int i, int end) {
        int phrase = BEFORE.longest(tokens, i, end);
        return phrase == Lexicon.NONE ? i : i + BEFORE.length(phrase);
    }
}
