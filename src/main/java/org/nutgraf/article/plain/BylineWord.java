package org.nutgraf.article.plain;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** The words around the names in a byline. */
public final class BylineWord {

    private BylineWord() {}

    /**
     * Returns the index behind the words that open a byline at {@code i}, or i.
     *
     * <pre>
     *   By Jane Doe   Written by: Jane Doe   ByJane Doe   | by Jane Doe   Von Jane Doe
     * </pre>
     */
    public static int endAt(Tokens tokens, int i, int end) {
        int at = i;
        while (at < end && tokens.kind(at) == Tokens.Kind.MARK && !tokens.is(at, '(')) {
            at++;
        }
        if (isPast(tokens, at)) {
            at++;
        }
        if (at >= end || !isBy(tokens, at)) {
            return i;
        }
        boolean joined = isJoinedBy(tokens, at);
        at = joined ? at : at + 1;
        return tokens.is(at, ':') ? at + 1 : at;
    }

    private static boolean isPast(Tokens tokens, int i) {
        return tokens.is(i, "written")
                || tokens.is(i, "posted")
                || tokens.is(i, "published")
                || tokens.is(i, "words")
                || tokens.is(i, "story")
                || tokens.is(i, "text");
    }

    /** Tells the word for "by", here and in other languages. */
    public static boolean isBy(Tokens tokens, int i) {
        return tokens.is(i, "by")
                || tokens.is(i, "von")
                || tokens.is(i, "par")
                || tokens.is(i, "por")
                || tokens.is(i, "door")
                || isJoinedBy(tokens, i);
    }

    /** Tells "ByJane", as text without its markup has it. */
    public static boolean isJoinedBy(Tokens tokens, int i) {
        return tokens.isWord(i)
                && tokens.length(i) > 3
                && tokens.text().startsWith("By", tokens.start(i))
                && Characters.isUpperCase(tokens.text().charAt(tokens.start(i) + 2));
    }

    /** Tells lower case words inside names and between them. */
    public static boolean isConnector(Tokens tokens, int i) {
        return tokens.is(i, "and")
                || tokens.is(i, "of")
                || tokens.is(i, "for")
                || tokens.is(i, "in")
                || tokens.is(i, "at")
                || tokens.is(i, "the")
                || tokens.is(i, "de")
                || tokens.is(i, "da")
                || tokens.is(i, "del")
                || tokens.is(i, "van")
                || tokens.is(i, "von")
                || tokens.is(i, "der")
                || tokens.is(i, "den")
                || tokens.is(i, "bin")
                || tokens.is(i, "al")
                || tokens.is(i, "el")
                || tokens.is(i, "und")
                || tokens.is(i, "et")
                || tokens.is(i, "y")
                || tokens.is(i, "'s");
    }
}
