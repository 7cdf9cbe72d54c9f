package org.nutgraf.quote;

/** Where a reported clause stands, seen from its cue. */
public enum Side {
    BEHIND,
    BEFORE,
    /** On both sides: "The bill, she said, will pass." */
    AROUND;

    private final Label label = Label.of(this);

    /** Returns the name that features know it by. */
    Label label() {
        return label;
    }
}
