package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/** Adds the modifiers around a number, and what they say of its bounds. */
final class Bounds {

    private Bounds() {}

    /** Returns the figure with the modifiers around it. */
    static Figure of(Tokens tokens, Draft draft, int first, int end) {
        Modifiers.Match before = Modifiers.before(tokens, draft.first(), first);
        if (before != null && isPeriod(tokens, before, draft)) {
            before = null;
        }
        Modifiers.Match behind = Modifiers.behind(tokens, draft.end(), end);
        int from = before == null ? draft.first() : before.first();
        int to = draft.end();
        Modifiers.Match modifier = before;
        if (behind != null) {
            modifier = before == null ? behind : before;
            to = behind.end();
        } else {
            Modifiers.Match inside = inside(tokens, draft);
            if (inside != null && before == null) {
                modifier = inside;
            }
        }
        Figure.Bound bound = modifier == null ? Figure.Bound.EXACT : modifier.bound();
        BigDecimal value = draft.value();
        BigDecimal low = draft.low();
        BigDecimal high = draft.high();
        if (value != null && low == null && high == null) {
            low = isLower(bound) ? value : null;
            high = isUpper(bound) ? value : null;
        }
        Unit unit = draft.unit();
        return new Figure(
                tokens.span(from, to).union(draft.number()),
                draft.number(),
                draft.kind(),
                value,
                low,
                high,
                unit == null ? null : unit.name(),
                unit == null ? null : unit.code(),
                modifier == null ? null : tokens.span(modifier.first(), modifier.end()),
                bound);
    }

    /** Returns the modifier between the number and its noun: "20 or so people", "50-plus". */
    private static Modifiers.@Nullable Match inside(Tokens tokens, Draft draft) {
        int behind = tokens.firstFrom(draft.number().end(), draft.end());
        return behind >= draft.end() ? null : Modifiers.behind(tokens, behind, draft.end());
    }

    /** Tells "over six years", which means during them. */
    private static boolean isPeriod(Tokens tokens, Modifiers.Match modifier, Draft draft) {
        boolean over =
                modifier.end() == modifier.first() + 1 && tokens.is(modifier.first(), "over");
        return over
                && draft.kind() == Figure.Kind.DURATION
                && !tokens.is(modifier.first() - 1, "for")
                && !tokens.is(modifier.first() - 1, "of");
    }

    private static boolean isLower(Figure.Bound bound) {
        return bound == Figure.Bound.MORE_THAN || bound == Figure.Bound.AT_LEAST;
    }

    private static boolean isUpper(Figure.Bound bound) {
        return bound == Figure.Bound.LESS_THAN || bound == Figure.Bound.AT_MOST;
    }
}
