package org.nutgraf.number;

import java.math.BigDecimal;
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

    /** All of them. */
    static final Lexicon<NumberWord> LEXICON =
            Lexicon.of(
                    Table.read(NumberWord.class, "number-words.tsv"),
                    "word",
                    row ->
                            new NumberWord(
                                    Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
                                    new BigDecimal(row.get("value"))));

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
        DENOMINATORS
    }

    boolean is(Role wanted) {
        return role == wanted;
    }
}
