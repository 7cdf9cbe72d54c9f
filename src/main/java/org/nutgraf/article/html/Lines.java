package org.nutgraf.article.html;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;

/**
 * The visible text of a page, a block a line, with what the elements tell of each line.
 *
 * <p>Columns of arrays, addressed by index: a page of five megabytes may have a million lines.
 * White space is collapsed as a browser does.
 */
final class Lines {

    private static final char DELETE = '\u007F';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The kinds of element that make a line. */
    enum Kind {
        /** A division, or whatever else is no other kind. */
        OTHER,
        PARAGRAPH,
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A cell of a table. */
        CELL
    }

    // The characters, of which there are as many as "length" says.
    private char[] text;
    private int length;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] linked;
    private Kind[] kinds;
    private @Nullable Region[] regions;

    private int lineStart;
    private int lineLinked;
    private int linkedBefore;
    private boolean blankPending;
    private boolean partPending;

    /**
     * Makes no lines yet.
     *
     * @param characters how many are expected
     * @param lines how many are expected, at least one
     */
    Lines(int characters, int lines) {
        text = new char[characters];
        starts = new int[lines];
        ends = new int[lines];
        linked = new int[lines];
        kinds = new Kind[lines];
        regions = new Region[lines];
    }

    /** Appends to the open line; a run of white space becomes one blank. */
    void append(String piece, boolean inLink) {
        append(piece, 0, piece.length(), inLink);
    }

    /** Appends what a string holds from {@code start} to before {@code end} to the open line. */
    void append(String piece, int start, int end, boolean inLink) {
        // One more than it is long: a blank may come before it.
        int from = length + 1;
        int limit = from + end - start;
        if (limit > text.length) {
            text = Arrays.copyOf(text, Math.max(limit, text.length * 2));
        }
        piece.getChars(start, end, text, from);
        char[] chars = text;
        int to = length;
        int visible = 0;
        boolean blank = blankPending;
        boolean part = partPending;
        for (int i = from; i < limit; i++) {
            char c = chars[i];
            if (c == ' ') {
                blank = true;
            } else if (isPlain(c) || isVisible(c)) {
                if (blank || part) {
                    if ((blank || isParted(c)) && to > lineStart) {
                        chars[to++] = ' ';
                    }
                    blank = false;
                    part = false;
                }
                chars[to++] = c;
                visible++;
            } else {
                blank |= !isNothing(c);
            }
        }
        length = to;
        blankPending = blank;
        partPending = part;
        lineLinked += inLink ? visible : 0;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < DELETE;
    }

    private static boolean isVisible(char c) {
        return !isNothing(c) && !Characters.isSpace(c) && !Character.isISOControl(c);
    }

    private static boolean isNothing(char c) {
        return c == SOFT_HYPHEN || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK || c == 0;
    }

    /** Tells whether a blank stands before a character behind a part, unless it begins a line. */
    private static boolean isParted(char c) {
        return ",.:;!?)".indexOf(c) < 0;
    }

    /** Parts what comes from what is there with a blank, unless it is a mark that none precedes. */
    void part() {
        partPending = true;
    }

    /** Ends the open line, if there is anything on it. */
    void end(Kind kind) {
        blankPending = false;
        partPending = false;
        if (length == lineStart) {
            return;
        }
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            linked = Arrays.copyOf(linked, larger);
            kinds = Arrays.copyOf(kinds, larger);
            regions = Arrays.copyOf(regions, larger);
        }
        starts[size] = lineStart;
        ends[size] = length;
        linked[size] = lineLinked;
        kinds[size] = kind;
        linkedBefore += lineLinked;
        size++;
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = '\n';
        lineStart = length;
        lineLinked = 0;
    }

    int size() {
        return size;
    }

    /** Returns the offset behind all that was appended so far. */
    int length() {
        return length;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /** Returns how many characters of the line are in links. */
    int linked(int line) {
        return linked[line];
    }

    /** Returns how many of all characters appended so far are in links. */
    int linked() {
        return linkedBefore + lineLinked;
    }

    /** Tells whether most of the line is links. */
    boolean isLinks(int line) {
        return linked[line] * 10 > length(line) * 7;
    }

    Kind kind(int line) {
        return kinds[line];
    }

    Region region(int line) {
        Region region = regions[line];
        return region == null ? Region.NONE : region;
    }

    /** Puts all lines from {@code first} to before {@code end} into a region. */
    void setRegion(int first, int end, Region region) {
        Arrays.fill(regions, first, end, region);
    }

    String string(int line) {
        return new String(text, starts[line], ends[line] - starts[line]);
    }

    /** Appends the characters of a line to {@code target}. */
    void appendTo(StringBuilder target, int line) {
        target.append(text, starts[line], ends[line] - starts[line]);
    }

    /** Returns a stretch of the text, its line breaks as blanks, without blanks around it. */
    String slice(int start, int end) {
        return new String(text, start, Math.min(end, length) - start).replace('\n', ' ').strip();
    }

    char charAt(int offset) {
        return text[offset];
    }

    /** Returns the index of the line that holds {@code offset}, or of the next behind it. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        if (found >= 0) {
            return found;
        }
        int before = -found - 2;
        return before >= 0 && offset < ends[before] ? before : before + 1;
    }
}
