package org.nutgraf.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Tokens;

/**
 * Reads ratios: one number out of another.
 *
 * <pre>
 *   one in five   eight of 10 voters   a 1-in-100-year flood   a 3-for-1 split   a 3:1 ratio
 *   ^         ^   ^                ^     ^           ^           ^     ^           ^ ^
 * </pre>
 */
final class OddsReader {

    /** The decimals kept of a ratio. */
    private static final int DECIMALS = 10;

    /** The highest second number of "three in ten"; above it "one in" must precede. */
    private static final int MAX_PART = 10;

    /** The highest first number. */
    private static final int MAX_WHOLE = 1000;

    private final Tokens tokens;
    private final int end;

    OddsReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Reads "one in five", "eight of 10 voters", "nine out of 10", "a 21-of-27 day". */
    @Nullable Draft ratio(Amount first, int at) {
        if (first.unit() != null || first.numeral().form() == Numeral.Form.FRACTION) {
            return null;
        }
        boolean hyphen = AmountReader.isHyphen(tokens, at);
        int word = hyphen ? at + 1 : at;
        boolean outOf = tokens.is(word, "out") && tokens.is(word + 1, "of");
        boolean in = tokens.is(word, "in");
        boolean of = tokens.is(word, "of");
        if (!in && !of && !outOf) {
            return hyphen && tokens.is(word, "for") ? exchange(first, word + 1) : null;
        }
        int number = outOf ? word + 2 : word + 1;
        if (hyphen) {
            if (!AmountReader.isHyphen(tokens, number)) {
                return null;
            }
            number++;
        } else if (tokens.is(number, "every")) {
            number++;
        }
        Amount second = number < end ? AmountReader.read(tokens, number, end) : null;
        if (second == null
                || second.isSigned()
                || second.numeral().form() == Numeral.Form.FRACTION
                || !PairReader.isAscending(first, second)
                || Dates.isYear(tokens, number)) {
            return null;
        }
        boolean period = second.unit() != null;
        if (period && !(hyphen && in && isDuration(second))) {
            return null;
        }
        boolean reads = in ? isIn(first, second) : isOf(first, second, outOf, hyphen);
        BigDecimal above = first.value();
        BigDecimal below = second.numeral().value();
        if (!reads || above == null || below == null) {
            return null;
        }
        BigDecimal value = above.divide(below, DECIMALS, RoundingMode.HALF_EVEN);
        Draft ratio = Draft.ofTwo(first, second, Figure.Kind.RATIO, value);
        if (period) {
            return ratio.as(Figure.Kind.RATIO, second.unit(), second.end());
        }
        CountedNoun noun = new NounReader(tokens, end).plural(ratio.end());
        return noun == null
                ? ratio
                : ratio.as(Figure.Kind.RATIO, Unit.counted(noun.name()), noun.end());
    }

    private static boolean isDuration(Amount amount) {
        Unit unit = amount.unit();
        return unit != null && unit.is(Figure.Kind.DURATION);
    }

    /** Tells "one in 43", "three in ten". */
    private static boolean isIn(Amount first, Amount second) {
        boolean one = first.numeral().isWholeBetween(1, 1);
        return first.numeral().isWholeBetween(1, MAX_WHOLE)
                && ((one && second.numeral().isWholeBetween(2, 100_000_000)) || isPart(second));
    }

    /** Tells "eight of 10", "21-of-27", "9.5 out of 10"; "one of two" is a pronoun. */
    private static boolean isOf(Amount first, Amount second, boolean out, boolean hyphen) {
        if (!first.numeral().isWholeBetween(1, MAX_WHOLE)) {
            return out && first.numeral().value() != null && isPart(second);
        }
        return out || hyphen || (isPart(second) && !first.numeral().isWholeBetween(1, 1));
    }

    private static boolean isPart(Amount second) {
        return second.numeral().isWholeBetween(2, MAX_PART)
                || second.numeral().isWholeBetween(100, 100);
    }

    /** Reads "a 3-for-1 split". */
    private @Nullable Draft exchange(Amount first, int hyphen) {
        int number = hyphen + 1;
        Amount second =
                AmountReader.isHyphen(tokens, hyphen) && number < end
                        ? AmountReader.read(tokens, number, end)
                        : null;
        if (second == null
                || second.unit() != null
                || !first.numeral().isWholeBetween(1, MAX_WHOLE)
                || !second.numeral().isWholeBetween(1, MAX_WHOLE)) {
            return null;
        }
        return quotient(first, second);
    }

    /** Reads "3:1" where a ratio or a scale is spoken of, or returns null. */
    @Nullable Draft colon(Amount first, int colon) {
        boolean joined =
                tokens.is(colon, ':') && tokens.isJoined(colon) && tokens.isJoined(colon + 1);
        int number = colon + 1;
        Amount second =
                joined && number < end && first.unit() == null
                        ? AmountReader.read(tokens, number, end)
                        : null;
        if (second == null
                || second.unit() != null
                || second.numeral().value() == null
                || second.numeral().least().signum() == 0
                || first.numeral().value() == null
                || !Context.isOfRatio(tokens, first.first(), second.end())) {
            return null;
        }
        return quotient(first, second);
    }

    private static Draft quotient(Amount first, Amount second) {
        BigDecimal value =
                first.numeral()
                        .least()
                        .divide(second.numeral().least(), DECIMALS, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return Draft.ofTwo(first, second, Figure.Kind.RATIO, value);
    }
}
