package org.nutgraf.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Reads the scale words behind a number.
 *
 * <pre>
 *   3.8 million   1.2bn   2 lakh crore   $5m   10k
 *       ^     ^      ^^     ^        ^     ^     ^
 * </pre>
 */
final class ScaleReader {

    private final Tokens tokens;
    private final int end;
    private final boolean money;

    private int next;

    ScaleReader(Tokens tokens, int end, boolean money) {
        this.tokens = tokens;
        this.end = end;
        this.money = money;
    }

    /** Returns the index behind what was read last. */
    int next() {
        return next;
    }

    /** Reads the scale words at a token: "million", "bn", "lakh crore"; or null. */
    @Nullable BigDecimal readAll(int at) {
        BigDecimal factor = read(at);
        if (factor == null) {
            return null;
        }
        BigDecimal second = read(next);
        if (second == null || second.compareTo(BigDecimal.valueOf(12)) == 0) {
            return factor;
        }
        return factor.multiply(second);
    }

    @Nullable BigDecimal read(int at) {
        int word =
                tokens.is(at, '-') && tokens.isJoined(at) && tokens.isJoined(at + 1) ? at + 1 : at;
        NumberWord found = word < end ? NumberWord.LEXICON.get(tokens, word) : null;
        if (found == null) {
            next = at;
            return null;
        }
        boolean reads =
                switch (found.role()) {
                    case SCALE, DOZEN, HUNDRED -> true;
                    case SCALES ->
                            found.value().compareTo(GroupReader.THOUSAND) >= 0
                                    || tokens.isNumber(at - 1);
                    case SUFFIX -> tokens.isNumber(at - 1) && isAbbreviation(word);
                    case MONEY_SUFFIX -> tokens.isNumber(at - 1) && isMoneyAbbreviation(word);
                    case ZERO, DIGIT, TEEN, TEN, DENOMINATOR, DENOMINATORS -> false;
                };
        next = reads ? word + 1 : at;
        return reads ? found.value() : null;
    }

    private boolean isAbbreviation(int word) {
        boolean bed = tokens.is(word + 1, '&') && tokens.isJoined(word + 1); // "45 B&B"
        return tokens.isJoined(word) || (!tokens.is(word, "mil") && !tokens.is(word, "k") && !bed);
    }

    private boolean isMoneyAbbreviation(int word) {
        if (money) {
            return tokens.isJoined(word) || tokens.length(word) > 1;
        }
        char c = tokens.first(word);
        boolean capital = tokens.length(word) == 1 && (c == 'M' || c == 'B' || c == 'G');
        // "1.5 M" is a number, "Bus 5 M" and "5 M Street" are not.
        boolean decimals = tokens.string(word - 1).indexOf('.') > 0 && !tokens.isWord(word + 1);
        return (capital && (tokens.isJoined(word) || decimals)) || tokens.is(word, "cr");
    }
}
