package org.nutgraf.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumberWords;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the unit or currency behind a number.
 *
 * <pre>
 *   20 million Australian dollars   10-gallon   6ft   1.5m people   40.3C   $82.13 a barrel
 *              ^                ^      ^    ^    ^^      ^              ^          ^      ^
 * </pre>
 */
final class SuffixReader {

    /** From here on "pounds" are money: nothing in the news weighs that much in pounds. */
    private static final BigDecimal MONEY_POUNDS = new BigDecimal("1000000");

    private static final BigDecimal MILLION = MONEY_POUNDS;

    private static final BigDecimal ELEVEN = BigDecimal.valueOf(11);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The distances of races, in metres, which "m" behind them tells. */
    private static final Set<String> RACES =
            Set.of("50", "60", "100", "110", "200", "400", "800", "1500", "3000", "5000", "10000");

    private static final Unit STERLING = new Unit("GBP", "GBP", Figure.Kind.MONEY, BigDecimal.ONE);

    private SuffixReader() {}

    /** Returns the amount with the unit behind its number, where one follows. */
    static Amount read(Tokens tokens, Amount amount, int end) {
        int at = amount.numeral().end();
        boolean hyphen = AmountReader.isHyphen(tokens, at);
        int from = hyphen ? at + 1 : at;
        if (tokens.is(from, '(') || tokens.is(from, '[') || tokens.is(from, '{')) {
            return bracketed(tokens, amount, from, end);
        }
        if (amount.numeral().form() == Numeral.Form.VAGUE && tokens.is(from, "of")) {
            from++;
        }
        Amount primes = Compounds.primes(tokens, amount, end);
        if (primes != null) {
            return primes;
        }
        if (isMillions(tokens, amount, from, end)) {
            return read(tokens, millions(tokens, amount, from), end);
        }
        Units.Match unit = Units.read(tokens, from, end);
        if (unit == null) {
            unit = Temperatures.read(tokens, amount.numeral(), from);
        }
        Currencies.Match currency = Currencies.suffix(tokens, from, end);
        if (currency != null && !isCurrency(tokens, amount, from, currency)) {
            currency = null;
        }
        if (unit != null && (currency == null || unit.end() > currency.end())) {
            if (isMoneyPounds(tokens, amount, from)) {
                return with(tokens, amount, STERLING, unit.end());
            }
            return isUnit(tokens, amount, from, unit, end)
                    ? measure(tokens, amount, unit, end)
                    : amount;
        }
        if (currency != null) {
            Amount scaled = scaled(tokens, amount, currency);
            if (scaled != null) {
                return scaled;
            }
            Amount named = with(tokens, amount, currency.unit(), currency.end());
            return Rates.extend(tokens, Compounds.extend(tokens, named, end), end);
        }
        return amount;
    }

    /** Reads "75 USD million", or returns null. */
    private static @Nullable Amount scaled(
            Tokens tokens, Amount amount, Currencies.Match currency) {
        int at = currency.end();
        BigDecimal scale = tokens.isAllCapitals(at - 1) ? NumberWords.scale(tokens, at) : null;
        BigDecimal value = amount.numeral().value();
        if (scale == null || value == null) {
            return null;
        }
        Span span = new Span(amount.numeral().span().start(), tokens.end(at));
        Numeral whole =
                new Numeral(
                        at + 1, span, value.multiply(scale), null, scale, amount.numeral().form());
        return new Amount(
                amount.first(),
                at + 1,
                new Span(amount.span().start(), span.end()),
                whole,
                amount.negative(),
                currency.unit(),
                true);
    }

    private static Amount measure(Tokens tokens, Amount amount, Units.Match unit, int end) {
        Units.Match per = Units.per(tokens, unit, end);
        Amount measured = with(tokens, amount, per.unit(), per.end());
        return Temperatures.belowZero(tokens, Compounds.extend(tokens, measured, end));
    }

    /** Tells "1.5m people"; in "the 400m runners" it is a distance. */
    private static boolean isMillions(Tokens tokens, Amount amount, int at, int end) {
        BigDecimal value = amount.numeral().value();
        return tokens.is(at, 'm')
                && tokens.isJoined(at)
                && value != null
                && !RACES.contains(value.toPlainString())
                && (new NounReader(tokens, end).plural(at + 1) != null
                        || (Units.read(tokens, at + 1, end) != null
                                && !Words.FUNCTION.contains(tokens, at + 1)));
    }

    private static Amount millions(Tokens tokens, Amount amount, int suffix) {
        Numeral numeral = amount.numeral();
        Span span = new Span(numeral.span().start(), tokens.end(suffix));
        Numeral scaled =
                new Numeral(
                        suffix + 1,
                        span,
                        numeral.least().multiply(MILLION),
                        null,
                        MILLION,
                        numeral.form());
        return new Amount(
                amount.first(),
                suffix + 1,
                amount.span().union(span),
                scaled,
                amount.negative(),
                null,
                false);
    }

