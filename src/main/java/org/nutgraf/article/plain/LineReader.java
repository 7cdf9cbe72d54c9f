package org.nutgraf.article.plain;

import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.article.plain.Phrase.Place;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Tokens;

/**
 * Tells what a line is from its own words.
 *
 * <pre>
 *   Published 14:05, 3 March 2024      DATE
 *   By Jane Doe and John Roe           BYLINE
 *   With AP/PTI inputs                 CREDIT
 *   A street in Kyiv. Photo: Reuters   CAPTION
 *   Share  Tweet  24 Comments          FURNITURE
 *   He left at five.                   PROSE
 *   Fires in the north                 SHORT
 * </pre>
 *
 * Each token is looked up a bounded number of times.
 */
final class LineReader {

    /** A longer line, in words, is prose whatever it holds. */
    private static final int MAX_FRAME_WORDS = 60;

    /** A line of so many words is prose, with the end of a sentence or without. */
    private static final int MIN_PROSE_WORDS = 22;

    /** A sentence has so many words; fewer are an exclamation, or a label with a full stop. */
    private static final int MIN_SENTENCE_WORDS = 4;

    /** Before this, no letter is of a script without blanks. */
    private static final char FIRST_UNPARTED = '\u3000';

    /** The letters of a word in Chinese and Japanese. */
    private static final int UNPARTED_WORD = 2;

    private static final int MAX_START_WORDS = 30;

    /** The words of a headline that a label stands before, with the label. */
    private static final int MIN_HEADLINE_WORDS = 5;

    private static final int MAX_CREDIT_WORDS = 45;

    private final Tokens tokens;

    private int words;
    private int numbers;
    private boolean terminated;

    LineReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the line of the tokens from {@code first} to {@code end}, which it does not hold. */
    Line read(int first, int end) {
        words = 0;
        numbers = 0;
        for (int i = first; i < end; i++) {
            if (tokens.isNumber(i)) {
                numbers++;
                words++;
            } else if (tokens.isWord(i)) {
                words += words(i);
            }
        }
        terminated = isTerminated(first, end);
        return new Line(form(first, end), first, end, words, terminated);
    }

    /**
     * Returns how many words a token stands for: scripts without blanks have two letters a word,
     * and an ending is none.
     */
    private int words(int i) {
        char c = tokens.first(i);
        if (c < FIRST_UNPARTED) {
            return Characters.isApostrophe(c) ? 0 : 1;
        }
        boolean unparted =
                Character.isIdeographic(c)
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
        return unparted ? Math.max(1, tokens.length(i) / UNPARTED_WORD) : 1;
    }

    private Form form(int first, int end) {
        if (words > 0 && words <= MAX_FRAME_WORDS) {
            Form heading = heading(first, end);
            if (heading != Form.PROSE) {
                return heading;
            }
            FrameForm frame = new FrameForm(tokens, words, numbers, terminated);
            if (frame.isByline(first, end)) {
                return Form.BYLINE;
            }
            if (frame.isDate(first, end)) {
                return Form.DATE;
            }
            Form shown = shown(first, end);
            if (shown != Form.PROSE) {
                return shown;
            }
        }
        boolean sentence = (terminated || endsInColon(end)) && words >= MIN_SENTENCE_WORDS;
        return sentence || words >= MIN_PROSE_WORDS ? Form.PROSE : Form.SHORT;
    }

    private boolean endsInColon(int end) {
        return tokens.is(end - 1, ':');
    }

