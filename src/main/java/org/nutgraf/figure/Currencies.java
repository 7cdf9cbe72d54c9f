package org.nutgraf.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumberWords;
import org.nutgraf.text.Cells;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * The currencies, by their signs and codes before a number, and their names and codes behind it.
 *
 * <pre>
 *   HK$10   EUR 125   Rs500   20 million Australian dollars   470 pence
 *   ^ ^     ^ ^       ^^                 ^                ^       ^   ^
 * </pre>
 */
final class Currencies {

    private static final BigDecimal MILLION = new BigDecimal("1000000");

    /** The currencies whose millions companies write with an M before the code ("MSEK 45"). */
    private static final List<String> IN_MILLIONS =
            List.of("AUD", "CAD", "CHF", "DKK", "EUR", "GBP", "NOK", "SEK", "USD");

    /** The letters of the longest code, with the M of {@link #IN_MILLIONS}. */
    private static final int MAX_CODE = 4;

    /** ISO 4217 has none for it, so figures in it have no code. */
    private static final String BITCOIN = "BTC";

    private static final Lexicon<Unit> SIGNS;
    private static final Lexicon<Unit> CODES;
    private static final Lexicon<Unit> NAMES;

    static {
        Lexicon.Builder<Unit> signs = Lexicon.builder();
        Lexicon.Builder<Unit> codes = Lexicon.builder();
        Lexicon.Builder<Unit> names = Lexicon.builder();
        for (Table.Row row : Table.read(Currencies.class, "currencies.tsv").rows()) {
            Unit unit = unit(row.get("code"), BigDecimal.ONE);
            if (row.get("use").isEmpty()) {
                codes.add(row.get("code"), unit);
            }
            if (IN_MILLIONS.contains(row.get("code"))) {
                codes.add("M" + row.get("code"), unit(row.get("code"), MILLION));
            }
            Cells.parts(row.get("signs")).forEach(sign -> signs.add(sign, unit));
            Cells.parts(row.get("names")).forEach(name -> names.add(name, unit));
        }
        for (Table.Row row : Table.read(Currencies.class, "subunits.tsv").rows()) {
            BigDecimal factor =
                    BigDecimal.ONE.divide(new BigDecimal(row.get("per")), MathContext.UNLIMITED);
            Unit unit = unit(row.get("code"), factor);
            Cells.parts(row.get("names")).forEach(name -> names.add(name, unit));
        }
        SIGNS = signs.build();
        CODES = codes.build();
        NAMES = names.build();
    }

    private Currencies() {}

    private static Unit unit(String code, BigDecimal factor) {
        boolean standard = !code.equals(BITCOIN) && !Subunits.isOpen(code);
        return new Unit(code, standard ? code : null, Figure.Kind.MONEY, factor);
    }

    /** A currency that was read, and where the number or the rest begins. */
    record Match(Unit unit, int end, int offset) {}

    /**
     * Returns the currency told before a number, from the token {@code i} on, or null. Its {@code
     * offset} lies within a word where the digits are joined to it.
     */
    static @Nullable Match prefix(Tokens tokens, int i, int end) {
        int sign = SIGNS.longest(tokens, i, end);
        if (sign != Lexicon.NONE && isSign(tokens, i, SIGNS.length(sign))) {
            return behind(tokens, SIGNS.value(sign), i + SIGNS.length(sign));
        }
        if (!tokens.isWord(i)) {
            return null;
        }
        Unit code = isUpper(tokens, i) ? CODES.get(tokens, i) : null;
        if (code != null) {
            return behind(tokens, code, i + 1);
        }
        return joined(tokens, i);
    }

    private static @Nullable Match behind(Tokens tokens, Unit unit, int at) {
        // "Rs. 20": the full stop belongs to the sign.
        boolean stop = tokens.is(at, '.') && tokens.isJoined(at) && tokens.isNumber(at + 1);
        int number = stop && tokens.isWord(at - 1) ? at + 1 : at;
        return number < tokens.size() ? new Match(unit, number, tokens.start(number)) : null;
    }

