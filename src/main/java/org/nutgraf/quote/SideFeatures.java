package org.nutgraf.quote;

/** What tells on which side of a cue the reported clause is. */
public final class SideFeatures {

    /** The number of tokens before a cue in which a comma is looked for. */
    private static final int MAX_TO_COMMA = 30;

    private SideFeatures() {}

    /** Gives the features of a side, for a cue that reports. */
    public static void describe(FeatureSink sink, CueView cue, int comma, Side side) {
        String s = side.label();
        int toComma = comma < 0 ? 0 : SentenceScope.bucket(cue.index - comma);
        sink.of("side").value(s).add();
        sink.of("lemma").value(s).value(cue.lemma).add();
        sink.of("kind").value(s).value(cue.kind).value(cue.form).add();
        sink.of("to-end").value(s).value(cue.toEnd).add();
        sink.of("to-start").value(s).value(cue.toStart).add();
        sink.of("c+1").value(s).value(cue.label(1)).add();
        sink.of("w+1").value(s).word(cue.tokens, cue.token(1)).add();
        sink.of("c+1,c+2").value(s).value(cue.label(1)).value(cue.label(2)).add();
        sink.of("c-1,c-2").value(s).value(cue.label(-1)).value(cue.label(-2)).add();
        sink.of("pattern,kind").value(s).value(cue.pattern).value(cue.kind).add();
        sink.of("pattern,lemma").value(s).value(cue.pattern).value(cue.lemma).add();
        sink.of("pattern,subject").value(s).value(cue.pattern).value(cue.subject).add();
        sink.of("actor").value(s).value(cue.actor).value(cue.pattern).add();
        sink.of("lemma,comma").value(s).value(cue.lemma).value(toComma).add();
        sink.of("comma-class").value(s).value(cue.scope.label(comma + 1)).value(toComma).add();
        sink.of("to-start,c+1").value(s).value(cue.toStart).value(cue.label(1)).add();
    }

    /** Returns the last comma or dash before the cue, or -1. */
    public static int commaBefore(CueView cue) {
        SentenceScope scope = cue.scope;
        for (int i = cue.index - 1; i > scope.first() && i >= cue.index - MAX_TO_COMMA; i--) {
            WordClass c = scope.at(i);
            if (c == WordClass.COMMA || c == WordClass.DASH) {
                return i;
            }
        }
        return -1;
    }
}
