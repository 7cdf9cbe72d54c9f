package org.nutgraf.figure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads a number with the currency before it and the unit behind it.
 *
 * <pre>
 *   A$1.2bn   -5°C   20 million Australian dollars   10-gallon   6ft
 *   ^     ^   ^  ^   ^                           ^   ^       ^   ^ ^
 * </pre>
 */
final class AmountReader {

    private AmountReader() {}

    /** Tells whether an amount can start with the token, so that most tokens cost one look. */
    static boolean canStart(Tokens tokens, int i) {
        if (isOfSentence(tokens.first(i))) {
            return false;
        }
        if (NumeralReader.canStart(tokens, i)) {
            return true;
        }
        return switch (tokens.kind(i)) {
            case MARK -> isSign(tokens, i) || isMoneyMark(tokens.first(i));
            case WORD -> isCurrencyWord(tokens, i) || isSign(tokens, i);
            case NUMBER, NONE -> false;
        };
    }

    /** Tells the marks that part and quote words, of which most are. */
    private static boolean isOfSentence(char c) {
        return switch (c) {
            case ',', ';', ':', '!', '?', '"', '\'', '“', '”', '‘', '’' -> true;
            default -> false;
        };
    }

    /** Tells words that may be a currency before digits: "US" before "$", "EUR" and "Rs500". */
    static boolean isCurrencyWord(Tokens tokens, int i) {
        boolean digitsInside =
                tokens.isCapitalised(i)
                        && (Characters.isDigit(tokens.at(tokens.end(i) - 1))
                                || isScaled(tokens.text(), tokens.start(i), tokens.end(i)));
        if (tokens.isWord(i + 1) || digitsInside) {
            return digitsInside;
        }
        char next = tokens.first(i + 1);
        if (isMoneyMark(next)) {
            return true;
        }
        if (NamedCurrencies.isName(tokens, i)) {
            return true;
        }
        return tokens.isCapitalised(i) && (Characters.isDigit(next) || next == '.');
    }

    /** Tells the end of "R2bn" and "N30m": the letters of a scale behind digits. */
    static boolean isScaled(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last != 'm' && last != 'n') {
            return false;
        }
        int digit = last == 'm' ? end - 2 : end - 3;
        return digit > start
                && Characters.isDigit(text.charAt(digit))
                && (last == 'm' || text.charAt(end - 2) == 'b' || text.charAt(end - 2) == 't');
    }

    /** Returns the amount that starts with the token {@code i}, or null. */
    static @Nullable Amount read(Tokens tokens, int i, int end) {
        int at = i;
        boolean negative = isSign(tokens, at);
        if (negative) {
            at++;
        }
        Currencies.Match currency = null;
        if ((tokens.kind(at) == Tokens.Kind.MARK && isMoneyMark(tokens.first(at)))
                || (tokens.isWord(at) && isCurrencyWord(tokens, at))) {
            currency = Currencies.prefix(tokens, at, end);
        }
        boolean named = currency == null && NamedCurrencies.isName(tokens, at);
        if (named) {
            currency = NamedCurrencies.read(tokens, at);
        }
        Numeral numeral;
        if (currency == null) {
            numeral = NumeralReader.read(tokens, at, end, false);
        } else {
            int number = currency.end();
            if (currency.offset() > tokens.start(number)) {
                numeral = NumeralReader.readInside(tokens, number, currency.offset(), end);
            } else {
                boolean minus = isMinus(tokens.first(number)) && tokens.isJoined(number);
                negative |= minus;
                numeral = NumeralReader.read(tokens, minus ? number + 1 : number, end, true);
            }
        }
        if (numeral == null || (named && !NamedCurrencies.isAmount(tokens, at, numeral, end))) {
            return null;
        }
        Amount amount =
                new Amount(
                        i,
                        numeral.end(),
                        new Span(tokens.start(i), numeral.span().end()),
                        numeral,
                        negative,
                        currency == null ? null : currency.unit(),
                        currency != null);
        return currency == null
                ? SuffixReader.read(tokens, amount, end)
                : Rates.extend(tokens, amount, end);
    }

    static boolean isHyphen(Tokens tokens, int i) {
        char c = tokens.first(i);
        return (c == '-' || c == '\u2010' || c == '\u2011')
                && tokens.isJoined(i)
                && tokens.isJoined(i + 1);
    }

    /** Tells the minus sign in "-5" and "minus five". */
    private static boolean isSign(Tokens tokens, int i) {
        if (tokens.is(i, "minus") || tokens.is(i, "negative")) {
            return NumeralReader.canStart(tokens, i + 1)
                    && !tokens.is(i + 1, "a")
                    && !tokens.is(i - 1, "or")
                    && !tokens.is(i - 1, "a");
        }
        if (!isMinus(tokens.first(i)) || !tokens.isJoined(i + 1)) {
            return false;
        }
        boolean open =
                !tokens.isJoined(i)
                        || tokens.is(i - 1, '(')
                        || tokens.is(i - 1, '>')
                        || tokens.is(i - 1, '<');
        return open
                && (tokens.isNumber(i + 1)
                        || tokens.is(i + 1, '.')
                        || isMoneyMark(tokens.first(i + 1)));
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212';
    }

    private static boolean isMoneyMark(char c) {
        return c == '$'
                || (c >= '\u00A2' && c <= '\u00A5')
                || (c > '\u0500' && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }
}
