package org.nutgraf.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the higher end of a range, whatever joins it to the lower.
 *
 * <pre>
 *   5–10 km   $2m to $3m   10 and 15 per cent   two to three million
 *     ^   ^          ^ ^          ^         ^          ^           ^
 * </pre>
 */
final class RangeReader {

    /** The decimals kept of a number without its scale word. */
    private static final int DECIMALS = 10;

    private final Tokens tokens;
    private final int end;

    RangeReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Reads the higher end of a range at a token, and returns the range, or null. */
    @Nullable Draft read(Amount first, int at) {
        int number = Modifiers.skip(tokens, at, end);
        Amount second = number < end ? AmountReader.read(tokens, number, end) : null;
        if (second == null
                || first.numeral().value() == null
                || second.numeral().value() == null
                || (isFraction(first) != isFraction(second)
                        && first.unit() == null
                        && second.unit() == null)
                || !agree(first, second)) {
            return null;
        }
        if (first.unit() == null && second.unit() == null && isYears(first, number)) {
            return null;
        }
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        BigDecimal low = scaledLike(first, second).withUnit(unit).value();
        BigDecimal high = second.withUnit(unit).value();
        if (low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        Span span = new Span(first.numeral().span().start(), second.numeral().span().end());
        Figure.Kind kind = unit == null ? plainKind(first) : unit.kind();
        return new Draft(first.first(), second.end(), span, kind, null, low, high, unit);
    }

    private static Figure.Kind plainKind(Amount first) {
        return isFraction(first) ? Figure.Kind.FRACTION : Figure.Kind.COUNT;
    }

    private static boolean isFraction(Amount amount) {
        return amount.numeral().form() == Numeral.Form.FRACTION;
    }

    /** Tells "from 1995 to 1997", "between 2008 and 2012". */
    private boolean isYears(Amount first, int second) {
        return Dates.isYear(tokens, first.first())
                && Dates.isYear(tokens, second)
                && !isCountable(second + 1);
    }

    private static boolean agree(Amount first, Amount second) {
        Unit one = first.unit();
        Unit two = second.unit();
        if (one == null) {
            return two == null || !second.isSigned();
        }
        if (two == null) {
            return first.isSigned();
        }
        return Objects.equals(one.code(), two.code())
                && one.factor().compareTo(two.factor()) == 0
                && (one.code() != null || one.name().equals(two.name()));
    }

    /** Gives the first number the scale word of the second: "two to three million". */
    private static Amount scaledLike(Amount first, Amount second) {
        BigDecimal scale = second.numeral().scale();
        Numeral numeral = first.numeral();
        BigDecimal value = numeral.value();
        BigDecimal other = second.numeral().value();
        if (value == null
                || other == null
                || scale.compareTo(BigDecimal.ONE) == 0
                || numeral.scale().compareTo(BigDecimal.ONE) != 0
                || value.compareTo(other.divide(scale, DECIMALS, RoundingMode.HALF_EVEN)) >= 0) {
            return first;
        }
        Numeral scaled =
                new Numeral(
                        numeral.end(),
                        numeral.span(),
                        value.multiply(scale),
                        null,
                        scale,
                        numeral.form());
        return new Amount(
                first.first(),
                first.end(),
                first.span(),
                scaled,
                first.negative(),
                first.unit(),
                first.isSigned());
    }

    private boolean isCountable(int i) {
        return new NounReader(tokens, end).plural(i) != null;
    }
}
