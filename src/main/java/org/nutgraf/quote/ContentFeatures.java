package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** What the place and the limits of a reported clause look like, seen from its cue. */
public final class ContentFeatures {

    /** Where the reported clause stands. */
    public enum Side {
        BEHIND,
        BEFORE,
        /** On both sides: "The bill, she said, will pass." */
        AROUND;

        /** Returns the features' name of the side. */
        public String label() {
            return switch (this) {
                case BEHIND -> "behind";
                case BEFORE -> "before";
                case AROUND -> "around";
            };
        }
    }

    private static final int MAX_START_DISTANCE = 30;
    private static final int NEAR = 5;

    private ContentFeatures() {}

    /** Gives the features of a side, for a cue that reports. */
    public static void describeSide(FeatureSink sink, SentenceScope scope, int cue, Side side) {
        String s = side.label();
        Tokens tokens = scope.tokens();
        ReportingWord word = ReportingWords.get(tokens, cue);
        String lemma = word == null ? "-" : word.lemma();
        String kind = word == null ? "-" : word.kind();
        int toEnd = SentenceScope.bucket(scope.end() - cue - 1);
        int toStart = SentenceScope.bucket(cue - scope.first());
        String subject = CueFeatures.subject(scope, cue);
        sink.of("side").value(s).add();
        sink.of("lemma").value(s).value(lemma).add();
        sink.of("kind").value(s).value(kind).value(scope.label(cue)).add();
        sink.of("to-end").value(s).value(toEnd).add();
        sink.of("to-start").value(s).value(toStart).add();
        sink.of("c+1").value(s).value(scope.label(cue + 1)).add();
        sink.of("w+1").value(s).word(tokens, scope.inside(cue + 1)).add();
        sink.of("c+1,c+2").value(s).value(scope.label(cue + 1)).value(scope.label(cue + 2)).add();
        sink.of("c-1,c-2").value(s).value(scope.label(cue - 1)).value(scope.label(cue - 2)).add();
        String pattern = CueFeatures.pattern(scope, cue + 1);
        sink.of("pattern,kind").value(s).value(pattern).value(kind).add();
        sink.of("pattern,lemma").value(s).value(pattern).value(lemma).add();
        sink.of("pattern,subject").value(s).value(pattern).value(subject).add();
        String actor = CueFeatures.actor(scope, cue);
        sink.of("actor").value(s).value(actor).value(pattern).add();
        int comma = commaBefore(scope, cue);
        int commaDistance = comma < 0 ? 0 : SentenceScope.bucket(cue - comma);
        sink.of("lemma,comma").value(s).value(lemma).value(commaDistance).add();
        sink.of("comma-class").value(s).value(scope.label(comma + 1)).value(commaDistance).add();
        sink.of("to-start,c+1").value(s).value(toStart).value(scope.label(cue + 1)).add();
    }

