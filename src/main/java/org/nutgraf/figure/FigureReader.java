package org.nutgraf.figure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumberWords;
import org.nutgraf.number.Numeral;
import org.nutgraf.text.Tokens;

/** Reads the figure at a token of a block. */
final class FigureReader {

    /** The letters of a unit's name, by which a title is told; its symbol may be a capital. */
    private static final int MIN_NAME = 4;

    private static final int HOURS = 24;

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final PairReader pairs;
    private final NounReader nouns;
    private final FractionReader fractions;
    private final CountReader counts;

    private int next;

    FigureReader(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.nouns = new NounReader(tokens, end);
        this.pairs = new PairReader(tokens, nouns, end);
        this.fractions = new FractionReader(tokens, first, end);
        this.counts = new CountReader(tokens, nouns, first, end);
    }

    /** Returns the index from which to read on. */
    int next() {
        return next;
    }

    /** Returns the figure at the token {@code i}, or null; {@link #next} is set. */
    @Nullable Figure read(int i) {
        next = i + 1;
        Draft pair = pairs.opened(i);
        if (pair != null && isOfTime(pair)) {
            next = pair.end() + 1;
            return null;
        }
        Draft opened = pair == null ? null : counts.read(pair);
        if (opened != null) {
            return finish(opened);
        }
        if (!AmountReader.canStart(tokens, i)) {
            return null;
        }
        Amount amount = AmountReader.read(tokens, i, end);
        if (amount == null) {
            next = Phones.zeroEnd(tokens, i, end);
            return null;
        }
        Draft joined = pairs.joined(amount);
        int excluded = excludedEnd(i, amount, joined);
        if (excluded > i) {
            next = excluded;
            return null;
        }
        if (joined != null && isOfTime(joined)) {
            next = joined.end() + 1;
            return null;
        }
        Draft draft = joined == null ? single(amount) : counts.read(joined);
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
        int dialled = Phones.end(tokens, i, first, end);
        if (dialled > i) {
            return dialled;
        }
        if (Exclusions.isJoinedBefore(tokens, i)
                || Exclusions.isVariant(tokens, i)
                || Phones.isTollFree(tokens, i)) {
            return Exclusions.chainEnd(tokens, behind, end);
        }
        if (isTitle(amount)
                || isLettered(amount, i)
                || isRoad(amount)
                || Exclusions.isStandard(tokens, i, first)) {
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
                Enumerators.isEnumerator(tokens, i, first, end)
                        || (!isScore(joined) && Names.isNamed(tokens, i, numeral, first))
                        || Enumerators.isAside(tokens, i, numeral, first)
                        || Names.isAddress(tokens, behind)
                        || Phones.isCode(tokens, i)
                        || Exclusions.isHour(tokens, i, behind)
                        || (numeral.isWholeBetween(1, HOURS) && Dates.isTimeWord(tokens, behind))
                        || Names.isZipCode(tokens, i)
                        || (joined == null && isModel(i, behind))
                        || Names.isNameOfWords(tokens, i, numeral, first)
                        || (joined == null && isYear(i, numeral));
        if (!excluded) {
            return i;
        }
        boolean range = joined != null && joined.low() != null;
        return range && joined != null ? joined.end() : behind;
    }

    /** Tells "between 9 and 5 p.m.", "between 8pm and 8.30pm", "from 3 to 5 May". */
    private boolean isOfTime(Draft draft) {
        int behind = draft.end();
        boolean clock = tokens.isNumber(behind - 2) && Times.end(tokens, behind - 2, end) == behind;
        return clock
                || Dates.isTimeWord(tokens, behind)
                || (tokens.isCapitalised(behind) && Dates.isMonth(tokens, behind));
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
                && tokens.length(unit) >= MIN_NAME
                && !tokens.isAllCapitals(unit);
    }

    /** Tells "his 757" and "a 500": a model, where nothing is counted. */
    private boolean isModel(int i, int behind) {
        boolean determined =
                tokens.is(i - 1, "a")
                        || tokens.is(i - 1, "the")
                        || tokens.is(i - 1, "his")
                        || tokens.is(i - 1, "her")
                        || tokens.is(i - 1, "its");
        return determined && Words.MODELS.contains(tokens, i) && nouns.plural(behind) == null;
    }

    /** Tells "Sections 498A", "Runway 27L" and "the Super 8s", whose letter is no unit. */
    private boolean isLettered(Amount amount, int i) {
        int letter = amount.end() - 1;
        return amount.unit() != null
                && i > first
                && letter == i + 1
                && tokens.isWord(letter)
                && tokens.length(letter) == 1
                && tokens.isJoined(letter)
                && (Words.DESIGNATORS.contains(tokens, i - 1)
                        || (tokens.is(letter, 's') && Names.isAfterName(tokens, i, first)));
    }

    /** Tells "the 29km Road": a measure in a street's name. */
    private boolean isRoad(Amount amount) {
        return amount.unit() != null
                && tokens.isCapitalised(amount.end())
                && Words.STREETS.contains(tokens, amount.end());
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
            boolean ordinal =
                    numeral.form() == Numeral.Form.FRACTION
                            && amount.first() == numeral.end() - 1
                            && FractionReader.isBareOrdinal(tokens, amount.first(), numeral.end());
            return ordinal ? null : counts.read(draft);
        }
        boolean one = tokens.is(amount.first(), "one") && numeral.end() == amount.first() + 1;
        if (one) {
            return one(draft);
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return fractions.read(draft);
        }
        // "his fifth hundred", "12 per thousand": a scale word alone counts only what follows it.
        if (NumberWords.isScale(tokens, amount.first()) && nouns.plural(numeral.end()) == null) {
            return null;
        }
        return counts.read(draft);
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

    /** Makes the figure, and goes on behind it. */
    private Figure finish(Draft draft) {
        Figure figure = Bounds.of(tokens, draft, first, end);
        next = tokens.firstFrom(figure.span().end(), draft.end());
        return figure;
    }
}
