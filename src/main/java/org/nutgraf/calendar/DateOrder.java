package org.nutgraf.calendar;

import java.util.Locale;
import org.nutgraf.text.Tokens;

/** In which order a date in figures alone gives day and month, as in "03/04/2024". */
public enum DateOrder {
    /** 3 April. */
    DAY_FIRST,
    /** March 4. */
    MONTH_FIRST,
    /** Not known: a date that can be read both ways is not stated in full. */
    UNKNOWN;

    /**
     * Returns the order that a language goes with.
     *
     * @param tag a language tag as pages carry it, such as "de", "en-US" or "pt_BR"
     * @return unknown for English without a country, and for an empty tag
     */
    public static DateOrder ofLanguage(String tag) {
        String folded = tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        if (folded.isEmpty() || folded.equals("en")) {
            return UNKNOWN;
        }
        return folded.equals("en-us") || folded.equals("en-ph") ? MONTH_FIRST : DAY_FIRST;
    }

    /**
     * Returns the order in which the dates of a text stand, where one of them can only be read one
     * way, as "14/12/2025"; the first such date decides. One pass over the tokens.
     */
    public static DateOrder of(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i) && !tokens.isJoined(i)) {
                DateOrder order = NumericDay.orderAt(tokens, i, tokens.size());
                if (order != UNKNOWN) {
                    return order;
                }
            }
        }
        return UNKNOWN;
    }
}
