package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Reads the figure at a token of a block. */
final class FigureReader {

    /** The letters of "bed" and "shed", which are no participles. */
    private static final int SHORT_NOUN = 4;

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final PairReader pairs;
    private final NounReader nouns;

    private int next;

    FigureReader(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.pairs = new PairReader(tokens, end);
        this.nouns = new NounReader(tokens, end);
    }

    /** Returns the index from which to read on. */
    int next() {
        return next;
    }

    /** Returns the figure at the token {@code i}, or null; {@link #next} is set. */
    @Nullable Figure read(int i) {
        next = i + 1;
        Draft pair = pairs.opened(i);
        if (pair != null && Dates.isTimeWord(tokens, pair.end())) {
            next = pair.end() + 1;
            return null;
        }
        Draft opened = pair == null ? null : completed(pair);
        if (opened != null) {
            return finish(opened);
        }
        if (!AmountReader.canStart(tokens, i)) {
            return null;
        }
        Amount amount = AmountReader.read(tokens, i, end);
        if (amount == null) {
            next = Exclusions.dialledEnd(tokens, i, end);
            return null;
        }
        Draft joined = pairs.joined(amount);
        int excluded = excludedEnd(i, amount, joined);
        if (excluded > i) {
            next = excluded;
            return null;
        }
        if (joined != null && Dates.isTimeWord(tokens, joined.end())) {
            next = joined.end() + 1;
            return null;
        }
        Draft draft = joined == null ? single(amount) : completed(joined);
        if (draft == null) {
            next = amount.end();
            return null;
        }
        return finish(draft);
    }

    /** Returns the index behind a number that is no figure, or {@code i}. */
    private int excludedEnd(int i, Amount amount, @Nullable Draft joined) {
        Numeral numeral = amount.numeral();
        int behind = numeral.end();
        if (Exclusions.isJoinedBefore(tokens, i)) {
            return Exclusions.chainEnd(tokens, behind, end);
        }
        if (isTitle(amount)) {
            return amount.end();
        }
        boolean bare = amount.unit() == null && !amount.negative();
        if (!bare) {
            return i;
        }
        if (joined == null && Exclusions.isJoinedBehind(tokens, behind)) {
            return Exclusions.chainEnd(tokens, behind, end);
        }
        boolean excluded =
                Exclusions.isEnumerator(tokens, i, first, end)
                        || (!isScore(joined) && Exclusions.isNamed(tokens, i, numeral, first))
                        || Exclusions.isAside(tokens, i, numeral, first)
                        || Exclusions.isAddress(tokens, behind)
                        || Exclusions.isNameOfWords(tokens, i, numeral, first)
                        || (joined == null && isYear(i, numeral));
        return excluded ? behind : i;
    }

    private static boolean isScore(@Nullable Draft draft) {
        return draft != null && draft.kind() == Figure.Kind.SCORE;
    }

    /** Tells the name of a work: a film "13 Hours". */
    private boolean isTitle(Amount amount) {
        int unit = amount.numeral().end();
        return amount.unit() != null
                && amount.unit().is(Figure.Kind.DURATION)
                && tokens.isCapitalised(unit)
                && tokens.length(unit) > SHORT_NOUN
                && !tokens.isAllCapitals(unit);
    }

    /** Tells four digits that are a year: no noun is counted, or a preposition says so. */
    private boolean isYear(int i, Numeral numeral) {
        if (numeral.end() != i + 1 || !Dates.isYear(tokens, i)) {
            return false;
        }
        if (Dates.isBeforeYear(tokens, i - 1)) {
            return true;
        }
        boolean round = tokens.string(i).endsWith("00");
        if (Modifiers.before(tokens, i, first) != null && round) {
            return false;
        }
        boolean counts = nouns.plural(i + 1) != null && !tokens.is(i - 1, "the");
        return !(counts
                && (round
                        || (!tokens.string(i).startsWith("19")
                                && !tokens.string(i).startsWith("20"))));
    }

    /** Makes a figure of one number, or returns null where it states no amount. */
    private @Nullable Draft single(Amount amount) {
        Numeral numeral = amount.numeral();
        Unit unit = amount.unit();
        Draft draft =
                new Draft(
                        amount.first(),
                        amount.end(),
                        numeral.span(),
                        unit == null ? Figure.Kind.COUNT : unit.kind(),
                        amount.value(),
                        amount.low(),
                        null,
                        unit);
        if (unit != null) {
            return completed(draft);
        }
        boolean one = tokens.is(amount.first(), "one") && numeral.end() == amount.first() + 1;
        if (one) {
            return one(draft);
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return fraction(draft);
        }
        return completed(draft);
    }

    /** Reads "one" as a number only where it counts a person or a thing. */
    private @Nullable Draft one(Draft draft) {
        int at = draft.end();
        if (AmountReader.isHyphen(tokens, at) || tokens.is(draft.first() - 1, "the")) {
            return null;
        }
        int before = draft.first() - 1;
        if (tokens.is(before, "in")
                || tokens.is(before, "as")
                || tokens.is(before, "at")
                || tokens.is(before, "said")
                || tokens.is(before, "says")) {
            return null;
        }
        CountedNoun noun = nouns.one(at);
        return noun == null
                ? null
                : draft.as(Figure.Kind.COUNT, Unit.counted(noun.name()), noun.end());
    }

