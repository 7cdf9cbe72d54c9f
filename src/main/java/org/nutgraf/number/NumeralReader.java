package org.nutgraf.number;

import static org.nutgraf.number.NumberWord.Role.DENOMINATOR;
import static org.nutgraf.number.NumberWord.Role.DENOMINATORS;
import static org.nutgraf.number.NumberWord.Role.TEN;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the numeral at a token.
 *
 * <p>Each token is looked at a bounded number of times: a numeral has a bounded number of scale
 * words, each smaller than the one before it.
 */
public final class NumeralReader {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The digits and the letters of the longest amount within a word. */
    private static final int MAX_DIGITS_INSIDE = 12;

    private static final int MAX_SUFFIX = 3;

    private static final List<String> QUANTIFIERS = List.of("several", "few", "couple");
    private static final List<String> ARTICLES = List.of("a", "an");

    /** The words that can start a numeral; false for those that do before some words only. */
    private static final Lexicon<Boolean> FIRST_WORDS = lexicon();

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final GroupReader groups;
    private final ScaleReader scales;

    private NumeralReader(Tokens tokens, int first, int end, boolean money) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.groups = new GroupReader(tokens, end);
        this.scales = new ScaleReader(tokens, end, money);
    }

    /**
     * Returns the longest numeral that starts with the token {@code i}, or null.
     *
     * @param end the index behind the last token that may be read
     * @param money whether "m" behind digits can only be a million
     */
    public static @Nullable Numeral read(Tokens tokens, int i, int end, boolean money) {
        return canStart(tokens, i) ? new NumeralReader(tokens, i, end, money).read() : null;
    }

    /**
     * Returns the numeral whose digits begin within a word ("Rs500", "USD3.14", "N14bn").
     *
     * @param i the word
     * @param offset the first digit
     */
    public static @Nullable Numeral readInside(Tokens tokens, int i, int offset, int end) {
        int letters = tokens.end(i);
        while (!Characters.isDigit(tokens.at(letters - 1))) {
            letters--;
        }
        if (letters < tokens.end(i)) {
            return suffixed(tokens, i, offset, letters);
        }
        NumeralReader reader = new NumeralReader(tokens, i, end, true);
        BigDecimal digits = reader.groups.digitsInside(i, offset);
        return digits == null ? null : reader.scaled(offset, digits, Numeral.Form.DIGITS);
    }

    /** Reads whole digits and the letters of a scale behind them, all in one word, or null. */
    private static @Nullable Numeral suffixed(Tokens tokens, int i, int offset, int letters) {
        String text = tokens.text();
        int end = tokens.end(i);
        for (int at = offset; at < letters; at++) {
            if (!Characters.isDigit(text.charAt(at)) || at >= offset + MAX_DIGITS_INSIDE) {
                return null;
            }
        }
        NumberWord scale =
                end - letters <= MAX_SUFFIX
                        ? NumberWord.LEXICON.get(Tokens.of(text.substring(letters, end)), 0)
                        : null;
        if (scale == null
                || (scale.role() != NumberWord.Role.SUFFIX
                        && scale.role() != NumberWord.Role.MONEY_SUFFIX)) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.substring(offset, letters)).multiply(scale.value());
        return new Numeral(
                i + 1, new Span(offset, end), value, null, scale.value(), Numeral.Form.DIGITS);
    }

    private static Lexicon<Boolean> lexicon() {
        Lexicon.Builder<Boolean> builder = Lexicon.builder();
        for (String word : firstWords()) {
            builder.add(word, !ARTICLES.contains(word));
        }
        return builder.build();
    }

    /** Returns the words that can start a numeral, those that do before some words only too. */
    public static List<String> firstWords() {
        return Stream.of(NumberWord.firstWords(), QUANTIFIERS, ARTICLES)
                .flatMap(List::stream)
                .toList();
    }

    /** Tells whether a numeral can start with the token, so that most tokens cost one look. */
    public static boolean canStart(Tokens tokens, int i) {
        return switch (tokens.kind(i)) {
            case NUMBER -> true;
            case WORD -> {
                Boolean certain = FIRST_WORDS.get(tokens, i);
                yield certain != null && (certain || isBehindArticle(tokens, i + 1));
            }
            case MARK ->
                    VulgarFractions.isMark(tokens, i) || GroupReader.isPointBeforeDigits(tokens, i);
            case NONE -> false;
        };
    }

    /** Tells "a hundred" and "a few" by the word behind the article. */
    private static boolean isBehindArticle(Tokens tokens, int i) {
        return NumberWord.LEXICON.contains(tokens, i)
                || tokens.is(i, "few")
                || tokens.is(i, "couple");
    }

    private @Nullable Numeral read() {
        Numeral vague = VagueReader.read(tokens, first, end);
        if (vague != null) {
            return vague;
        }
        // "his fifth hundred", "the third million"
        if (NumberWords.isOrdinal(tokens, first) && NumberWords.isScale(tokens, first + 1)) {
            return null;
        }
        Numeral part = partOfScale();
        if (part != null) {
            return part;
        }
        BigDecimal group = groups.read(first, true);
        if (group == null) {
            return null;
        }
        Numeral fraction = fraction(group);
        if (fraction != null) {
            return fraction;
        }
        return scaled(tokens.start(first), group, groups.form());
    }

    /** Reads the scale words behind a group, and the smaller groups behind them. */
    private @Nullable Numeral scaled(int start, BigDecimal group, Numeral.Form form) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal scale = BigDecimal.ONE;
        int at = groups.next();
        int after = at;
        BigDecimal value = group;
        boolean bare = groups.isBare();
        while (true) {
            BigDecimal half = groups.andPart(at);
            if (half != null) {
                value = value.add(half);
                at = groups.next();
            }
            BigDecimal factor = scales.readAll(at);
            if (factor == null) {
                total = sum(total, value);
                after = at;
                break;
            }
            total = sum(total, value.multiply(factor));
            scale = factor;
            at = scales.next();
            after = at;
            bare = false;
            BigDecimal part = groups.andPart(at);
            if (part != null) {
                total = total.add(part.multiply(factor));
                after = groups.next();
                break;
            }
            BigDecimal next = form == Numeral.Form.FRACTION ? null : smaller(at, factor);
            if (next == null) {
                break;
            }
            value = next;
            at = groups.next();
        }
        if (bare) {
            return null;
        }
        return new Numeral(after, new Span(start, tokens.end(after - 1)), total, null, scale, form);
    }

    /** Adds to a total, which most numbers are alone in. */
    private static BigDecimal sum(BigDecimal total, BigDecimal part) {
        return total.signum() == 0 && part.scale() >= 0 ? part : total.add(part);
    }

    /** Reads the group behind a scale word that it is smaller than, or null. */
    private @Nullable BigDecimal smaller(int at, BigDecimal factor) {
        boolean and = tokens.is(at, "and") || tokens.is(at, '&');
        BigDecimal next = groups.read(and ? at + 1 : at, false);
        if (next == null || next.compareTo(factor) >= 0 || next.signum() == 0) {
            return null;
        }
        int behind = groups.next();
        BigDecimal scaleBehind = scales.readAll(behind);
        boolean digits = tokens.isNumber(and ? at + 1 : at);
        boolean smallerScale =
                scaleBehind != null && next.multiply(scaleBehind).compareTo(factor) < 0;
        boolean reads =
                smallerScale
                        || (scaleBehind == null
                                && !digits
                                && (!and || factor.compareTo(GroupReader.THOUSAND) <= 0))
                        || (scaleBehind == null && digits && groups.hasHundred());
        groups.back(behind);
        return reads ? next : null;
    }

    /** Reads "half a million", "a quarter of a billion", "half-million". */
    private @Nullable Numeral partOfScale() {
        int at = tokens.is(first, "a") ? first + 1 : first;
        NumberWord part = NumberWord.LEXICON.get(tokens, at);
        if (part == null || !part.is(DENOMINATOR)) {
            return null;
        }
        at++;
        if (tokens.is(at, "of")) {
            at++;
        }
        if (tokens.is(at, "a")) {
            at++;
        }
        BigDecimal factor = scales.read(at);
        if (factor == null || part.value().compareTo(BigDecimal.valueOf(4)) > 0) {
            return null;
        }
        BigDecimal value = VulgarFractions.divide(factor, part.value());
        Span span = new Span(tokens.start(first), tokens.end(scales.next() - 1));
        return new Numeral(scales.next(), span, value, null, factor, Numeral.Form.WORDS);
    }

    /** Reads the name of the parts behind their number: "two-thirds", "a quarter"; or null. */
    private @Nullable Numeral fraction(BigDecimal group) {
        int at = groups.next();
        if (groups.form() == Numeral.Form.FRACTION) {
            return null;
        }
        boolean hyphen = tokens.is(at, '-') && tokens.isJoined(at) && tokens.isJoined(at + 1);
        int word = hyphen ? at + 1 : at;
        NumberWord part = word < end ? NumberWord.LEXICON.get(tokens, word) : null;
        if (part == null || groups.form() != Numeral.Form.WORDS) {
            return null;
        }
        boolean one = group.compareTo(BigDecimal.ONE) == 0;
        // "twenty-third" is an ordinal; "two-third" is a part.
        if (hyphen && part.is(DENOMINATOR) && NumberWords.isRole(tokens, at - 1, TEN)) {
            return null;
        }
        boolean fits = (part.is(DENOMINATORS) && !one) || (part.is(DENOMINATOR) && (one || hyphen));
        boolean article = groups.isBare() && !hyphen;
        if (!fits || (article && tokens.is(word, "second"))) {
            return null;
        }
        if (tokens.is(word + 1, '-')
                && tokens.isJoined(word + 1)
                && Characters.isLetter(tokens.first(word + 2))) {
            return null;
        }
        BigDecimal value = VulgarFractions.divide(group, part.value());
        groups.back(word + 1);
        BigDecimal factor = scales.read(word + 1);
        if (factor != null) {
            value = VulgarFractions.divide(group.multiply(factor), part.value());
            Span span = new Span(tokens.start(first), tokens.end(scales.next() - 1));
            return new Numeral(scales.next(), span, value, null, factor, Numeral.Form.WORDS);
        }
        Span span = new Span(tokens.start(first), tokens.end(word));
        return new Numeral(word + 1, span, value, null, BigDecimal.ONE, Numeral.Form.FRACTION);
    }

    /** Returns the least that a vague plural can mean ("hundreds": two of them). */
    static BigDecimal atLeastTwo(BigDecimal scale) {
        return scale.multiply(TWO);
    }
}
