package org.nutgraf.calendar;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/** Reads the date expression at a token. */
public final class DateReader {

    private DateReader() {}

    /**
     * Returns the longest date expression that starts with the token {@code i}, or null.
     *
     * @param end the index behind the last token that may be read
     */
    public static @Nullable DateExpression read(Tokens tokens, int i, int end) {
        return null;
    }
}
