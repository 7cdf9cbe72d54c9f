package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * A figure while it is read: what is known before its modifiers are.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param number the words of its number or numbers
 */
record Draft(
        int first,
        int end,
        Span number,
        Figure.Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Unit unit) {

    /** Makes one figure of two numbers. */
    static Draft ofTwo(Amount first, Amount second, Figure.Kind kind, @Nullable BigDecimal value) {
        Span span = new Span(first.numeral().span().start(), second.numeral().span().end());
        return new Draft(first.first(), second.end(), span, kind, value, null, null, null);
    }

    Draft to(int newEnd) {
        return new Draft(first, newEnd, number, kind, value, low, high, unit);
    }

    Draft from(int newFirst) {
        return new Draft(newFirst, end, number, kind, value, low, high, unit);
    }

    Draft as(Figure.Kind newKind, @Nullable Unit newUnit, int newEnd) {
        return new Draft(first, newEnd, number, newKind, value, low, high, newUnit);
    }
}