    private boolean isTerminated(int first, int end) {
        int last = end - 1;
        while (last > first && isCloser(tokens.first(last))) {
            last--;
        }
        char c = tokens.first(last);
        return switch (c) {
            case '.', '?', '!', '…', '。', '？', '！' -> true;
            default -> false;
        };
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '»', ')', ']' -> true;
            default -> false;
        };
    }

    /** Tells lines that are nothing but furniture; PROSE where the line is not. */
    private Form heading(int first, int end) {
        boolean all = false;
        int i = first;
        while (i < end) {
            int entry = Phrase.ALL.longest(tokens, i, end);
            if (entry == Lexicon.NONE) {
                if (tokens.isWord(i) && !Characters.isApostrophe(tokens.first(i))) {
                    return Form.PROSE;
                }
                i++;
                continue;
            }
            Phrase phrase = Phrase.ALL.value(entry);
            int behind = i + Phrase.ALL.length(entry);
            boolean alone = i - first <= 1 && end - behind <= 1;
            if (alone && phrase.stands(Place.COMMENTS)) {
                return Form.COMMENTS;
            }
            if (alone && i == first && phrase.stands(Place.RELATED)) {
                return Form.RELATED;
            }
            if (!phrase.stands(Place.LINE)) {
                return Form.PROSE;
            }
            all = true;
            i = behind;
        }
        return all ? Form.FURNITURE : Form.PROSE;
    }

    /** Tells lines that a phrase shows to be something; PROSE where none does. */
    private Form shown(int first, int end) {
        int start = tokens.kind(first) == Tokens.Kind.MARK && !isPhrase(first, end) ? 1 : 0;
        int lastWord = end - 1;
        while (lastWord > first && tokens.kind(lastWord) == Tokens.Kind.MARK) {
            lastWord--;
        }
        for (int i = first + start; i < end; i++) {
            int entry = Phrase.ALL.longest(tokens, i, end);
            if (entry == Lexicon.NONE) {
                continue;
            }
            Phrase phrase = Phrase.ALL.value(entry);
            boolean atStart = i == first + start && phrase.stands(Place.START);
            int behind = i + Phrase.ALL.length(entry);
            boolean atEnd = behind > lastWord && i > first && phrase.stands(Place.END);
            if (phrase.form() == Form.FURNITURE) {
                if (atStart && words <= MAX_START_WORDS && !isHeadline(first, behind, end)) {
                    boolean heads = phrase.stands(Place.RELATED) && endsInColon(end);
                    return heads ? Form.RELATED : Form.FURNITURE;
                }
            } else if (phrase.form() == Form.CAPTION) {
                if (atStart || atEnd || phrase.stands(Place.WITHIN)) {
                    return Form.CAPTION;
                }
            } else if (words <= MAX_CREDIT_WORDS
                    && (atStart
                            || isCreditEnd(first, atEnd)
                            || phrase.stands(Place.WITHIN)
                            || (phrase.stands(Place.NAMES)
                                    && isBehindNames(first, i)
                                    && areNames(behind, end)))) {
                return Form.CREDIT;
            }
        }
        return Form.PROSE;
    }

    /** Tells "Watch: Goat stops play at village match" in the first line of a text. */
    private boolean isHeadline(int first, int behind, int end) {
        boolean label = tokens.is(behind, ':') || tokens.is(behind - 1, ':');
        return first == 0 && end < tokens.size() && label && words >= MIN_HEADLINE_WORDS;
    }

    /** Tells "With AP/PTI inputs" and "Jane Doe contributed to this report.". */
    private boolean isCreditEnd(int first, boolean atEnd) {
        return atEnd
                && (tokens.is(first, "with")
                        || tokens.is(first + 1, "with")
                        || tokens.isCapitalised(first)
                        || tokens.is(first, '('));
    }

    /** Tells "Jane Doe and John Roe reported from Springfield.". */
    private boolean isBehindNames(int first, int i) {
        return areNames(first, i)
                && !tokens.is(first, "the")
                && i >= first + 2
                && words <= MAX_START_WORDS
                && tokens.isCapitalised(first + 1);
    }

    private boolean areNames(int from, int end) {
        for (int k = from; k < end; k++) {
            if (!tokens.isCapitalised(k)
                    && !BylineWord.isConnector(tokens, k)
                    && !tokens.is(k, "from")
                    && !tokens.is(k, "in")
                    && tokens.kind(k) != Tokens.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    private boolean isPhrase(int i, int end) {
        return Phrase.ALL.longest(tokens, i, end) != Lexicon.NONE;
    }
}
