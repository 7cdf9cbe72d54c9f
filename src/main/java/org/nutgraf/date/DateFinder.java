package org.nutgraf.date;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Page;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.date.PublicationDate.Source;

/**
 * Finds the publication date of an article.
 *
 * <p>What the sender says is taken as given. A page is asked before the text, which is asked before
 * the address.
 */
public final class DateFinder {

    private DateFinder() {}

    public static Optional<PublicationDate> find(Layout layout) {
        Article article = layout.article();
        if (article.date() != null) {
            return Optional.of(new PublicationDate(article.date(), null, Source.CALLER));
        }
        URI url = article.url();
        Page page = article.page();
        if (page != null) {
            return PageDateFinder.find(page, url).map(found -> stated(layout, found));
        }
        CalendarDate addressed = url == null ? null : AddressDate.read(url.toString());
        @Nullable PublicationDate stated = TextDate.find(layout, addressed);
        if (stated == null && addressed != null) {
            stated = new PublicationDate(addressed, null, Source.URL);
        }
        return Optional.ofNullable(stated);
    }

    /** Returns the date of a page, with the place where the text states it too. */
    private static PublicationDate stated(Layout layout, PageDateFinder.Found found) {
        PublicationDate visible = VisibleDate.find(layout, found.date(), found.order());
        if (visible != null) {
            return visible;
        }
        Source source = found.byAddress() ? Source.URL : Source.METADATA;
        return new PublicationDate(found.date(), null, source);
    }
}
