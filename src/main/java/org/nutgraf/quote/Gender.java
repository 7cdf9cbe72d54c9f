package org.nutgraf.quote;

/** What a word tells of the gender of the one it stands for. */
public enum Gender {
    MALE,
    FEMALE,
    /** Things and organisations. */
    NEUTER,
    /** A person of either gender, or a word that does not tell. */
    UNKNOWN;

    /** Reads a lexicon's letter: m, f, n; anything else is {@link #UNKNOWN}. */
    static Gender of(String letter) {
        return switch (letter) {
            case "m" -> MALE;
            case "f" -> FEMALE;
            case "n" -> NEUTER;
            default -> UNKNOWN;
        };
    }

    /** Tells whether one may be both; the unknown agrees with all. */
    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
