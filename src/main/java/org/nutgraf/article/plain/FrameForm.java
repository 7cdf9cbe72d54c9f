package org.nutgraf.article.plain;

import org.nutgraf.article.DateLabel;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells the lines that say when an article was published and by whom.
 *
 * <pre>
 *   Published 14:05, 3 March 2024      a date
 *   By Jane Doe and John Roe           a byline
 * </pre>
 */
final class FrameForm {

    private static final int MAX_DATE_WORDS = 24;
    private static final int MAX_BYLINE_WORDS = 16;

    /** So many words beside the date leave a line a date line. */
    private static final int MAX_WORDS_BESIDE_DATE = 3;

    /** The same where the line begins with the date, or has a label for it. */
    private static final int MAX_WORDS_BEHIND_DATE = 8;

    private final Tokens tokens;
    private final int words;
    private final int numbers;
    private final boolean terminated;

    /**
     * Makes it for a line.
     *
     * @param words the number of its words and numbers
     * @param numbers the number of its numbers
     * @param terminated whether it ends as a sentence does
     */
    FrameForm(Tokens tokens, int words, int numbers, boolean terminated) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.terminated = terminated;
    }

    /** Tells a line of a date or two, with their labels, and a few words beside. */
    boolean isDate(int first, int end) {
        // No day is stated without a number.
        if (words > MAX_DATE_WORDS || numbers == 0) {
            return false;
        }
        boolean whole = false;
        boolean day = false;
        boolean leads = false;
        int beside = 0;
        int i = first;
        while (i < end) {
            DateExpression date = DateReader.read(tokens, i, end);
            if (date != null) {
                whole |= date.date() != null || isNumericDay(date);
                day |= date.monthDay() != null;
                leads |= beside == 0;
                i = date.end();
                continue;
            }
            int behind = DateLabel.endAt(tokens, i, end);
            if (behind > i) {
                leads |= DateLabel.at(tokens, i, end) != DateLabel.NEUTRAL;
                i = behind;
                continue;
            }
            beside += tokens.isWord(i) || tokens.isNumber(i) ? 1 : 0;
            i++;
        }
        if (beside == 0) {
            return whole || day;
        }
        int most = leads ? MAX_WORDS_BEHIND_DATE : MAX_WORDS_BESIDE_DATE;
        return whole && beside <= most && (!terminated || beside <= 1);
    }

    /** Tells "03/04/2024", which states a day although not which. */
    private boolean isNumericDay(DateExpression date) {
        return tokens.isNumber(date.first())
                && tokens.is(date.first() + 1, '/')
                && tokens.is(date.first() + 3, '/')
                && date.end() > date.first() + 4;
    }

    /** Tells "By Jane Doe", and a date with "by" before or behind it. */
    boolean isByline(int first, int end) {
        if (words > MAX_DATE_WORDS) {
            return false;
        }
        int at = first;
        DateExpression leading = DateReader.read(tokens, first, end);
        if (leading != null && leading.date() == null && !isNumericDay(leading)) {
            leading = null;
        }
        if (leading != null) {
            at = leading.end();
        }
        int name = BylineWord.endAt(tokens, at, end);
        boolean joined = BylineWord.isJoinedBy(tokens, at);
        if ((name == at && !joined) || name >= end) {
            return false;
        }
        if (words > MAX_BYLINE_WORDS) {
            // The name, and when it was published and changed.
            return numbers > 0 && hasDate(name, end);
        }
        return leading != null || hasDate(name, end) || isNames(name, end);
    }

    private boolean hasDate(int first, int end) {
        for (int i = first; i < end; i++) {
            DateExpression date = DateReader.read(tokens, i, end);
            if (date != null && date.date() != null) {
                return !terminated;
            }
        }
        return false;
    }

    /** Tells words that are names, but for a few: "Staff and news service reports". */
    private boolean isNames(int first, int end) {
        if (!tokens.isCapitalised(first)) {
            return false;
        }
        int lower = 0;
        for (int i = first; i < end; i++) {
            boolean plain = tokens.isWord(i) && Characters.isLowerCase(tokens.first(i));
            lower += plain && !BylineWord.isConnector(tokens, i) ? 1 : 0;
        }
        return terminated ? lower == 0 : lower <= 3;
    }
}
