package org.nutgraf.number;

import static org.nutgraf.number.NumberWord.Role.DOZEN;
import static org.nutgraf.number.NumberWord.Role.HUNDRED;
import static org.nutgraf.number.NumberWord.Role.SCALE;
import static org.nutgraf.number.NumberWord.Role.SCALES;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Reads amounts of which only the least is said.
 *
 * <pre>
 *   hundreds of thousands of families     several hundred     a couple of million
 *   ^                    ^                ^             ^     ^                  ^
 * </pre>
 */
final class VagueReader {

    /** The scale words that may follow one another. */
    private static final int MAX_SCALES = 3;

    private VagueReader() {}

    static @Nullable Numeral read(Tokens tokens, int first, int end) {
        NumberWord word = NumberWord.LEXICON.get(tokens, first);
        if (word != null) {
            return word.is(SCALES) ? plurals(tokens, first, end, word) : null;
        }
        int at = quantifierEnd(tokens, first);
        BigDecimal low = null;
        int scales = 0;
        while (at > first && at < end && scales < MAX_SCALES) {
            NumberWord scale = NumberWord.LEXICON.get(tokens, at);
            if (scale == null
                    || !(scale.is(SCALE)
                            || scale.is(HUNDRED)
                            || scale.is(DOZEN)
                            || scale.is(SCALES))) {
                break;
            }
            low =
                    low == null
                            ? NumeralReader.atLeastTwo(scale.value())
                            : low.multiply(scale.value());
            at++;
            scales++;
        }
        return low == null ? null : numeral(tokens, first, at, low);
    }

    private static @Nullable Numeral plurals(Tokens tokens, int first, int end, NumberWord word) {
        BigDecimal low = NumeralReader.atLeastTwo(word.value());
        int at = first + 1;
        int scales = 1;
        while (at + 1 < end && tokens.is(at, "of") && scales < MAX_SCALES) {
            NumberWord next = NumberWord.LEXICON.get(tokens, at + 1);
            if (next == null || !next.is(SCALES)) {
                break;
            }
            low = low.multiply(next.value());
            at += 2;
            scales++;
        }
        boolean needsOf = tokens.is(first, "tens") || tokens.is(first, "scores");
        if (needsOf && !tokens.is(first + 1, "of")) {
            return null;
        }
        return numeral(tokens, first, at, low);
    }

    private static int quantifierEnd(Tokens tokens, int i) {
        int at = tokens.is(i, "a") ? i + 1 : i;
        if (tokens.is(at, "couple")) {
            return tokens.is(at + 1, "of") ? at + 2 : at + 1;
        }
        return tokens.is(at, "few") || tokens.is(at, "several") ? at + 1 : i;
    }

    private static Numeral numeral(Tokens tokens, int first, int end, BigDecimal low) {
        return new Numeral(
                end, tokens.span(first, end), null, low, BigDecimal.ONE, Numeral.Form.VAGUE);
    }
}