    /** A sign of letters, such as "Rs" or "RM", is read before digits only, and in its case. */
    private static boolean isSign(Tokens tokens, int i, int length) {
        if (!tokens.isWord(i + length - 1)) {
            // "US $5", but "it cost us $5" and "a $5 fine".
            return length == 1
                    || tokens.isJoined(i + length - 1)
                    || (tokens.length(i) > 1 && (!tokens.is(i, "us") || tokens.isCapitalised(i)))
                    || tokens.is(i, 'c');
        }
        int next = tokens.is(i + length, '.') ? i + length + 1 : i + length;
        return tokens.isCapitalised(i)
                && tokens.isNumber(next)
                && (length > 1 || tokens.length(i) > 1);
    }

    private static boolean isUpper(Tokens tokens, int i) {
        return tokens.isAllCapitals(i);
    }

    /** Reads "Rs500" and "USD3": digits within the word. */
    private static @Nullable Match joined(Tokens tokens, int i) {
        if (!tokens.isCapitalised(i)) {
            return null;
        }
        String text = tokens.text();
        int at = tokens.start(i);
        while (at < tokens.end(i) && !Characters.isDigit(text.charAt(at))) {
            at++;
        }
        int letters = at - tokens.start(i);
        if (at == tokens.end(i) || letters > MAX_CODE || (letters < 2 && !isOneLetter(tokens, i))) {
            return null;
        }
        Tokens word = Tokens.of(text.substring(tokens.start(i), at));
        Unit unit = SIGNS.get(word, 0);
        if (unit == null && isUpper(word, 0)) {
            unit = CODES.get(word, 0);
        }
        return unit == null ? null : new Match(unit, i, at);
    }

    /** Tells rand and naira, "R1.5bn", "N2 million" and "N850 a litre", from the road R500. */
    private static boolean isOneLetter(Tokens tokens, int i) {
        String text = tokens.text();
        int end = tokens.end(i);
        char mark = Characters.at(text, end);
        boolean grouped =
                (mark == '.' || mark == ',') && Characters.isDigit(Characters.at(text, end + 1));
        return (tokens.first(i) == 'R' || tokens.first(i) == 'N')
                && (grouped
                        || NumberWords.scale(tokens, i + 1) != null
                        || tokens.is(i + 1, "per")
                        || Rates.isRate(tokens, i + 1)
                        || AmountReader.isScaled(text, tokens.start(i), end)
                        || (isLink(tokens, i + 1) && isAmount(tokens, i + 2, tokens.first(i))));
    }

    private static boolean isLink(Tokens tokens, int i) {
        return tokens.is(i, "and") || tokens.is(i, "to") || tokens.is(i, '-') || tokens.is(i, '–');
    }

    /** Tells the second amount of "N850 and N1,000", which says what the first is. */
    private static boolean isAmount(Tokens tokens, int i, char letter) {
        return tokens.first(i) == letter
                && Characters.isDigit(Characters.at(tokens.text(), tokens.start(i) + 1))
                && ((tokens.is(i + 1, ',') && tokens.isNumber(i + 2) && tokens.isJoined(i + 2))
                        || tokens.is(i + 1, "per"));
    }

    /** Returns the currency named at the token {@code i}, behind a number, or null. */
    static @Nullable Match suffix(Tokens tokens, int i, int end) {
        int name = NAMES.longest(tokens, i, end);
        if (name != Lexicon.NONE) {
            int behind = i + NAMES.length(name);
            return new Match(NAMES.value(name), behind, 0);
        }
        if (!tokens.isWord(i)
                || tokens.length(i) > MAX_CODE
                || !(isUpper(tokens, i) || tokens.is(i, "usd"))) {
            return null;
        }
        Unit code = CODES.get(tokens, i);
        if (code == null && tokens.isNumber(i - 1) && tokens.length(i) > 1) {
            code = SIGNS.get(tokens, i);
        }
        return code == null ? null : new Match(code, i + 1, 0);
    }
}
