package org.nutgraf.function;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Submission;

/**
 * What a function is asked to look at. Other properties are passed over, not kept until the record
 * is made.
 *
 * @param body the article, as text or HTML; required
 * @param contentType {@code text/plain} or {@code text/html}; null to tell from the body
 * @param url the address of the article's page, which may carry the date
 * @param headline the headline, where the caller knows it; taken as given
 * @param date the publication date in ISO 8601, where the caller knows it; taken as given
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArticleRequest(
        @Nullable String body,
        @Nullable String contentType,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String date) {

    /**
     * Returns the request as the core takes it.
     *
     * @throws ProblemException if {@code contentType} names neither text nor HTML
     */
    @JsonIgnore
    Submission submission() {
        Submission.Format format =
                contentType == null ? null : MediaType.parse(contentType).format();
        return new Submission(body, format, url, headline, date);
    }
}
