package org.nutgraf.text;

import java.util.Arrays;

/** Splits a text into {@link Tokens}, each unit touched once, into columns that grow. */
final class Tokenizer {

    /** The units of a token and what parts it from the next, in dense prose; 5.2 on average. */
    private static final int UNITS_A_TOKEN = 4;

    final char[] units;
    int size;
    int[] starts;
    int[] ends;
    int[] hashes;
    byte[] kinds;

    private Tokenizer(String text) {
        units = text.toCharArray();
        int expected = units.length / UNITS_A_TOKEN + 16;
        starts = new int[expected];
        ends = new int[expected];
        hashes = new int[expected];
        kinds = new byte[expected];
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
            if (Characters.isSpace(c)) {
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
        int hash = 0;
        int i = start;
        while (true) {
            char c = at(i);
            boolean inside =
                    Characters.isDigit(c)
                            || ((c == ',' || c == '.') && Characters.isDigit(at(i + 1)));
            if (!inside) {
                break;
            }
            hash = 31 * hash + c;
            i++;
        }
        add(start, i, Tokens.NUMBER, hash);
        return i;
    }

    private int word(int start) {
        int hash = 0;
        int i = start;
        while (i < units.length) {
            char c = units[i];
            boolean inside =
                    Characters.isLetterOrDigit(c)
                            || (Characters.isApostrophe(c) && Characters.isLetter(at(i + 1)));
            if (!inside) {
                break;
            }
            hash = 31 * hash + Characters.fold(c);
            i++;
        }
        if (i == start + 1 && at(i) == '.') {
            int end = initialism(start);
            if (end > i + 1) {
                add(start, end, Tokens.WORD, hash(units, start, end));
                return end;
            }
        }
        if (i - start > 2
                && Characters.isApostrophe(units[i - 2])
                && Characters.fold(units[i - 1]) == 's') {
            add(start, i - 2, Tokens.WORD, hash(units, start, i - 2));
            add(i - 2, i, Tokens.WORD, hash(units, i - 2, i));
        } else {
            add(start, i, Tokens.WORD, hash);
        }
        return i;
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
        add(start, end, Tokens.MARK, hash(units, start, end));
        return end;
    }

    private void add(int start, int end, byte kind, int hash) {
        if (size == starts.length) {
            int larger = size + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            hashes = Arrays.copyOf(hashes, larger);
            kinds = Arrays.copyOf(kinds, larger);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        kinds[size] = kind;
        size++;
    }

    private static int hash(char[] units, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Characters.fold(units[i]);
        }
        return hash;
    }

    private char at(int offset) {
        return offset < units.length ? units[offset] : Characters.NONE;
    }
}