    private static Amount with(Tokens tokens, Amount amount, Unit unit, int end) {
        return new Amount(
                amount.first(),
                end,
                new Span(amount.span().start(), tokens.end(end - 1)),
                amount.numeral(),
                amount.negative(),
                unit,
                false);
    }

    /** Reads "20 (kg)". */
    private static Amount bracketed(Tokens tokens, Amount amount, int open, int end) {
        Units.Match unit = Units.read(tokens, open + 1, end);
        boolean closed = unit != null && isCloser(tokens.first(unit.end())) && unit.end() < end;
        return closed && unit != null ? with(tokens, amount, unit.unit(), unit.end() + 1) : amount;
    }

    private static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    private static boolean isMoneyPounds(Tokens tokens, Amount amount, int at) {
        return (tokens.is(at, "pounds") || tokens.is(at, "pound"))
                && (amount.numeral().least().compareTo(MONEY_POUNDS) >= 0
                        || Context.isOfMoney(tokens, amount.first()));
    }

    /** Tells whether what reads like a unit is one, and not "in" or the start of a name. */
    private static boolean isUnit(Tokens tokens, Amount amount, int at, Units.Match unit, int end) {
        boolean joined = tokens.isJoined(at);
        if (tokens.is(at, "in")) {
            boolean closes =
                    unit.end() >= end || tokens.is(unit.end(), '.') || tokens.is(unit.end(), ')');
            return (joined && tokens.isNumber(at - 1)) || (closes && tokens.isNumber(at - 1));
        }
        if (tokens.is(at, "second")
                || tokens.is(at, "stone")
                || tokens.is(at, "hands")
                || tokens.is(at, "am")) {
            return tokens.isJoined(at) || !tokens.isWord(unit.end()) || !tokens.is(at, "second");
        }
        if (tokens.is(at, "st")) {
            return joined && !isOrdinal(amount.numeral());
        }
        if (tokens.length(at) == 1 && unit.end() == at + 1 && tokens.isWord(at)) {
            return isLetterUnit(tokens, amount, at, joined);
        }
        return true;
    }

    /** Tells "21st"; "11st 4lb" is a weight. */
    private static boolean isOrdinal(Numeral numeral) {
        BigDecimal hundredth = numeral.least().remainder(HUNDRED);
        return hundredth.remainder(BigDecimal.TEN).compareTo(BigDecimal.ONE) == 0
                && hundredth.compareTo(ELEVEN) != 0;
    }

    /** One letter is a unit behind digits, where it is not the start of something longer. */
    private static boolean isLetterUnit(Tokens tokens, Amount amount, int at, boolean joined) {
        if (amount.numeral().form() == Numeral.Form.WORDS) {
            return false;
        }
        if (tokens.isJoined(at + 1)
                && (tokens.is(at + 1, '-') || Characters.isApostrophe(tokens.first(at + 1)))) {
            return joined && tokens.is(at + 1, '-');
        }
        // "2000N Road"
        if (joined && (tokens.is(at, 'N') || tokens.is(at, 'A'))) {
            return false;
        }
        boolean degrees =
                (tokens.is(at + 1, ')') && (tokens.is(at, 'F') || tokens.is(at, 'C')))
                        || Temperatures.isBelowZero(tokens, at);
        boolean small = Characters.isLowerCase(tokens.first(at)) || tokens.is(at, 'L');
        return joined
                || degrees
                || (small && !tokens.is(at, "a"))
                || tokens.is(at, 'V')
                || tokens.is(at, 'W');
    }

    /** Tells whether what reads like a currency is one, and not the verb "won" or "sen". */
    private static boolean isCurrency(
            Tokens tokens, Amount amount, int at, Currencies.Match currency) {
        if (tokens.is(at, "won") || tokens.is(at, "sterling")) {
            return amount.numeral().least().compareTo(new BigDecimal("1000")) >= 0;
        }
        if (tokens.is(at, "p") || tokens.is(at, "c")) {
            return tokens.isJoined(at)
                    && Characters.isLowerCase(tokens.first(at))
                    && !(tokens.is(at + 1, '.') && tokens.isJoined(at + 2))
                    && amount.numeral().form() == Numeral.Form.DIGITS;
        }
        if (tokens.is(at, '€')) {
            return !tokens.isNumber(currency.end());
        }
        if (tokens.is(at, '£') || tokens.is(at, '$') || tokens.is(at, '₹')) {
            return tokens.isJoined(at) && !tokens.isNumber(currency.end());
        }
        // The senator of "8 Rand Paul" and the rapper "50 Cent".
        return !(tokens.isCapitalised(at)
                && !tokens.isAllCapitals(at)
                && (tokens.isCapitalised(at + 1) || tokens.is(at, "cent")));
    }
}
