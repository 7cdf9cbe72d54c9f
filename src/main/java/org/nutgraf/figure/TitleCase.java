package org.nutgraf.figure;

import org.nutgraf.text.Tokens;

/**
 * Undoes the capitals of a line in which every word has one, as headlines are set.
 *
 * <pre>
 *   Three Bridges Shut After 20 Hours of Rain
 *   three bridges shut after 20 hours of rain
 * </pre>
 */
final class TitleCase {

    /** The letters from which on a word is capitalised in title case whatever it is. */
    private static final int LONG_WORD = 4;

    /** The long words a line must have. */
    private static final int MIN_WORDS = 3;

    /** Of so many long words one may have no capital. */
    private static final int ONE_IN = 5;

    /** The words of the longest title in marks that is looked at. */
    private static final int MAX_TITLE = 7;

    private TitleCase() {}

    /** Tells whether the words of a line are capitalised by its style, and not as names. */
    static boolean is(Tokens tokens, int first, int end) {
        int words = 0;
        int capitalised = 0;
        for (int i = first; i < end; i++) {
            if (tokens.isWord(i) && tokens.length(i) >= LONG_WORD) {
                words++;
                capitalised += tokens.isCapitalised(i) ? 1 : 0;
            }
        }
        return words >= MIN_WORDS && (words - capitalised) * ONE_IN <= words;
    }

    /**
     * Returns the line in lower case, of the same length. Months keep their capital, by which dates
     * are told; so do acronyms, unless the whole line is in capitals.
     */
    static String undo(Tokens tokens, int first, int end) {
        int start = tokens.start(first);
        StringBuilder line = new StringBuilder(tokens.text().substring(start, tokens.end(end - 1)));
        boolean capitals = isAllCapitals(tokens, first, end);
        for (int i = first; i < end; i++) {
            if (!tokens.isCapitalised(i) || (tokens.isAllCapitals(i) && !capitals)) {
                continue;
            }
            boolean month = Dates.isMonth(tokens, i);
            for (int at = tokens.start(i) + (month ? 1 : 0); at < tokens.end(i); at++) {
                char c = line.charAt(at - start);
                line.setCharAt(at - start, Character.toLowerCase(c));
            }
        }
        return line.toString();
    }

    /** Tells the number word that opens the title of a work: “Nine Tides”. */
    static boolean isInMarks(Tokens tokens, int i) {
        char mark = tokens.first(i - 1);
        boolean opens = mark == '“' || mark == '"' || mark == '‘' || mark == '\'' || mark == '«';
        int at = i + 1;
        if (!opens || !tokens.isCapitalised(i) || !tokens.isCapitalised(at)) {
            return false;
        }
        while (at < i + MAX_TITLE
                && (tokens.isCapitalised(at) || Words.FUNCTION.contains(tokens, at))) {
            at++;
        }
        int close = tokens.is(at, ',') || tokens.is(at, '.') ? at + 1 : at;
        return closes(tokens, close) && tokens.isCapitalised(at - 1);
    }

    private static boolean closes(Tokens tokens, int i) {
        char c = tokens.first(i);
        return c == '”' || c == '"' || c == '’' || c == '\'' || c == '»';
    }

    private static boolean isAllCapitals(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.isWord(i) && tokens.length(i) >= LONG_WORD && !tokens.isAllCapitals(i)) {
                return false;
            }
        }
        return true;
    }
}
