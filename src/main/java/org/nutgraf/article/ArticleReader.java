package org.nutgraf.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.html.HtmlReader;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.IsoDateReader;
import org.nutgraf.text.Characters;

/** Reads what was submitted, as an article or as the reason why it is none. */
public final class ArticleReader {

    private ArticleReader() {}

    /** Reads a submission within {@link Limits#DEFAULT}; never throws for what it holds. */
    public static Reading read(Submission submission) {
        return read(submission, Limits.DEFAULT);
    }

    /** Reads a submission; never throws for what it holds. */
    public static Reading read(Submission submission, Limits limits) {
        @Nullable String body = submission.body();
        if (body == null || isBlank(body)) {
            return new Rejection(Rejection.Reason.EMPTY_BODY, "The body is missing or blank.");
        }
        Submission.Format format =
                submission.format() == null ? FormatDetector.detect(body) : submission.format();
        long limit = limits.of(format);
        if (Limits.isOver(body, limit)) {
            return new Rejection(
                    Rejection.Reason.BODY_TOO_LARGE,
                    switch (format) {
                        case TEXT -> "A text may have at most " + limit + " bytes of UTF-8.";
                        case HTML -> "A page may have at most " + limit + " bytes of UTF-8.";
                    });
        }
        @Nullable CalendarDate date = null;
        if (submission.date() != null) {
            date = IsoDateReader.read(submission.date());
            if (date == null) {
                return new Rejection(
                        Rejection.Reason.INVALID_DATE,
                        "Write the date as in ISO 8601: 2025-12-14, or 2025-12-14T09:30:00+05:30.");
            }
        }
        @Nullable URI url = null;
        if (submission.url() != null) {
            url = url(submission.url());
            if (url == null) {
                return new Rejection(
                        Rejection.Reason.INVALID_URL,
                        "Write the whole URL of the page: https://example.org/news/1.");
            }
        }
        @Nullable String headline = submission.headline();
        if (headline != null && isBlank(headline)) {
            headline = null;
        }
        return switch (format) {
            case TEXT -> new Article(body, null, url, headline, date);
            case HTML -> page(body, limits.text(), url, headline, date);
        };
    }

    private static Reading page(
            String body,
            long limit,
            @Nullable URI url,
            @Nullable String headline,
            @Nullable CalendarDate date) {
        HtmlReader.Result result = HtmlReader.read(body);
        if (isBlank(result.text())) {
            return new Rejection(Rejection.Reason.EMPTY_BODY, "The page holds no text.");
        }
        if (Limits.isOver(result.text(), limit)) {
            return new Rejection(
                    Rejection.Reason.BODY_TOO_LARGE,
                    "The text of a page may have at most " + limit + " bytes of UTF-8.");
        }
        return new Article(result.text(), result.page(), url, headline, date);
    }

    /** Tells blanks, and what stands for nothing, from text. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isSpace(c) && !Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable URI url(String text) {
        try {
            URI url = new URI(text.strip());
            @Nullable String scheme = url.getScheme();
            boolean web =
                    scheme != null
                            && url.getHost() != null
                            && switch (scheme.toLowerCase(Locale.ROOT)) {
                                case "http", "https" -> true;
                                default -> false;
                            };
            return web ? url : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
