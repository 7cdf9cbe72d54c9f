package org.nutgraf.text;

import java.util.Arrays;

/** Splits a text into {@link Tokens}, each unit touched once, into columns that grow. */
final class Tokenizer {

    /** The units of two tokens and what parts them from the next, in dense prose; 10.3 usually. */
    private static final int UNITS_OF_TWO_TOKENS = 9;

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    final char[] units;
    int size;

    // Whether a line break stands behind the last token.
    private boolean lineBreak;

    int[] starts;
    int[] ends;
    long[] hashes;
    byte[] traits;
    char[] firsts;

    private Tokenizer(String text) {
        units = text.toCharArray();
        int expected = units.length / UNITS_OF_TWO_TOKENS * 2 + 16;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new long[expected];
        traits = new byte[expected];
        firsts = new char[expected];
    }

    static Tokens read(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        tokenizer.read();
        return new Tokens(text, tokenizer);
    }

    private void read() {
        int i = 0;
        while (i < units.length) {
            char c = units[i];
            if (c == ' ') {
                i++;
            } else if (Characters.isSpace(c)) {
                lineBreak |= Characters.isLineBreak(c);
                i++;
            } else if (Characters.isDigit(c)) {
                i = number(i);
            } else if (Characters.isLetter(c)) {
                i = word(i);
            } else {
                i = mark(i, c);
            }
        }
    }

    private int number(int start) {
        int i = start + 1;
        while (Characters.isDigit(at(i))
                || ((at(i) == ',' || at(i) == '.') && Characters.isDigit(at(i + 1)))) {
            i++;
        }
        add(start, i, Tokens.NUMBER);
        return i;
    }

    private int word(int start) {
        // The plain letters that most words are made of come first: no call, no look ahead, and
        // hashed on the way.
        char[] all = units;
        int lower = 0;
        int upper = FNV_OFFSET;
        int i = start;
        for (; i < all.length; i++) {
            int folded = Characters.foldInWord(all[i]);
            if (folded == 0) {
                break;
            }
            lower = 31 * lower + folded;
            upper = (upper ^ folded) * FNV_PRIME;
        }
        int plain = i;
        while (i < all.length && all[i] != ' ' && isInWord(i)) {
            i++;
        }
        if (i == plain && (i > start + 1 || at(i) != '.')) {
            add(start, i, Tokens.WORD, hash(lower, upper));
            return i;
        }
        if (i == start + 1 && at(i) == '.') {
            int end = initialism(start);
            if (end > i + 1) {
                add(start, end, Tokens.WORD);
                return end;
            }
        }
        if (i - start > 2
                && Characters.isApostrophe(units[i - 2])
                && Characters.fold(units[i - 1]) == 's') {
            add(start, i - 2, wordKind(start + 1, i - 2));
            add(i - 2, i, Tokens.WORD);
        } else {
            add(start, i, wordKind(start + 1, i));
        }
        return i;
    }

    /** Returns the kind of a word, by the units behind its first. */
    private byte wordKind(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Characters.isApostrophe(units[i])) {
                return Tokens.WORD | Tokens.APOSTROPHE;
            }
        }
        return Tokens.WORD;
    }

    private boolean isInWord(int i) {
        char c = units[i];
        return Characters.isLetterOrDigit(c)
                || (Characters.isApostrophe(c) && Characters.isLetter(at(i + 1)));
    }

    /** Returns the end of "U.S." and the like, which starts at {@code start}. */
    private int initialism(int start) {
        int i = start;
        while (Characters.isLetter(at(i)) && at(i + 1) == '.') {
            i += 2;
        }
        // "U.S.A" without the last full stop, but not the first letter of a word: "J.R.Smith".
        boolean lastLetter = Characters.isLetter(at(i)) && !Characters.isLetterOrDigit(at(i + 1));
        return lastLetter && i - start > 2 ? i + 1 : i;
    }

    private int mark(int start, char c) {
        boolean pair = Character.isHighSurrogate(c) && Character.isLowSurrogate(at(start + 1));
        int end = pair ? start + 2 : start + 1;
        add(start, end, Tokens.MARK);
        return end;
    }

    private void add(int start, int end, byte kind) {
        add(start, end, kind, hash(units, start, end));
    }

    private void add(int start, int end, byte kind, long hash) {
        if (size == starts.length) {
            int larger = size + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            traits = Arrays.copyOf(traits, larger);
            firsts = Arrays.copyOf(firsts, larger);
        }
        char first = units[start];
        int traits = kind;
        if (Characters.isUpperCase(first)) {
            traits |= Tokens.CAPITAL;
        }
        if (end == start + 1) {
            traits |= Tokens.SINGLE;
        } else if ((kind & Tokens.KIND) == Tokens.WORD && units[end - 1] == '.') {
            traits |= Tokens.POINTED;
        }
        if (lineBreak) {
            traits |= Tokens.NEW_LINE;
            lineBreak = false;
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        firsts[size] = first;
        this.traits[size] = (byte) traits;
        size++;
    }

    /** Hashes a token; see {@link Tokens#longHash}. */
    private static long hash(char[] units, int start, int end) {
        int lower = 0;
        int upper = FNV_OFFSET;
        for (int i = start; i < end; i++) {
            char c = Characters.fold(units[i]);
            lower = 31 * lower + c;
            upper = (upper ^ c) * FNV_PRIME;
        }
        return hash(lower, upper);
    }

    private static long hash(int lower, int upper) {
        return ((long) upper << Integer.SIZE) | Integer.toUnsignedLong(lower);
    }

    private char at(int offset) {
        return offset < units.length ? units[offset] : Characters.NONE;
    }
}
