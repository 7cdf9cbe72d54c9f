package org.nutgraf.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads ratios and scores: one number set against another.
 *
 * <pre>
 *   one in five   eight of 10 voters   3 to 1   a 2-to-1 vote   won 3-1
 *   ^         ^   ^                ^   ^    ^     ^         ^       ^ ^
 * </pre>
 */
final class OddsReader {

    /** The decimals kept of a ratio. */
    private static final int DECIMALS = 10;

    /** The highest second number of "three in ten"; above it "one in" must precede. */
    private static final int MAX_PART = 10;

    private final Tokens tokens;
    private final int end;

    OddsReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Reads "3 to 1", "217 to 205": descending numbers without units, one against the other. */
    @Nullable Draft against(Amount first, int number) {
        Amount second = number < end ? AmountReader.read(tokens, number, end) : null;
        if (second == null
                || first.unit() != null
                || second.unit() != null
                || !first.numeral().isWholeBetween(0, 1000)
                || !second.numeral().isWholeBetween(0, 999)) {
            return null;
        }
        int behind = second.end();
        boolean vote = tokens.is(behind, "vote") || tokens.is(behind, "votes");
        boolean one = second.numeral().isWholeBetween(1, 1);
        if (!one && !vote && !Context.isOfScore(tokens, first.first(), behind)) {
            return null;
        }
        return vote || !one
                ? score(first, second)
                : two(first, second, Figure.Kind.RATIO, first.value());
    }

    Draft score(Amount first, Amount second) {
        Draft score = two(first, second, Figure.Kind.SCORE, first.value());
        int behind = score.end();
        boolean vote =
                tokens.is(behind, "vote")
                        || tokens.is(behind, "decision")
                        || tokens.is(behind, "ruling");
        return vote
                ? score.as(Figure.Kind.SCORE, Unit.counted(tokens.string(behind)), behind + 1)
                : score;
    }

    private static Draft two(
            Amount first, Amount second, Figure.Kind kind, @Nullable BigDecimal value) {
        Span span = new Span(first.numeral().span().start(), second.numeral().span().end());
        return new Draft(first.first(), second.end(), span, kind, value, null, null, null);
    }

    /** Reads "one in five", "eight of 10 voters", "nine out of 10". */
    @Nullable Draft ratio(Amount first, int at) {
        if (first.unit() != null
                || !first.numeral().isWholeBetween(1, 1000)
                || first.numeral().form() == Numeral.Form.FRACTION) {
            return null;
        }
        boolean hyphen = AmountReader.isHyphen(tokens, at);
        int word = hyphen ? at + 1 : at;
        boolean in = tokens.is(word, "in");
        boolean outOf = tokens.is(word, "out") && tokens.is(word + 1, "of");
        if ((!in && !outOf && !tokens.is(word, "of")) || (hyphen && !in)) {
            return null;
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
                || second.unit() != null
                || !PairReader.isAscending(first, second)
                || Dates.isYear(tokens, number)) {
            return null;
        }
        boolean one = first.numeral().isWholeBetween(1, 1);
        boolean usual =
                second.numeral().isWholeBetween(2, MAX_PART)
                        || second.numeral().isWholeBetween(100, 100);
        boolean reads =
                in
                        ? ((one && second.numeral().isWholeBetween(2, 100_000_000)) || usual)
                        : outOf || (usual && !one);
        BigDecimal above = first.value();
        BigDecimal below = second.value();
        if (!reads
                || above == null
                || below == null
                || second.numeral().form() == Numeral.Form.FRACTION) {
            return null;
        }
        Draft ratio =
                two(
                        first,
                        second,
                        Figure.Kind.RATIO,
                        above.divide(below, DECIMALS, RoundingMode.HALF_EVEN));
        CountedNoun noun = new NounReader(tokens, end).plural(ratio.end());
        return noun == null
                ? ratio
                : ratio.as(Figure.Kind.RATIO, Unit.counted(noun.name()), noun.end());
    }
}
