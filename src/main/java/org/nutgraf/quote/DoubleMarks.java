package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Pairs double quotation marks: straight, curly, low, guillemets, and two apostrophes for one.
 *
 * <p>Writers and machines leave marks out and turn them the wrong way. So a mark is judged by what
 * stands beside it as well as by its form, an opening mark inside an open stretch of the same form
 * is taken for one whose closing mark is missing, and a line end closes all. What a mark needs to
 * know of those behind it is counted once for each block, so that the time is linear.
 */
final class DoubleMarks implements QuotedStretches.Pairing {

    private static final int NOTHING = -1;

    /** What a mark does. */
    private enum Side {
        OPENS,
        CLOSES,
        UNCLEAR
    }

    private final Tokens tokens;
    private final QuotedStretches stretches;

    // The open stretch: its opening mark, and how deep in marks of the other form we are.
    private int open = NOTHING;
    private int first = NOTHING;
    private boolean openedByCurly;
    private int depth;

    // Whether a straight mark is open within a stretch that a curly one opened.
    private boolean straightWithin;

    // Whether the block before was left open; what marks lie ahead in this block.
    private boolean carried;
    private int curlyAhead;
    private int straightAhead;

    DoubleMarks(Tokens tokens, QuotedStretches stretches) {
        this.tokens = tokens;
        this.stretches = stretches;
    }

    @Override
    public void block(int index, int from, int end) {
        open = NOTHING;
        curlyAhead = from;
        straightAhead = from;
        boolean firstMark = true;
        int i = from;
        while (i < end) {
            int width = tokens.isWord(i) ? 0 : width(tokens, i);
            if (width == 0) {
                i++;
                continue;
            }
            mark(index, i, width, from, end, firstMark);
            firstMark = false;
            i += width;
        }
        if (open != NOTHING) {
            stretches.add(index, open, first, end, end);
            carried = true;
        } else {
            // A block without marks inside an open quotation keeps it open.
            carried = carried && firstMark;
        }
    }

    private void mark(int index, int i, int width, int from, int end, boolean firstMark) {
        boolean curly = isCurly(i);
        Side side = side(i, width, from, end);
        if (open != NOTHING && !openedByCurly && curly) {
            // “ inside "
            if (side == Side.OPENS) {
                depth++;
                return;
            }
            if (depth > 0) {
                depth--;
                if (depth == 0 && isAround(i, from, end)) {
                    // "“ around a whole block
                    stretches.add(index, open, first + 1, i, i + width);
                    open = NOTHING;
                }
                return;
            }
        }
        boolean inside = open != NOTHING && openedByCurly && !curly;
        if (inside && curlyClosesNext(i + width, end) && !endsSpeech(i, side)) {
            straightWithin = side == Side.OPENS || (side == Side.UNCLEAR && !straightWithin);
            return; // " inside “
        }
        if (side == Side.UNCLEAR) {
            side = open == NOTHING ? Side.OPENS : Side.CLOSES;
        }
        if (side == Side.CLOSES) {
            if (open != NOTHING) {
                stretches.add(index, open, first, i, i + width);
                open = NOTHING;
            } else if (firstMark && carried) {
                stretches.add(index, from, from, i, i + width);
            }
        } else if (open == NOTHING) {
            start(i, width, curly);
        } else if (!curly) {
            stretches.add(index, open, first, i, i);
            start(i, width, false);
        }
    }

    /**
     * Tells straight marks around a block that holds a quotation in curly ones, as it is passed on
     * from elsewhere, at the closing mark {@code i} of the first.
     *
     * <pre>
     *   "“We are ready,” Jane Doe said. “And you?”"
     *                 ^ i
     * </pre>
     */
    private boolean isAround(int i, int from, int end) {
        return open == from
                && isOpening(tokens.first(first))
                && closesClause(tokens.first(i - 1))
                && !isStraightWithin(i + 1, end);
    }

    /**
     * Tells a straight mark that closes what a curly one opened, as nothing straight is open
     * within; behind a number it may stand for inches.
     *
     * <pre>
     *   “We are ready," Jane Doe said. "And you?”
     *                 ^ i
     * </pre>
     */
    private boolean endsSpeech(int i, Side side) {
        return side == Side.CLOSES && !straightWithin && !tokens.isNumber(i - 1);
    }

    private static boolean closesClause(char c) {
        return c == ',' || c == '.' || c == '?' || c == '!';
    }

    /** Tells whether a straight mark stands from {@code i} on, before the last token. */
    private boolean isStraightWithin(int i, int end) {
        // The place only moves forward, whatever is asked.
        straightAhead = Math.max(straightAhead, i);
        while (straightAhead < end
                && (width(tokens, straightAhead) == 0 || isCurly(straightAhead))) {
            straightAhead++;
        }
        return straightAhead < end - 1;
    }

    private void start(int i, int width, boolean curly) {
        open = i;
        first = i + width;
        openedByCurly = curly;
        straightWithin = false;
        depth = 0;
    }

    /** Tells whether the next curly mark from {@code i} on closes. */
    private boolean curlyClosesNext(int i, int end) {
        // The place only moves forward, whatever is asked.
        curlyAhead = Math.max(curlyAhead, i);
        while (curlyAhead < end && !isCurly(curlyAhead)) {
            curlyAhead++;
        }
        return curlyAhead < end && isClosing(tokens.first(curlyAhead));
    }

    /** Tells most units, which begin no quotation mark, from the others. */
    static boolean mayBeMark(char c) {
        return c >= '«' || c == '"' || c == '\'' || c == '`';
    }

    /** Returns the number of tokens that the double mark at {@code i} takes, 0 where none is. */
    static int width(Tokens tokens, int i) {
        char c = tokens.first(i);
        if (!mayBeMark(c)) {
            return 0;
        }
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»' -> 1;
            case '\'', '`' ->
                    tokens.is(i, c) && tokens.is(i + 1, c) && tokens.isJoined(i + 1) ? 2 : 0;
            default -> 0;
        };
    }

    private boolean isCurly(int i) {
        char c = tokens.first(i);
        return isOpening(c) || isClosing(c);
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '„' || c == '‟' || c == '«';
    }

    private static boolean isClosing(char c) {
        return c == '”' || c == '»';
    }

    private Side side(int i, int width, int from, int end) {
        char c = tokens.first(i);
        if (c == '`') {
            return Side.OPENS;
        }
        if (isClosing(c)) {
            return Side.CLOSES;
        }
        String text = tokens.text();
        char previous = i > from ? Characters.at(text, tokens.start(i) - 1) : ' ';
        char next = i + width < end ? Characters.at(text, tokens.end(i + width - 1)) : ' ';
        boolean before = Characters.isSpace(previous) || opensBefore(previous);
        boolean after = Characters.isSpace(next) || closesAfter(next);
        if (isOpening(c)) {
            // A mark that faces the wrong way, or a German one.
            return after && !before ? Side.CLOSES : Side.OPENS;
        }
        if (before == after) {
            return Side.UNCLEAR;
        }
        return before ? Side.OPENS : Side.CLOSES;
    }

    private static boolean opensBefore(char c) {
        return switch (c) {
            case '(', '[', '{', '/', '‘', '\'', '-', '–', '—' -> true;
            default -> false;
        };
    }

    private static boolean closesAfter(char c) {
        return switch (c) {
            case '.', ',', ';', ':', '!', '?', ')', ']', '}', '-', '–', '—' -> true;
            default -> false;
        };
    }
}
