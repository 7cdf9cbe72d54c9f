package org.nutgraf.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** What a word before a date says that it is the date of. */
public enum DateLabel {
    /** The first publication: "Posted:". */
    PUBLISHED,
    /** A later version: "Last updated on". */
    UPDATED,
    /** Only that it is a date: "date". */
    NEUTRAL,
    /** Something else than the article: "Copyright". */
    OTHER;

    private static final Lexicon<DateLabel> LABELS =
            Lexicon.of(
                    Table.read(DateLabel.class, "date-labels.tsv"),
                    "label",
                    row -> valueOf(row.get("kind").toUpperCase(Locale.ROOT)));

    /** Returns the label that starts with the token {@code i}, or null. */
    public static @Nullable DateLabel at(Tokens tokens, int i, int end) {
        int entry = LABELS.longest(tokens, i, end);
        return entry == Lexicon.NONE ? null : LABELS.value(entry);
    }

    /** Returns the index behind the label that starts with the token {@code i}, or i. */
    public static int endAt(Tokens tokens, int i, int end) {
        int entry = LABELS.longest(tokens, i, end);
        return entry == Lexicon.NONE ? i : i + LABELS.length(entry);
    }
}
