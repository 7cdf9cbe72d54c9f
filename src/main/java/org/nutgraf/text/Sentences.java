package org.nutgraf.text;

import java.util.Arrays;

/**
 * The sentences of a text, as ranges of tokens, in order.
 *
 * <p>A sentence ends at a full stop, question mark, exclamation mark or ellipsis, with the closing
 * marks and brackets behind it, where what follows can begin another. It never crosses a block.
 *
 * <pre>
 *   “Is it safe?” Mr. Roe asked. “We think so.” He left at 5 p.m. Monday.
 *   ^---------------------------^^-------------^^------------------------
 * </pre>
 */
public final class Sentences {

    private static final Lexicon<Abbreviation> ABBREVIATIONS =
            Lexicon.of(
                    Table.read(Sentences.class, "abbreviations.tsv"),
                    "abbreviation",
                    row ->
                            Abbreviation.valueOf(
                                    row.get("kind").toUpperCase(java.util.Locale.ROOT)));

    private enum Abbreviation {
        /** Stands before a name: no sentence ends behind it. */
        TITLE,
        /** Stands before a number ("No. 5"). */
        NUMERIC,
        /** May stand at the end of a sentence. */
        OTHER
    }

    private int size;
    private int[] firsts = new int[16];
    private int[] ends = new int[16];

    /** Makes an empty list, to which blocks are added in order. */
    public Sentences() {}

    /**
     * Splits a block, and adds its sentences.
     *
     * @param first the index of the block's first token
     * @param end the index behind the block's last token
     */
    public void add(Tokens tokens, int first, int end) {
        int start = first;
        int i = first;
        while (i < end) {
            if (!isTerminator(tokens, i)) {
                i++;
                continue;
            }
            int after = terminatorEnd(tokens, i, end);
            if (after < end && isBoundary(tokens, i, after)) {
                addOne(start, after);
                start = after;
            }
            i = after;
        }
        if (start < end) {
            addOne(start, end);
        }
    }

    /** Returns the index behind the terminator at {@code i} and what closes with it. */
    private static int terminatorEnd(Tokens tokens, int i, int end) {
        int after = i + 1;
        while (after < end && isTerminator(tokens, after)) {
            after++;
        }
        while (after < end && tokens.isJoined(after) && isCloser(tokens.first(after))) {
            after++;
        }
        return after;
    }

    private static boolean isTerminator(Tokens tokens, int i) {
        char c = tokens.first(i);
        if (c == '.' || c == '?' || c == '!' || c == '…') {
            return true;
        }
        // "U.S." swallows its full stop, which may end the sentence as well.
        return tokens.isPointed(i);
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '»', ')', ']' -> true;
            default -> false;
        };
    }

    /** Tells whether a sentence may end between the terminator at {@code i} and {@code next}. */
    private static boolean isBoundary(Tokens tokens, int i, int next) {
        if (tokens.isJoined(next)) {
            return false;
        }
        int word = next;
        while (isOpener(tokens.first(word))) {
            word++;
        }
        char c = tokens.first(word);
        if (Characters.isLowerCase(c)) {
            return false;
        }
        if (!tokens.is(i, '.')) {
            return !tokens.isWord(i) || isBoundaryAfter(Abbreviation.OTHER, tokens, word);
        }
        Abbreviation abbreviation = tokens.isJoined(i) ? ABBREVIATIONS.get(tokens, i - 1) : null;
        if (abbreviation == null) {
            return !isInitial(tokens, i - 1, word);
        }
        return next > i + 1 || isBoundaryAfter(abbreviation, tokens, word);
    }

    private static boolean isBoundaryAfter(Abbreviation abbreviation, Tokens tokens, int next) {
        return switch (abbreviation) {
            case TITLE -> false;
            case NUMERIC -> !tokens.isNumber(next);
            case OTHER -> STARTERS.contains(tokens, next) || isOpener(tokens.first(next));
        };
    }

    /** Tells the initial in "John F. Kennedy". */
    private static boolean isInitial(Tokens tokens, int i, int next) {
        return tokens.isWord(i)
                && tokens.length(i) == 1
                && tokens.isCapitalised(i)
                && !tokens.is(i, "i")
                && tokens.isCapitalised(next);
    }

    private static boolean isOpener(char c) {
        return switch (c) {
            case '"', '\'', '“', '‘', '«', '„', '(', '[', '–', '—', '-' -> true;
            default -> false;
        };
    }

    private static final Lexicon<Boolean> STARTERS =
            Lexicon.of(Table.read(Sentences.class, "sentence-starters.tsv"), "word", row -> true);

    private void addOne(int first, int end) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size + (size >> 1));
            ends = Arrays.copyOf(ends, size + (size >> 1));
        }
        firsts[size] = first;
        ends[size] = end;
        size++;
    }

    public int size() {
        return size;
    }

    /** Returns the index of the sentence's first token. */
    public int first(int sentence) {
        return firsts[sentence];
    }

    /** Returns the index behind the sentence's last token. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /**
     * Returns the sentence that holds a token, or -1 where the token lies in no block with
     * sentences.
     */
    public int of(int token) {
        int found = Arrays.binarySearch(firsts, 0, size, token);
        int sentence = found >= 0 ? found : -found - 2;
        return sentence >= 0 && token < ends[sentence] ? sentence : -1;
    }
}
