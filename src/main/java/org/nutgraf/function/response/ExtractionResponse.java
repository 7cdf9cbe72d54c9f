package org.nutgraf.function.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was found in an article.
 *
 * @param text for HTML the plain text that all offsets point into; null, and left out, otherwise
 */
@JsonPropertyOrder({
    "date",
    "headline",
    "standfirst",
    "byline",
    "dateline",
    "crossheads",
    "agencies",
    "quotes",
    "figures",
    "text"
})
public record ExtractionResponse(
        @Nullable DateJson date,
        @Nullable HeadlineJson headline,
        @Nullable PassageJson standfirst,
        @Nullable BylineJson byline,
        @Nullable DatelineJson dateline,
        List<PassageJson> crossheads,
        List<String> agencies,
        List<QuoteJson> quotes,
        List<FigureJson> figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text) {}
