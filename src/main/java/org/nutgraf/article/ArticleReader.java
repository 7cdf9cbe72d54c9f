package org.nutgraf.article;

import org.jspecify.annotations.Nullable;
import org.nutgraf.article.html.HtmlReader;

/** Reads what was submitted, as an article or as the reason why it is none. */
public final class ArticleReader {

    private ArticleReader() {}

    /** Checks a submission; never throws for what it holds. */
    public static Reading read(Submission submission) {
        @Nullable String body = submission.body();
        if (body == null || body.isBlank()) {
            return new Rejection(Rejection.Reason.EMPTY_BODY, "The body is missing or blank.");
        }
        if (isHtml(submission.format(), body)) {
            HtmlReader.Result result = HtmlReader.read(body);
            if (result.text().isBlank()) {
                return new Rejection(Rejection.Reason.EMPTY_BODY, "The page holds no text.");
            }
            return new Article(result.text(), result.page(), null, submission.headline(), null);
        }
        return new Article(body, null, null, submission.headline(), null);
    }

    private static boolean isHtml(Submission.@Nullable Format format, String body) {
        return format == null
                ? body.replace("\uFEFF", "").strip().startsWith("<")
                : format == Submission.Format.HTML;
    }
}
