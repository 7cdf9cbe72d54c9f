package org.nutgraf.article;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.CalendarDate;

/**
 * An article that can be worked on: its text, and what is known of it beside the text.
 *
 * @param text the plain text that all spans point into: for a plain body the body itself, for HTML
 *     what was read from the page
 * @param page what the page says of itself; null for a plain body
 * @param url the address of the page; null where unknown
 * @param headline the headline as the sender gave it; null where not given
 * @param date the publication date as the sender gave it; null where not given
 */
public record Article(
        String text,
        @Nullable Page page,
        @Nullable URI url,
        @Nullable String headline,
        @Nullable CalendarDate date)
        implements Reading {}
