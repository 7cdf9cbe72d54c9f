package org.nutgraf.article.plain;

import org.nutgraf.text.Tokens;

/**
 * Compares a line with the words of the text behind it.
 *
 * <p>A headline is taken up by the text, and names people by their last names, who are introduced
 * below it:
 *
 * <pre>
 *   Valdoro to step down after budget row
 *   ^-----^
 *   Ines Valdoro, the mayor of Springfield, said …
 *   ^----------^
 * </pre>
 *
 * The words are counted in a window that moves on with the lines, so that each token is counted in
 * and out once.
 */
final class WordsBehind {

    /** The window, in tokens behind the line. */
    private static final int TOKENS = 600;

    private static final int MIN_WORD_LENGTH = 4;
    private static final int MIN_NAME_LENGTH = 3;
    private static final int STEM_LENGTH = 5;
    private static final int STEM_BITS = 12;
    private static final int NAME_BITS = 10;

    private final Tokens tokens;

    /** How often each stem occurs in the window. */
    private final short[] stems = new short[1 << STEM_BITS];

    /** How often each word occurs in the window as the last of capitalised ones. */
    private final short[] lastNames = new short[1 << NAME_BITS];

    private int first;
    private int end;

    WordsBehind(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Moves the window on to what stands behind a line.
     *
     * @param line a line that does not come before that of the last call
     */
    void moveBehind(Line line) {
        int newEnd = Math.min(tokens.size(), line.end() + TOKENS);
        for (; end < newEnd; end++) {
            count(end, 1);
        }
        for (; first < line.end(); first++) {
            count(first, -1);
        }
    }

    private void count(int i, int step) {
        if (isLong(i)) {
            stems[stem(i)] += (short) step;
        }
        if (isName(i) && isName(i - 1)) {
            lastNames[word(i)] += (short) step;
        }
    }

    /** Returns the share of the line's longer words that stand behind it too, times {@code all}. */
    int takenUp(Line line, int all) {
        int words = 0;
        int found = 0;
        for (int i = line.first(); i < line.end(); i++) {
            if (isLong(i)) {
                words++;
                found += stems[stem(i)] > 0 ? 1 : 0;
            }
        }
        return words == 0 ? 0 : all * found / words;
    }

    /** Tells whether the line has a name alone that stands behind it with a first name. */
    boolean introduces(Line line) {
        for (int i = line.first(); i < line.end(); i++) {
            int before = tokens.is(i - 1, '.') ? i - 2 : i - 1;
            boolean alone =
                    isName(i)
                            && !(before >= line.first() && tokens.isCapitalised(before))
                            && !(i + 1 < line.end() && tokens.isCapitalised(i + 1));
            if (alone && lastNames[word(i)] > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isLong(int i) {
        return tokens.isWord(i) && tokens.length(i) >= MIN_WORD_LENGTH;
    }

    private boolean isName(int i) {
        return tokens.isCapitalised(i)
                && tokens.length(i) >= MIN_NAME_LENGTH
                && !TitleScore.isKnown(tokens, i);
    }

    /** Returns the beginning of a word as a number; few words share one. */
    private int stem(int i) {
        return slot(tokens.hash(i, STEM_LENGTH), STEM_BITS);
    }

    private int word(int i) {
        return slot(tokens.hash(i), NAME_BITS);
    }

    private static int slot(int hash, int bits) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - bits);
    }
}
