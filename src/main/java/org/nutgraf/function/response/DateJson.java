package org.nutgraf.function.response;

import org.jspecify.annotations.Nullable;

/**
 * A publication date.
 *
 * @param value the date in ISO 8601, only as precise as known
 * @param text the date as the text states it; null, as the offsets, where the text does not
 * @param source what states it: {@code text}, {@code dateline}, {@code byline}, {@code metadata},
 *     {@code url} or {@code caller}
 */
public record DateJson(
        String value,
        @Nullable String text,
        @Nullable Integer start,
        @Nullable Integer end,
        String source) {}
