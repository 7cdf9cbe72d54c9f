package org.nutgraf.quote;

/** How the cue of a mention and that of a quoted stretch have to do with each other. */
enum Link {
    /** The stretch's cue before it is the mention's. */
    LEFT,
    /** The stretch's cue behind it is the mention's. */
    RIGHT,
    /** The mention has a cue, and another leads on from it to the stretch. */
    CHAIN,
    /** The mention has a cue of its own. */
    OWN;

    /** The stretch has a cue, the mention has none. */
    static final Label NO_CUE = Label.of("nocue");

    @SuppressWarnings("ImmutableEnumChecker") // never written
    private final Label[] behind = with(CueLinks.Behind.values());

    @SuppressWarnings("ImmutableEnumChecker") // never written
    private final Label[] before = with(CueLinks.Before.values());

    private Label[] with(Enum<?>[] ways) {
        Label[] labels = new Label[ways.length];
        for (int i = 0; i < ways.length; i++) {
            labels[i] = Label.of(Label.of(this).name() + Label.of(ways[i]).name());
        }
        return labels;
    }

    /** Returns the name that features know it by, with how the cue stands to the mention. */
    @SuppressWarnings("EnumOrdinal") // the index into what values() made
    Label of(CueLinks.Behind way) {
        return behind[way.ordinal()];
    }

    /** Returns the name that features know it by, with how the cue stands to the mention. */
    @SuppressWarnings("EnumOrdinal") // the index into what values() made
    Label of(CueLinks.Before way) {
        return before[way.ordinal()];
    }
}
