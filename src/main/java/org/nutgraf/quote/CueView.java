package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * A word that may report, and what the features of it and of its clause have in common, computed
 * once.
 */
public final class CueView {

    /** The number of tokens looked at for what stands before and behind a cue. */
    static final int REACH = 12;

    final SentenceScope scope;
    final Tokens tokens;
    final int index;
    final String lemma;
    final String kind;
    final String form;
    final int share;
    final String subject;
    final String pattern;
    final String actor;
    final int toEnd;
    final int toStart;

    private CueView(SentenceScope scope, int index, ReportingWord word) {
        this.scope = scope;
        this.tokens = scope.tokens();
        this.index = index;
        lemma = word.lemma();
        kind = word.kind();
        form = scope.label(index);
        share = word.share();
        subject = subject(scope, index);
        pattern = pattern(scope, index + 1);
        actor = actor(scope, index);
        toEnd = SentenceScope.bucket(scope.end() - index - 1);
        toStart = SentenceScope.bucket(index - scope.first());
    }

    /** Looks at a token of the sentence; null where it is no word that can report. */
    public static @Nullable CueView of(SentenceScope scope, int i) {
        ReportingWord word = scope.reporting(i);
        return word == null ? null : new CueView(scope, i, word);
    }

    /** Returns the index of the word. */
    public int index() {
        return index;
    }

    /** Returns the sentence. */
    public SentenceScope scope() {
        return scope;
    }

    /** Returns how often the word was seen to report, in steps. */
    public int share() {
        return share;
    }

    /** Returns the class of the token so many behind the cue, or before it. */
    String label(int offset) {
        return scope.label(index + offset);
    }

    /** Returns the index of the token so many behind the cue, if it is in the sentence. */
    int token(int offset) {
        return scope.inside(index + offset);
    }

    /** Returns the class of the nearest word before the cue that can be one who speaks. */
    private static String actor(SentenceScope scope, int cue) {
        boolean verb = false;
        boolean mark = false;
        for (int i = BeforeFeatures.group(scope, cue) - 1;
                i >= scope.first() && i > cue - REACH;
                i--) {
            switch (scope.at(i)) {
                case PRONOUN -> {
                    return verb ? "verb-pronoun" : "pronoun";
                }
                case NAME, CAPITALS, TITLE -> {
                    return verb ? "verb-name" : mark ? "mark-name" : "name";
                }
                case PEOPLE -> {
                    return verb ? "verb-people" : mark ? "mark-people" : "people";
                }
                case DOCUMENT -> {
                    return verb ? "verb-document" : "document";
                }
                case QUESTION -> {
                    return "question";
                }
                case BE, HAVE, DO, MODAL, VERB_S, PAST, VERB -> verb = true;
                case COMMA, COLON, STOP, DASH, BRACKET -> mark = true;
                default -> {}
            }
        }
        return verb ? "verb" : mark ? "mark" : "none";
    }

    /**
     * Returns what kind of words follow: a marker of a clause, an object and a verb (a clause
     * without a marker), an object, a phrase with a preposition.
     */
    private static String pattern(SentenceScope scope, int from) {
        boolean object = false;
        boolean preposition = false;
        for (int i = from; i < scope.end() && i < from + REACH; i++) {
            WordClass c = scope.at(i);
            switch (c) {
                case THAT -> {
                    return object ? "object-that" : "that";
                }
                case TO -> {
                    return object ? "object-to" : "to";
                }
                case QUESTION -> {
                    return object ? "object-question" : "question";
                }
                case SUBORDINATOR -> {
                    return object ? "object-subordinator" : "subordinator";
                }
                case BE, HAVE, DO, MODAL, VERB_S, PAST -> {
                    return object ? preposition ? "late-clause" : "clause" : "verb";
                }
                case PREPOSITION -> {
                    if (!object) {
                        return "preposition";
                    }
                    preposition = true;
                }
                case COMMA, STOP, COLON, DASH, BRACKET, QUOTE, MARK, AND, BUT, NONE -> {
                    return object ? "object-mark" : c.label();
                }
                case ING -> {
                    return object ? "object-ing" : "ing";
                }
                case NAME,
                        CAPITALS,
                        NOUN,
                        PLURAL,
                        PEOPLE,
                        DOCUMENT,
                        TITLE,
                        PRONOUN,
                        OBJECT,
                        NOUN_VERB,
                        NOUN_VERB_S,
                        NUMBER,
                        DETERMINER,
                        POSSESSIVE ->
                        object = true;
                case ENDING, NOT, ADVERB, TIME, ADJECTIVE, VERB, PARTICIPLE -> {}
            }
        }
        return object ? "object" : "none";
    }

    /** Returns what stands before the verb group: the class of the subject's last word, mostly. */
    private static String subject(SentenceScope scope, int cue) {
        int i = cue - 1;
        boolean passive = false;
        while (true) {
            WordClass c = scope.at(i);
            passive |= c == WordClass.BE;
            boolean inGroup =
                    c == WordClass.BE
                            || c == WordClass.HAVE
                            || c == WordClass.DO
                            || c == WordClass.MODAL
                            || c == WordClass.NOT
                            || c == WordClass.ADVERB;
            if (!inGroup) {
                break;
            }
            i--;
        }
        if (passive) {
            return "be";
        }
        return scope.label(i);
    }
}
