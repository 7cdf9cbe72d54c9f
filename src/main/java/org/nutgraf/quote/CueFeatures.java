package org.nutgraf.quote;

/** What a word that may report looks like where it stands, to tell whether it does. */
public final class CueFeatures {

    private static final int WINDOW = 3;

    private CueFeatures() {}

    /** Gives the features of a word that may report. */
    public static void describe(FeatureSink sink, CueView cue) {
        sink.of("bias").add();
        sink.of("lemma").value(cue.lemma).add();
        sink.of("share").value(cue.share).add();
        for (int k = 1; k <= WINDOW; k++) {
            sink.of("c").value(k).value(cue.label(k)).add();
            sink.of("c").value(-k).value(cue.label(-k)).add();
        }
        sink.of("w+1").word(cue.tokens, cue.token(1)).add();
        sink.of("w+2").word(cue.tokens, cue.token(2)).add();
        sink.of("w-1").word(cue.tokens, cue.token(-1)).add();
        sink.of("w-2").word(cue.tokens, cue.token(-2)).add();
        sink.of("lemma,c+1").value(cue.lemma).value(cue.label(1)).add();
        sink.of("lemma,c-1").value(cue.lemma).value(cue.label(-1)).add();
        sink.of("share,w+1").value(cue.share).word(cue.tokens, cue.token(1)).add();
        sink.of("c-2,c-1,c").value(cue.label(-2)).value(cue.label(-1)).value(cue.form).add();
        sink.of("c,c+1,c+2").value(cue.form).value(cue.label(1)).value(cue.label(2)).add();
        complement(sink, cue);
        subject(sink, cue);
        sentence(sink, cue);
    }

    /** What follows the cue. */
    private static void complement(FeatureSink sink, CueView cue) {
        sink.of("pattern").value(cue.pattern).add();
        sink.of("pattern,lemma").value(cue.pattern).value(cue.lemma).add();
        sink.of("pattern,share").value(cue.pattern).value(cue.share).add();
        sink.of("actor,pattern").value(cue.actor).value(cue.pattern).add();
        String object = object(cue.scope, cue.index);
        sink.of("object").value(object).value(cue.form).add();
        sink.of("object,kind").value(object).value(cue.kind).add();
    }

    /** What stands before the cue: its subject, and the word that may report before it. */
    private static void subject(FeatureSink sink, CueView cue) {
        sink.of("subject").value(cue.subject).value(cue.form).add();
        sink.of("subject,kind").value(cue.subject).value(cue.kind).add();
        SentenceScope scope = cue.scope;
        int last = cue.index - 1;
        while (last >= scope.first()
                && cue.index - last < CueView.REACH
                && scope.reporting(last) == null) {
            last--;
        }
        ReportingWord other = scope.reporting(last);
        int share = other == null ? ReportingWord.UNSEEN : other.share();
        int distance = SentenceScope.bucket(cue.index - last);
        sink.of("last-cue").value(other == null ? "-" : other.kind()).value(distance).add();
        sink.of("last-cue,share").value(share).value(cue.share).value(distance).add();
        sink.of("last-cue,c").value(scope.label(last)).add();
    }

    /** What else is in the sentence. */
    private static void sentence(FeatureSink sink, CueView cue) {
        String titleCase = cue.scope.isTitleCase() ? "title" : "-";
        String before = cue.scope.hasQuoteBefore(cue.index) ? "before" : "-";
        String behind = cue.scope.hasQuoteBehind(cue.index) ? "behind" : "-";
        sink.of("to-end").value(cue.toEnd).add();
        sink.of("to-start").value(cue.toStart).add();
        sink.of("title-case").value(titleCase).add();
        sink.of("title-case,form").value(titleCase).value(cue.form).value(cue.share).add();
        sink.of("marks").value(before).value(behind).add();
        sink.of("marks,share,to-end")
                .value(before)
                .value(behind)
                .value(cue.share)
                .value(cue.toEnd)
                .add();
        sink.of("marks,to-end").value(before).value(behind).value(cue.toEnd).add();
    }

    /** Returns the class of the word that the object, or what follows a preposition, is about. */
    private static String object(SentenceScope scope, int cue) {
        for (int i = cue + 1; i < scope.end() && i < cue + CueView.REACH; i++) {
            switch (scope.at(i)) {
                case PREPOSITION, DETERMINER, ADJECTIVE, ADVERB, NUMBER, ENDING -> {}
                default -> {
                    return scope.label(i);
                }
            }
        }
        return "none";
    }
}
