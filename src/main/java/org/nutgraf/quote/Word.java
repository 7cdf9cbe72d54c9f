package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;

/**
 * What the lexicons know of a word; a word can be more than one thing ("report", "Will").
 *
 * @param kind what it is among the words of grammar
 * @param plural whether a pronoun or noun is for several
 * @param gender what a pronoun, noun or given name tells of gender
 * @param cue the verb it can be a form of
 * @param noun the one who speaks that it can be a noun for
 * @param title whether the noun can stand before a name
 * @param given whether it is a given name
 * @param ambiguous whether the given name is as often another word
 * @param place whether it names a place, and seldom anything else
 * @param speech the kind of speech or writing that it can be a noun for
 */
public record Word(
        Kind kind,
        boolean plural,
        Gender gender,
        @Nullable Cue cue,
        Noun noun,
        boolean title,
        boolean given,
        boolean ambiguous,
        boolean place,
        Speech speech) {

    /** A word of which nothing is known. */
    static final Word UNKNOWN =
            new Word(
                    Kind.NONE,
                    false,
                    Gender.UNKNOWN,
                    null,
                    Noun.NONE,
                    false,
                    false,
                    false,
                    false,
                    Speech.NONE);

    /** The classes of the words of grammar. */
    public enum Kind {
        NONE,
        ADVERB,
        AUXILIARY,
        CONJUNCTION,
        DETERMINER,
        HONORIFIC,
        INTERROGATIVE,
        MONTH,
        NEGATION,
        NUMERAL,
        /** A pronoun that cannot be a subject: "him". */
        OBJECT,
        POSSESSIVE,
        PREPOSITION,
        PRONOUN,
        RELATIVE,
        WEEKDAY;

        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }
    }

    /** The kinds of nouns for those who speak. */
    public enum Noun {
        NONE,
        PERSON,
        ORGANISATION,
        /** An organisation's word that only names hold: "Inc". */
        PROPER
    }

    /** The kinds of nouns for speech and writing. */
    public enum Speech {
        NONE,
        SPEECH,
        DOCUMENT;

        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }
    }

    Word withCue(Cue form) {
        return new Word(kind, plural, gender, form, noun, title, given, ambiguous, place, speech);
    }

    Word withNoun(Noun kindOfNoun, boolean several, Gender told, boolean beforeNames) {
        return new Word(
                kind, several, told, cue, kindOfNoun, beforeNames, given, ambiguous, place, speech);
    }

    Word withGiven(Gender told, boolean otherUse) {
        Gender known = noun == Noun.PERSON ? gender : told;
        return new Word(kind, plural, known, cue, noun, title, true, otherUse, place, speech);
    }

    Word withPlace() {
        return new Word(kind, plural, gender, cue, noun, title, given, ambiguous, true, speech);
    }

    Word withSpeech(Speech kindOfSpeech) {
        return new Word(
                kind, plural, gender, cue, noun, title, given, ambiguous, place, kindOfSpeech);
    }

    Word withKind(Kind ofGrammar, boolean several, Gender told) {
        boolean pronoun = ofGrammar == Kind.PRONOUN || ofGrammar == Kind.OBJECT;
        return new Word(
                ofGrammar,
                pronoun ? several : plural,
                pronoun ? told : gender,
                cue,
                noun,
                title,
                given,
                ambiguous,
                place,
                speech);
    }
}
