package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Span;

/**
 * A number with its unit, as far as one is told by a sign, symbol or name.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param span its text
 * @param numeral the number without sign and unit
 * @param negative whether a minus sign stands before it
 * @param unit the unit or currency; null where none is told
 * @param isSigned whether the unit stands before the number, as "$" does
 */
record Amount(
        int first,
        int end,
        Span span,
        Numeral numeral,
        boolean negative,
        @Nullable Unit unit,
        boolean isSigned) {

    /** Returns the number in the unit, or null where it is vague. */
    @Nullable BigDecimal value() {
        return inUnit(numeral.value());
    }

    /** Returns the least that a vague number can be, or null. */
    @Nullable BigDecimal low() {
        return inUnit(numeral.low());
    }

    private @Nullable BigDecimal inUnit(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal scaled =
                unit == null || unit.isWhole() ? number : number.multiply(unit.factor());
        return negative ? scaled.negate() : scaled;
    }

    Amount withUnit(@Nullable Unit other) {
        return new Amount(first, end, span, numeral, negative, other, isSigned);
    }
}