    /** Returns the last comma or dash before the cue, or -1. */
    private static int commaBefore(SentenceScope scope, int cue) {
        for (int i = cue - 1; i > scope.first() && i >= cue - MAX_START_DISTANCE; i--) {
            WordClass c = scope.at(i);
            if (c == WordClass.COMMA || c == WordClass.DASH) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the last token that a clause behind the cue may start at. */
    public static int lastStartBehind(SentenceScope scope, int cue) {
        return Math.min(scope.end() - 1, cue + MAX_START_DISTANCE);
    }

    /** Tells whether a clause behind the cue may start at a token. */
    public static boolean isStartBehind(SentenceScope scope, int cue, int i) {
        if (i <= cue || i >= scope.end() || i - cue > MAX_START_DISTANCE) {
            return false;
        }
        WordClass c = scope.at(i);
        if (isMark(c) || c == WordClass.ENDING) {
            return false;
        }
        if (i - cue <= NEAR) {
            return true;
        }
        WordClass before = scope.at(i - 1);
        return isMark(before)
                || c == WordClass.THAT
                || c == WordClass.TO
                || c == WordClass.QUESTION
                || c == WordClass.SUBORDINATOR
                || before == WordClass.PREPOSITION;
    }

    private static boolean isMark(WordClass c) {
        return c == WordClass.COMMA
                || c == WordClass.STOP
                || c == WordClass.COLON
                || c == WordClass.DASH
                || c == WordClass.BRACKET
                || c == WordClass.QUOTE
                || c == WordClass.MARK;
    }

    /** Gives the features of a start behind the cue. */
    public static void describeStartBehind(
            FeatureSink sink, SentenceScope scope, int cue, int start) {
        Tokens tokens = scope.tokens();
        ReportingWord word = ReportingWords.get(tokens, cue);
        String lemma = word == null ? "-" : word.lemma();
        String kind = word == null ? "-" : word.kind();
        int distance = SentenceScope.bucket(start - cue);
        String c = scope.label(start);
        String before = scope.label(start - 1);
        sink.of("d").value(distance).add();
        sink.of("kind,d").value(kind).value(distance).add();
        sink.of("lemma,d").value(lemma).value(distance).add();
        sink.of("c").value(c).add();
        sink.of("w").word(tokens, start).add();
        sink.of("w-1").word(tokens, start - 1).add();
        sink.of("c-1,c").value(before).value(c).add();
        sink.of("c-1,c,d").value(before).value(c).value(distance).add();
        sink.of("lemma,c").value(lemma).value(c).value(start == cue + 1 ? "next" : "-").add();
        sink.of("lemma,c-1").value(lemma).value(before).add();
        sink.of("c,c+1").value(c).value(scope.label(start + 1)).add();
        sink.of("c-2,c-1,c").value(scope.label(start - 2)).value(before).value(c).add();
        if (start - cue > 1) {
            sink.of("over").value(scope.label(cue + 1)).value(distance).add();
        }
    }

    /** Tells whether a clause may end before a token; {@code end} may be the sentence's end. */
    public static boolean isEnd(SentenceScope scope, int start, int end) {
        if (end <= start || end > scope.end()) {
            return false;
        }
        if (end == scope.end()) {
            return true;
        }
        if (isMark(scope.at(end - 1))) {
            return false;
        }
        return switch (scope.at(end)) {
            case COMMA,
                    COLON,
                    STOP,
                    DASH,
                    BRACKET,
                    QUOTE,
                    MARK,
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
                    ADVERB,
                    TIME,
                    PAST,
                    PARTICIPLE,
                    ING,
                    VERB_S,
                    PRONOUN,
                    DETERMINER ->
                    true;
            case OBJECT,
                    POSSESSIVE,
                    ENDING,
                    NOT,
                    TITLE,
                    PEOPLE,
                    DOCUMENT,
                    ADJECTIVE,
                    VERB,
                    NOUN_VERB,
                    NOUN_VERB_S,
                    NOUN,
                    PLURAL,
                    NAME,
                    CAPITALS,
                    NUMBER,
                    NONE ->
                    false;
        };
    }

    /**
     * Goes over the ends that a clause behind its cue may have, from left to right, and keeps what
     * lies between start and end, so that the whole is linear in the length of the sentence.
     */
    public static final class Ends {

        private final SentenceScope scope;
        private int cue;
        private int start;
        private int at;
        private int verbs;
        private int depth;
        private int conjunctions;

        public Ends(SentenceScope scope) {
            this.scope = scope;
        }

        /** Goes to a clause that starts at {@code from}. */
        public void moveTo(int newCue, int from) {
            cue = newCue;
            start = from;
            at = from;
            verbs = 0;
            depth = 0;
            conjunctions = 0;
        }

        /** Goes on to the next end, and returns it, or -1 behind the last. */
        public int next() {
            while (at < scope.end()) {
                pass(at);
                at++;
                if (isEnd(scope, start, at)) {
                    return at;
                }
            }
            return -1;
        }

        private void pass(int i) {
            WordClass c = scope.at(i);
            if (c.isFiniteVerb()) {
                verbs++;
            } else if (c == WordClass.AND || c == WordClass.BUT) {
                conjunctions++;
            } else if (c == WordClass.BRACKET) {
                depth += scope.tokens().is(i, '(') || scope.tokens().is(i, '[') ? 1 : -1;
            }
        }

        /** Gives the features of the end last returned. */
        public void describe(FeatureSink sink) {
            Tokens tokens = scope.tokens();
            ReportingWord word = ReportingWords.get(tokens, cue);
            String lemma = word == null ? "-" : word.lemma();
            String kind = word == null ? "-" : word.kind();
            int end = at;
            boolean last = end == scope.end();
            String c = scope.label(end);
            String next = scope.label(end + 1);
            String before = scope.label(end - 1);
            String first = scope.label(start);
            int length = SentenceScope.bucket(end - start);
            int rest = SentenceScope.bucket(scope.end() - end);
            int inside = Math.min(verbs, 2);
            sink.of("c").value(c).add();
            sink.of("w").word(tokens, scope.inside(end)).add();
            sink.of("c-1,c").value(before).value(c).add();
            sink.of("c-1,c,c+1").value(before).value(c).value(next).add();
            sink.of("c,c+1,c+2").value(c).value(next).value(scope.label(end + 2)).add();
            sink.of("w,c+1").word(tokens, scope.inside(end)).value(next).add();
            sink.of("c,w+1").value(c).word(tokens, scope.inside(end + 1)).add();
            sink.of("w,w+1")
                    .word(tokens, scope.inside(end))
                    .word(tokens, scope.inside(end + 1))
                    .add();
            sink.of("length,last").value(length).value(last ? "last" : "-").add();
            sink.of("rest").value(rest).add();
            sink.of("rest,c").value(rest).value(c).add();
            sink.of("lemma,last").value(lemma).value(last ? "last" : "-").add();
            sink.of("verbs,first,c").value(inside).value(first).value(c).add();
            sink.of("verbs,c,next").value(inside).value(c).value(next).add();
            sink.of("verbs,kind,last").value(inside).value(kind).value(last ? "last" : "-").add();
            sink.of("depth").value(Math.max(-1, Math.min(depth, 1))).value(c).add();
            sink.of("and,c").value(Math.min(conjunctions, 2)).value(c).add();
            sink.of("cue-near")
                    .value(ReportingWords.contains(tokens, end) ? "at" : "-")
                    .value(ReportingWords.contains(tokens, end + 1) ? "next" : "-")
                    .value(ReportingWords.contains(tokens, end + 2) ? "after" : "-")
                    .value(c)
                    .add();
        }
    }
}
