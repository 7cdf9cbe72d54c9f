package org.nutgraf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * What an HTML page says of its article outside the text: metadata for dates and headlines.
 *
 * @param language the primary language of the page, by its lower case ISO 639 code; null where not
 *     stated
 * @param headline the headline in the text; null where the page has none
 * @param passages the stretches of the text whose parts the page tells, in the order of the text
 * @param dates the dates that the page states of itself, in the order of the page
 * @param authors the authors that the metadata names, each once
 */
public record Page(
        @Nullable String language,
        @Nullable Span headline,
        List<Passage> passages,
        List<DateStatement> dates,
        List<String> authors) {

    public Page {
        passages = List.copyOf(passages);
        dates = List.copyOf(dates);
        authors = List.copyOf(authors);
    }

    /**
     * A line of the text whose part the page tells.
     *
     * @param role the part
     * @param span the line
     */
    public record Passage(Block.Role role, Span span) {}
}
