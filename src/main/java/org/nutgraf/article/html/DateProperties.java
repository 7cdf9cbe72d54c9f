package org.nutgraf.article.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Table;

/** The names of the properties that state a date, in {@code meta} elements and elsewhere. */
final class DateProperties {

    private static final Map<String, Event> EVENTS = new HashMap<>();

    static {
        for (Table.Row row : Table.read(DateProperties.class, "date-properties.tsv").rows()) {
            EVENTS.put(row.get("name"), Event.valueOf(row.get("event").toUpperCase(Locale.ROOT)));
        }
    }

    private DateProperties() {}

    /** Returns what the property dates, or null where it dates nothing; in any case. */
    static @Nullable Event event(String property) {
        return EVENTS.get(Characters.fold(property));
    }
}
