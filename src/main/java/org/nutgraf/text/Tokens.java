package org.nutgraf.text;

import java.util.Arrays;

/**
 * The words, numbers and marks of a text, in order, each touched once.
 *
 * <p>Tokens are columns of arrays, addressed by index, so that a text of a million characters needs
 * no object a word. Indexes outside the text are allowed where a method says so, and answer as a
 * token that is none.
 *
 * <pre>
 *   Mr. O’Neill’s 1,500 drones flew 5–10km, the U.S. said.
 *   ^ ^ ^      ^  ^     ^      ^    ^^^ ^ ^ ^   ^    ^   ^
 * </pre>
 *
 * <ul>
 *   <li>A word is a run of letters, digits behind its first letter included ("Q3"); an apostrophe
 *       between letters belongs to it ("don't", "O'Neill").
 *   <li>The possessive ending is a token of its own ("’s"); so is the apostrophe in "workers’".
 *   <li>Single letters with full stops are one word, the last full stop included ("U.S.", "a.m.").
 *   <li>A number is a run of digits, commas and points between digits included ("1,500.25").
 *   <li>Anything else but space is a mark, one unit each; a surrogate pair is one mark.
 * </ul>
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK,
        /** No token: an index before the first or behind the last. */
        NONE
    }

    // What a token is, in a byte; a column has 0, no token, behind its last.
    static final byte WORD = 1;
    static final byte NUMBER = 2;
    static final byte MARK = 3;
    private static final Kind[] KINDS = {Kind.NONE, Kind.WORD, Kind.NUMBER, Kind.MARK};
    static final int KIND = 3;

    /** Of a token that starts with an upper case letter. */
    static final byte CAPITAL = 4;

    /** Of a token of one unit. */
    static final byte SINGLE = 8;

    /** Of letters with full stops that end with one: "U.S.". */
    static final byte POINTED = 16;

    /** Of the first token behind a line break. */
    static final byte NEW_LINE = 32;

    /** Of a word with an apostrophe behind its first letter: "O’Neill". */
    static final byte APOSTROPHE = 64;

    private final String text;
    // The units of the text, which an array gives in less time than a string.
    private final char[] units;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] hashes;
    private final byte[] traits;
    private final char[] firsts;

    /** Takes over the columns of a tokenizer that has read all. */
    Tokens(String text, Tokenizer read) {
        this.text = text;
        units = read.units;
        size = read.size;
        starts = read.starts;
        ends = read.ends;
        hashes = read.hashes;
        traits = read.traits;
        firsts = read.firsts;
    }

    /** Splits {@code text} into tokens, in one pass. */
    public static Tokens of(String text) {
        return Tokenizer.read(text);
    }

    /** Returns the unit at an offset of the text, or {@link Characters#NONE} outside it. */
    public char at(int offset) {
        return offset >= 0 && offset < units.length ? units[offset] : Characters.NONE;
    }

    /**
     * Hashes a stretch of text, alike for all that {@linkplain Characters#fold folds} alike: as
     * {@link String#hashCode} does what is folded.
     */
    public static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Characters.fold(text.charAt(i));
        }
        return hash;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** Returns what the token is made of; any index is allowed. */
    public Kind kind(int i) {
        return KINDS[traits(i) & KIND];
    }

    /** Tells whether the token is a word; any index is allowed. */
    public boolean isWord(int i) {
        return (traits(i) & KIND) == WORD;
    }

    /** Tells whether the token is a number in digits; any index is allowed. */
    public boolean isNumber(int i) {
        return (traits(i) & KIND) == NUMBER;
    }

    /** Returns the traits of a token, 0 where there is none. */
    private byte traits(int i) {
        return i >= 0 && i < traits.length ? traits[i] : 0;
    }

    /** Returns the offset of the token's first unit. */
    public int start(int i) {
        return starts[i];
    }

    /** Returns the offset behind the token's last unit. */
    public int end(int i) {
        return ends[i];
    }

    public int length(int i) {
        return ends[i] - starts[i];
    }

    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /**
     * Returns the span from the first of some tokens to the last.
     *
     * @param first the index of the first token
     * @param end the index behind the last token, more than {@code first}
     */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** Returns the token's text, as a new string; to compare, use {@link #is}. */
    public String string(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Returns the token's text, {@linkplain Characters#fold folded}, as a new string. */
    public String folded(int i) {
        char[] folded = Arrays.copyOfRange(units, starts[i], ends[i]);
        for (int k = 0; k < folded.length; k++) {
            folded[k] = Characters.fold(folded[k]);
        }
        return new String(folded);
    }

    /** Returns the token's first unit, or {@link Characters#NONE}; any index is allowed. */
    public char first(int i) {
        return i >= 0 && i < firsts.length ? firsts[i] : Characters.NONE;
    }

    /** Tells whether the token is this one mark or letter; any index is allowed. */
    public boolean is(int i, char c) {
        return first(i) == c && (traits(i) & SINGLE) != 0;
    }

    /**
     * Tells whether the token is this word; any index is allowed.
     *
     * @param folded the word as {@linkplain Characters#fold folded}
     */
    public boolean is(int i, String folded) {
        // The hash of what is folded is that of the string; most tokens end here. Where there is
        // no token, there is no length either.
        return i >= 0
                && i < hashes.length
                && (int) hashes[i] == folded.hashCode()
                && matches(i, folded);
    }

    /**
     * Tells whether the token ends in these letters, behind others; any index is allowed.
     *
     * @param folded the letters as {@linkplain Characters#fold folded}
     */
    public boolean endsWith(int i, String folded) {
        return traits(i) != 0
                && length(i) > folded.length()
                && matchesAt(ends[i] - folded.length(), folded);
    }

    /** Tells whether the token starts with an upper case letter; any index is allowed. */
    public boolean isCapitalised(int i) {
        return (traits(i) & (KIND | CAPITAL)) == (WORD | CAPITAL);
    }

    /** Tells whether a word has letters of upper case only, two at least; any index is allowed. */
    public boolean isAllCapitals(int i) {
        if (!isWord(i)) {
            return false;
        }
        int capitals = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            char c = units[at];
            if (Characters.isLowerCase(c)) {
                return false;
            }
            capitals += Characters.isUpperCase(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Tells letters with full stops that end with one ("U.S."); any index is allowed. */
    public boolean isPointed(int i) {
        return (traits(i) & POINTED) != 0;
    }

    /** Tells a word with an apostrophe behind its first letter ("d’Avo"); any index is allowed. */
    public boolean hasApostrophe(int i) {
        return (traits(i) & APOSTROPHE) != 0;
    }

    /** Tells whether a line break stands before the token; any index is allowed. */
    public boolean startsLine(int i) {
        return (traits(i) & NEW_LINE) != 0;
    }

    /** Tells whether nothing stands between this token and the one before it. */
    public boolean isJoined(int i) {
        return i > 0 && i < size && starts[i] == ends[i - 1];
    }

    /**
     * Returns the index of the first token that starts at or behind {@code offset}; {@link #size}
     * where there is none.
     */
    public int firstFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * As {@link #firstFrom(int)}, where a token a few tokens away is known: looks at those between.
     *
     * @param near the index of that token, or {@link #size}
     */
    public int firstFrom(int offset, int near) {
        int i = near;
        while (i > 0 && starts[i - 1] >= offset) {
            i--;
        }
        while (i < size && starts[i] < offset) {
            i++;
        }
        return i;
    }

    /** Returns the {@linkplain #hash(CharSequence, int, int) hash} of the token's text. */
    public int hash(int i) {
        return (int) hashes[i];
    }

    /**
     * Returns a hash of the token's text, folded, in 64 bits: {@link #hash(int)} in the lower half,
     * and by FNV-1a in the upper. It stands for the text where no harm is done if one of so many
     * others has the same.
     *
     * @see <a href="http://www.isthe.com/chongo/tech/comp/fnv/">FNV Hash</a>
     */
    long longHash(int i) {
        return hashes[i];
    }

    /** Returns the {@linkplain #hash(CharSequence, int, int) hash} of the token's first units. */
    public int hash(int i, int length) {
        char[] all = units;
        int end = Math.min(ends[i], starts[i] + length);
        int hash = 0;
        for (int at = starts[i]; at < end; at++) {
            hash = 31 * hash + Characters.fold(all[at]);
        }
        return hash;
    }

    private boolean matches(int i, String folded) {
        return length(i) == folded.length() && matchesAt(starts[i], folded);
    }

    private boolean matchesAt(int start, String folded) {
        char[] all = units;
        for (int k = 0; k < folded.length(); k++) {
            char c = all[start + k];
            char wanted = folded.charAt(k);
            if (c != wanted && Characters.fold(c) != wanted) {
                return false;
            }
        }
        return true;
    }
}
