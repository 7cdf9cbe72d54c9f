package org.nutgraf.quote;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Tells common nouns with the capital of a sentence's beginning from names.
 *
 * <pre>
 *   Residents said … Police, who said … The police
 *   ^-------^        ^----^                         no names
 * </pre>
 */
final class CommonNouns {

    private final Words words;
    private final Tokens tokens;

    // The hashes of the words without a capital, once they are asked for.
    private @Nullable Set<Integer> lowerCase;

    CommonNouns(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /**
     * Tells whether what looks like a name is no one's: it only begins sentences, and is known for
     * a noun of several people, ends as gerunds do, or stands without a capital elsewhere.
     *
     * @param fullest the fullest mention of an entity: it begins a sentence only where all do
     */
    boolean contains(Mention fullest) {
        if (!fullest.initial()) {
            return false;
        }
        int i = fullest.nameFirst();
        Word word = words.get(i);
        boolean people = word.noun() == Word.Noun.PERSON && word.plural();
        return !word.given()
                && (people || tokens.endsWith(i, "ing") || lowerCase().contains(tokens.hash(i)));
    }

    private Set<Integer> lowerCase() {
        if (lowerCase == null) {
            lowerCase = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                    lowerCase.add(tokens.hash(i));
                }
            }
        }
        return lowerCase;
    }
}
