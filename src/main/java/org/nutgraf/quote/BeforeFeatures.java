package org.nutgraf.quote;

/** What the limits of a reported clause before its cue look like: "The vote is off, she said". */
public final class BeforeFeatures {

    private enum EndAttribute {
        DISTANCE,
        CLASS,
        GROUP,
        FORM,
        LEMMA,
        CLASS_BEFORE,
        CLASS_BEHIND,
        WORD_BEHIND,
        VERB,
        TO_START
    }

    private enum StartAttribute {
        PLACE,
        LENGTH,
        END,
        CLASS,
        WORD,
        CLASS_BEFORE,
        WORD_BEFORE,
        CLASS_BEHIND,
        OPENING
    }

    /** What the features of an end are made of. */
    public static final Templates END =
            Templates.of(
                    EndAttribute.values(),
                    """
                    d           distance class
                    group       group form
                    lemma,c     lemma class
                    c,c+1       class class-behind
                    c,w+1       class word-behind
                    c-1         class-before class
                    cue-between group verb distance
                    to-start    to-start class
                    """);

    /** What the features of a start are made of. */
    public static final Templates START =
            Templates.of(
                    StartAttribute.values(),
                    """
                    first,end place end
                    length    length
                    c-1,c     class-before class
                    w         word place
                    w-1,c     word-before class
                    c,c+1     class class-behind place
                    opening   opening class-before place
                    """);

    private static final Label VERB = Label.of("verb");
    private static final Label GROUP = Label.of("group");
    private static final Label FIRST = Label.of("first");

    /** The number of tokens looked at between a clause and its cue. */
    private static final int MAX_SOURCE = 40;

    private BeforeFeatures() {}

    /** Tells whether a clause before the cue may end before the token {@code end}. */
    public static boolean isEnd(CueView cue, int end) {
        SentenceScope scope = cue.scope;
        if (end > cue.index || end <= scope.first()) {
            return false;
        }
        return end == cue.index || scope.at(end).isMark() || end == group(scope, cue.index);
    }

    /** Returns the first token of the verb group that the cue ends. */
    static int group(SentenceScope scope, int cue) {
        int i = cue;
        while (isAuxiliary(scope.at(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isAuxiliary(WordClass c) {
        return c == WordClass.BE
                || c == WordClass.HAVE
                || c == WordClass.DO
                || c == WordClass.MODAL
                || c == WordClass.NOT
                || c == WordClass.ADVERB;
    }

    /** Gives the features of an end before the cue. */
    public static void describeEnd(FeatureSink sink, CueView cue, int end) {
        SentenceScope scope = cue.scope;
        boolean verb = hasVerb(scope, end + 1, cue.index);
        boolean group = end == group(scope, cue.index);
        sink.value(EndAttribute.DISTANCE, SentenceScope.bucket(cue.index - end));
        sink.value(EndAttribute.CLASS, scope.label(end));
        sink.value(EndAttribute.GROUP, group ? GROUP : Label.NO);
        sink.value(EndAttribute.FORM, cue.form);
        sink.value(EndAttribute.LEMMA, cue.lemma);
        sink.value(EndAttribute.CLASS_BEFORE, scope.label(end - 1));
        sink.value(EndAttribute.CLASS_BEHIND, scope.label(end + 1));
        sink.word(EndAttribute.WORD_BEHIND, cue.tokens, scope.inside(end + 1));
        sink.value(EndAttribute.VERB, verb ? VERB : Label.NO);
        sink.value(EndAttribute.TO_START, SentenceScope.bucket(end - scope.first()));
        sink.add(END);
    }

    private static boolean hasVerb(SentenceScope scope, int from, int end) {
        for (int i = from; i < end && i < from + MAX_SOURCE; i++) {
            if (scope.at(i).isFiniteVerb()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a clause before the cue may start at a token. */
    public static boolean isStart(SentenceScope scope, int end, int start) {
        if (start >= end || scope.at(start).isMark()) {
            return false;
        }
        if (start == scope.first() || scope.at(start - 1).isMark()) {
            return true;
        }
        return switch (scope.at(start - 1)) {
            case AND, BUT, SUBORDINATOR, THAT, PREPOSITION, QUESTION, TO -> true;
            default -> scope.at(start) == WordClass.THAT || scope.at(start) == WordClass.QUESTION;
        };
    }

    /** Gives the features of a start before the cue. */
    public static void describeStart(FeatureSink sink, SentenceScope scope, int end, int start) {
        sink.value(StartAttribute.PLACE, start == scope.first() ? FIRST : Label.NO);
        sink.value(StartAttribute.LENGTH, SentenceScope.bucket(end - start));
        sink.value(StartAttribute.END, scope.label(end));
        sink.value(StartAttribute.CLASS, scope.label(start));
        sink.word(StartAttribute.WORD, scope.tokens(), start);
        sink.value(StartAttribute.CLASS_BEFORE, scope.label(start - 1));
        sink.word(StartAttribute.WORD_BEFORE, scope.tokens(), scope.inside(start - 1));
        sink.value(StartAttribute.CLASS_BEHIND, scope.label(start + 1));
        sink.value(StartAttribute.OPENING, scope.label(scope.first()));
        sink.add(START);
    }
}
