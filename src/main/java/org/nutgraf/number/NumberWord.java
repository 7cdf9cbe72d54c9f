package org.nutgraf.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;

/**
 * A word of which numerals are made.
 *
 * @param role what the word does in a numeral
 * @param value its number
 */
record NumberWord(Role role, BigDecimal value) {

    private static final String FILE = "number-words.tsv";

    /** All of them. */
    static final Lexicon<NumberWord> LEXICON =
            Lexicon.of(
                    Table.read(NumberWord.class, FILE),
                    "word",
                    row -> new NumberWord(role(row), new BigDecimal(row.get("value"))));

    /** What a word does in a numeral. */
    enum Role {
        ZERO,
        /** One to nine. */
        DIGIT,
        /** Ten to nineteen. */
        TEEN,
        /** Twenty to ninety. */
        TEN,
        HUNDRED,
        DOZEN,
        /** Thousand and above. */
        SCALE,
        /** A scale in the plural, vague where it stands alone ("thousands"). */
        SCALES,
        /** An abbreviated scale behind digits ("1.2bn"). */
        SUFFIX,
        /** An abbreviated scale that is read only in amounts of money ("$5m"). */
        MONEY_SUFFIX,
        /** The name of a part in the singular ("third"). */
        DENOMINATOR,
        /** The name of a part in the plural ("thirds"). */
        DENOMINATORS;

        /** Tells whether a numeral can start with the word. */
        boolean mayStart() {
            return switch (this) {
                case ZERO, DIGIT, TEEN, TEN, HUNDRED, DOZEN, SCALE, SCALES, DENOMINATOR -> true;
                case SUFFIX, MONEY_SUFFIX, DENOMINATORS -> false;
            };
        }
    }

    /** Returns the words that can start a numeral. */
    static List<String> firstWords() {
        return Table.read(NumberWord.class, FILE).rows().stream()
                .filter(row -> role(row).mayStart())
                .map(row -> row.get("word"))
                .toList();
    }

    private static Role role(Table.Row row) {
        return Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
    }

    boolean is(Role wanted) {
        return role == wanted;
    }
}
