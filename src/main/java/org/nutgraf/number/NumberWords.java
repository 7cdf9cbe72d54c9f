package org.nutgraf.number;

import static org.nutgraf.number.NumberWord.Role.DENOMINATOR;
import static org.nutgraf.number.NumberWord.Role.DOZEN;
import static org.nutgraf.number.NumberWord.Role.HUNDRED;
import static org.nutgraf.number.NumberWord.Role.SCALE;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/** Tells number words by what they do in a numeral. */
public final class NumberWords {

    private NumberWords() {}

    /** Tells the name of a part that is an ordinal too: "third", but not "half". */
    public static boolean isOrdinal(Tokens tokens, int i) {
        return isRole(tokens, i, DENOMINATOR) && !tokens.is(i, "half") && !tokens.is(i, "quarter");
    }

    /** Tells "zero" to "ninety". */
    public static boolean isCardinal(Tokens tokens, int i) {
        NumberWord word = NumberWord.LEXICON.get(tokens, i);
        return word != null
                && switch (word.role()) {
                    case ZERO, DIGIT, TEEN, TEN -> true;
                    case HUNDRED,
                            DOZEN,
                            SCALE,
                            SCALES,
                            SUFFIX,
                            MONEY_SUFFIX,
                            DENOMINATOR,
                            DENOMINATORS ->
                            false;
                };
    }

    /** Tells a scale word: "hundred", "dozen", "million". */
    public static boolean isScale(Tokens tokens, int i) {
        NumberWord word = NumberWord.LEXICON.get(tokens, i);
        return word != null && (word.is(SCALE) || word.is(HUNDRED) || word.is(DOZEN));
    }

    /** Returns what the scale word at a token multiplies by ("million"), or null. */
    public static @Nullable BigDecimal scale(Tokens tokens, int i) {
        NumberWord word = NumberWord.LEXICON.get(tokens, i);
        return word != null && word.is(SCALE) ? word.value() : null;
    }

    static boolean isRole(Tokens tokens, int i, NumberWord.Role role) {
        NumberWord word = NumberWord.LEXICON.get(tokens, i);
        return word != null && word.is(role);
    }
}
