package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * A number that states how much or how many.
 *
 * <pre>
 *   had fired more than 1,500 strike drones at
 *             ^                           ^      span
 *             ^        ^                         modifier
 *                       ^    ^                   number
 * </pre>
 *
 * @param span all of it, from the modifier to the unit or the head noun
 * @param number the words of the number, with its scale word
 * @param kind what is measured
 * @param value the number; null for ranges and vague amounts
 * @param low the least it can be; null where nothing is said of that
 * @param high the most it can be; null where nothing is said of that
 * @param unit the unit, or the counted noun without a plural -s; null where none is named
 * @param unitCode the unit in UCUM, or the currency in ISO 4217; null where there is none
 * @param modifier the words that make the number approximate or a bound; null where there are none
 * @param bound how the number bounds the amount
 */
public record Figure(
        Span span,
        Span number,
        Kind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable String unitCode,
        @Nullable Span modifier,
        Bound bound) {

    public Figure {
        if (!span.contains(number)) {
            throw new IllegalArgumentException("number " + number + " must lie in " + span);
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " must not be above high " + high);
        }
    }

    /** Returns the same figure in another unit. */
    Figure withUnit(String newUnit, String newCode) {
        return new Figure(span, number, kind, value, low, high, newUnit, newCode, modifier, bound);
    }

    /** Returns the same figure {@code units} further on in the text. */
    Figure movedBy(int units) {
        return new Figure(
                span.movedBy(units),
                number.movedBy(units),
                kind,
                value,
                low,
                high,
                unit,
                unitCode,
                modifier == null ? null : modifier.movedBy(units),
                bound);
    }

    /** What is measured. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        MEASURE,
        DURATION,
        AGE,
        RATIO,
        FRACTION,
        SCORE,
        MULTIPLIER
    }

    /** How the number bounds the amount. */
    public enum Bound {
        EXACT,
        ABOUT,
        MORE_THAN,
        AT_LEAST,
        LESS_THAN,
        AT_MOST
    }
}
