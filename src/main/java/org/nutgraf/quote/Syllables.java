package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Tells the syllables of a given name with a hyphen, behind its family name.
 *
 * <pre>
 *   Han Jae-won   Ha Soon-mi
 *           ^ second ^ first, which is a word of grammar otherwise
 * </pre>
 */
final class Syllables {

    /** The second syllables, with whether they are seldom another word. */
    private static final Lexicon<Boolean> SECOND =
            Lexicon.of(
                    Table.read(Syllables.class, "name-syllables.tsv"),
                    "syllable",
                    row -> row.get("use").isEmpty());

    /** The number of letters of a second syllable that is in no list at most. */
    private static final int MAX_LETTERS = 5;

    private final Words words;
    private final Tokens tokens;

    Syllables(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Tells a second syllable in lower case; the family name is three tokens before it. */
    boolean isSecond(int i) {
        Boolean certain = SECOND.get(tokens, i);
        boolean family = FamilyNames.contains(tokens, i - 3);
        return certain != null
                ? certain || family
                : family
                        && tokens.length(i) <= MAX_LETTERS
                        && words.is(i, Word.Kind.NONE)
                        && words.get(i).cue() == null;
    }

    /** Tells a first syllable, which a family name is before. */
    boolean isFirst(int i) {
        return FamilyNames.contains(tokens, i - 1)
                && Characters.isDash(tokens.first(i + 1))
                && tokens.isJoined(i + 1)
                && tokens.isJoined(i + 2)
                && SECOND.contains(tokens, i + 2);
    }
}
