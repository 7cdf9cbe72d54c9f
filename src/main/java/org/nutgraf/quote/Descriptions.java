package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Tells what descriptions of people are made of. */
final class Descriptions {

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Descriptions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Tells a mention that can be a person by name. */
    boolean isPerson(int m) {
        Mention.Kind kind = scene.mentions().get(m).kind();
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.NAME;
    }

    /** Tells the mark that an apposition ends with. */
    boolean isClosed(int i) {
        return tokens.is(i, ',') || tokens.is(i, '.') || tokens.is(i, ':');
    }

    /** Tells the prepositions that attach a description. */
    boolean isAttaching(int i) {
        return tokens.is(i, "of")
                || tokens.is(i, "for")
                || tokens.is(i, "at")
                || tokens.is(i, "from")
                || tokens.is(i, "in");
    }

    /** Tells what may stand in a description: no verb, and no end of a sentence. */
    boolean isDescription(int i) {
        if (Characters.isDash(tokens.first(i))) {
            return tokens.isJoined(i);
        }
        return tokens.isWord(i)
                && scene.stretches().of(i) == QuotedStretches.NONE
                && switch (words.get(i).kind()) {
                    case NONE -> words.get(i).cue() == null || isNounHere(i);
                    case DETERMINER, PREPOSITION, CONJUNCTION, HONORIFIC, POSSESSIVE, NUMERAL ->
                            true;
                    case ADVERB,
                            AUXILIARY,
                            INTERROGATIVE,
                            MONTH,
                            NEGATION,
                            OBJECT,
                            PRONOUN,
                            RELATIVE,
                            WEEKDAY ->
                            false;
                };
    }

    /** Tells a verb of speech that is a noun or part of a name here: "campaign", "Report". */
    private boolean isNounHere(int i) {
        return words.get(i).noun() != Word.Noun.NONE
                || words.get(i).speech() != Word.Speech.NONE
                || tokens.isCapitalised(i);
    }
}
