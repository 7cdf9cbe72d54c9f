package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells where a name can start.
 *
 * <pre>
 *   On Monday First Minister Ann Poe met Raising Hope, a charity. Raising the flag, she said …
 *             ^                          ^                        no name
 * </pre>
 */
final class NameStart {

    private final Words words;
    private final Tokens tokens;

    NameStart(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /**
     * Tells whether a name can start at {@code i}.
     *
     * @param limit the token that it must end before
     * @param initial whether the token begins a sentence
     */
    boolean starts(int i, int limit, boolean initial) {
        if (!tokens.isCapitalised(i)) {
            return Particles.isElided(tokens, i);
        }
        if (isPrefixed(i)) {
            return false;
        }
        return switch (words.get(i).kind()) {
            case NONE -> !initial || (!isParticiple(i) && !isBeforeTrade(i));
            case HONORIFIC -> !initial || continues(i + 1, limit);
            case AUXILIARY, MONTH, NUMERAL ->
                    words.get(i).given()
                            && !tokens.isNumber(i + 1)
                            && (initial ? isMonthNamed(i, limit) : !isDateBefore(i));
            case DETERMINER -> (!initial && continues(i + 1, limit)) || isInitials(i, limit);
            case ADVERB, CONJUNCTION, PREPOSITION ->
                    isFirstOfOffice(i, limit)
                            || (!initial
                                    && tokens.length(i) > 3
                                    && !tokens.is(i - 1, '.') // "in the U.S. While Roe"
                                    && continues(i + 1, limit));
            case RELATIVE ->
                    // "the WHO", "(WHO)"
                    tokens.isAllCapitals(i) && (tokens.is(i - 1, "the") || tokens.is(i - 1, '('));
            case INTERROGATIVE, NEGATION, OBJECT, POSSESSIVE, PRONOUN, WEEKDAY ->
                    // "US", the country.
                    tokens.isAllCapitals(i) && tokens.length(i) == 2 && !tokens.is(i, "it");
        };
    }

    /**
     * Tells "Dairy" in "Dairy farmer Ann Roe", which begins a sentence, from "Leeds mayor Ann Roe".
     */
    private boolean isBeforeTrade(int i) {
        Word word = words.get(i);
        Word next = words.get(i + 1);
        return next.noun() == Word.Noun.PERSON
                && !next.plural()
                && next.cue() == null
                && !tokens.isCapitalised(i + 1)
                && !tokens.isJoined(i + 1)
                && word.kind() == Word.Kind.NONE
                && word.wordClass() != null
                && word.wordClass() != WordClass.NAME
                && word.noun() == Word.Noun.NONE
                && !word.given()
                && !word.place()
                && !tokens.isAllCapitals(i);
    }

    /** Tells "June" in "June Roe said", which begins a sentence, from "June sales fell". */
    private boolean isMonthNamed(int i, int limit) {
        return words.is(i, Word.Kind.MONTH)
                && continues(i + 1, limit)
                && words.get(i + 1).noun() == Word.Noun.NONE
                && !words.get(i + 1).place();
    }

    /** Tells the first of "A. B. Roe". */
    private boolean isInitials(int i, int limit) {
        return i + 4 < limit
                && tokens.length(i) == 1
                && tokens.is(i + 1, '.')
                && tokens.length(i + 2) == 1
                && tokens.isCapitalised(i + 2)
                && tokens.is(i + 3, '.')
                && tokens.isCapitalised(i + 4);
    }

    /** Tells "Danish" in "anti-Danish". */
    private boolean isPrefixed(int i) {
        return tokens.isJoined(i)
                && Characters.isDash(tokens.first(i - 1))
                && tokens.isJoined(i - 1)
                && (tokens.is(i - 2, "anti")
                        || tokens.is(i - 2, "pro")
                        || tokens.is(i - 2, "non")
                        || tokens.is(i - 2, "post")
                        || tokens.is(i - 2, "pre"));
    }

    /** Tells "First Minister". */
    private boolean isFirstOfOffice(int i, int limit) {
        return tokens.is(i, "first")
                && i + 1 < limit
                && tokens.isCapitalised(i + 1)
                && words.get(i + 1).title();
    }

    /**
     * Tells a participle that begins a sentence without being a name: "Calling", "Asked by",
     * "Taking to", "Raising the", "Based on".
     */
    private boolean isParticiple(int i) {
        Cue cue = words.get(i).cue();
        if (cue != null) {
            boolean past = cue.form() == Cue.Form.PAST && tokens.endsWith(i, "ed");
            return cue.form() == Cue.Form.ING || (past && isFollowed(i));
        }
        boolean participle = tokens.endsWith(i, "ing") || tokens.is(i, "based");
        return participle && !words.get(i).given() && isFollowed(i);
    }

    /**
     * Tells whether the word behind is one of grammar, as an object or an adverbial begins with.
     */
    private boolean isFollowed(int i) {
        return switch (words.get(i + 1).kind()) {
            case CONJUNCTION, DETERMINER, INTERROGATIVE, OBJECT, POSSESSIVE, PREPOSITION -> true;
            case ADVERB,
                    AUXILIARY,
                    HONORIFIC,
                    MONTH,
                    NEGATION,
                    NONE,
                    NUMERAL,
                    PRONOUN,
                    RELATIVE,
                    WEEKDAY ->
                    false;
        };
    }

    /** Tells "on May", "in May", "last May". */
    private boolean isDateBefore(int i) {
        return tokens.isNumber(i - 1)
                || tokens.is(i - 1, "in")
                || tokens.is(i - 1, "last")
                || tokens.is(i - 1, "until")
                || tokens.is(i - 1, "since")
                || tokens.is(i - 1, "early")
                || tokens.is(i - 1, "late")
                || tokens.is(i - 1, "by")
                || tokens.is(i - 1, "this");
    }

    private boolean continues(int i, int limit) {
        return i < limit && tokens.isCapitalised(i) && words.is(i, Word.Kind.NONE);
    }
}
