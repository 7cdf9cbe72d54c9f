package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells nouns that a phrase is about from those that only describe another, from verbs, and from
 * parts of the body.
 *
 * <pre>
 *   the report says      the department reports      the police report      shook his head
 *       ^----^ head                     ^-----^ verb     ^----^ describes             ^--^ of a body
 * </pre>
 */
final class HeadNouns {

    private final Words words;
    private final Tokens tokens;

    HeadNouns(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Tells "head" in "shook his head", which is nobody. */
    boolean isOfBody(int i) {
        boolean owned =
                tokens.is(i - 1, "his") || tokens.is(i - 1, "her") || tokens.is(i - 1, "my");
        return tokens.is(i, "head") && owned && !tokens.is(i + 1, "of");
    }

    /** Tells whether no other noun follows, which the word would only describe. */
    boolean isHead(int i, int limit, Word word) {
        if (i + 1 >= limit) {
            return true;
        }
        if (tokens.isCapitalised(i + 1) && words.is(i + 1, Word.Kind.NONE)) {
            // "spokeswoman Jane Doe" is read with the name; "officials Monday" is not one.
            return word.plural();
        }
        Word next = words.get(i + 1);
        boolean verb = word.cue() != null && isVerbHere(i);
        boolean describes =
                next.noun() != Word.Noun.NONE && next.cue() == null && !tokens.isCapitalised(i + 1);
        return !verb
                && !describes
                && !(Characters.isDash(tokens.first(i + 1)) && tokens.isJoined(i + 1));
    }

    /** Tells that a word that is noun and verb ("report") stands as a verb: behind its subject. */
    private boolean isVerbHere(int i) {
        return switch (words.get(i - 1).kind()) {
            case PRONOUN, AUXILIARY, NEGATION, RELATIVE -> true;
            case PREPOSITION -> tokens.is(i - 1, "to");
            case NONE -> tokens.isCapitalised(i - 1) || isBehindSubject(i);
            case ADVERB, CONJUNCTION, HONORIFIC, INTERROGATIVE, MONTH, NUMERAL ->
                    tokens.isCapitalised(i - 1);
            case DETERMINER, OBJECT, POSSESSIVE, WEEKDAY -> false;
        };
    }

    /** Tells "notes" in "as the website notes:" and "the website notes that". */
    private boolean isBehindSubject(int i) {
        Word before = words.get(i - 1);
        boolean noun = before.noun() != Word.Noun.NONE || before.speech() == Word.Speech.DOCUMENT;
        return noun && (tokens.is(i + 1, ':') || tokens.is(i + 1, "that"));
    }
}
