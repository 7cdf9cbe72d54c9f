package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumberWords;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the figure that a fraction makes, with its unit.
 *
 * <pre>
 *   nearly a third of those   half an hour   one-half of 1 percent   a year and a half
 *          ^     ^            ^          ^   ^                   ^   ^               ^
 * </pre>
 */
final class FractionReader {

    private final Tokens tokens;
    private final int first;
    private final int end;

    private int unitEnd;

    FractionReader(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
    }

    /** Returns the part of a whole, or null where it is the ordinal of a "third debate". */
    @Nullable Draft read(Draft draft) {
        int at = draft.end();
        Draft fraction = draft.as(Figure.Kind.FRACTION, null, at);
        if (isHalfMore(draft)) {
            return andHalf(draft);
        }
        if (isOrdinal(draft)) {
            return null;
        }
        boolean half = tokens.is(at - 1, "half");
        boolean term = at == draft.first() + 1 && tokens.is(draft.first(), "quarter");
        if (term || isBareOrdinal(tokens, draft.first(), at) || (half && isInHalf(draft))) {
            return null;
        }
        if (half && at == draft.first() + 1 && AmountReader.isHyphen(tokens, at)) {
            return null;
        }
        Unit unit = unitBehindHalf(at);
        if (unit != null) {
            return draft.as(unit.kind(), unit, unitEnd);
        }
        Draft share = ofPercent(draft, at);
        if (share != null) {
            return share;
        }
        boolean singular = tokens.is(draft.first(), "a") || tokens.is(draft.first(), "one");
        boolean content =
                tokens.isWord(at)
                        && !Words.FUNCTION.contains(tokens, at)
                        && !Words.VERBS.contains(tokens, at)
                        && !tokens.is(at, "more")
                        && !tokens.is(at, "less");
        if (singular && content && !AmountReader.isHyphen(tokens, at - 2)) {
            return null;
        }
        if (half && at == draft.first() + 1 && content) {
            return null;
        }
        return fraction;
    }

    /** Tells one word that is an ordinal rather than a part: "third", but not "half". */
    static boolean isBareOrdinal(Tokens tokens, int first, int end) {
        return end == first + 1 && NumberWords.isOrdinal(tokens, first);
    }

    /** Tells "cut in half"; "in half of the towns" is a part. */
    private boolean isInHalf(Draft half) {
        return tokens.is(half.first() - 1, "in")
                && !tokens.is(half.end(), "of")
                && !tokens.is(half.end(), "the")
                && !tokens.is(half.end(), "a")
                && !tokens.is(half.end(), "an");
    }

    /** Tells the half of "a year and a half", or that a noun follows: "and a half loaf". */
    private boolean isHalfMore(Draft half) {
        int at = half.first();
        boolean one = tokens.is(at, "a") || tokens.is(at, "an") || tokens.is(at, "one");
        return tokens.is(at - 1, "and") && one && !AmountReader.isHyphen(tokens, at + 1);
    }

    /** Reads "half of 1 percent", or returns null. */
    private @Nullable Draft ofPercent(Draft draft, int of) {
        Amount whole =
                tokens.is(of, "of") && of + 1 < end ? AmountReader.read(tokens, of + 1, end) : null;
        BigDecimal value = draft.value();
        if (whole == null
                || value == null
                || whole.unit() == null
                || !whole.unit().is(Figure.Kind.PERCENT)
                || !whole.numeral().isWholeBetween(1, 1)) {
            return null;
        }
        return new Draft(
                draft.first(),
                whole.end(),
                draft.number().union(whole.numeral().span()),
                Figure.Kind.PERCENT,
                value,
                null,
                null,
                whole.unit());
    }

    /** Reads "a year and a half", of which the half is the draft, or returns null. */
    private @Nullable Draft andHalf(Draft half) {
        int unit = half.first() - 2;
        Units.Match match = unit > first ? Units.read(tokens, unit, unit + 1) : null;
        boolean one =
                tokens.is(unit - 1, "a") || tokens.is(unit - 1, "an") || tokens.is(unit - 1, "one");
        BigDecimal value = half.value();
        if (match == null || !match.unit().is(Figure.Kind.DURATION) || !one || value == null) {
            boolean counts = tokens.isWord(half.end()) && !tokens.is(half.end(), "of");
            return match != null || counts || !tokens.is(half.end(), "of")
                    ? null
                    : half.as(Figure.Kind.FRACTION, null, half.end());
        }
        Span number = tokens.span(unit - 1, half.end());
        return new Draft(
                unit - 1,
                half.end(),
                number,
                Figure.Kind.DURATION,
                value.add(BigDecimal.ONE),
                null,
                null,
                match.unit());
    }

    /** Tells "a third, Ann Roe, said", "a fourth- or fifth-place finish", "the top half of". */
    private boolean isOrdinal(Draft draft) {
        int at = draft.end();
        if (tokens.is(at, '-') && tokens.isJoined(at)) {
            return true;
        }
        if (tokens.is(at - 1, "half")) {
            boolean described =
                    tokens.isWord(draft.first() - 1)
                            && !Words.FUNCTION.contains(tokens, draft.first() - 1)
                            && Modifiers.before(tokens, draft.first(), first) == null;
            return described && tokens.is(draft.first() - 2, "the");
        }
        return tokens.is(draft.first(), "a") && tokens.is(at, ',') && tokens.isCapitalised(at + 1);
    }

    /** Reads the unit of "half an hour", "1/4 of a mile", or returns null. */
    private @Nullable Unit unitBehindHalf(int i) {
        int at = tokens.is(i, "of") ? i + 1 : i;
        at = tokens.is(at, "a") || tokens.is(at, "an") ? at + 1 : at;
        Units.Match match = Units.read(tokens, at, end);
        boolean article = tokens.is(at - 1, "a") || tokens.is(at - 1, "an");
        if (match == null || tokens.is(at, "in")) {
            return null;
        }
        Unit unit = match.unit();
        if (!article && (unit.is(Figure.Kind.PERCENT) || unit.is(Figure.Kind.COUNT))) {
            return null;
        }
        unitEnd = match.end();
        return match.unit();
    }
}
