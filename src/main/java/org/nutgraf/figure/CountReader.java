package org.nutgraf.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumberWords;
import org.nutgraf.text.Tokens;

/**
 * Reads what a number counts, where no unit is told: an age, a noun, or how many times.
 *
 * <pre>
 *   20 or so small towns   a 138-page report   three times as many   27 and 29 years old
 *   ^                  ^     ^      ^          ^         ^           ^^
 * </pre>
 */
final class CountReader {

    /** The letters of "bed" and "shed", which are no participles. */
    private static final int SHORT_NOUN = 4;

    private final Tokens tokens;
    private final int first;
    private final int end;
    private final NounReader nouns;

    CountReader(Tokens tokens, NounReader nouns, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.nouns = nouns;
    }

    /** Returns the draft with its age, unit or counted noun, or null where it counts nothing. */
    @Nullable Draft read(Draft draft) {
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
        if (hyphen && tokens.is(draft.first(), "zero")) {
            return null;
        }
        if (hyphen) {
            Unit shared = SharedUnits.of(tokens, draft, end);
            return shared == null
                    ? adjective(draft, at + 1)
                    : draft.as(shared.kind(), shared, draft.end());
        }
        if (isVague(draft) && tokens.is(at, "of")) {
            at++;
        }
        // "a quake of magnitude 6.8 kills 52"
        boolean ofScale = tokens.is(draft.first() - 1, "magnitude");
        CountedNoun noun = ofScale ? null : nouns.plural(at);
        if (noun == null && draft.value() != null && draft.value().compareTo(BigDecimal.ONE) == 0) {
            noun = nouns.singular(at);
        }
        boolean adjective =
                noun == null
                        && Words.COUNTED_WITH_ONE.contains(tokens, at)
                        && tokens.isWord(at + 1);
        if (adjective) {
            return draft.as(Figure.Kind.COUNT, Unit.counted(tokens.string(at)), at + 1);
        }
        if (noun == null && tokens.is(draft.first() - 1, "top")) {
            return null;
        }
        if (noun == null && isThrow(draft)) {
            return null;
        }
        if (noun == null) {
            Unit shared = SharedUnits.of(tokens, draft, end);
            return shared == null ? draft : draft.as(shared.kind(), shared, draft.end());
        }
        Draft counted = draft.as(Figure.Kind.COUNT, Unit.counted(noun.name()), noun.end());
        return multiplied(counted);
    }

    /** Tells "hit a three", which names what is worth as much. */
    private boolean isThrow(Draft draft) {
        boolean article = tokens.is(draft.first() - 1, "a") || tokens.is(draft.first() - 1, "an");
        return article && NumberWords.isCardinal(tokens, draft.first());
    }

    private static boolean isVague(Draft draft) {
        return draft.value() == null && draft.high() == null;
    }

    /** Reads the noun of "138-page", "three-judge". */
    private @Nullable Draft adjective(Draft draft, int noun) {
        if (tokens.is(noun, "fold")) {
            return draft.as(Figure.Kind.MULTIPLIER, null, noun + 1);
        }
        if (!tokens.isWord(noun) || isParticiple(noun) || isOrdinal(noun)) {
            return null;
        }
        if (tokens.is(noun, "strong")) {
            return draft.to(noun + 1);
        }
        if (Words.FUNCTION.contains(tokens, noun)) {
            return draft;
        }
        String name =
                Plurals.isPlural(tokens, noun) ? Plurals.name(tokens, noun) : tokens.string(noun);
        return draft.as(Figure.Kind.COUNT, Unit.counted(name), noun + 1);
    }

    /** Tells the end of "twenty-first" and "twenty-third". */
    private boolean isOrdinal(int i) {
        return tokens.is(i, "first") || tokens.is(i, "second") || NumberWords.isOrdinal(tokens, i);
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
}
