package org.nutgraf.figure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Reads scores: what one side has against the other.
 *
 * <pre>
 *   3 to 1   217 to 205   a 2-to-1 vote   won 3-1   287 for 6   397/4
 *   ^    ^   ^        ^     ^         ^       ^ ^   ^       ^   ^   ^
 * </pre>
 */
final class ScoreReader {

    /** The wickets of an innings. */
    private static final int WICKETS = 10;

    /** The least runs that are told from a date before a stroke: days have fewer. */
    private static final int MIN_RUNS = 32;

    /** The highest number of a score. */
    private static final int MAX_SCORE = 999;

    private final Tokens tokens;
    private final int end;

    ScoreReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Reads "3 to 1", "217 to 205": descending numbers without units, one against the other. */
    @Nullable Draft against(Amount first, int number, boolean hyphens) {
        Amount second = number < end ? AmountReader.read(tokens, number, end) : null;
        if (second == null
                || first.unit() != null
                || second.unit() != null
                || !first.numeral().isWholeBetween(0, 1000)
                || !second.numeral().isWholeBetween(0, 999)) {
            return null;
        }
        int behind = second.end();
        boolean vote = tokens.is(behind, "vote") || tokens.is(behind, "votes");
        boolean one = second.numeral().isWholeBetween(1, 1);
        if (!one && !vote && !hyphens && !Context.isOfScore(tokens, first.first(), behind)) {
            return null;
        }
        return vote || !one
                ? score(first, second)
                : Draft.ofTwo(first, second, Figure.Kind.RATIO, first.value());
    }

    /**
     * Tells games won and lost: "improved to 9-14", "is 5-9 at home", "the Hawks (5-9)".
     *
     * @param i the first number
     * @param behind the index behind the second
     */
    static boolean isRecord(Tokens tokens, int i, int behind) {
        if (tokens.is(i - 1, '(') && tokens.is(behind, ')')) {
            return tokens.isCapitalised(i - 2);
        }
        if (tokens.is(i - 1, "to")) {
            return tokens.is(i - 2, "improved")
                    || tokens.is(i - 2, "improve")
                    || tokens.is(i - 2, "fell")
                    || tokens.is(i - 2, "dropped")
                    || tokens.is(i - 2, "slipped");
        }
        boolean been =
                tokens.is(i - 1, "is")
                        || tokens.is(i - 1, "are")
                        || tokens.is(i - 1, "was")
                        || tokens.is(i - 1, "were")
                        || tokens.is(i - 1, "went");
        return been
                && ((tokens.is(behind, "at") && tokens.is(behind + 1, "home"))
                        || (tokens.is(behind, "on") && tokens.is(behind + 2, "road"))
                        || tokens.is(behind, "against")
                        || (tokens.is(behind, "this") && tokens.is(behind + 1, "season")));
    }

    Draft score(Amount first, Amount second) {
        Draft score = Draft.ofTwo(first, second, Figure.Kind.SCORE, first.value());
        int behind = score.end();
        boolean vote =
                tokens.is(behind, "vote")
                        || tokens.is(behind, "decision")
                        || tokens.is(behind, "ruling");
        return vote
                ? score.as(Figure.Kind.SCORE, Unit.counted(tokens.string(behind)), behind + 1)
                : score;
    }

    /** Reads the runs and wickets of "287 for 6 at stumps" and "397/4", or returns null. */
    @Nullable Draft innings(Amount runs, int at) {
        boolean stroke = tokens.is(at, '/') && tokens.isJoined(at) && tokens.isJoined(at + 1);
        if (!stroke && !tokens.is(at, "for")) {
            return null;
        }
        int number = at + 1;
        Amount wickets =
                number < end
                                && runs.unit() == null
                                && runs.numeral().isWholeBetween(MIN_RUNS, MAX_SCORE)
                        ? AmountReader.read(tokens, number, end)
                        : null;
        boolean reads =
                wickets != null
                        && wickets.unit() == null
                        && wickets.numeral().isWholeBetween(stroke ? 0 : 1, WICKETS)
                        && new NounReader(tokens, end).plural(wickets.end()) == null
                        && !(tokens.isJoined(wickets.end()) && tokens.is(wickets.end(), '/'));
        return reads && wickets != null
                ? Draft.ofTwo(runs, wickets, Figure.Kind.SCORE, runs.value())
                : null;
    }
}
