package org.nutgraf.figure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Tells that a number is somebody's age.
 *
 * <pre>
 *   Ann Roe, 59, of Leeds   a 34-year-old   aged 16 to 24   he was 25.   60 years of age
 *            ^ ^              ^          ^  ^           ^          ^ ^   ^             ^
 * </pre>
 */
final class Ages {

    /** The age to which no one has lived, in years. */
    private static final int MAX_AGE = 122;

    static final Unit YEAR = Unit.of("year", "a", Figure.Kind.AGE);

    private Ages() {}

    /** Makes a number an age in years. */
    static Draft of(Draft draft) {
        return draft.as(Figure.Kind.AGE, YEAR, draft.end());
    }

    /** Returns the draft as an age where the words around it say so, or null. */
    static @Nullable Draft read(Tokens tokens, Draft draft, int first, int end) {
        Unit unit = draft.unit();
        if (unit != null && !unit.is(Figure.Kind.DURATION)) {
            return null;
        }
        if (unit != null) {
            int behind = oldEnd(tokens, draft.end());
            if (behind > draft.end()) {
                Unit age = new Unit(unit.name(), unit.code(), Figure.Kind.AGE, unit.factor());
                return draft.as(Figure.Kind.AGE, age, behind);
            }
            return null;
        }
        if (draft.kind() != Figure.Kind.COUNT || !isPossible(draft)) {
            return null;
        }
        int opening = opening(tokens, draft.first());
        if (opening < draft.first()) {
            return of(draft).from(opening);
        }
        return isInApposition(tokens, draft, first, end) || isPredicate(tokens, draft, end)
                ? of(draft)
                : null;
    }

    /** Returns the index behind "old", "-old", "of age", or {@code i}. */
    private static int oldEnd(Tokens tokens, int i) {
        int at = AmountReader.isHyphen(tokens, i) ? i + 1 : i;
        if (tokens.is(at, "old") || tokens.is(at, "olds")) {
            return at + 1;
        }
        return tokens.is(i, "of") && tokens.is(i + 1, "age") ? i + 2 : i;
    }

    /** Returns the index of "aged", "ages" or "age of" before the number, or {@code i}. */
    private static int opening(Tokens tokens, int i) {
        if (tokens.is(i - 1, "aged") || tokens.is(i - 1, "ages") || tokens.is(i - 1, "age")) {
            return i - 1;
        }
        boolean of = tokens.is(i - 1, "of");
        return of && (tokens.is(i - 2, "age") || tokens.is(i - 2, "ages")) ? i - 2 : i;
    }

    private static boolean isPossible(Draft draft) {
        return draft.value() == null
                || (draft.value().signum() > 0
                        && draft.value().intValue() <= MAX_AGE
                        && draft.value().stripTrailingZeros().scale() <= 0);
    }

    /** Tells "Ann Roe, 59, of Leeds" and "Ann Roe (59)". */
    private static boolean isInApposition(Tokens tokens, Draft draft, int first, int end) {
        int before = draft.first() - 1;
        int behind = draft.end();
        if (before <= first || draft.value() == null || draft.value().intValue() < 1) {
            return false;
        }
        if (tokens.is(before, '(')) {
            return tokens.is(behind, ')')
                    && tokens.isCapitalised(before - 1)
                    && tokens.isCapitalised(before - 2);
        }
        if (!tokens.is(before, ',') || !isName(tokens, before - 1)) {
            return false;
        }
        return behind >= end
                || tokens.is(behind, ',')
                || tokens.is(behind, ';')
                || tokens.is(behind, '—')
                || (tokens.is(behind, '.') && !tokens.isJoined(behind + 1));
    }

    private static boolean isName(Tokens tokens, int i) {
        if (tokens.is(i, '.') && (tokens.is(i - 1, "jr") || tokens.is(i - 1, "sr"))) {
            return true;
        }
        return tokens.isCapitalised(i) && !Dates.isBeforeYear(tokens, i);
    }

    /** Tells "he was 25", "she is 31". */
    private static boolean isPredicate(Tokens tokens, Draft draft, int end) {
        int verb = draft.first() - 1;
        boolean is =
                tokens.is(verb, "is")
                        || tokens.is(verb, "was")
                        || tokens.is(verb, "turned")
                        || tokens.is(verb, "turns")
                        || tokens.is(verb, "'m")
                        || tokens.is(verb, "'s")
                        || tokens.is(verb, "am")
                        || tokens.is(verb, "be");
        boolean turn = tokens.is(verb, "turned") || tokens.is(verb, "turns");
        boolean he =
                tokens.is(verb - 1, "he")
                        || tokens.is(verb - 1, "she")
                        || tokens.is(verb - 1, "i")
                        || tokens.is(verb - 1, "who");
        int behind = draft.end();
        boolean closes =
                behind >= end
                        || !tokens.isWord(behind)
                        || tokens.is(behind, "when")
                        || tokens.is(behind, "and")
                        || tokens.is(behind, "at")
                        || tokens.is(behind, "in")
                        || tokens.is(behind, "on")
                        || tokens.is(behind, "this")
                        || tokens.is(behind, "last");
        return is && (he || turn) && closes;
    }
}
