package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Tells whom words that are said are said to.
 *
 * <pre>
 *   No, Your Honor.   Ms. Doe, were you there?   That is right, Jane.   by the mayor, Jane Doe
 *       ^--------^    ^-----^                                   ^--^    nobody
 * </pre>
 *
 * <p>It looks at a bounded number of the words.
 */
final class Address {

    /** The number of tokens of what is said that are looked at, at most. */
    private static final int MAX_TOKENS = 80;

    /** The number of words that somebody is called by, at most. */
    private static final int MAX_WORDS = 4;

    /** The number of letters of a title that is shortened, at most: "Capt." */
    private static final int MAX_SHORTENED = 4;

    /** The number of tokens of a name that are looked at, at most. */
    private static final int MAX_NAME = 10;

    private final Tokens tokens;
    private final Words words;

    Address(Words words) {
        this.tokens = words.tokens();
        this.words = words;
    }

    /** Tells whether somebody is called by name, by the words from a token to another. */
    boolean names(int first, int end, Entity person) {
        return calls(first, end, person, false);
    }

    /** As {@link #names}, or by a title that stands for anybody: "sir", "Senator". */
    boolean calls(int first, int end, Entity person) {
        return calls(first, end, person, true);
    }

    private boolean calls(int first, int end, Entity person, boolean byTitle) {
        int limit = Math.min(end, first + MAX_TOKENS);
        for (int i = first; i < limit; i++) {
            boolean behindComma = i > first && tokens.is(i - 1, ',') && !isDescribed(i - 2);
            if ((i == first || behindComma) && isAddress(i, end, person, byTitle)) {
                return true;
            }
        }
        return false;
    }

    /** Tells "the mayor" in "by the mayor, Jane Doe", which is no address. */
    private boolean isDescribed(int i) {
        return words.get(i).noun() == Word.Noun.PERSON;
    }

    private boolean isAddress(int from, int end, Entity person, boolean byTitle) {
        int i = from;
        int titles = 0;
        boolean courtesy = false;
        boolean owned = tokens.is(i, "my") || tokens.is(i, "your");
        i += owned ? 1 : 0;
        while (i < end && i < from + MAX_WORDS && isTitle(i, owned)) {
            courtesy |= isCourtesy(i, owned);
            titles += words.get(i).title() ? 1 : 0;
            i = isShortened(i, end) ? i + 2 : i + 1;
        }
        boolean dotted = i > from && tokens.is(i - 1, '.');
        int name = i;
        while (i < end && i < name + MAX_WORDS && isOwn(i, person.fullest())) {
            i++;
        }
        boolean closed =
                i == end
                        || tokens.is(i, ',')
                        || tokens.is(i, '.')
                        || tokens.is(i, '?')
                        || tokens.is(i, '!');
        boolean title = byTitle && (courtesy || (titles > 0 && !dotted && !owned));
        return closed && i > from && (i > name || title);
    }

    /** Tells "Mr." and "Gov." from "Judge." at the end of a sentence. */
    private boolean isShortened(int i, int end) {
        return i + 2 < end
                && tokens.length(i) <= MAX_SHORTENED
                && tokens.is(i + 1, '.')
                && tokens.isJoined(i + 1);
    }

    private boolean isTitle(int i, boolean owned) {
        return words.get(i).title() || words.is(i, Word.Kind.HONORIFIC) || isCourtesy(i, owned);
    }

    private boolean isCourtesy(int i, boolean owned) {
        return owned
                ? tokens.is(i, "honor")
                        || tokens.is(i, "honour")
                        || tokens.is(i, "lord")
                        || tokens.is(i, "lady")
                : tokens.is(i, "sir") || tokens.is(i, "ma'am") || tokens.is(i, "madam");
    }

    private boolean isOwn(int i, Mention name) {
        int end = Math.min(name.end(), name.nameFirst() + MAX_NAME);
        for (int at = name.nameFirst(); at < end; at++) {
            if (tokens.isCapitalised(i) && tokens.hash(at) == tokens.hash(i)) {
                return true;
            }
        }
        return false;
    }
}
