package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads degrees whose scale is one letter, and those below zero.
 *
 * <pre>
 *   40.3C in the shade   the oven to 200C   10 degrees below zero
 *   ^   ^                            ^  ^   ^                   ^
 * </pre>
 */
final class Temperatures {

    /** The highest temperatures of the weather. */
    private static final BigDecimal HOTTEST_CELSIUS = BigDecimal.valueOf(60);

    private static final BigDecimal HOTTEST_FAHRENHEIT = BigDecimal.valueOf(140);

    /** The highest temperature of an oven, in either scale; those are given in tens. */
    private static final BigDecimal HOTTEST_OVEN = BigDecimal.valueOf(500);

    private static final Unit CELSIUS = Unit.of("degree Celsius", "Cel", Figure.Kind.MEASURE);

    private static final Unit FAHRENHEIT =
            Unit.of("degree Fahrenheit", "[degF]", Figure.Kind.MEASURE);

    private Temperatures() {}

    /** Reads "40.3C" at its letter, which is joined to the number, or returns null. */
    static Units.@Nullable Match read(Tokens tokens, Numeral numeral, int at) {
        boolean celsius = tokens.is(at, 'C');
        boolean closes =
                !tokens.isJoined(at + 1)
                        || isStop(tokens.first(at + 1))
                        || (tokens.is(at + 1, '/') && tokens.isNumber(at + 2));
        if (!(celsius || tokens.is(at, 'F'))
                || !(tokens.isJoined(at) || tokens.is(at + 1, ')') || isBelowZero(tokens, at))
                || !closes
                || numeral.form() != Numeral.Form.DIGITS) {
            return null;
        }
        BigDecimal degrees = numeral.least();
        BigDecimal hottest = celsius ? HOTTEST_CELSIUS : HOTTEST_FAHRENHEIT;
        boolean oven =
                degrees.compareTo(HOTTEST_OVEN) <= 0
                        && degrees.remainder(BigDecimal.TEN).signum() == 0;
        return oven || degrees.compareTo(hottest) <= 0
                ? new Units.Match(celsius ? CELSIUS : FAHRENHEIT, at + 1)
                : null;
    }

    /** Tells "-38 C", whose letter stands apart. */
    static boolean isBelowZero(Tokens tokens, int at) {
        return tokens.is(at, 'C')
                && (tokens.is(at - 2, '-') || tokens.is(at - 2, '−') || tokens.is(at - 2, "minus"));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ',' || c == ')' || c == ';' || c == '”' || c == '"';
    }

    /** Makes "10 degrees below zero" negative. */
    static Amount belowZero(Tokens tokens, Amount amount) {
        int at = amount.end();
        Unit unit = amount.unit();
        boolean degrees = unit != null && unit.name().startsWith("degree") && !amount.negative();
        if (!degrees || !tokens.is(at, "below") || !tokens.is(at + 1, "zero")) {
            return amount;
        }
        return new Amount(
                amount.first(),
                at + 2,
                new Span(amount.span().start(), tokens.end(at + 1)),
                amount.numeral(),
                true,
                unit,
                false);
    }
}
