package org.nutgraf.figure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Tokens;

/**
 * Finds the unit that a number shares with the number behind it.
 *
 * <pre>
 *   27 and 29 years old   8, 9 or 10 percent   10 x 12 ft   an 8-by-11-inch sheet   6- and 8-year-olds
 *   ^                     ^  ^                 ^               ^                    ^
 * </pre>
 */
final class SharedUnits {

    /** The codes of units that sizes are given in: "10 x 12 ft", but "2 x 200g packs". */
    private static final Set<String> LENGTHS =
            Set.of("mm", "cm", "m", "km", "[in_i]", "[ft_i]", "[yd_i]", "[mi_i]");

    /** The numbers of a list that are looked at for the unit of its last. */
    private static final int MAX_LIST = 4;

    private SharedUnits() {}

    /** Returns the unit of the number behind a draft without one, or null. */
    static @Nullable Unit of(Tokens tokens, Draft draft, int end) {
        if (draft.high() != null) {
            return null;
        }
        boolean words = tokens.isWord(draft.end() - 1);
        int at = draft.end();
        boolean commas = false;
        for (int i = 0; i < MAX_LIST; i++) {
            int number = linkEnd(tokens, at);
            if (number == at || number >= end || !AmountReader.canStart(tokens, number)) {
                return null;
            }
            Amount other = AmountReader.read(tokens, number, end);
            if (other == null || other.isSigned() || words != isInWords(other)) {
                return null;
            }
            commas |= tokens.is(at, ',');
            Unit unit = other.unit();
            if (unit != null) {
                // "in 3, 4 miles away" is no list; shares of a whole are.
                boolean packs = isTimes(tokens, number - 1) && !LENGTHS.contains(unit.code());
                boolean list = commas && !unit.is(Figure.Kind.PERCENT);
                return packs || list ? null : named(tokens, other, unit);
            }
            if (!tokens.is(at, ',')) {
                return null;
            }
            at = other.end();
        }
        return null;
    }

    private static Unit named(Tokens tokens, Amount other, Unit unit) {
        int old = AmountReader.isHyphen(tokens, other.end()) ? other.end() + 1 : other.end();
        boolean age = tokens.is(old, "old") || tokens.is(old, "olds");
        return age ? new Unit(unit.name(), unit.code(), Figure.Kind.AGE, unit.factor()) : unit;
    }

    private static boolean isInWords(Amount amount) {
        Numeral.Form form = amount.numeral().form();
        return form == Numeral.Form.WORDS || form == Numeral.Form.VAGUE;
    }

    private static boolean isTimes(Tokens tokens, int i) {
        return tokens.is(i, "x") || tokens.is(i, '×') || tokens.is(i, "by");
    }

    /** Returns the index behind what links two numbers, or {@code i}. */
    private static int linkEnd(Tokens tokens, int i) {
        boolean suspended = tokens.is(i, '-') && tokens.isJoined(i) && !tokens.isJoined(i + 1);
        boolean hyphen = suspended || AmountReader.isHyphen(tokens, i);
        int at = hyphen ? i + 1 : i;
        boolean by = isTimes(tokens, at);
        if (hyphen && AmountReader.isHyphen(tokens, at + 1)) {
            return by ? at + 2 : i;
        }
        boolean word = by || tokens.is(at, "and") || tokens.is(at, "or") || tokens.is(at, "to");
        if (word) {
            return at + 1;
        }
        return !hyphen && tokens.is(i, ',') ? i + 1 : i;
    }
}
