package org.nutgraf.article;

import org.nutgraf.text.Span;

/**
 * A line or paragraph of an article, and the part it plays.
 *
 * @param role the part it plays
 * @param span its text, without the blanks around it; never empty
 * @param firstToken the index of its first token
 * @param endToken the index behind its last token
 */
public record Block(Role role, Span span, int firstToken, int endToken) {

    /** The parts that blocks play in a news text. */
    public enum Role {
        /** The title over the article. */
        HEADLINE,
        /** The sentence or two between headline and body that sum it up. */
        STANDFIRST,
        /** Who wrote it. */
        BYLINE,
        /** The line, of a paragraph of its own, with the date or place. */
        DATELINE,
        /** A heading between paragraphs. */
        CROSSHEAD,
        /** The article's own text. */
        PARAGRAPH,
        /** Agencies, contributors, editors, copyright. */
        CREDIT,
        /** The words under a picture. */
        CAPTION,
        /** Navigation, share buttons, related links, tags, comments: not the article's. */
        FURNITURE
    }
}
