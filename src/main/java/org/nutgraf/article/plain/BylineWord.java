package org.nutgraf.article.plain;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** The words around the names in a byline. */
public final class BylineWord {

    private enum Kind {
        /** "By", and the word for it in other languages. */
        BY,
        /** What stands before "by": "written". */
        PAST,
        /** What stands before a colon: "author". */
        LABEL,
        /** A word in lower case inside names and between them. */
        CONNECTOR
    }

    private static final Lexicon<Set<Kind>> WORDS =
            Lexicon.of(
                    Table.read(BylineWord.class, "byline-words.tsv"),
                    "word",
                    row -> kinds(row.get("kinds").toUpperCase(Locale.ROOT)));

    private BylineWord() {}

    private static Set<Kind> kinds(String cell) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if ((' ' + cell + ' ').contains(' ' + kind.name() + ' ')) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static boolean is(Tokens tokens, int i, Kind kind) {
        @Nullable Set<Kind> kinds = WORDS.get(tokens, i);
        return kinds != null && kinds.contains(kind);
    }

    /**
     * Returns the index behind the words that open a byline at {@code i}, or i.
     *
     * <pre>
     *   By Jane Doe   Written by: Jane Doe   ByJane Doe   | by Jane Doe   Von Jana Muster
     *   Author: Jane Doe   Autor: Jana Muster
     * </pre>
     */
    public static int endAt(Tokens tokens, int i, int end) {
        int at = i;
        while (at < end && tokens.kind(at) == Tokens.Kind.MARK && !tokens.is(at, '(')) {
            at++;
        }
        if (is(tokens, at, Kind.LABEL) && tokens.is(at + 1, ':')) {
            return Math.min(end, at + 2);
        }
        if (is(tokens, at, Kind.PAST)) {
            at++;
        }
        if (at >= end || !isBy(tokens, at)) {
            return i;
        }
        boolean joined = isJoinedBy(tokens, at);
        at = joined ? at : at + 1;
        return tokens.is(at, ':') ? at + 1 : at;
    }

    /** Tells the word for "by", here and in other languages. */
    public static boolean isBy(Tokens tokens, int i) {
        return is(tokens, i, Kind.BY) || isJoinedBy(tokens, i);
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
        return is(tokens, i, Kind.CONNECTOR);
    }
}
