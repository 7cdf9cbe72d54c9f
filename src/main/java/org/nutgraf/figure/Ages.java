package org.nutgraf.figure;

import java.math.BigDecimal;
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

    /** From this age on, in years, a number between commas is one behind any noun. */
    private static final int ADULT = 16;

    /** The ages of a list that are looked back over. */
    private static final int MAX_LIST = 6;

    /** Stands for an opening that is no part of the age: "aged 24 and 31", "the age was 42". */
    private static final int APART = -1;

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
        if (isTrailed(tokens, draft.end()) || isOfPeople(tokens, draft, end)) {
            return of(draft);
        }
        if (tokens.is(draft.end(), "yo")) {
            return of(draft).to(draft.end() + 1);
        }
        int opening = opening(tokens, draft.first());
        if (opening == draft.first() && !isWhole(draft)) {
            return null;
        }
        if (opening == APART) {
            return of(draft);
        }
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
        boolean is = tokens.is(i - 1, "is") || tokens.is(i - 1, "was");
        if (is && tokens.is(i - 2, "age")) {
            return APART;
        }
        if (isListed(tokens, i)) {
            return APART;
        }
        boolean of = tokens.is(i - 1, "of");
        return of && (tokens.is(i - 2, "age") || tokens.is(i - 2, "ages")) ? i - 2 : i;
    }

    /** Tells the later ages of "aged 24 and 31", "ages 19, 21 and 22". */
    private static boolean isListed(Tokens tokens, int i) {
        int at = i - 1;
        for (int listed = 0; listed < MAX_LIST; listed++) {
            boolean and = tokens.is(at, "and") || tokens.is(at, "or");
            if (!and && !tokens.is(at, ',')) {
                return false;
            }
            at -= and && tokens.is(at - 1, ',') ? 2 : 1;
            if (!tokens.isNumber(at)) {
                return false;
            }
            at--;
            if (tokens.is(at, "aged") || tokens.is(at, "ages")) {
                return true;
            }
        }
        return false;
    }

    /** Tells "45 and older", "25 or under". */
    private static boolean isTrailed(Tokens tokens, int i) {
        boolean links = tokens.is(i, "and") || tokens.is(i, "or");
        return links && (tokens.is(i + 1, "older") || tokens.is(i + 1, "younger"));
    }

    /** Tells "voters under 30", "men over 65", "those 18 and over", "anyone older than 50". */
    private static boolean isOfPeople(Tokens tokens, Draft draft, int end) {
        int before = draft.first() - 1;
        boolean than =
                tokens.is(before, "than")
                        && (tokens.is(before - 1, "older") || tokens.is(before - 1, "younger"));
        boolean limit = tokens.is(before, "under") || tokens.is(before, "over");
        int people = limit ? before - 1 : before;
        if (!than && !Words.PEOPLE.contains(tokens, people)) {
            return false;
        }
        if (!than && !limit) {
            Modifiers.Match behind = Modifiers.behind(tokens, draft.end(), end);
            int last = behind == null ? before : behind.end() - 1;
            if (!tokens.is(last, "over") && !tokens.is(last, "under")) {
                return false;
            }
        }
        return new NounReader(tokens, end).plural(draft.end()) == null;
    }

    private static boolean isPossible(Draft draft) {
        return draft.value() == null
                || (draft.value().signum() > 0 && draft.value().intValue() <= MAX_AGE);
    }

    private static boolean isWhole(Draft draft) {
        return draft.value() == null || draft.value().stripTrailingZeros().scale() <= 0;
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
        if (tokens.is(before, "then") && tokens.is(before - 1, ',')) {
            return !tokens.isWord(behind);
        }
        if (tokens.is(before, "at") && tokens.is(before - 1, ',')) {
            return tokens.is(behind, ',');
        }
        if (!tokens.is(before, ',')) {
            return false;
        }
        if (!isName(tokens, before - 1)) {
            return isOfSomeone(tokens, draft, before - 1);
        }
        return behind >= end
                || tokens.is(behind, ',')
                || tokens.is(behind, ';')
                || tokens.is(behind, '—')
                || (tokens.is(behind, '.') && !tokens.isJoined(behind + 1));
    }

    /** Tells "the suspect, 34, drove". */
    private static boolean isOfSomeone(Tokens tokens, Draft draft, int i) {
        BigDecimal value = draft.value();
        return value != null
                && value.intValue() >= ADULT
                && tokens.isWord(i)
                && !Words.FUNCTION.contains(tokens, i)
                && !Words.VERBS.contains(tokens, i)
                && !Plurals.isPlural(tokens, i)
                && tokens.is(draft.end(), ',')
                && tokens.isWord(draft.end() + 1);
    }

    private static boolean isName(Tokens tokens, int i) {
        if (tokens.is(i, '.') && (tokens.is(i - 1, "jr") || tokens.is(i - 1, "sr"))) {
            return true;
        }
        return tokens.isCapitalised(i)
                && (!Dates.isBeforeYear(tokens, i) || tokens.isCapitalised(i - 1));
    }

    /** Tells "Ms Roe was 24 when she left" and "my son is 9", at the word before the verb. */
    private static boolean isOfNamed(Tokens tokens, int subject, int behind) {
        boolean named = tokens.isCapitalised(subject) && !Words.FUNCTION.contains(tokens, subject);
        boolean kin = Words.KIN.contains(tokens, subject);
        boolean when = tokens.is(behind, "when");
        boolean closes = !tokens.isWord(behind) || tokens.is(behind, "and");
        return (named && when) || (kin && (when || closes));
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
        if (tokens.is(verb, "at")) {
            boolean dies =
                    tokens.is(verb - 1, "died")
                            || tokens.is(verb - 1, "dies")
                            || tokens.is(verb - 1, "dead");
            return dies && (!tokens.isWord(behind) || Words.FUNCTION.contains(tokens, behind));
        }
        if (tokens.is(verb, "be")
                && (tokens.is(verb - 1, "will") || tokens.is(verb - 1, "would"))) {
            he = tokens.is(verb - 2, "he") || tokens.is(verb - 2, "she");
        }
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
        return is && (((he || turn) && closes) || isOfNamed(tokens, verb - 1, behind));
    }
}