    /** Reads a part of a whole, and not the ordinal of a "third debate". */
    private @Nullable Draft fraction(Draft draft) {
        int at = draft.end();
        Draft fraction = draft.as(Figure.Kind.FRACTION, null, at);
        if (tokens.is(draft.first() - 1, "and")) {
            return andHalf(draft);
        }
        if (isOrdinal(draft)) {
            return null;
        }
        boolean half = tokens.is(at - 1, "half");
        boolean bareOrdinal =
                at == draft.first() + 1
                        && !half
                        && !tokens.isNumber(at - 1)
                        && tokens.isWord(at - 1);
        if (bareOrdinal) {
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

    private int unitEnd;

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

    /** Reads the age or the counted noun behind the number, and the trailing modifier. */
    private @Nullable Draft completed(Draft draft) {
        Draft age = Ages.read(tokens, draft, first, end);
        if (age != null) {
            return age;
        }
        if (draft.unit() != null || draft.kind() != Figure.Kind.COUNT) {
            return multiplied(draft);
        }
        int at = draft.end();
        Modifiers.Match trailing = Modifiers.behind(tokens, at, end);
        if (trailing != null) {
            at = trailing.end();
        }
        if (tokens.isJoined(at) && (tokens.is(at, "x") || tokens.is(at, '×'))) {
            return draft.as(Figure.Kind.MULTIPLIER, null, at + 1);
        }
        boolean hyphen = AmountReader.isHyphen(tokens, at);
        if (tokens.is(at, "fold")) {
            return draft.as(Figure.Kind.MULTIPLIER, null, at + 1);
        }
        if (hyphen) {
            return adjective(draft, at + 1);
        }
        if (isVague(draft) && tokens.is(at, "of")) {
            at++;
        }
        CountedNoun noun = nouns.plural(at);
        if (noun == null && draft.value() != null && draft.value().compareTo(BigDecimal.ONE) == 0) {
            noun = nouns.singular(at);
        }
        if (noun == null && tokens.is(draft.first() - 1, "top")) {
            return null;
        }
        if (noun == null) {
            Unit shared = sharedUnit(draft.end());
            return shared == null ? draft : draft.as(shared.kind(), shared, draft.end());
        }
        Draft counted = draft.as(Figure.Kind.COUNT, Unit.counted(noun.name()), noun.end());
        return multiplied(counted);
    }

    private static boolean isVague(Draft draft) {
        return draft.value() == null && draft.high() == null;
    }

    /** Reads the noun of "138-page", "three-judge". */
    private @Nullable Draft adjective(Draft draft, int noun) {
        if (tokens.is(noun, "fold")) {
            return draft.as(Figure.Kind.MULTIPLIER, null, noun + 1);
        }
        if (!tokens.isWord(noun) || isParticiple(noun)) {
            return null;
        }
        if (Words.FUNCTION.contains(tokens, noun)) {
            return draft;
        }
        String name =
                Plurals.isPlural(tokens, noun)
                        ? Plurals.name(tokens, noun)
                        : tokens.string(noun);
        return draft.as(Figure.Kind.COUNT, Unit.counted(name), noun + 1);
    }

    /** Tells "three-pronged", which describes and does not count. */
    private boolean isParticiple(int i) {
        String text = tokens.text();
        int start = tokens.end(i) - 2;
        return tokens.length(i) > SHORT_NOUN
                && text.startsWith("ed", start)
                && text.charAt(start - 1) != 'e';
    }

    /** Makes "three times as many" a multiplier. */
    private Draft multiplied(Draft draft) {
        Unit unit = draft.unit();
        boolean times =
                unit != null && unit.name().equals("time") && draft.kind() == Figure.Kind.COUNT;
        int at = draft.end();
        boolean compares =
                tokens.is(at, "as")
                        || tokens.is(at, "more")
                        || tokens.is(at, "the")
                        || tokens.is(at, "higher")
                        || tokens.is(at, "larger")
                        || tokens.is(at, "that")
                        || tokens.is(at, "less")
                        || tokens.is(at, "bigger")
                        || tokens.is(at, "greater")
                        || tokens.is(at, "what")
                        || tokens.is(at, "faster");
        return times && compares ? draft.as(Figure.Kind.MULTIPLIER, null, at) : draft;
    }

    /** Returns the unit of "27 and 29 years old" for its first number, or null. */
    private @Nullable Unit sharedUnit(int i) {
        if (!(tokens.is(i, "and") || tokens.is(i, "or") || tokens.is(i, "to"))) {
            return null;
        }
        Amount other =
                AmountReader.canStart(tokens, i + 1) && i + 1 < end
                        ? AmountReader.read(tokens, i + 1, end)
                        : null;
        if (other == null || other.isSigned() || other.unit() == null) {
            return null;
        }
        Unit unit = other.unit();
        if (tokens.is(other.end(), "old")) {
            return Ages.YEAR;
        }
        return unit;
    }

    /** Adds the modifiers, and makes the figure. */
    private Figure finish(Draft draft) {
        Modifiers.Match before = Modifiers.before(tokens, draft.first(), first);
        if (before != null && isPeriod(before, draft)) {
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
            Modifiers.Match inside = inside(draft);
            if (inside != null && before == null) {
                modifier = inside;
            }
        }
        next = to;
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
    private Modifiers.@Nullable Match inside(Draft draft) {
        int behind = tokens.firstFrom(draft.number().end());
        return behind >= draft.end() ? null : Modifiers.behind(tokens, behind, draft.end());
    }

    /** Tells "over six years", which means during them. */
    private boolean isPeriod(Modifiers.Match modifier, Draft draft) {
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
