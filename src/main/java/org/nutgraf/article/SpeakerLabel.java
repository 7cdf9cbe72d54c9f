package org.nutgraf.article;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Words at the head of a line that may say who speaks in it, as a transcript sets them.
 *
 * <pre>
 *   JANE DOE, HOST: Is it late?   Sen. Doe (on camera): It is.   Q: Is it late?   Q    Is it late?
 *   ^------^                      ^------^                       ^                ^    name
 *             ^--^                                                                     description
 *                   ^                                   ^           ^                  ^    end
 * </pre>
 *
 * <p>It tells by form alone: “Update: The boat is late” has such a label as well. What it says of
 * speakers holds where several lines have one.
 *
 * @param kind what the label is
 * @param first the index of the first token of the name
 * @param nameEnd the index behind the last token of the name
 * @param descriptionFirst the index of the first token of the description behind the name; {@code
 *     descriptionEnd} where there is none
 * @param descriptionEnd the index behind the last token of the description
 * @param end the index behind the label's last token
 */
public record SpeakerLabel(
        Kind kind, int first, int nameEnd, int descriptionFirst, int descriptionEnd, int end) {

    private static final int MAX_NAME_TOKENS = 9;
    private static final int MAX_DESCRIPTION_TOKENS = 12;
    private static final int MAX_ASIDE_TOKENS = 8;

    /** The offsets between "Q" and what is asked, where no mark stands between. */
    private static final int MIN_GAP = 2;

    /** What a label is. */
    public enum Kind {
        /** "Q" or "Question". */
        QUESTION,
        /** "A" or "Answer". */
        ANSWER,
        /** Any other words. */
        NAME
    }

    /** Reads the label of the line from {@code first} to {@code end}; null where it has none. */
    public static @Nullable SpeakerLabel read(Tokens tokens, int first, int end) {
        if (!tokens.isCapitalised(first)) {
            return null;
        }
        Kind kind = kind(tokens, first);
        if (kind != Kind.NAME) {
            return letter(tokens, kind, first, end);
        }
        int nameEnd = nameEnd(tokens, first, end);
        int i = nameEnd;
        int descriptionFirst = nameEnd;
        int descriptionEnd = nameEnd;
        if (tokens.is(i, ',')) {
            descriptionFirst = i + 1;
            i = descriptionEnd(tokens, i + 1, end);
            descriptionEnd = i;
        }
        i = behindAside(tokens, i, end);
        if (i >= end || !isColon(tokens, i) || descriptionEnd < descriptionFirst) {
            return null;
        }
        return new SpeakerLabel(kind, first, nameEnd, descriptionFirst, descriptionEnd, i + 1);
    }

    private static Kind kind(Tokens tokens, int i) {
        if (tokens.is(i, 'Q') || tokens.is(i, "question")) {
            return Kind.QUESTION;
        }
        return tokens.is(i, 'A') || tokens.is(i, "answer") ? Kind.ANSWER : Kind.NAME;
    }

    private static @Nullable SpeakerLabel letter(Tokens tokens, Kind kind, int first, int end) {
        int next = first + 1;
        if (next >= end) {
            return null;
        }
        boolean point = tokens.is(next, '.') && tokens.length(first) == 1;
        if (isColon(tokens, next) || (point && tokens.isJoined(next))) {
            return new SpeakerLabel(kind, first, next, next, next, next + 1);
        }
        boolean apart =
                tokens.is(first, 'Q')
                        && tokens.isWord(next)
                        && tokens.start(next) - tokens.end(first) >= MIN_GAP;
        return apart ? new SpeakerLabel(kind, first, next, next, next, next) : null;
    }

    /** Returns the index behind capitalised words, and the marks and small words of names. */
    private static int nameEnd(Tokens tokens, int first, int end) {
        int limit = Math.min(end, first + MAX_NAME_TOKENS);
        int i = first + 1;
        while (i < limit && isInName(tokens, i)) {
            i++;
        }
        return i;
    }

    private static boolean isInName(Tokens tokens, int i) {
        if (tokens.isWord(i)) {
            return tokens.isCapitalised(i)
                    || tokens.is(i, "of")
                    || tokens.is(i, "the")
                    || tokens.is(i, "de")
                    || tokens.is(i, "da")
                    || tokens.is(i, "van")
                    || tokens.is(i, "von")
                    || tokens.is(i, "der")
                    || tokens.is(i, "al")
                    || tokens.is(i, "bin");
        }
        return tokens.isNumber(i)
                || tokens.is(i, '#')
                || ((tokens.is(i, '.') || tokens.is(i, '-')) && tokens.isJoined(i));
    }

    /** Returns the index behind a description, or {@code first - 1} where none stands there. */
    private static int descriptionEnd(Tokens tokens, int first, int end) {
        int limit = Math.min(end, first + MAX_DESCRIPTION_TOKENS);
        int i = first;
        while (i < limit && (tokens.isWord(i) || isDescriptionMark(tokens, i))) {
            i++;
        }
        return i > first ? i : first - 1;
    }

    private static boolean isDescriptionMark(Tokens tokens, int i) {
        return tokens.isNumber(i)
                || tokens.is(i, ',')
                || tokens.is(i, '-')
                || tokens.is(i, '/')
                || tokens.is(i, '&');
    }

    /** Returns the index behind "(on camera)" and the like. */
    private static int behindAside(Tokens tokens, int i, int end) {
        if (!tokens.is(i, '(') && !tokens.is(i, '[')) {
            return i;
        }
        int limit = Math.min(end, i + MAX_ASIDE_TOKENS);
        for (int k = i + 1; k < limit; k++) {
            if (tokens.is(k, ')') || tokens.is(k, ']')) {
                return k + 1;
            }
        }
        return i;
    }

    /** Tells a colon that stands behind a word, and before a blank. */
    private static boolean isColon(Tokens tokens, int i) {
        return tokens.is(i, ':')
                && tokens.isJoined(i)
                && !Characters.isLetterOrDigit(tokens.at(tokens.end(i)));
    }
}
