package org.nutgraf.article.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.DateStatement.Place;
import org.nutgraf.text.Characters;

/**
 * Finds the dates that scripts assign to a property known to state one.
 *
 * <pre>
 *   dataLayer.push({'pubDate': '2025-12-14', …});   window.page = {publishDate:"14.12.2025"}
 *                    ^         ^
 * </pre>
 */
final class ScriptDates {

    /** The longest name or value that is read; in UTF-16 units. */
    private static final int MAX_LENGTH = 40;

    /** A script with more is a list of other articles. */
    private static final int MAX_DATES = 20;

    private ScriptDates() {}

    /** Adds what {@code script} states to {@code statements}; one pass. */
    static void find(String script, List<DateStatement> statements) {
        int found = 0;
        for (int i = 1; i + 1 < script.length() && found < MAX_DATES; i++) {
            char quote = script.charAt(i);
            if ((quote == '"' || quote == '\'') && Characters.isDigit(script.charAt(i + 1))) {
                int end = script.indexOf(quote, i + 1, Math.min(script.length(), i + MAX_LENGTH));
                String name = end < 0 ? null : nameBefore(script, i);
                Event event = name == null ? null : DateProperties.event(name);
                if (name != null && event != null) {
                    statements.add(
                            new DateStatement(
                                    Origin.SCRIPT,
                                    event,
                                    Place.HEAD,
                                    Characters.fold(name),
                                    script.substring(i + 1, end)));
                    found++;
                }
            }
        }
    }

    /** Returns the name that is given the value at {@code quote}, or null. */
    private static @Nullable String nameBefore(String script, int quote) {
        int i = blanksBefore(script, quote);
        char assignment = Characters.at(script, i - 1);
        if (assignment != ':' && assignment != '=') {
            return null;
        }
        int end = blanksBefore(script, i - 1);
        char closer = Characters.at(script, end - 1);
        end -= closer == '"' || closer == '\'' ? 1 : 0;
        int start = end;
        while (start > 0 && end - start < MAX_LENGTH && isNamePart(script.charAt(start - 1))) {
            start--;
        }
        return start < end ? script.substring(start, end) : null;
    }

    private static int blanksBefore(String script, int from) {
        int i = from;
        while (i > 0 && from - i < MAX_LENGTH && Characters.isSpace(script.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return Characters.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}
