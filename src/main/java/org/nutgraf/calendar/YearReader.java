package org.nutgraf.calendar;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads the year of a date behind its month, or behind its day.
 *
 * <pre>
 *   December 14, 2025   Dec. 2025   14-Dec-25   14 décembre de 2025   December 14,2025
 *             ^----^       ^---^          ^-^              ^-----^             ^--^
 * </pre>
 */
final class YearReader {

    private final Tokens tokens;
    private final int end;

    private int year;

    /**
     * Makes a reader.
     *
     * @param end the index behind the last token that may be read
     */
    YearReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Returns the year read last. */
    int year() {
        return year;
    }

    /**
     * Reads ", 2025" at {@code i}, and what may part it.
     *
     * @param dayBefore whether a day and a month stand before it, so that "-25" is a year too
     * @return the index behind it, or i where there is none
     */
    int read(int i, boolean dayBefore) {
        int at = abbreviationEnd(i);
        if (at < end
                && (tokens.is(at, ',')
                        || CalendarWords.isOf(tokens, at)
                        || isSeparator(tokens, at))) {
            at++;
        }
        if (at >= end) {
            return i;
        }
        int found = Digits.year(tokens, at);
        if (found != Digits.NONE) {
            year = found;
            return at + 1;
        }
        boolean apostrophe = Characters.isApostrophe(tokens.first(at));
        int number = apostrophe ? at + 1 : at;
        boolean shortYear =
                number < end
                        && Digits.of(tokens, number) != Digits.NONE
                        && tokens.length(number) == 2
                        && tokens.isJoined(number)
                        && (apostrophe || (dayBefore && isSeparator(tokens, at - 1)));
        if (shortYear) {
            year = Digits.fullYear(Digits.of(tokens, number), 2);
            return number + 1;
        }
        return i;
    }

    /** Returns the year in "14,2025", or {@link Digits#NONE}. */
    int inDay(int i) {
        if (!tokens.isNumber(i) || tokens.length(i) < 6 || tokens.length(i) > 7) {
            return Digits.NONE;
        }
        int comma = tokens.end(i) - 5;
        int found = Digits.of(tokens.text(), comma + 1, tokens.end(i));
        boolean dayBefore = Digits.isDay(Digits.of(tokens.text(), tokens.start(i), comma));
        return tokens.text().charAt(comma) == ',' && dayBefore && Digits.isYear(found)
                ? found
                : Digits.NONE;
    }

    /** Returns the index behind the full stop of an abbreviation at {@code i}, or i. */
    int abbreviationEnd(int i) {
        boolean stop = i + 1 < end && tokens.is(i, '.') && tokens.isJoined(i);
        return stop && !isSentenceBehind(i + 1) ? i + 1 : i;
    }

    private boolean isSentenceBehind(int i) {
        return tokens.isCapitalised(i) && !CalendarWords.isOf(tokens, i);
    }

    /** Tells the marks between day, month and year: "14-Dec-2025", "14/Dec/2025". */
    static boolean isSeparator(Tokens tokens, int i) {
        return tokens.isJoined(i)
                && tokens.isJoined(i + 1)
                && (Characters.isDash(tokens.first(i)) || tokens.is(i, '/'));
    }
}
