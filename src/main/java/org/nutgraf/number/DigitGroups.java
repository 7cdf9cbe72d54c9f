package org.nutgraf.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads digits whose groups blanks may part, or that begin within a word.
 *
 * <pre>
 *   816 000   1 414 021.5   Rs500   .25
 *   ^     ^   ^         ^     ^ ^   ^ ^
 * </pre>
 */
final class DigitGroups {

    /** The digits of a group. */
    static final int LENGTH = 3;

    /** The groups of three digits that blanks may part. */
    private static final int MAX_GROUPS = 6;

    private final Tokens tokens;
    private final int end;

    private int next;

    DigitGroups(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Returns the index behind what was read last. */
    int next() {
        return next;
    }

    /** Reads the digits at a token, or returns null where they are no number. */
    @Nullable BigDecimal read(int at) {
        next = spacedEnd(at);
        return number(tokens.start(at), tokens.end(next - 1));
    }

    /** Returns the number that stands from an offset to another, or null. */
    @Nullable BigDecimal number(int start, int end) {
        if (Characters.at(tokens.text(), start) == '.') {
            return !isPlain(start + 1, end)
                    ? null
                    : new BigDecimal("0" + tokens.text().substring(start, end));
        }
        return DigitReader.parse(tokens.text(), start, end);
    }

    /** Returns the index behind groups of three digits that blanks part, as in "816 000". */
    private int spacedEnd(int at) {
        int behind = at + 1;
        if (tokens.length(at) > LENGTH || tokens.first(at) == '0' || !isPlain(at)) {
            return behind;
        }
        while (behind < end
                && behind - at < MAX_GROUPS
                && tokens.isNumber(behind)
                && tokens.start(behind) == tokens.end(behind - 1) + 1
                && !Characters.isLineBreak(tokens.text().charAt(tokens.end(behind - 1)))
                && isGroup(behind)) {
            behind++;
            if (!isPlain(behind - 1)) {
                break;
            }
        }
        return behind;
    }

    private boolean isGroup(int i) {
        int start = tokens.start(i);
        return (tokens.length(i) == LENGTH && isPlain(i))
                || (tokens.length(i) > LENGTH + 1 && tokens.text().charAt(start + LENGTH) == '.');
    }

    boolean isPlain(int i) {
        return isPlain(tokens.start(i), tokens.end(i));
    }

    private boolean isPlain(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!Characters.isDigit(tokens.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Reads the digits that begin within the word {@code i}. */
    @Nullable BigDecimal readInside(int i, int offset) {
        String text = tokens.text();
        int limit = end < tokens.size() ? tokens.start(end) : text.length();
        int to = offset;
        while (to < limit && isOfNumber(text, to)) {
            to++;
        }
        next = i + 1;
        while (next < end && tokens.start(next) < to) {
            next++;
        }
        return next > i && tokens.end(next - 1) == to ? number(offset, to) : null;
    }

    private static boolean isOfNumber(String text, int at) {
        char c = text.charAt(at);
        return Characters.isDigit(c)
                || ((c == ',' || c == '.') && Characters.isDigit(Characters.at(text, at + 1)));
    }
}
