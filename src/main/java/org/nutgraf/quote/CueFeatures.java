package org.nutgraf.quote;

/** What a word that may report looks like where it stands, to tell whether it does. */
public final class CueFeatures {

    private enum Attribute {
        LEMMA,
        SHARE,
        FORM,
        KIND,
        CLASS_BEFORE_3,
        CLASS_BEFORE_2,
        CLASS_BEFORE,
        CLASS_BEHIND,
        CLASS_BEHIND_2,
        CLASS_BEHIND_3,
        WORD_BEFORE_2,
        WORD_BEFORE,
        WORD_BEHIND,
        WORD_BEHIND_2,
        PATTERN,
        ACTOR,
        OBJECT,
        SUBJECT,
        LAST_CUE_KIND,
        LAST_CUE_SHARE,
        LAST_CUE_CLASS,
        LAST_CUE_DISTANCE,
        TO_END,
        TO_START,
        TITLE_CASE,
        MARKS_BEFORE,
        MARKS_BEHIND
    }

    /** What features are made of. */
    public static final Templates TEMPLATES =
            Templates.of(
                    Attribute.values(),
                    """
                    bias
                    lemma              lemma
                    share              share
                    c+1                class-behind
                    c+2                class-behind-2
                    c+3                class-behind-3
                    c-1                class-before
                    c-2                class-before-2
                    c-3                class-before-3
                    w+1                word-behind
                    w+2                word-behind-2
                    w-1                word-before
                    w-2                word-before-2
                    lemma,c+1          lemma class-behind
                    lemma,c-1          lemma class-before
                    share,w+1          share word-behind
                    c-2,c-1,c          class-before-2 class-before form
                    c,c+1,c+2          form class-behind class-behind-2
                    pattern            pattern
                    pattern,lemma      pattern lemma
                    pattern,share      pattern share
                    actor,pattern      actor pattern
                    object             object form
                    object,kind        object kind
                    subject            subject form
                    subject,kind       subject kind
                    last-cue           last-cue-kind last-cue-distance
                    last-cue,share     last-cue-share share last-cue-distance
                    last-cue,c         last-cue-class
                    to-end             to-end
                    to-start           to-start
                    title-case         title-case
                    title-case,form    title-case form share
                    marks              marks-before marks-behind
                    marks,share,to-end marks-before marks-behind share to-end
                    marks,to-end       marks-before marks-behind to-end
                    """);

    private static final Label TITLE = Label.of("title");
    private static final Label BEFORE = Label.of("before");
    private static final Label BEHIND = Label.of("behind");

    private CueFeatures() {}

    /** Gives the features of a word that may report. */
    public static void describe(FeatureSink sink, CueView cue) {
        sink.value(Attribute.LEMMA, cue.lemma);
        sink.value(Attribute.SHARE, cue.share);
        sink.value(Attribute.FORM, cue.form);
        sink.value(Attribute.KIND, cue.kind);
        sink.value(Attribute.CLASS_BEFORE_3, cue.label(-3));
        sink.value(Attribute.CLASS_BEFORE_2, cue.label(-2));
        sink.value(Attribute.CLASS_BEFORE, cue.label(-1));
        sink.value(Attribute.CLASS_BEHIND, cue.label(1));
        sink.value(Attribute.CLASS_BEHIND_2, cue.label(2));
        sink.value(Attribute.CLASS_BEHIND_3, cue.label(3));
        sink.word(Attribute.WORD_BEFORE_2, cue.tokens, cue.token(-2));
        sink.word(Attribute.WORD_BEFORE, cue.tokens, cue.token(-1));
        sink.word(Attribute.WORD_BEHIND, cue.tokens, cue.token(1));
        sink.word(Attribute.WORD_BEHIND_2, cue.tokens, cue.token(2));
        sink.value(Attribute.PATTERN, cue.pattern);
        sink.value(Attribute.ACTOR, cue.actor);
        sink.value(Attribute.OBJECT, object(cue.scope, cue.index));
        sink.value(Attribute.SUBJECT, cue.subject);
        lastCue(sink, cue);
        sentence(sink, cue);
        sink.add(TEMPLATES);
    }

    /** The word before the cue that may report too. */
    private static void lastCue(FeatureSink sink, CueView cue) {
        SentenceScope scope = cue.scope;
        int last = cue.index - 1;
        while (last >= scope.first()
                && cue.index - last < CueView.REACH
                && scope.reporting(last) == null) {
            last--;
        }
        ReportingWord other = scope.reporting(last);
        sink.value(Attribute.LAST_CUE_KIND, other == null ? Label.NO : other.kind());
        sink.value(Attribute.LAST_CUE_SHARE, other == null ? ReportingWord.UNSEEN : other.share());
        sink.value(Attribute.LAST_CUE_CLASS, scope.label(last));
        sink.value(Attribute.LAST_CUE_DISTANCE, SentenceScope.bucket(cue.index - last));
    }

    /** What else is in the sentence. */
    private static void sentence(FeatureSink sink, CueView cue) {
        SentenceScope scope = cue.scope;
        sink.value(Attribute.TO_END, cue.toEnd);
        sink.value(Attribute.TO_START, cue.toStart);
        sink.value(Attribute.TITLE_CASE, scope.isTitleCase() ? TITLE : Label.NO);
        sink.value(Attribute.MARKS_BEFORE, scope.hasQuoteBefore(cue.index) ? BEFORE : Label.NO);
        sink.value(Attribute.MARKS_BEHIND, scope.hasQuoteBehind(cue.index) ? BEHIND : Label.NO);
    }

    /** Returns the class of the word that the object, or what follows a preposition, is about. */
    private static Label object(SentenceScope scope, int cue) {
        for (int i = cue + 1; i < scope.end() && i < cue + CueView.REACH; i++) {
            switch (scope.at(i)) {
                case PREPOSITION, DETERMINER, ADJECTIVE, ADVERB, NUMBER, ENDING -> {}
                default -> {
                    return scope.label(i);
                }
            }
        }
        return Label.NONE;
    }
}
