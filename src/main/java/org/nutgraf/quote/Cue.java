package org.nutgraf.quote;

/**
 * A form of a verb that reports: "said", "warns", "calling".
 *
 * @param verb the verb's first variant in the lexicon, as in "criticise" for "criticized"
 * @param kind what the verb takes
 * @param form which form it is
 * @param strength 3 reports speech nearly always, 2 often, 1 only in the right construction
 */
public record Cue(String verb, Kind kind, Form form, int strength) {

    private static final int MAX_STRENGTH = 3;

    /** What a verb takes. */
    public enum Kind {
        /** A clause or quotation: "said". */
        SAY,
        /** An addressee, then a clause or quotation: "told". */
        TELL,
        /** A question. */
        ASK,
        /** A manner of speaking: "shouted". */
        UTTER,
        /** Texts and documents: "wrote". */
        WRITE,
        /** An object and what it is called: "described". */
        NAME,
        /** What is praised or blamed: "criticised". */
        JUDGE,
        /** What is asked for or promised: "urged". */
        DEMAND,
        /** A thought: "believed". */
        THINK,
        /** What a document holds: "showed". */
        SHOW;

        private final Label label = Label.of(this);

        @SuppressWarnings("ImmutableEnumChecker") // never written
        private final Label[] withStrength = Label.numbered(label.name(), MAX_STRENGTH);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }

        /** Tells the verbs that take a whole quotation. */
        boolean isSpeech() {
            return switch (this) {
                case SAY, TELL, ASK, UTTER, WRITE -> true;
                case NAME, JUDGE, DEMAND, THINK, SHOW -> false;
            };
        }
    }

    /** The forms of a verb. */
    public enum Form {
        BASE,
        THIRD,
        ING,
        /** The past, and the participle where it is the same. */
        PAST,
        PARTICIPLE;

        private final Label label = Label.of(this);

        /** Returns the name that features know it by. */
        Label label() {
            return label;
        }
    }

    /** Returns the name of its kind and strength that features know it by. */
    Label label() {
        return kind.withStrength[strength];
    }

    /** Tells the forms that can have a subject by themselves. */
    public boolean isFinite() {
        return form == Form.PAST || form == Form.THIRD || form == Form.BASE;
    }
}
