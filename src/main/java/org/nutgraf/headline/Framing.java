package org.nutgraf.headline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * The headline of an article, and what else frames its body.
 *
 * @param headline the headline; null where there is none
 * @param standfirst the summary below the headline; null where there is none
 * @param byline who wrote it; null where nobody is named
 * @param dateline where it was written; null where no place is named
 * @param crossheads the headings between paragraphs, in the order of the text
 * @param agencies the news agencies credited, in the order of the text, each once
 */
public record Framing(
        @Nullable Headline headline,
        @Nullable Span standfirst,
        @Nullable Byline byline,
        @Nullable Dateline dateline,
        List<Span> crossheads,
        List<String> agencies) {

    public Framing {
        crossheads = List.copyOf(crossheads);
        agencies = List.copyOf(agencies);
    }

    /**
     * The title over the article.
     *
     * @param text its words
     * @param span where the text has it; null where it does not, and the sender gave it
     */
    public record Headline(String text, @Nullable Span span) {}

    /**
     * The line that names the authors.
     *
     * <pre>
     *   By Jane Doe and John Roe
     *   ^                       ^   authors "Jane Doe", "John Roe"
     * </pre>
     */
    public record Byline(Span span, List<String> authors) {

        public Byline {
            authors = List.copyOf(authors);
        }
    }

    /**
     * The place, and the agency, at the head of the body.
     *
     * <pre>
     *   WASHINGTON, Oct 13 (Reuters) - The Senate …
     *   ^                           ^               place "WASHINGTON", agency "Reuters"
     * </pre>
     *
     * @param agency the agency, or null where none is named
     */
    public record Dateline(Span span, String place, @Nullable String agency) {}
}
