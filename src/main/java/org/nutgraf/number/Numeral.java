package org.nutgraf.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;

/**
 * A number as written, in digits, in words or in both.
 *
 * <pre>
 *   some 3.8 million people     two-thirds of them     hundreds of thousands of families
 *        ^         ^            ^         ^            ^                    ^
 * </pre>
 *
 * @param end the index behind its last token
 * @param span its words, with the scale word
 * @param value the number; null where it is vague
 * @param low the least a vague number can be; null where it is not vague
 * @param scale what its scale word multiplies by; one where it has none
 * @param form how it is written
 */
public record Numeral(
        int end,
        Span span,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        BigDecimal scale,
        Form form) {

    public Numeral {
        if ((value == null) == (low == null)) {
            throw new IllegalArgumentException("value " + value + " or low must be null: " + low);
        }
    }

    /** The digits that any number of a {@code long} has at most, less one. */
    private static final int LONG_DIGITS = 18;

    /** How a number is written. */
    public enum Form {
        /** In digits, with or without a scale word. */
        DIGITS,
        /** In words alone. */
        WORDS,
        /** As a part of a whole: "two-thirds", "1/2", "half". */
        FRACTION,
        /** As a vague amount: "dozens", "several hundred". */
        VAGUE
    }

    /** Returns the number, or the least it can be. */
    public BigDecimal least() {
        BigDecimal known = value == null ? low : value;
        if (known == null) {
            throw new IllegalStateException("a numeral has a value or a low");
        }
        return known;
    }

    /** Tells whether the number is a whole one between two others, both included. */
    public boolean isWholeBetween(long least, long most) {
        // Most numbers are whole, and are told without making others to compare them with.
        if (value != null && value.scale() == 0 && value.precision() <= LONG_DIGITS) {
            long whole = value.longValue();
            return whole >= least && whole <= most;
        }
        return value != null
                && value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
