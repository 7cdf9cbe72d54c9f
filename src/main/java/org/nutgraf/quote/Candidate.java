package org.nutgraf.quote;

/**
 * Something that a quoted stretch may be attributed to.
 *
 * @param kind what it is
 * @param mention the index of the mention; -1 where there is none
 */
public record Candidate(Kind kind, int mention) {

    /** The stretch is in marks for another reason: a title, a nickname, a scare quote. */
    public static final Candidate NO_QUOTE = new Candidate(Kind.NO_QUOTE, -1);

    /** A quotation that is attributed to nobody. */
    public static final Candidate NOBODY = new Candidate(Kind.NOBODY, -1);

    /** What a candidate is. */
    public enum Kind {
        NO_QUOTE,
        NOBODY,
        /** Whoever was quoted last, in an earlier block. */
        SAME,
        MENTION
    }
}
