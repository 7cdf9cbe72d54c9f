package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Tokens;

/**
 * Reads figures of two numbers.
 *
 * <pre>
 *   5–10 km   from $2m to $3m   between 10 and 15 per cent   one in five   a 2-to-1 vote
 *   ^     ^   ^             ^   ^                        ^   ^         ^     ^         ^
 * </pre>
 */
final class PairReader {

    /** How many times the lower the higher of two choices may be. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);

    private final Tokens tokens;
    private final NounReader nouns;
    private final int end;
    private final OddsReader odds;
    private final ScoreReader scores;
    private final RangeReader ranges;

    PairReader(Tokens tokens, NounReader nouns, int end) {
        this.tokens = tokens;
        this.nouns = nouns;
        this.end = end;
        this.odds = new OddsReader(tokens, end);
        this.scores = new ScoreReader(tokens, end);
        this.ranges = new RangeReader(tokens, end);
    }

    /** Reads "between A and B", "from A to B" at its first word, or returns null. */
    @Nullable Draft opened(int i) {
        boolean between = tokens.is(i, "between");
        if (!between && !tokens.is(i, "from")) {
            return null;
        }
        int at = i + 1;
        if (tokens.is(at, "the") && (tokens.is(at + 1, "ages") || tokens.is(at + 1, "age"))) {
            at += 3;
        } else if (tokens.is(at, "ages") || tokens.is(at, "age")) {
            at += tokens.is(at + 1, "of") ? 2 : 1;
        }
        boolean ages = at > i + 1;
        int number = Modifiers.skip(tokens, at, end);
        Amount low = number < end ? AmountReader.read(tokens, number, end) : null;
        if (low == null) {
            return null;
        }
        boolean links = tokens.is(low.end(), "and") || (tokens.is(low.end(), "to") && !between);
        Draft range = links ? ranges.read(low, low.end() + 1) : null;
        if (range == null) {
            return null;
        }
        Draft whole = range.from(i);
        return ages && whole.unit() == null ? Ages.of(whole) : whole;
    }

    /** Reads what joins another number to the amount, or returns null. */
    @Nullable Draft joined(Amount first) {
        int at = first.end();
        Draft dashed = dashed(first, at);
        if (dashed != null) {
            return dashed;
        }
        int hyphen = tokens.is(at, '-') && tokens.isJoined(at) ? at + 1 : at;
        boolean to = tokens.is(hyphen, "to") || tokens.is(hyphen, "through");
        if (to || tokens.is(hyphen, "or")) {
            int number =
                    tokens.is(hyphen + 1, '-') && tokens.isJoined(hyphen + 1)
                            ? hyphen + 2
                            : hyphen + 1;
            Draft range = to ? ranges.read(first, number) : choice(first, number);
            if (range != null || !to) {
                return range == null || areApart(range, first, number) ? null : range;
            }
            boolean hyphens = hyphen > at && number > hyphen + 1;
            return scores.against(first, number, hyphens);
        }
        Draft ratio = odds.ratio(first, at);
        if (ratio != null) {
            return ratio;
        }
        return tokens.is(at, ':') ? odds.colon(first, at) : scores.innings(first, at);
    }

    /** Tells two results of a poll ("30 percent to 60 percent"), and a change and its level. */
    private boolean areApart(Draft range, Amount first, int second) {
        if (first.unit() == null) {
            return false;
        }
        boolean both = tokens.end(range.end() - 1) > range.number().end() || first.isSigned();
        return range.kind() == Figure.Kind.PERCENT
                || (both && second > first.end() && Context.isOfChange(tokens, first.first()));
    }

    /** Reads "two or three weeks": the numbers lie near each other; "$5 or $7" are two amounts. */
    private @Nullable Draft choice(Amount first, int number) {
        if (Modifiers.skip(tokens, number, end) > number) {
            return null;
        }
        Draft range = first.unit() == null ? ranges.read(first, number) : null;
        return range == null
                        || range.low() == null
                        || range.high() == null
                        || range.high().compareTo(range.low().multiply(NEAR)) > 0
                ? null
                : range;
    }

    /** Reads "5–10 km", "5-4", "$1.2bn-$1.5bn". */
    private @Nullable Draft dashed(Amount first, int dash) {
        if (!isDash(dash)) {
            return null;
        }
        boolean spaced = !tokens.isJoined(dash) || !tokens.isJoined(dash + 1);
        int number = tokens.is(dash + 1, '~') ? dash + 2 : dash + 1;
        Amount second = number < end ? AmountReader.read(tokens, number, end) : null;
        if (second == null
                || (tokens.isWord(dash + 1)
                        && tokens.isWord(dash - 1)
                        && !spaced
                        && isScaleTail(first))) {
            return null;
        }
        boolean third =
                tokens.isJoined(second.end())
                        && isDash(second.end())
                        && tokens.isNumber(second.end() + 1)
                        && tokens.isJoined(second.end() + 1);
        if (third) {
            return null;
        }
        boolean plain = first.unit() == null && second.unit() == null;
        if (spaced
                && ((plain && !tokens.isNumber(number)) || !isDigits(first) || !isDigits(second))) {
            return null;
        }
        boolean scored =
                plain
                        && isSmall(first)
                        && isSmall(second)
                        && (!isAscending(first, second)
                                || isBehindScore(first.first())
                                || (tokens.is(second.end(), ',') && isScore(second.end() + 1))
                                || Context.isOfScore(tokens, first.first(), second.end())
                                || ScoreReader.isRecord(tokens, first.first(), second.end()));
        if (scored) {
            return spaced ? null : scores.score(first, second);
        }
        if (spaced && plain && !isCountable(second.end())) {
            return isAscending(first, second) && second.end() >= end - 1
                    ? ranges.read(first, number)
                    : null;
        }
        return ranges.read(first, number);
    }

    /** Tells the later sets of "7-6 (7-5), 4-6, 6-3". */
    private boolean isBehindScore(int i) {
        int at = tokens.is(i - 1, ',') || tokens.is(i - 1, ';') ? i - 2 : i - 1;
        if (tokens.is(at, ')')) {
            at -= tokens.is(at - 2, '(') ? 3 : 5;
        }
        return isScore(at - 2);
    }

    /** Tells "6-4" at its first number. */
    private boolean isScore(int i) {
        return tokens.isNumber(i)
                && isDash(i + 1)
                && tokens.isJoined(i + 1)
                && tokens.isNumber(i + 2)
                && tokens.isJoined(i + 2);
    }

    private boolean isCountable(int i) {
        return nouns.plural(i) != null;
    }

    private static boolean isScaleTail(Amount first) {
        return first.numeral().form() == Numeral.Form.WORDS;
    }

    private static boolean isDigits(Amount amount) {
        return amount.numeral().form() == Numeral.Form.DIGITS;
    }

    private static boolean isSmall(Amount amount) {
        return amount.numeral().isWholeBetween(0, 999)
                && amount.numeral().form() != Numeral.Form.FRACTION;
    }

    static boolean isAscending(Amount first, Amount second) {
        return first.numeral().least().compareTo(second.numeral().least()) < 0;
    }

    private boolean isDash(int i) {
        char c = tokens.first(i);
        return c == '-'
                || c == '–'
                || (c == '—' && tokens.isJoined(i) && tokens.isNumber(i + 1))
                || c == '~'
                || c == '\u2010'
                || c == '\u2011'
                || (c == '−' && tokens.isJoined(i));
    }
}
