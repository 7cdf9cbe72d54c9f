package org.nutgraf.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads the smaller unit behind a larger one; the value is in the larger.
 *
 * <pre>
 *   5 feet 10 inches   6ft 2in   a 6-foot-2 striker   3 dollars 50 cents
 *   ^              ^   ^     ^     ^      ^           ^                ^
 * </pre>
 */
final class Compounds {

    /** The decimals kept of a smaller unit that does not divide the larger evenly. */
    private static final int DECIMALS = 16;

    private static final int CENTS = 100;

    private static final String INCH = "[in_i]";

    private static final Unit FOOT = Unit.of("foot", "[ft_i]", Figure.Kind.MEASURE);

    private static final List<Pair> PAIRS =
            Table.read(Compounds.class, "compound-units.tsv").rows().stream()
                    .map(Pair::of)
                    .toList();

    private static final BigDecimal INCHES = inches();

    /** A unit, a smaller one, and how many of that make one of it. */
    private record Pair(String larger, String smaller, BigDecimal per) {

        static Pair of(Table.Row row) {
            return new Pair(row.get("larger"), row.get("smaller"), new BigDecimal(row.get("per")));
        }
    }

    private Compounds() {}

    /** Returns the amount with the smaller unit behind it, or the amount. */
    static Amount extend(Tokens tokens, Amount amount, int end) {
        Unit unit = amount.unit();
        if (unit == null || unit.code() == null || amount.numeral().value() == null) {
            return amount;
        }
        if (unit.is(Figure.Kind.MEASURE)) {
            return ofMeasure(tokens, amount, unit, end);
        }
        boolean named = unit.is(Figure.Kind.MONEY) && unit.factor().compareTo(BigDecimal.ONE) == 0;
        return named ? ofMoney(tokens, amount, end) : amount;
    }

    private static Amount ofMeasure(Tokens tokens, Amount amount, Unit unit, int end) {
        int at = amount.end();
        boolean hyphen = AmountReader.isHyphen(tokens, at);
        if (hyphen) {
            at++;
        }
        if (!isWhole(amount) || !NumeralReader.canStart(tokens, at) || at >= end) {
            return amount;
        }
        Numeral smaller = NumeralReader.read(tokens, at, end, false);
        if (smaller == null || smaller.value() == null) {
            return amount;
        }
        Units.Match match = Units.read(tokens, smaller.end(), end);
        String code = match == null ? null : match.unit().code();
        BigDecimal per = perLarger(unit.code(), code);
        int behind = match == null ? smaller.end() : match.end();
        if (per == null && hyphen && tokens.is(at - 2, "foot")) {
            per = perLarger(unit.code(), INCH);
            behind = smaller.end();
        }
        if (per == null || smaller.least().compareTo(per) >= 0) {
            return amount;
        }
        BigDecimal part = smaller.least().divide(per, DECIMALS, RoundingMode.HALF_EVEN);
        return with(tokens, amount, part, smaller, behind);
    }

    private static @Nullable BigDecimal perLarger(
            @Nullable String larger, @Nullable String smaller) {
        for (Pair pair : PAIRS) {
            if (pair.larger.equals(larger) && pair.smaller.equals(smaller)) {
                return pair.per;
            }
        }
        return null;
    }

    private static BigDecimal inches() {
        return Objects.requireNonNull(perLarger(FOOT.code(), INCH), "the inches of a foot");
    }

    private static Amount ofMoney(Tokens tokens, Amount amount, int end) {
        int at = tokens.is(amount.end(), "and") ? amount.end() + 1 : amount.end();
        if (amount.isSigned()
                || !isWhole(amount)
                || at >= end
                || !NumeralReader.canStart(tokens, at)) {
            return amount;
        }
        Numeral cents = NumeralReader.read(tokens, at, end, false);
        if (cents == null || !cents.isWholeBetween(1, CENTS - 1)) {
            return amount;
        }
        Currencies.Match match = Currencies.suffix(tokens, cents.end(), end);
        boolean part = match != null && match.unit().factor().compareTo(BigDecimal.ONE) < 0;
        boolean bare =
                at == amount.end()
                        && tokens.isNumber(at)
                        && tokens.length(at) == 2
                        && !tokens.isWord(cents.end())
                        && Units.read(tokens, cents.end(), end) == null;
        if (!part && !bare) {
            return amount;
        }
        BigDecimal factor = match != null && part ? match.unit().factor() : new BigDecimal("0.01");
        int behind = match != null && part ? match.end() : cents.end();
        return with(tokens, amount, cents.least().multiply(factor), cents, behind);
    }

    /** Reads feet and inches with primes, {@code 6'2"}, or returns null. */
    static @Nullable Amount primes(Tokens tokens, Amount amount, int end) {
        int feet = amount.numeral().end();
        int mark = feet + 2;
        boolean reads =
                mark < end
                        && isWhole(amount)
                        && Characters.isApostrophe(tokens.first(feet))
                        && tokens.isJoined(feet)
                        && tokens.isNumber(feet + 1)
                        && tokens.isJoined(mark)
                        && (tokens.is(mark, '"') || tokens.is(mark, '”') || tokens.is(mark, '″'));
        Numeral inches = reads ? NumeralReader.read(tokens, feet + 1, end, false) : null;
        if (inches == null || inches.least().compareTo(INCHES) >= 0) {
            return null;
        }
        BigDecimal part = inches.least().divide(INCHES, DECIMALS, RoundingMode.HALF_EVEN);
        return with(tokens, amount.withUnit(FOOT), part, inches, mark + 1);
    }

    private static boolean isWhole(Amount amount) {
        return amount.numeral().isWholeBetween(0, Integer.MAX_VALUE);
    }

    private static Amount with(
            Tokens tokens, Amount amount, BigDecimal part, Numeral smaller, int end) {
        Numeral numeral = amount.numeral();
        Numeral both =
                new Numeral(
                        numeral.end(),
                        numeral.span().union(smaller.span()),
                        numeral.least().add(part),
                        null,
                        numeral.scale(),
                        numeral.form());
        return new Amount(
                amount.first(),
                end,
                new Span(amount.span().start(), tokens.end(end - 1)),
                both,
                amount.negative(),
                amount.unit(),
                amount.isSigned());
    }
}
