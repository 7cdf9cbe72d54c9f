package org.nutgraf.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** The news agencies, by the names under which they are credited. */
public final class Agencies {

    /** Up to this length, in units, a name is an abbreviation, and stands in capitals. */
    private static final int MAX_ABBREVIATION = 4;

    private static final Lexicon<String> CODES =
            Lexicon.of(Table.read(Agencies.class, "agencies.tsv"), "names", row -> row.get("code"));

    private Agencies() {}

    /**
     * Adds the agencies named in a stretch of tokens to {@code found}, in their order, those left
     * out that it holds already.
     */
    public static void addAll(Tokens tokens, int first, int end, List<String> found) {
        int i = first;
        while (i < end) {
            int entry = CODES.longest(tokens, i, end);
            if (entry != Lexicon.NONE && isName(tokens, i, CODES.length(entry))) {
                String code = CODES.value(entry);
                if (!found.contains(code)) {
                    found.add(code);
                }
                i += CODES.length(entry);
            } else {
                i++;
            }
        }
    }

    /** Returns the one name of the agency that the tokens name, or null where they name none. */
    public static @Nullable String code(Tokens tokens, int first, int end) {
        int entry = CODES.longest(tokens, first, end);
        return entry != Lexicon.NONE && CODES.length(entry) == end - first
                ? CODES.value(entry)
                : null;
    }

    private static boolean isName(Tokens tokens, int i, int length) {
        boolean short_ = length == 1 && tokens.length(i) <= MAX_ABBREVIATION;
        return short_
                ? tokens.isAllCapitals(i) || tokens.is(i, "dpa") || tokens.is(i, "epd")
                : tokens.isCapitalised(i) || tokens.is(i, "the");
    }
}
