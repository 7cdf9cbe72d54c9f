package org.nutgraf.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.date.StatedDate.Label;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads the dates in what a page states, each with the word that says what happened then.
 *
 * <pre>
 *   Published 3 March 2024 | Updated 5 March 2024
 *   ^         ^              ^       ^
 * </pre>
 */
final class StatementReader {

    private static final Lexicon<Label> LABELS =
            Lexicon.of(
                    Table.read(StatementReader.class, "date-labels.tsv"),
                    "phrase",
                    row -> Label.valueOf(row.get("event").toUpperCase(Locale.ROOT)));

    /** A statement with more dates is a list. */
    private static final int MAX_DATES = 3;

    /** A date beside more words and marks stands in a sentence. */
    private static final int MAX_WORDS_BESIDE = 18;

    private final DateOrder order;

    StatementReader(DateOrder order) {
        this.order = order;
    }

    /** Returns the dates of a statement, in its order. */
    List<StatedDate> read(DateStatement statement) {
        return switch (statement.origin()) {
            case ADDRESS, PICTURE -> {
                CalendarDate date = AddressDate.read(statement.value());
                yield date == null
                        ? List.of()
                        : List.of(new StatedDate(statement, Label.NONE, false, date));
            }
            case LINKED_DATA,
                    META,
                    ITEM_PROPERTY,
                    TIME_ELEMENT,
                    NAMED_ELEMENT,
                    NAMED_FRAME,
                    LINE,
                    SCRIPT,
                    COPYRIGHT ->
                    readText(statement);
        };
    }

    private List<StatedDate> readText(DateStatement statement) {
        CalendarDate whole = MachineDate.read(statement.value());
        if (whole != null) {
            return List.of(new StatedDate(statement, Label.NONE, false, whole));
        }
        Tokens tokens = Tokens.of(statement.value());
        List<StatedDate> dates = new ArrayList<>();
        Label label = Label.NONE;
        int i = 0;
        while (i < tokens.size() && dates.size() < MAX_DATES) {
            DateExpression found = DateReader.read(tokens, i, tokens.size(), order);
            if (found == null) {
                int entry = LABELS.longest(tokens, i);
                if (entry != Lexicon.NONE) {
                    label = LABELS.value(entry);
                    i += LABELS.length(entry);
                } else {
                    i++;
                }
                continue;
            }
            @Nullable CalendarDate date = found.date();
            if (date != null) {
                int others = tokens.size() - (found.end() - found.first());
                boolean inProse = others > MAX_WORDS_BESIDE;
                dates.add(new StatedDate(statement, label, inProse, date));
                label = Label.NONE;
            }
            i = found.end();
        }
        return dates;
    }
}
