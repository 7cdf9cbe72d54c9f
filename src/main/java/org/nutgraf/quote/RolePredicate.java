package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the office that a sentence says somebody holds.
 *
 * <pre>
 *   Ann Roe is First Minister of a minority   Ann Roe becomes the leader of the Greens
 *              ^------------^                                     ^------------------^
 * </pre>
 *
 * <p>With "a", a sentence says what somebody is like rather than which office they hold. What is
 * said in quotation marks is not the article's word. A bounded number of tokens is looked at.
 */
final class RolePredicate {

    /** The number of words before the noun at most: "deputy chief executive". */
    private static final int MAX_WORDS = 5;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    RolePredicate(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Returns the office, without its article; null where none is said. */
    @Nullable Span read(Mention name) {
        int verb = name.end();
        boolean is = tokens.is(verb, "is") || tokens.is(verb, "becomes");
        if (name.kind() != Mention.Kind.PERSON || !is || isQuoted(verb)) {
            return null;
        }
        int first = tokens.is(verb + 1, "the") ? verb + 2 : verb + 1;
        int head = -1;
        for (int i = first; i < first + MAX_WORDS && isInside(i); i++) {
            head = isHolder(i) ? i : head;
        }
        if (head < 0 || (first == verb + 1 && !isBare(first))) {
            return null;
        }
        int end = head + 1;
        if (tokens.is(end, "of") || tokens.is(end, "at") || tokens.is(end, "for")) {
            int whom = scene.mention(tokens.is(end + 1, "the") ? end + 2 : end + 1);
            end = whom >= 0 && isNamed(whom) ? scene.mentions().get(whom).end() : end;
        }
        // "is the man who built it" states no office, "is leader of the Greens" does.
        boolean office = words.get(head).title() || end > head + 1;
        boolean closes = !tokens.isWord(end) || !words.is(end, Word.Kind.NONE);
        return office && closes ? tokens.span(first, end) : null;
    }

    private boolean isQuoted(int i) {
        return scene.stretches().of(i) != QuotedStretches.NONE;
    }

    private boolean isInside(int i) {
        return tokens.isWord(i)
                && !isQuoted(i)
                && (words.is(i, Word.Kind.NONE)
                        || words.is(i, Word.Kind.HONORIFIC)
                        || tokens.isCapitalised(i));
    }

    private boolean isHolder(int i) {
        Word word = words.get(i);
        return word.noun() == Word.Noun.PERSON && !word.plural();
    }

    /** Tells an office without an article from "is set to", "is director John Roe’s". */
    private boolean isBare(int i) {
        return tokens.isCapitalised(i) || isHolder(i);
    }

    private boolean isNamed(int m) {
        return scene.mentions().get(m).kind().isName();
    }
}
