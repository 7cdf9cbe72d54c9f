package org.nutgraf.number;

import static org.nutgraf.number.NumberWord.Role.DENOMINATOR;
import static org.nutgraf.number.NumberWord.Role.DIGIT;
import static org.nutgraf.number.NumberWord.Role.HUNDRED;
import static org.nutgraf.number.NumberWord.Role.SCALE;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads what a scale word multiplies: a number in digits, or words below a thousand.
 *
 * <pre>
 *   3.8 million   two hundred and six thousand   twenty-three hundred   2 1/2 times
 *   ^ ^           ^                 ^            ^                  ^   ^   ^
 * </pre>
 */
final class GroupReader {

    static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final BigDecimal HUNDRED_VALUE = BigDecimal.valueOf(100);

    /** The digits that may follow "point". */
    private static final int MAX_DECIMALS = 24;

    private final Tokens tokens;
    private final int end;
    private final DigitGroups digits;

    private int next;
    private boolean bare;
    private boolean hundred;
    private Numeral.Form form = Numeral.Form.WORDS;

    GroupReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
        this.digits = new DigitGroups(tokens, end);
    }

    /** Returns the index behind what was read last. */
    int next() {
        return next;
    }

    /** Tells whether only an article was read, so that a scale or a part must follow. */
    boolean isBare() {
        return bare;
    }

    /** Tells whether the group holds the word "hundred". */
    boolean hasHundred() {
        return hundred;
    }

    Numeral.Form form() {
        return form;
    }

    void back(int to) {
        next = to;
    }

    /**
     * Reads the group at a token, or null.
     *
     * @param first whether a numeral begins here, which a scale word alone may
     */
    @Nullable BigDecimal read(int at, boolean first) {
        bare = false;
        hundred = false;
        if (at >= end) {
            return null;
        }
        if (tokens.isNumber(at) || VulgarFractions.isMark(tokens, at)) {
            return inDigits(at, first);
        }
        if (isPointBeforeDigits(tokens, at)) {
            form = Numeral.Form.DIGITS;
            next = at + 2;
            return digits.number(tokens.start(at), tokens.end(at + 1));
        }
        return words(at, first);
    }

    /** Tells ".25". */
    static boolean isPointBeforeDigits(Tokens tokens, int i) {
        return tokens.is(i, '.')
                && tokens.isNumber(i + 1)
                && tokens.isJoined(i + 1)
                && (!tokens.isJoined(i)
                        || isCurrencyMark(tokens.first(i - 1))
                        || Characters.isDash(tokens.first(i - 1)));
    }

    private static boolean isCurrencyMark(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private @Nullable BigDecimal inDigits(int at, boolean first) {
        BigDecimal fraction = VulgarFractions.read(tokens, at, end);
        if (fraction != null && first) {
            next = at + VulgarFractions.length(tokens, at);
            form = Numeral.Form.FRACTION;
            return fraction;
        }
        if (first) {
            form = Numeral.Form.DIGITS;
        }
        BigDecimal value = digits.read(at);
        next = digits.next();
        if (value == null) {
            return null;
        }
        BigDecimal part = next < end ? VulgarFractions.read(tokens, next, end) : null;
        if (part != null && next == at + 1 && isBeforePart(at)) {
            next += VulgarFractions.length(tokens, next);
            return value.add(part);
        }
        return hundreds(value);
    }

    private boolean isBeforePart(int at) {
        return tokens.length(at) <= DigitGroups.LENGTH;
    }

    /** Reads the digits that begin within the word {@code i}. */
    @Nullable BigDecimal digitsInside(int i, int offset) {
        form = Numeral.Form.DIGITS;
        BigDecimal value = digits.readInside(i, offset);
        next = digits.next();
        return value;
    }

    private @Nullable BigDecimal words(int at, boolean first) {
        if (tokens.is(at, "a") || tokens.is(at, "an")) {
            bare = true;
            next = at + 1;
            return first ? BigDecimal.ONE : null;
        }
        NumberWord word = NumberWord.LEXICON.get(tokens, at);
        if (word == null) {
            return null;
        }
        next = at + 1;
        if (first) {
            form = Numeral.Form.WORDS;
        }
        return switch (word.role()) {
            case ZERO -> decimals(word.value());
            case DIGIT, TEEN -> decimals(hundreds(word.value()));
            case TEN -> decimals(hundreds(word.value().add(unit(at + 1))));
            case HUNDRED -> {
                next = at;
                yield first ? hundreds(BigDecimal.ONE) : null;
            }
            case DOZEN, SCALE -> {
                next = at;
                yield first ? BigDecimal.ONE : null;
            }
            case DENOMINATOR -> {
                form = Numeral.Form.FRACTION;
                yield first ? VulgarFractions.divide(BigDecimal.ONE, word.value()) : null;
            }
            case SCALES, SUFFIX, MONEY_SUFFIX, DENOMINATORS -> null;
        };
    }

    /** Reads the unit of "twenty-three"; zero where there is none. */
    private BigDecimal unit(int at) {
        int word =
                tokens.is(at, '-') || tokens.is(at, '\u2010') || tokens.is(at, '\u2011')
                        ? at + 1
                        : at;
        NumberWord unit = word < end ? NumberWord.LEXICON.get(tokens, word) : null;
        if (unit == null || !unit.is(DIGIT)) {
            return BigDecimal.ZERO;
        }
        next = word + 1;
        return unit.value();
    }

    /** Reads "hundred" and what is below it behind a number. */
    private BigDecimal hundreds(BigDecimal value) {
        int word = tokens.is(next, '-') && tokens.isJoined(next) ? next + 1 : next;
        if (word >= end || !NumberWords.isRole(tokens, word, HUNDRED)) {
            return value;
        }
        hundred = true;
        next = word + 1;
        BigDecimal total = value.multiply(HUNDRED_VALUE);
        boolean and = tokens.is(next, "and") || tokens.is(next, '&');
        int at = and ? next + 1 : next;
        NumberWord below = at < end ? NumberWord.LEXICON.get(tokens, at) : null;
        if (below == null) {
            return tokens.isNumber(at) && and ? total.add(smallDigits(at)) : total;
        }
        return switch (below.role()) {
            case DIGIT, TEEN -> {
                next = at + 1;
                yield total.add(below.value());
            }
            case TEN -> {
                next = at + 1;
                yield total.add(below.value().add(unit(at + 1)));
            }
            case ZERO,
                    HUNDRED,
                    DOZEN,
                    SCALE,
                    SCALES,
                    SUFFIX,
                    MONEY_SUFFIX,
                    DENOMINATOR,
                    DENOMINATORS ->
                    total;
        };
    }

    private BigDecimal smallDigits(int at) {
        if (tokens.length(at) > 2
                || !digits.isPlain(at)
                || NumberWords.isRole(tokens, at + 1, HUNDRED)
                || NumberWords.isRole(tokens, at + 1, SCALE)) {
            return BigDecimal.ZERO;
        }
        next = at + 1;
        return new BigDecimal(tokens.string(at));
    }

    /** Reads "point three five" behind a number. */
    private BigDecimal decimals(BigDecimal value) {
        if (!tokens.is(next, "point") || bare) {
            return value;
        }
        StringBuilder decimals = new StringBuilder(value.toPlainString()).append('.');
        int at = next + 1;
        while (at < end && decimals.length() < MAX_DECIMALS) {
            NumberWord digit = NumberWord.LEXICON.get(tokens, at);
            if (digit == null || digit.value().compareTo(BigDecimal.TEN) >= 0) {
                break;
            }
            decimals.append(digit.value());
            at++;
        }
        if (at == next + 1 || value.scale() > 0) {
            return value;
        }
        next = at;
        return new BigDecimal(decimals.toString());
    }

    /** Reads "and a half" behind a number, or null. */
    @Nullable BigDecimal andPart(int at) {
        boolean hyphens = tokens.is(at, '-');
        int step = hyphens ? 2 : 1;
        int and = hyphens ? at + 1 : at;
        if (!tokens.is(and, "and")) {
            return null;
        }
        int article = and + step;
        int part = article + step;
        if (!(tokens.is(article, "a") || tokens.is(article, "one") || tokens.is(article, "an"))) {
            return null;
        }
        NumberWord word = part < end ? NumberWord.LEXICON.get(tokens, part) : null;
        if (word == null
                || !word.is(DENOMINATOR)
                || word.value().compareTo(BigDecimal.valueOf(4)) > 0) {
            return null;
        }
        // "one and a half million" is read by the scale behind; "and a third candidate" is not.
        if (word.value().compareTo(BigDecimal.valueOf(2)) != 0
                && Characters.isLetter(tokens.first(part + 1))
                && !tokens.is(part + 1, "of")) {
            return null;
        }
        next = part + 1;
        return VulgarFractions.divide(BigDecimal.ONE, word.value());
    }
}
