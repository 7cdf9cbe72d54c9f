package org.nutgraf.quote;

import java.util.Locale;

/** Where a reported clause stands, seen from its cue. */
public enum Side {
    BEHIND,
    BEFORE,
    /** On both sides: "The bill, she said, will pass." */
    AROUND;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** Returns the name as it stands in features. */
    String label() {
        return label;
    }
}
