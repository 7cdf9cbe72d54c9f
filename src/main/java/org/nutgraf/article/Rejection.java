package org.nutgraf.article;

/**
 * A submission that cannot be read, and why; it holds nothing of the submission's text.
 *
 * @param reason the kind of fault
 * @param detail a sentence for the sender
 */
public record Rejection(Reason reason, String detail) implements Reading {

    /** The kinds of fault. */
    public enum Reason {
        EMPTY_BODY,
        BODY_TOO_LARGE,
        INVALID_DATE,
        INVALID_URL
    }
}
