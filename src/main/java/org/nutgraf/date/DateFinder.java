package org.nutgraf.date;

import java.util.Optional;
import org.nutgraf.article.Layout;

/** Finds the publication date of an article. */
public final class DateFinder {

    private DateFinder() {}

    public static Optional<PublicationDate> find(Layout layout) {
        return Optional.empty();
    }
}
