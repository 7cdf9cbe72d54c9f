package org.nutgraf.article.plain;

/**
 * A line of a text, and what its words alone say that it is.
 *
 * @param form what it is
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param words the number of its words and numbers
 * @param terminated whether it ends as a sentence does
 */
record Line(Form form, int first, int end, int words, boolean terminated) {

    /** What a line can be. */
    enum Form {
        /** A date or time with its label, and little else. */
        DATE,
        /** "By" with a name. */
        BYLINE,
        /** Agencies, contributors, copyright. */
        CREDIT,
        /** The words under a picture. */
        CAPTION,
        /** Navigation, share buttons, advertisements, tags. */
        FURNITURE,
        /** Furniture that heads a list of other articles. */
        RELATED,
        /** Furniture that heads the comments. */
        COMMENTS,
        /** A sentence, or many words. */
        PROSE,
        /** A few words without the end of a sentence. */
        SHORT
    }

    Line as(Form other) {
        return new Line(other, first, end, words, terminated);
    }
}
