package org.nutgraf.quote;

/** What the start of a reported clause behind its cue looks like. */
public final class StartFeatures {

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

    /** Gives the features of a start behind the cue. */
    public static void describe(FeatureSink sink, CueView cue, int start) {
        SentenceScope scope = cue.scope;
        int distance = SentenceScope.bucket(start - cue.index);
        String c = scope.label(start);
        String before = scope.label(start - 1);
        String next = start == cue.index + 1 ? "next" : "-";
        sink.of("d").value(distance).add();
        sink.of("kind,d").value(cue.kind).value(distance).add();
        sink.of("lemma,d").value(cue.lemma).value(distance).add();
        sink.of("c").value(c).add();
        sink.of("w").word(cue.tokens, start).add();
        sink.of("w-1").word(cue.tokens, start - 1).add();
        sink.of("c-1,c").value(before).value(c).add();
        sink.of("c-1,c,d").value(before).value(c).value(distance).add();
        sink.of("lemma,c").value(cue.lemma).value(c).value(next).add();
        sink.of("lemma,c-1").value(cue.lemma).value(before).add();
        sink.of("c,c+1").value(c).value(scope.label(start + 1)).add();
        sink.of("c-2,c-1,c").value(scope.label(start - 2)).value(before).value(c).add();
        if (start - cue.index > 1) {
            sink.of("over").value(cue.label(1)).value(distance).add();
        }
    }
}
