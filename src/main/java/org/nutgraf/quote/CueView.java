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

    private static final Label VERB_PRONOUN = Label.of("verb-pronoun");
    private static final Label PRONOUN = Label.of("pronoun");
    private static final Label VERB_NAME = Label.of("verb-name");
    private static final Label MARK_NAME = Label.of("mark-name");
    private static final Label NAME = Label.of("name");
    private static final Label VERB_PEOPLE = Label.of("verb-people");
    private static final Label MARK_PEOPLE = Label.of("mark-people");
    private static final Label PEOPLE = Label.of("people");
    private static final Label VERB_DOCUMENT = Label.of("verb-document");
    private static final Label DOCUMENT = Label.of("document");
    private static final Label QUESTION = Label.of("question");
    private static final Label VERB = Label.of("verb");
    private static final Label MARK = Label.of("mark");
    private static final Label OBJECT_THAT = Label.of("object-that");
    private static final Label THAT = Label.of("that");
    private static final Label OBJECT_TO = Label.of("object-to");
    private static final Label TO = Label.of("to");
    private static final Label OBJECT_QUESTION = Label.of("object-question");
    private static final Label OBJECT_SUBORDINATOR = Label.of("object-subordinator");
    private static final Label SUBORDINATOR = Label.of("subordinator");
    private static final Label LATE_CLAUSE = Label.of("late-clause");
    private static final Label CLAUSE = Label.of("clause");
    private static final Label PREPOSITION = Label.of("preposition");
    private static final Label OBJECT_MARK = Label.of("object-mark");
    private static final Label OBJECT_ING = Label.of("object-ing");
    private static final Label ING = Label.of("ing");
    private static final Label OBJECT = Label.of("object");
    private static final Label BE = Label.of("be");

    final SentenceScope scope;
    final Tokens tokens;
    final int index;
    final Label lemma;
    final Label kind;
    final Label form;
    final int share;
    final Label subject;
    final Label pattern;
    final Label actor;
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
    Label label(int offset) {
        return scope.label(index + offset);
    }

    /** Returns the index of the token so many behind the cue, if it is in the sentence. */
    int token(int offset) {
        return scope.inside(index + offset);
    }

    /** Returns the class of the nearest word before the cue that can be one who speaks. */
    private static Label actor(SentenceScope scope, int cue) {
        boolean verb = false;
        boolean mark = false;
        for (int i = BeforeFeatures.group(scope, cue) - 1;
                i >= scope.first() && i > cue - REACH;
                i--) {
            switch (scope.at(i)) {
                case PRONOUN -> {
                    return verb ? VERB_PRONOUN : PRONOUN;
                }
                case NAME, CAPITALS, TITLE -> {
                    return verb ? VERB_NAME : mark ? MARK_NAME : NAME;
                }
                case PEOPLE -> {
                    return verb ? VERB_PEOPLE : mark ? MARK_PEOPLE : PEOPLE;
                }
                case DOCUMENT -> {
                    return verb ? VERB_DOCUMENT : DOCUMENT;
                }
                case QUESTION -> {
                    return QUESTION;
                }
                case BE, HAVE, DO, MODAL, VERB_S, PAST, VERB -> verb = true;
                case COMMA, COLON, STOP, DASH, BRACKET -> mark = true;
                default -> {}
            }
        }
        return verb ? VERB : mark ? MARK : Label.NONE;
    }

    /**
     * Returns what kind of words follow: a marker of a clause, an object and a verb (a clause
     * without a marker), an object, a phrase with a preposition.
     */
    private static Label pattern(SentenceScope scope, int from) {
        boolean object = false;
        boolean preposition = false;
        for (int i = from; i < scope.end() && i < from + REACH; i++) {
            WordClass c = scope.at(i);
            switch (c) {
                case THAT -> {
                    return object ? OBJECT_THAT : THAT;
                }
                case TO -> {
                    return object ? OBJECT_TO : TO;
                }
                case QUESTION -> {
                    return object ? OBJECT_QUESTION : QUESTION;
                }
                case SUBORDINATOR -> {
                    return object ? OBJECT_SUBORDINATOR : SUBORDINATOR;
                }
                case BE, HAVE, DO, MODAL, VERB_S, PAST -> {
                    return object ? preposition ? LATE_CLAUSE : CLAUSE : VERB;
                }
                case PREPOSITION -> {
                    if (!object) {
                        return PREPOSITION;
                    }
                    preposition = true;
                }
                case COMMA, STOP, COLON, DASH, BRACKET, QUOTE, MARK, AND, BUT, NONE -> {
                    return object ? OBJECT_MARK : c.label();
                }
                case ING -> {
                    return object ? OBJECT_ING : ING;
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
        return object ? OBJECT : Label.NONE;
    }

    /** Returns what stands before the verb group: the class of the subject's last word, mostly. */
    private static Label subject(SentenceScope scope, int cue) {
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
            return BE;
        }
        return scope.label(i);
    }
}
