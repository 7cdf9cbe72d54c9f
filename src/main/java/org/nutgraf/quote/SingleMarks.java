package org.nutgraf.quote;

import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Pairs single quotation marks, and tells them from apostrophes.
 *
 * <p>A mark behind a blank and before a letter opens, but for words that have lost their beginning
 * ('em, '90s). A mark behind a letter or a stop and not before a letter closes; behind an s and
 * before another word it may be a possessive, so it is only remembered, and taken if nothing better
 * comes before the next opening or the end of the block. Each mark is looked at once.
 *
 * <pre>
 *   ‘The workers’ rights come first,’ she said.
 *   ^           (?)                 ^
 * </pre>
 *
 * <p>Double marks outside are paired as well: where the press uses both, they are quotations too.
 */
final class SingleMarks implements QuotedStretches.Pairing {

    private static final int NOTHING = -1;

    private final Tokens tokens;
    private final QuotedStretches stretches;

    private int open = NOTHING;
    private int possible = NOTHING;
    private int sizeAtOpen;
    private boolean carried;

    SingleMarks(Tokens tokens, QuotedStretches stretches) {
        this.tokens = tokens;
        this.stretches = stretches;
    }

    /**
     * Tells whether an article sets its quotations in single marks: more of them stand outside
     * double marks than double ones outside of them.
     */
    static boolean areFirst(Layout layout) {
        Tokens tokens = layout.tokens();
        int singles = 0;
        int doubles = 0;
        for (Block block : layout.blocks()) {
            if (!QuotedStretches.isBody(block)) {
                continue;
            }
            boolean open = false;
            boolean possiblyClosed = false;
            boolean inDouble = false;
            for (int i = block.firstToken(); i < block.endToken(); i++) {
                if (!DoubleMarks.mayBeMark(tokens.first(i))) {
                    continue;
                }
                int width = DoubleMarks.width(tokens, i);
                if (width > 0) {
                    inDouble = !inDouble;
                    doubles += inDouble && !open ? 1 : 0;
                    i += width - 1;
                } else if (!inDouble && opens(tokens, i)) {
                    singles += possiblyClosed ? 1 : 0;
                    possiblyClosed = false;
                    open = true;
                } else if (open && !inDouble && closes(tokens, i)) {
                    possiblyClosed = isPossessive(tokens, i);
                    open = possiblyClosed;
                    singles += possiblyClosed ? 0 : 1;
                }
            }
            singles += possiblyClosed ? 1 : 0;
        }
        return singles > doubles;
    }

    @Override
    public void block(int index, int from, int end) {
        open = NOTHING;
        possible = NOTHING;
        boolean anyMark = false;
        DoubleMarks doubles = new DoubleMarks(tokens, stretches);
        int outside = from;
        for (int i = from; i < end; i++) {
            if (open != NOTHING && closes(tokens, i)) {
                if (isPossessive(tokens, i)) {
                    possible = i;
                } else {
                    close(index, i);
                    outside = i + 1;
                }
            } else if (open == NOTHING
                    && !anyMark
                    && carried
                    && closes(tokens, i)
                    && !isPossessive(tokens, i)) {
                stretches.add(index, from, from, i, i + 1);
                outside = i + 1;
                anyMark = true;
            } else if (opens(tokens, i)) {
                if (open != NOTHING && possible != NOTHING) {
                    int at = possible;
                    close(index, at);
                    outside = at + 1;
                }
                if (open == NOTHING) {
                    doubles.block(index, outside, i);
                    open = i;
                    sizeAtOpen = stretches.size();
                    anyMark = true;
                }
            }
        }
        if (open != NOTHING && possible != NOTHING) {
            outside = possible + 1;
            close(index, possible);
        }
        carried = open != NOTHING || (carried && !anyMark);
        if (open != NOTHING) {
            if (open == from || opensSpeech(from)) {
                stretches.add(index, open, open + 1, end, end);
                return;
            }
            outside = open + 1;
            carried = false;
        }
        doubles.block(index, outside, end);
    }

    /** Tells whether what is left open reads like speech: behind a comma, a colon or a dash. */
    private boolean opensSpeech(int from) {
        if (open == from) {
            return true;
        }
        char c = tokens.first(open - 1);
        return c == ',' || c == ':' || Characters.isDash(c);
    }

    private void close(int index, int i) {
        stretches.cutTo(sizeAtOpen);
        stretches.add(index, open, open + 1, i, i + 1);
        open = NOTHING;
        possible = NOTHING;
    }

    private static boolean isMark(Tokens tokens, int i) {
        char c = tokens.first(i);
        return (c == '\'' || c == '‘' || c == '’')
                && tokens.is(i, c)
                && DoubleMarks.width(tokens, i) == 0;
    }

    private static boolean opens(Tokens tokens, int i) {
        if (!isMark(tokens, i)) {
            return false;
        }
        char previous = Characters.at(tokens.text(), tokens.start(i) - 1);
        boolean before =
                previous == Characters.NONE
                        || Characters.isSpace(previous)
                        || Characters.isDash(previous)
                        || previous == '('
                        || previous == '['
                        || previous == '"'
                        || previous == '“';
        if (!before || !tokens.isJoined(i + 1)) {
            return false;
        }
        if (tokens.is(i, '‘')) {
            return true;
        }
        return tokens.is(i, '\'') && !isElision(tokens, i + 1);
    }

    private static boolean isElision(Tokens tokens, int i) {
        return tokens.isNumber(i)
                || tokens.is(i, "em")
                || tokens.is(i, "n")
                || tokens.is(i, "til")
                || tokens.is(i, "tis")
                || tokens.is(i, "twas")
                || tokens.is(i, "cause")
                || tokens.is(i, "round")
                || tokens.is(i, "bout");
    }

    private static boolean closes(Tokens tokens, int i) {
        if (!isMark(tokens, i) || tokens.is(i, '‘')) {
            return false;
        }
        char previous = Characters.at(tokens.text(), tokens.start(i) - 1);
        char next = Characters.at(tokens.text(), tokens.end(i));
        return !Characters.isSpace(previous)
                && previous != Characters.NONE
                && !Characters.isLetterOrDigit(next);
    }

    /** Tells whether the mark may be an apostrophe: behind an s, before a blank and a word. */
    private static boolean isPossessive(Tokens tokens, int i) {
        char previous = Characters.fold(Characters.at(tokens.text(), tokens.start(i) - 1));
        return previous == 's' && tokens.isWord(i + 1) && !tokens.isJoined(i + 1);
    }
}
