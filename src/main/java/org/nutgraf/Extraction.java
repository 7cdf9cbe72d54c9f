package org.nutgraf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.date.PublicationDate;
import org.nutgraf.figure.Figure;
import org.nutgraf.headline.Framing;
import org.nutgraf.quote.Quote;

/**
 * All that was found in an article.
 *
 * @param article the article; all spans point into its text
 * @param date the publication date; null where unknown
 * @param framing the headline and its neighbours
 * @param quotes the quotes, in the order of the text
 * @param figures the figures, in the order of the text
 */
public record Extraction(
        Article article,
        @Nullable PublicationDate date,
        Framing framing,
        List<Quote> quotes,
        List<Figure> figures) {

    public Extraction {
        quotes = List.copyOf(quotes);
        figures = List.copyOf(figures);
    }
}
