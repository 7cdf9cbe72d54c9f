package org.nutgraf.article;

import org.jspecify.annotations.Nullable;

/**
 * An article as somebody sends it in, unchecked.
 *
 * @param body the article, as text or HTML; null where none was sent
 * @param format what the body is; null to tell from the body itself
 * @param url the address of the article's page
 * @param headline the headline, where the sender knows it
 * @param date the publication date, in ISO 8601, where the sender knows it
 */
public record Submission(
        @Nullable String body,
        @Nullable Format format,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String date) {

    /** What a body is written in. */
    public enum Format {
        TEXT,
        HTML
    }

    /** Returns a submission of plain text and nothing else. */
    public static Submission ofText(String body) {
        return new Submission(body, Format.TEXT, null, null, null);
    }
}
