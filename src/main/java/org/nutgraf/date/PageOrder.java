package org.nutgraf.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Tokens;

/**
 * Tells whether a page writes "03/04/2024" day first or month first.
 *
 * <p>A date on the page that can be read one way only tells; then a date that one of both readings
 * shares with the metadata; then the language.
 */
final class PageOrder {

    private PageOrder() {}

    static DateOrder of(List<DateStatement> statements, @Nullable String language) {
        for (DateStatement statement : statements) {
            if (isVisible(statement.origin())) {
                DateOrder order = DateOrder.of(Tokens.of(statement.value()));
                if (order != DateOrder.UNKNOWN) {
                    return order;
                }
            }
        }
        DateOrder byMetadata = byMetadata(statements);
        if (byMetadata != DateOrder.UNKNOWN) {
            return byMetadata;
        }
        DateOrder byLanguage = DateOrder.ofLanguage(language == null ? "" : language);
        if (byLanguage != DateOrder.UNKNOWN) {
            return byLanguage;
        }
        return language == null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static DateOrder byMetadata(List<DateStatement> statements) {
        for (DateStatement machine : statements) {
            CalendarDate day =
                    isVisible(machine.origin()) ? null : MachineDate.read(machine.value());
            if (day == null) {
                continue;
            }
            for (DateStatement visible : statements) {
                if (isVisible(visible.origin())) {
                    for (DateOrder order : List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST)) {
                        CalendarDate read = DateReader.find(visible.value(), order);
                        CalendarDate other = DateReader.find(visible.value(), DateOrder.UNKNOWN);
                        if (other == null && read != null && read.day().equals(day.day())) {
                            return order;
                        }
                    }
                }
            }
            break;
        }
        return DateOrder.UNKNOWN;
    }

    private static boolean isVisible(Origin origin) {
        return switch (origin) {
            case NAMED_ELEMENT, NAMED_FRAME, LINE, COPYRIGHT -> true;
            case LINKED_DATA, META, ITEM_PROPERTY, TIME_ELEMENT, ADDRESS, SCRIPT, PICTURE -> false;
        };
    }
}
