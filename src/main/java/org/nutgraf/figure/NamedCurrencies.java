package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * The currencies whose names stand before an amount.
 *
 * <pre>
 *   Rupees 500 crore   a fine of Euro 1.2 million   Euro 2024
 *   ^    ^                       ^  ^
 * </pre>
 */
final class NamedCurrencies {

    private record Name(Unit unit, boolean strict) {}

    private static final Lexicon<Name> NAMES =
            Lexicon.of(
                    Table.read(NamedCurrencies.class, "named-before.tsv"),
                    "name",
                    row ->
                            new Name(
                                    new Unit(
                                            row.get("code"),
                                            row.get("code"),
                                            Figure.Kind.MONEY,
                                            BigDecimal.ONE),
                                    row.get("strict").equals("yes")));

    private NamedCurrencies() {}

    /** Tells whether the word names a currency that may stand before an amount. */
    static boolean isName(Tokens tokens, int i) {
        return tokens.isNumber(i + 1) && !tokens.isJoined(i + 1) && NAMES.contains(tokens, i);
    }

    /** Returns the currency named before digits at the token {@code i}, or null. */
    static Currencies.@Nullable Match read(Tokens tokens, int i) {
        Name name = isName(tokens, i) ? NAMES.get(tokens, i) : null;
        return name == null ? null : new Currencies.Match(name.unit(), i + 1, tokens.start(i + 1));
    }

    /** Tells whether the number behind the name at {@code i} is an amount in it. */
    static boolean isAmount(Tokens tokens, int i, Numeral numeral, int end) {
        Name name = NAMES.get(tokens, i);
        int behind = numeral.end();
        boolean plain =
                numeral.scale().compareTo(BigDecimal.ONE) == 0
                        && numeral.least().scale() <= 0
                        && tokens.length(behind - 1) <= Dates.YEAR_DIGITS;
        return name != null
                && !(plain && (name.strict() || Dates.isYear(tokens, i + 1)))
                && Units.read(tokens, behind, end) == null
                && Currencies.suffix(tokens, behind, end) == null
                && new NounReader(tokens, end).plural(behind) == null;
    }
}
