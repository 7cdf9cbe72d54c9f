package org.nutgraf.quote;

/** What the start of a reported clause behind its cue looks like. */
public final class StartFeatures {

    private enum Attribute {
        DISTANCE,
        KIND,
        LEMMA,
        CLASS,
        WORD,
        CLASS_BEFORE_2,
        CLASS_BEFORE,
        WORD_BEFORE,
        CLASS_BEHIND,
        NEXT,
        OVER
    }

    /** What the features of a start are made of. */
    private static final Templates START =
            Templates.of(
                    Attribute.values(),
                    """
                    d           distance
                    kind,d      kind distance
                    lemma,d     lemma distance
                    c           class
                    w           word
                    w-1         word-before
                    c-1,c       class-before class
                    c-1,c,d     class-before class distance
                    lemma,c     lemma class next
                    lemma,c-1   lemma class-before
                    c,c+1       class class-behind
                    c-2,c-1,c   class-before-2 class-before class
                    """);

    /** What the features of a start with words between it and the cue are made of, too. */
    private static final Templates OVER = Templates.of(Attribute.values(), "over over distance");

    private static final Label NEXT = Label.of("next");

    /** The number of tokens between a cue and the start of its clause at most. */
    private static final int MAX_DISTANCE = 30;

    /** The number of tokens behind a cue at all of which a clause may start. */
    private static final int NEAR = 5;

    private StartFeatures() {}

    /** Returns the last token that a clause behind the cue may start at. */
    public static int last(CueView cue) {
        return Math.min(cue.scope.end() - 1, cue.index + MAX_DISTANCE);
    }

    /** Tells whether a clause behind the cue may start at a token. */
    public static boolean isCandidate(CueView cue, int i) {
        WordClass c = cue.scope.at(i);
        if (c.isMark() || c == WordClass.ENDING) {
            return false;
        }
        WordClass before = cue.scope.at(i - 1);
        return i - cue.index <= NEAR
                || before.isMark()
                || c == WordClass.THAT
                || c == WordClass.TO
                || c == WordClass.QUESTION
                || c == WordClass.SUBORDINATOR
                || before == WordClass.PREPOSITION;
    }

    /** Reads a model of these features. */
    static LinearModel read(String name) {
        return LinearModel.read(StartFeatures.class, name, START, OVER);
    }

    /** Looks at a cue, before the starts behind it are described. */
    public static void look(FeatureSink sink, CueView cue) {
        sink.value(Attribute.KIND, cue.kind);
        sink.value(Attribute.LEMMA, cue.lemma);
        sink.value(Attribute.OVER, cue.label(1));
    }

    /** Gives the features of a start behind the cue last looked at. */
    public static void describe(FeatureSink sink, CueView cue, int start) {
        SentenceScope scope = cue.scope;
        sink.value(Attribute.DISTANCE, SentenceScope.bucket(start - cue.index));
        sink.value(Attribute.CLASS, scope.label(start));
        sink.word(Attribute.WORD, cue.tokens, start);
        sink.value(Attribute.CLASS_BEFORE_2, scope.label(start - 2));
        sink.value(Attribute.CLASS_BEFORE, scope.label(start - 1));
        sink.word(Attribute.WORD_BEFORE, cue.tokens, start - 1);
        sink.value(Attribute.CLASS_BEHIND, scope.label(start + 1));
        sink.value(Attribute.NEXT, start == cue.index + 1 ? NEXT : Label.NO);
        sink.add(START);
        if (start - cue.index > 1) {
            sink.add(OVER);
        }
    }
}
