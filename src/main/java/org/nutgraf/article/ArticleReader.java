package org.nutgraf.article;

import org.jspecify.annotations.Nullable;

/** Reads what was submitted, as an article or as the reason why it is none. */
public final class ArticleReader {

    private ArticleReader() {}

    /** Checks a submission; never throws for what it holds. */
    public static Reading read(Submission submission) {
        @Nullable String body = submission.body();
        if (body == null || body.isBlank()) {
            return new Rejection(Rejection.Reason.EMPTY_BODY, "The body is missing or blank.");
        }
        return new Article(body, null, null, submission.headline(), null);
    }
}
