package org.nutgraf.figure;

import org.nutgraf.number.Numeral;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Keeps a price whole with what it is the price of.
 *
 * <pre>
 *   $45.84 per barrel   $15 an hour   £12.50 per square metre   $2.84 per 1,000 cubic feet
 *          ^        ^       ^     ^          ^              ^         ^                  ^
 * </pre>
 */
final class Rates {

    private Rates() {}

    /** Returns the amount with its rate, where one follows. */
    static Amount extend(Tokens tokens, Amount amount, int end) {
        int per = AmountReader.isHyphen(tokens, amount.end()) ? amount.end() + 1 : amount.end();
        int behind = end(tokens, per, end);
        if (behind == per) {
            return amount;
        }
        return new Amount(
                amount.first(),
                behind,
                new Span(amount.span().start(), tokens.end(behind - 1)),
                amount.numeral(),
                amount.negative(),
                amount.unit(),
                amount.isSigned());
    }

    /** Tells "a month", "a litre" behind an amount. */
    static boolean isRate(Tokens tokens, int i) {
        return tokens.is(i, "a") && end(tokens, i, tokens.size()) > i;
    }

    /** Tells "up from $5m a year earlier", which is no rate. */
    private static boolean isAgo(Tokens tokens, int i) {
        return tokens.is(i, "ago")
                || tokens.is(i, "earlier")
                || tokens.is(i, "before")
                || tokens.is(i, "later")
                || tokens.is(i, "previously");
    }

    private static int end(Tokens tokens, int per, int end) {
        if (tokens.is(per, '/') && tokens.isJoined(per) && tokens.isJoined(per + 1)) {
            Units.Match unit = Units.read(tokens, per + 1, end);
            return unit == null ? per : unit.end();
        }
        boolean article = tokens.is(per, "a") || tokens.is(per, "an");
        if (!article && !tokens.is(per, "per")) {
            return per;
        }
        int at = AmountReader.isHyphen(tokens, per + 1) ? per + 2 : per + 1;
        Units.Match unit = Units.read(tokens, at, end);
        if (unit != null && !unit.unit().is(Figure.Kind.PERCENT)) {
            return isAgo(tokens, unit.end()) ? per : unit.end();
        }
        if (article) {
            return at < end && Words.SOLD_BY.contains(tokens, at) ? at + 1 : per;
        }
        Numeral many =
                at < end && NumeralReader.canStart(tokens, at)
                        ? NumeralReader.read(tokens, at, end, false)
                        : null;
        if (many == null) {
            return at < end && tokens.isWord(at) ? at + 1 : per;
        }
        Units.Match goods = Units.read(tokens, many.end(), end);
        return goods == null ? many.end() : goods.end();
    }
}
