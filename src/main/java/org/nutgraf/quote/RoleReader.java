package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the office or position that stands with a person's name.
 *
 * <pre>
 *   Former Senator Jane Doe said … the party’s spokesman John Roe said … Ann Poe, a teacher, said
 *   ^------------^                    ^-------^                                      ^-----^
 * </pre>
 */
final class RoleReader {

    /** The number of tokens of a role behind a name at most. */
    private static final int MAX_ROLE_TOKENS = 20;

    /** The number of tokens of a role before a name at most, but for the noun itself. */
    private static final int MAX_BEFORE = 7;

    /** The words of "Air Force" before a rank. */
    private static final int MAX_SERVICE = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final QuotedStretches stretches;

    RoleReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.stretches = scene.stretches();
    }

    /** Returns the role that stands with the mention; null where none does. */
    @Nullable Span read(Mention mention) {
        Span before = title(mention);
        if (before == null) {
            before = description(mention);
        }
        return before == null ? apposition(mention) : before;
    }

    /** Reads "Senator" before the name; "Ms" is none. */
    private @Nullable Span title(Mention mention) {
        boolean article = words.is(mention.first(), Word.Kind.DETERMINER);
        int first = article ? mention.first() + 1 : mention.first();
        if (!isTitled(words, mention)) {
            return null;
        }
        int end = mention.nameFirst();
        while (isCourtesy(words, end - 1)
                || (tokens.is(end - 1, '.') && isCourtesy(words, end - 2))) {
            end--;
        }
        // "Friends of Mr. Doe"
        return words.is(end - 1, Word.Kind.PREPOSITION)
                ? null
                : tokens.span(article ? first : ordinal(first), end);
    }

    /** Returns the first token of "Air Force 1st Lt." before its title, or {@code i}. */
    private int ordinal(int i) {
        boolean ordinal =
                tokens.isNumber(i - 2)
                        && tokens.isJoined(i - 1)
                        && (tokens.is(i - 1, "st") || tokens.is(i - 1, "nd"));
        if (!ordinal) {
            return i;
        }
        int first = i - 2;
        int least = first - MAX_SERVICE;
        while (first > least
                && tokens.isCapitalised(first - 1)
                && words.is(first - 1, Word.Kind.NONE)) {
            first--;
        }
        return first;
    }

    /** Tells a name that an office or a trade stands before. */
    static boolean isTitled(Words words, Mention mention) {
        boolean office = false;
        for (int i = mention.first(); i < mention.nameFirst(); i++) {
            office |= words.get(i).noun() == Word.Noun.PERSON && !isCourtesy(words, i);
        }
        return office;
    }

    private static boolean isCourtesy(Words words, int i) {
        Tokens tokens = words.tokens();
        Word word = words.get(i);
        boolean honorific =
                word.honorific() != Word.Honorific.NEVER && word.noun() == Word.Noun.NONE;
        return honorific
                || tokens.is(i, "mr")
                || tokens.is(i, "mrs")
                || tokens.is(i, "ms")
                || tokens.is(i, "mx")
                || tokens.is(i, "miss")
                || tokens.is(i, "sir")
                || tokens.is(i, "dr")
                || tokens.is(i, "dame")
                || tokens.is(i, "shri")
                || tokens.is(i, "smt")
                || tokens.is(i, "alhaji")
                || tokens.is(i, "alhaja")
                || tokens.is(i, "hajia")
                || tokens.is(i, "mallam");
    }

    /** Reads "party spokesman" before the name. */
    private @Nullable Span description(Mention mention) {
        int last = mention.first() - 1;
        if (words.get(last).noun() != Word.Noun.PERSON
                || tokens.isJoined(mention.first())
                || tokens.startsLine(mention.first())
                || (words.get(last).plural() && !isFirstOfSeveral(mention))) {
            return null;
        }
        int first = last;
        while (first > 0
                && last - first < MAX_BEFORE
                && stretches.of(first - 1) == QuotedStretches.NONE
                && (tokens.is(first - 1, '-') || isModifier(first - 1))
                && !isVerb(first - 1)) {
            first--;
        }
        return tokens.span(first, last + 1);
    }

    /** Tells "the councillors Ann Poe and Jane Roe" from "what voters Ann Poe met". */
    private boolean isFirstOfSeveral(Mention mention) {
        return tokens.is(mention.end(), "and") || tokens.is(mention.end(), ',');
    }

    /** Tells "beat" in "Jane Doe stunned champion Ann Poe": a past behind a name. */
    private boolean isVerb(int i) {
        return tokens.endsWith(i, "ed")
                && !tokens.isCapitalised(i)
                && tokens.isCapitalised(i - 1)
                && words.is(i - 1, Word.Kind.NONE);
    }

    private boolean isModifier(int i) {
        Word word = words.get(i);
        return tokens.isWord(i)
                && !tokens.is(i, "'s")
                && (word.kind() == Word.Kind.NONE || word.kind() == Word.Kind.HONORIFIC)
                && (word.cue() == null || word.noun() != Word.Noun.NONE);
    }

    /** Reads ", the party's spokesman," behind the name. */
    private @Nullable Span apposition(Mention mention) {
        int comma = mention.end();
        if (!tokens.is(comma, ',') || isOffice(mention)) {
            return null;
        }
        int first = comma + 1;
        if (tokens.is(first, "whose")
                || words.is(first, Word.Kind.CONJUNCTION)
                || words.is(first, Word.Kind.PREPOSITION)
                || isParticiple(first)) {
            return null;
        }
        // "Ann Poe, Mr. Roe’s spokeswoman, said" but "As for Ann Poe, Mr. Roe said"
        boolean another = isCourtesy(words, first);
        boolean described =
                words.is(first, Word.Kind.DETERMINER)
                        || words.is(first, Word.Kind.POSSESSIVE)
                        || words.is(first, Word.Kind.HONORIFIC)
                        || words.get(first).noun() == Word.Noun.PERSON
                        || tokens.isCapitalised(first)
                        || isCompound(first);
        if (!described) {
            return null;
        }
        boolean person = false;
        int and = -1;
        int limit = Math.min(tokens.size(), first + MAX_ROLE_TOKENS);
        for (int i = first; i < limit; i++) {
            if (isAbbreviating(i)) {
                continue;
            }
            if (i > first && tokens.startsLine(i)) {
                return null;
            }
            if (isEnd(i)) {
                boolean empty = i == first;
                return person && !empty ? tokens.span(withoutArticle(first), i) : null;
            }
            if (stretches.of(i) != QuotedStretches.NONE) {
                // "a poet and author of “Tides”"
                return and > first ? tokens.span(withoutArticle(first), and) : null;
            }
            if (words.is(i, Word.Kind.AUXILIARY)) {
                return null;
            }
            and = person && tokens.is(i, "and") ? i : and;
            another &= !tokens.is(i, "'s");
            person |= !another && words.get(i).noun() == Word.Noun.PERSON;
        }
        return null;
    }

    /** Tells "union leader" from "met callers" in "the mayor, Ann Poe, met callers". */
    private boolean isCompound(int first) {
        Word noun = words.get(first + 1);
        return noun.noun() == Word.Noun.PERSON
                && !noun.plural()
                && !scene.classes().at(first).isFiniteVerb();
    }

    private boolean isEnd(int i) {
        return tokens.is(i, ',')
                || tokens.is(i, ';')
                || tokens.is(i, '.')
                || tokens.is(i, "whose")
                || words.is(i, Word.Kind.RELATIVE);
    }

    /** Tells the full stop of "an aide to Mr. Roe" and "under Ann T. Roe", which ends nothing. */
    private boolean isAbbreviating(int i) {
        return tokens.is(i, '.') && i + 1 < tokens.size() && scene.isSameSentence(i, i + 1);
    }

    /** Tells "the Mayor of Leeds, Ann Poe": she is no role of the office. */
    private boolean isOffice(Mention mention) {
        Word word = words.get(mention.nameFirst());
        return mention.kind() != Mention.Kind.PERSON
                && word.noun() == Word.Noun.PERSON
                && word.title()
                && mention.end() - mention.nameFirst() > 1;
    }

    /** Tells "defending Mr Roe", which says what is done. */
    private boolean isParticiple(int i) {
        return tokens.endsWith(i, "ing")
                && !tokens.isCapitalised(i)
                && words.get(i).noun() == Word.Noun.NONE
                && words.get(i + 1).title();
    }

    private int withoutArticle(int i) {
        return tokens.is(i, "the") || tokens.is(i, "a") || tokens.is(i, "an") ? i + 1 : i;
    }
}
