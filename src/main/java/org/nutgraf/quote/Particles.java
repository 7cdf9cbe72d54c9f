package org.nutgraf.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads the small words that stand before a surname, and belong to it.
 *
 * <pre>
 *   Jan van der Berg   Zia ul-Roe   Ana Roe y Poe   Gina d’Avo   Jan van ’t Hoff
 *       ^       ^ end      ^  ^ end         ^ ^ end      ^           ^      ^ end
 * </pre>
 */
final class Particles {

    /** The number of particles before a surname at most. */
    private static final int MAX_PARTICLES = 3;

    /** The number of letters before the apostrophe of "dell’Avo" at most. */
    private static final int MAX_ELIDED = 4;

    private enum Use {
        ALWAYS,
        /** Behind a given name only. */
        NAMED,
        /** With a hyphen behind it only. */
        HYPHEN,
        /** With a capital only. */
        CAPITAL
    }

    private static final Lexicon<Use> PARTICLES =
            Lexicon.of(
                    Table.read(Particles.class, "name-particles.tsv"),
                    "word",
                    row ->
                            row.get("use").isEmpty()
                                    ? Use.ALWAYS
                                    : Use.valueOf(row.get("use").toUpperCase(Locale.ROOT)));

    private Particles() {}

    /** Tells a word that surnames begin with, however it is set; any index is allowed. */
    static boolean contains(Tokens tokens, int i) {
        return PARTICLES.contains(tokens, i);
    }

    /**
     * Returns the token at which the surname behind particles begins; {@code i} where there are
     * none, or no capital behind them.
     *
     * @param limit the token that it must be before
     * @param named whether a given name stands before them
     */
    static int end(Tokens tokens, int i, int limit, boolean named) {
        int at = i;
        for (int count = 0; at < limit && count < MAX_PARTICLES; count++) {
            int next = behind(tokens, at, named || at > i);
            if (next == at) {
                break;
            }
            at = next;
        }
        return at > i && at < limit && (tokens.isCapitalised(at) || isElided(tokens, at)) ? at : i;
    }

    /** Returns the token behind a particle, or {@code i}. */
    private static int behind(Tokens tokens, int i, boolean named) {
        boolean elided = Characters.isApostrophe(tokens.first(i));
        if (elided) {
            // "’t", "’s"
            boolean letter = tokens.is(i + 1, 't') || tokens.is(i + 1, 's');
            return named && letter && tokens.isJoined(i + 1) ? i + 2 : i;
        }
        @Nullable Use use = tokens.isCapitalised(i) ? null : PARTICLES.get(tokens, i);
        if (use == null) {
            return i;
        }
        boolean hyphen = Characters.isDash(tokens.first(i + 1)) && tokens.isJoined(i + 1);
        boolean apostrophe =
                Characters.isApostrophe(tokens.first(i + 1))
                        && tokens.isJoined(i + 1)
                        && tokens.endsWith(i, "e");
        int next = hyphen || apostrophe ? i + 2 : i + 1;
        return switch (use) {
            case ALWAYS -> next;
            case NAMED -> named ? next : i;
            case HYPHEN -> hyphen ? next : i;
            case CAPITAL -> i;
        };
    }

    /** Tells "d’Avo", "dell’Avo": a particle joined to a surname; any index is allowed. */
    static boolean isElided(Tokens tokens, int i) {
        if (!tokens.hasApostrophe(i) || tokens.isCapitalised(i)) {
            return false;
        }
        int limit = Math.min(tokens.length(i) - 1, MAX_ELIDED + 1);
        for (int k = 1; k < limit; k++) {
            int at = tokens.start(i) + k;
            if (Characters.isApostrophe(tokens.at(at))) {
                return Characters.isUpperCase(tokens.at(at + 1));
            }
        }
        return false;
    }
}
