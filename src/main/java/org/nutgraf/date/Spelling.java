package org.nutgraf.date;

import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** Tells by its spelling whether a text comes from where the day goes first. */
final class Spelling {

    private static final Lexicon<DateOrder> WORDS =
            Lexicon.of(
                    Table.read(Spelling.class, "spelling.tsv"),
                    "word",
                    row ->
                            row.get("variety").equals("american")
                                    ? DateOrder.MONTH_FIRST
                                    : DateOrder.DAY_FIRST);

    private Spelling() {}

    /** Returns the order that goes with most of the telling words; unknown where they are even. */
    static DateOrder order(Tokens tokens) {
        int dayFirst = 0;
        int monthFirst = 0;
        for (int i = 0; i < tokens.size(); i++) {
            @Nullable DateOrder order = WORDS.get(tokens, i);
            dayFirst += order == DateOrder.DAY_FIRST ? 1 : 0;
            monthFirst += order == DateOrder.MONTH_FIRST ? 1 : 0;
        }
        if (dayFirst == monthFirst) {
            return DateOrder.UNKNOWN;
        }
        return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
}
