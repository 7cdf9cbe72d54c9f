package org.nutgraf;

import java.util.List;
import java.util.Optional;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.date.DateFinder;
import org.nutgraf.date.PublicationDate;
import org.nutgraf.figure.Figure;
import org.nutgraf.figure.FigureFinder;
import org.nutgraf.headline.Framing;
import org.nutgraf.headline.FramingFinder;
import org.nutgraf.quote.Quote;
import org.nutgraf.quote.QuoteFinder;

/**
 * Turns an article into structured data.
 *
 * <p>Total and deterministic: any article gives a result, and the same article the same result, in
 * time linear in its length.
 */
public final class Extractor {

    private Extractor() {}

    /** Finds everything. */
    public static Extraction extract(Article article) {
        Layout layout = Layout.of(article);
        return new Extraction(
                article,
                DateFinder.find(layout).orElse(null),
                FramingFinder.find(layout),
                QuoteFinder.find(layout),
                FigureFinder.find(layout));
    }

    /** Finds the publication date alone. */
    public static Optional<PublicationDate> date(Article article) {
        return DateFinder.find(Layout.of(article));
    }

    /** Finds the headline and its neighbours alone. */
    public static Framing framing(Article article) {
        return FramingFinder.find(Layout.of(article));
    }

    /** Finds the quotes alone. */
    public static List<Quote> quotes(Article article) {
        return QuoteFinder.find(Layout.of(article));
    }

    /** Finds the figures alone. */
    public static List<Figure> figures(Article article) {
        return FigureFinder.find(Layout.of(article));
    }
}
