package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** What the limits of a reported clause before its cue look like: "The vote is off, she said". */
public final class BeforeFeatures {

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
        int distance = SentenceScope.bucket(cue.index - end);
        String c = scope.label(end);
        String group = end == group(scope, cue.index) ? "group" : "-";
        sink.of("d").value(distance).value(c).add();
        sink.of("group").value(group).value(cue.form).add();
        sink.of("lemma,c").value(cue.lemma).value(c).add();
        sink.of("c,c+1").value(c).value(scope.label(end + 1)).add();
        sink.of("c,w+1").value(c).word(cue.tokens, scope.inside(end + 1)).add();
        sink.of("c-1").value(scope.label(end - 1)).value(c).add();
        sink.of("cue-between")
                .value(group)
                .value(hasVerb(scope, end + 1, cue.index) ? "verb" : "-")
                .value(distance)
                .add();
        sink.of("to-start").value(SentenceScope.bucket(end - scope.first())).value(c).add();
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
        Tokens tokens = scope.tokens();
        boolean first = start == scope.first();
        String place = first ? "first" : "-";
        String c = scope.label(start);
        String before = scope.label(start - 1);
        int length = SentenceScope.bucket(end - start);
        sink.of("first,end").value(place).value(scope.label(end)).add();
        sink.of("length").value(length).add();
        sink.of("c-1,c").value(before).value(c).add();
        sink.of("w").word(tokens, start).value(place).add();
        sink.of("w-1,c").word(tokens, scope.inside(start - 1)).value(c).add();
        sink.of("c,c+1").value(c).value(scope.label(start + 1)).value(place).add();
        sink.of("opening").value(scope.label(scope.first())).value(before).value(place).add();
    }
}
