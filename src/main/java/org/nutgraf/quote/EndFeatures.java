package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Goes over the ends that a clause behind its cue may have, from left to right.
 *
 * <p>What lies between the start and an end is counted on the way, so that the whole is linear in
 * the length of the sentence.
 */
public final class EndFeatures {

    /** The number of tokens of a clause so short that it may end before any word of a list. */
    private static final int SHORT = 2;

    private final CueView cue;
    private final SentenceScope scope;
    private final int start;
    private int end;
    private int verbs;
    private int conjunctions;
    private int depth;

    /** Starts before the first end of the clause that starts at a token. */
    public EndFeatures(CueView cue, int start) {
        this.cue = cue;
        this.scope = cue.scope;
        this.start = start;
        this.end = start;
    }

    /** Goes on to the next end, and returns it, or -1 behind the last. */
    public int next() {
        while (end < scope.end()) {
            pass(end);
            end++;
            if (isCandidate()) {
                return end;
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

    private boolean isCandidate() {
        if (end == scope.end()) {
            return true;
        }
        if (scope.at(end - 1).isMark()) {
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
                    QUESTION,
                    SUBORDINATOR,
                    AND,
                    BUT,
                    BE,
                    HAVE,
                    MODAL,
                    ADVERB,
                    TIME,
                    VERB_S ->
                    true;
            case TO, THAT, PAST -> end - start <= SHORT;
            case DETERMINER,
                    PRONOUN,
                    OBJECT,
                    POSSESSIVE,
                    ENDING,
                    DO,
                    NOT,
                    TITLE,
                    PEOPLE,
                    DOCUMENT,
                    ADJECTIVE,
                    VERB,
                    PARTICIPLE,
                    ING,
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

    /** Gives the features of the end last returned. */
    public void describe(FeatureSink sink) {
        Tokens tokens = cue.tokens;
        String last = end == scope.end() ? "last" : "-";
        String c = scope.label(end);
        String next = scope.label(end + 1);
        String before = scope.label(end - 1);
        int word = scope.inside(end);
        int nextWord = scope.inside(end + 1);
        int length = SentenceScope.bucket(end - start);
        int rest = SentenceScope.bucket(scope.end() - end);
        int inside = Math.min(verbs, 2);
        sink.of("c").value(c).add();
        sink.of("w").word(tokens, word).add();
        sink.of("c-1,c").value(before).value(c).add();
        sink.of("c-1,c,c+1").value(before).value(c).value(next).add();
        sink.of("c,c+1,c+2").value(c).value(next).value(scope.label(end + 2)).add();
        sink.of("w,c+1").word(tokens, word).value(next).add();
        sink.of("c,w+1").value(c).word(tokens, nextWord).add();
        sink.of("w,w+1").word(tokens, word).word(tokens, nextWord).add();
        sink.of("length,last").value(length).value(last).add();
        sink.of("rest").value(rest).add();
        sink.of("rest,c").value(rest).value(c).add();
        sink.of("lemma,last").value(cue.lemma).value(last).add();
        sink.of("verbs,first,c").value(inside).value(scope.label(start)).value(c).add();
        sink.of("verbs,c,next").value(inside).value(c).value(next).add();
        sink.of("verbs,kind,last").value(inside).value(cue.kind).value(last).add();
        sink.of("depth").value(Math.max(-1, Math.min(depth, 1))).value(c).add();
        sink.of("and,c").value(Math.min(conjunctions, 2)).value(c).add();
        sink.of("cue-near")
                .value(scope.reporting(end) == null ? "-" : "at")
                .value(scope.reporting(end + 1) == null ? "-" : "next")
                .value(scope.reporting(end + 2) == null ? "-" : "after")
                .value(c)
                .add();
        coordinated(sink);
    }

    /** The verb behind "and" or ", but", which may report beside the cue and not in its clause. */
    private void coordinated(FeatureSink sink) {
        int i = end + (scope.at(end) == WordClass.COMMA ? 1 : 0);
        if (scope.at(i) != WordClass.AND && scope.at(i) != WordClass.BUT) {
            return;
        }
        int verb = scope.at(i + 1) == WordClass.ADVERB ? i + 2 : i + 1;
        ReportingWord word = scope.reporting(verb);
        int share = word == null ? ReportingWord.UNSEEN : word.share();
        String form = scope.label(verb);
        String alike = form.equals(cue.form) ? "alike" : "-";
        sink.of("and-verb").value(form).value(alike).value(share).add();
        sink.of("and-verb,commas").value(scope.label(end)).value(alike).value(form).add();
    }
}
