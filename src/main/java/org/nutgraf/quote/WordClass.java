package org.nutgraf.quote;

/** The part that a word or mark plays in a sentence, as far as it shows without parsing. */
public enum WordClass {
    DETERMINER,
    PRONOUN,
    OBJECT,
    POSSESSIVE,
    /** The ending in "the mayor’s". */
    ENDING,
    PREPOSITION,
    TO,
    THAT,
    QUESTION,
    SUBORDINATOR,
    AND,
    BUT,
    BE,
    HAVE,
    DO,
    MODAL,
    NOT,
    ADVERB,
    TIME,
    TITLE,
    PEOPLE,
    DOCUMENT,
    ADJECTIVE,
    VERB,
    VERB_S,
    PAST,
    PARTICIPLE,
    ING,
    /** A noun or a verb, where the word before does not tell. */
    NOUN_VERB,
    NOUN_VERB_S,
    NOUN,
    PLURAL,
    /** A capitalised word that is in no list. */
    NAME,
    CAPITALS,
    NUMBER,
    COMMA,
    STOP,
    COLON,
    DASH,
    BRACKET,
    QUOTE,
    MARK,
    /** Outside the sentence. */
    NONE;

    private final Label label = Label.of(this);

    /** Returns the name that features know it by. */
    Label label() {
        return label;
    }

    boolean isMark() {
        return this == COMMA
                || this == STOP
                || this == COLON
                || this == DASH
                || this == BRACKET
                || this == QUOTE
                || this == MARK;
    }

    boolean isFiniteVerb() {
        return this == BE
                || this == HAVE
                || this == DO
                || this == MODAL
                || this == VERB_S
                || this == PAST;
    }
}
