package org.nutgraf.quote;

/** What tells on which side of a cue the reported clause is. */
public final class SideFeatures {

    private enum Attribute {
        SIDE,
        LEMMA,
        KIND,
        FORM,
        TO_END,
        TO_START,
        CLASS_BEFORE_2,
        CLASS_BEFORE,
        CLASS_BEHIND,
        CLASS_BEHIND_2,
        WORD_BEHIND,
        PATTERN,
        SUBJECT,
        ACTOR,
        TO_COMMA,
        COMMA_CLASS
    }

    /** What features are made of. */
    public static final Templates TEMPLATES =
            Templates.of(
                    Attribute.values(),
                    """
                    side            side
                    lemma           side lemma
                    kind            side kind form
                    to-end          side to-end
                    to-start        side to-start
                    c+1             side class-behind
                    w+1             side word-behind
                    c+1,c+2         side class-behind class-behind-2
                    c-1,c-2         side class-before class-before-2
                    pattern,kind    side pattern kind
                    pattern,lemma   side pattern lemma
                    pattern,subject side pattern subject
                    actor           side actor pattern
                    lemma,comma     side lemma to-comma
                    comma-class     side comma-class to-comma
                    to-start,c+1    side to-start class-behind
                    """);

    /** The number of tokens before a cue in which a comma is looked for. */
    private static final int MAX_TO_COMMA = 30;

    private SideFeatures() {}

    /** Looks at a cue that reports, before its sides are described. */
    public static void look(FeatureSink sink, CueView cue) {
        int comma = commaBefore(cue);
        sink.value(Attribute.LEMMA, cue.lemma);
        sink.value(Attribute.KIND, cue.kind);
        sink.value(Attribute.FORM, cue.form);
        sink.value(Attribute.TO_END, cue.toEnd);
        sink.value(Attribute.TO_START, cue.toStart);
        sink.value(Attribute.CLASS_BEFORE_2, cue.label(-2));
        sink.value(Attribute.CLASS_BEFORE, cue.label(-1));
        sink.value(Attribute.CLASS_BEHIND, cue.label(1));
        sink.value(Attribute.CLASS_BEHIND_2, cue.label(2));
        sink.word(Attribute.WORD_BEHIND, cue.tokens, cue.token(1));
        sink.value(Attribute.PATTERN, cue.pattern);
        sink.value(Attribute.SUBJECT, cue.subject);
        sink.value(Attribute.ACTOR, cue.actor);
        sink.value(Attribute.TO_COMMA, comma < 0 ? 0 : SentenceScope.bucket(cue.index - comma));
        sink.value(Attribute.COMMA_CLASS, cue.scope.label(comma + 1));
    }

    /** Gives the features of a side, for the cue last looked at. */
    public static void describe(FeatureSink sink, Side side) {
        sink.value(Attribute.SIDE, side.label());
        sink.add(TEMPLATES);
    }

    /** Returns the last comma or dash before the cue, or -1. */
    private static int commaBefore(CueView cue) {
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
