package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Where a name ends, and its surname.
 *
 * <pre>
 *   Jane Doe Jr. KC MP
 *        ^ last word
 *                ^ the tokens behind are letters of honours
 * </pre>
 */
final class NameEnd {

    private static final Lexicon<Boolean> POST_NOMINALS =
            Lexicon.of(Table.read(NameEnd.class, "post-nominals.tsv"), "letters", row -> true);

    /** The letters of the longest word behind a surname that is none. */
    private static final int MAX_APPENDAGE = 3;

    private final Tokens tokens;

    NameEnd(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the token behind a name, without the letters of honours and degrees: "KC", "MP". */
    int end(Mention mention) {
        int end = mention.end();
        while (end - 1 > mention.nameFirst() && isPostNominal(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean isPostNominal(int i) {
        return POST_NOMINALS.contains(tokens, i) && Characters.isUpperCase(lastLetter(i));
    }

    private char lastLetter(int i) {
        return tokens.at(tokens.end(i) - 1);
    }

    /** Returns the token of the surname: the last word, but for Jr. and the like. */
    int lastWord(Mention mention) {
        int last = end(mention) - 1;
        while (last > mention.nameFirst() && isAppendage(last)) {
            last--;
        }
        return last;
    }

    private boolean isAppendage(int i) {
        return !tokens.isWord(i)
                || (tokens.length(i) <= MAX_APPENDAGE
                        && (tokens.is(i, "jr")
                                || tokens.is(i, "sr")
                                || tokens.is(i, "ii")
                                || tokens.is(i, "iii")
                                || tokens.is(i, "iv")));
    }
}
