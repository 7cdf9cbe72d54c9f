package org.nutgraf.quote;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Tells the "and" in the name of an agency from that between two names.
 *
 * <pre>
 *   the Food and Drug Administration     Acme and Leeds Council
 *            ^ of the name                    ^ between two
 * </pre>
 */
final class Agencies {

    private static final Lexicon<Boolean> FIELDS =
            Lexicon.of(Table.read(Agencies.class, "field-words.tsv"), "word", row -> true);

    /** The number of words between "and" and the noun for the agency at most. */
    private static final int MAX_FIELDS = 3;

    private final Words words;
    private final Tokens tokens;

    Agencies(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Tells whether the "and" at a token joins what an agency has to do with. */
    boolean joins(int and, int limit) {
        if (!isField(and - 1) || !isField(and + 1)) {
            return false;
        }
        int i = and + 2;
        while (i < limit && i <= and + MAX_FIELDS && isField(i)) {
            i++;
        }
        return i < limit
                && tokens.isCapitalised(i)
                && (tokens.is(i, "executive")
                        || (words.get(i).noun() == Word.Noun.ORGANISATION
                                && !words.get(i).plural()));
    }

    private boolean isField(int i) {
        return tokens.isCapitalised(i) && FIELDS.contains(tokens, i);
    }
}
