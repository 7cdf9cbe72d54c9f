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
 * @param honorific when it stands before a name as a title without being a noun
 * @param given whether it is a given name
 * @param ambiguous whether the given name is as often another word
 * @param place whether it names a place, and seldom anything else
 * @param speech the kind of speech or writing that it can be a noun for
 * @param wordClass its word class where a list tells it
 * @param reporting what is known of it as a word that reports; null where it does not
 */
public record Word(
        Kind kind,
        boolean plural,
        Gender gender,
        @Nullable Cue cue,
        Noun noun,
        boolean title,
        Honorific honorific,
        boolean given,
        boolean ambiguous,
        boolean place,
        Speech speech,
        @Nullable WordClass wordClass,
        @Nullable ReportingWord reporting) {

    /** A word of which nothing is known. */
    static final Word UNKNOWN = new Builder().build();

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

    /** When a word that is no office stands before a name as a title. */
    public enum Honorific {
        NEVER,
        /** "Madam" */
        ALWAYS,
        /** "Don", before a given name. */
        ALSO,
        /** "Seri" in "Datuk Seri": behind another title. */
        BEHIND,
        /** "DS", in capitals only. */
        CAPITALS,
        /** "Graf", but not in "Moritz Graf Roe". */
        FIRST
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

    /** Collects what the lexicons know of a word. */
    static final class Builder {

        private Kind kind = Kind.NONE;
        private boolean plural;
        private Gender gender = Gender.UNKNOWN;
        private @Nullable Cue cue;
        private Noun noun = Noun.NONE;
        private boolean title;
        private Honorific honorific = Honorific.NEVER;
        private boolean given;
        private boolean ambiguous;
        private boolean place;
        private Speech speech = Speech.NONE;
        private @Nullable WordClass wordClass;
        private @Nullable ReportingWord reporting;

        void cue(Cue form) {
            cue = form;
        }

        void noun(Noun kindOfNoun, boolean several, Gender told, boolean beforeNames) {
            noun = kindOfNoun;
            plural = several;
            gender = told;
            title = beforeNames;
        }

        void honorific(Gender told, Honorific when) {
            honorific = when;
            if (when == Honorific.ALWAYS || when == Honorific.FIRST) {
                title = true;
                gender = noun == Noun.PERSON ? gender : told;
            }
        }

        void given(Gender told, boolean otherUse) {
            gender = noun == Noun.PERSON ? gender : told;
            given = true;
            ambiguous = otherUse;
        }

        void place() {
            place = true;
        }

        void speech(Speech kindOfSpeech) {
            speech = kindOfSpeech;
        }

        void kind(Kind ofGrammar, boolean several, Gender told) {
            kind = ofGrammar;
            if (ofGrammar == Kind.PRONOUN || ofGrammar == Kind.OBJECT) {
                plural = several;
                gender = told;
            }
        }

        void wordClass(WordClass listed) {
            wordClass = listed;
        }

        void reporting(ReportingWord known) {
            reporting = known;
        }

        /** Tells a word that is nothing but a name, and so is one only with a capital. */
        boolean isNameOnly() {
            return (given || place || honorific != Honorific.NEVER)
                    && kind == Kind.NONE
                    && cue == null
                    && noun == Noun.NONE
                    && speech == Speech.NONE
                    && wordClass == null
                    && reporting == null;
        }

        Word build() {
            return new Word(
                    kind, plural, gender, cue, noun, title, honorific, given, ambiguous, place,
                    speech, wordClass, reporting);
        }
    }
}
