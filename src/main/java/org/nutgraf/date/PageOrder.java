package org.nutgraf.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells whether a page writes "03/04/2024" day first or month first.
 *
 * <p>A date on the page that can be read one way only tells; then a date that one of both readings
 * shares with the metadata; then the language.
 */
final class PageOrder {

    private static final List<DateOrder> ORDERS =
            List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);

    private PageOrder() {}

    static DateOrder of(List<DateStatement> statements, @Nullable String language) {
        List<String> telling = new ArrayList<>();
        for (DateStatement statement : statements) {
            if (isVisible(statement.origin()) && mayTell(statement.value())) {
                telling.add(statement.value());
            }
        }
        for (String value : telling) {
            DateOrder order = DateOrder.of(Tokens.of(value));
            if (order != DateOrder.UNKNOWN) {
                return order;
            }
        }
        DateOrder byMetadata = byMetadata(statements, telling);
        if (byMetadata != DateOrder.UNKNOWN) {
            return byMetadata;
        }
        DateOrder byLanguage = DateOrder.ofLanguage(language == null ? "" : language);
        if (byLanguage != DateOrder.UNKNOWN) {
            return byLanguage;
        }
        return language == null ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    /** Tells digits on both sides of a mark that goes with either order; most lines have none. */
    private static boolean mayTell(String value) {
        for (int i = 1; i + 1 < value.length(); i++) {
            char c = value.charAt(i);
            if ((c == '/' || Characters.isDash(c))
                    && Characters.isDigit(value.charAt(i - 1))
                    && Characters.isDigit(value.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static DateOrder byMetadata(List<DateStatement> statements, List<String> telling) {
        CalendarDate machine = null;
        for (int i = 0; machine == null && i < statements.size() && !telling.isEmpty(); i++) {
            DateStatement statement = statements.get(i);
            machine = isVisible(statement.origin()) ? null : MachineDate.read(statement.value());
        }
        if (machine == null) {
            return DateOrder.UNKNOWN;
        }
        for (String value : telling) {
            if (DateReader.find(value, DateOrder.UNKNOWN) == null) {
                for (DateOrder order : ORDERS) {
                    CalendarDate read = DateReader.find(value, order);
                    if (read != null && read.day().equals(machine.day())) {
                        return order;
                    }
                }
            }
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
