package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Reads the office or position that stands before a person's name, with a comma between them.
 *
 * <pre>
 *   Its president, Ann Poe, said … the Minister for Housing, Mary Roe, has said
 *       ^-------^                      ^------------------^
 * </pre>
 *
 * <p>It looks at a bounded number of tokens.
 */
final class RoleBefore {

    /** The number of tokens of a role, and of what is looked at before it, at most. */
    private static final int MAX_TOKENS = 14;

    private final Tokens tokens;
    private final Words words;
    private final QuotedStretches stretches;

    RoleBefore(Words words, QuotedStretches stretches) {
        this.tokens = words.tokens();
        this.words = words;
        this.stretches = stretches;
    }

    /** Returns the role, without its article; null where there is none. */
    @Nullable Span read(Mention mention) {
        int comma = mention.first() - 1;
        // "a spokesman for the contractor, Acme, said"
        boolean word =
                mention.kind() != Mention.Kind.PERSON && mention.end() - mention.first() == 1;
        if (word || !tokens.is(comma, ',') || !isClosed(mention.end())) {
            return null;
        }
        int head = -1;
        int i = comma - 1;
        int least = Math.max(0, comma - MAX_TOKENS);
        while (i >= least && isInside(i)) {
            if (isPerson(i) && (i + 1 == comma || isAttaching(i + 1))) {
                head = i;
            }
            if (opens(i) && head >= 0 && !isOfAnother(i)) {
                return isOfAdverbial(i) ? null : tokens.span(i + 1, comma);
            }
            if (tokens.startsLine(i)) {
                i--;
                break;
            }
            i--;
        }
        boolean starts = i < 0 || tokens.startsLine(i + 1) || tokens.is(i, '.');
        boolean bare =
                starts
                        && head >= 0
                        && !words.is(i + 1, Word.Kind.PREPOSITION)
                        && !words.get(i + 1).given();
        return bare ? tokens.span(i + 1, comma) : null;
    }

    private boolean isPerson(int i) {
        Word word = words.get(i);
        return word.noun() == Word.Noun.PERSON && !word.plural();
    }

    /** Tells "the", "its" and the end of "the company’s", behind which the role begins. */
    private boolean opens(int i) {
        return words.is(i, Word.Kind.DETERMINER)
                || words.is(i, Word.Kind.POSSESSIVE)
                || tokens.is(i, "'s");
    }

    /** Tells "the wife of the minister, Ann Poe,". */
    private boolean isOfAnother(int article) {
        return isAttaching(article - 1) && isPerson(article - 2);
    }

    /** Tells "In a letter to the minister, Ann Poe, a teacher, said". */
    private boolean isOfAdverbial(int article) {
        if (!words.is(article - 1, Word.Kind.PREPOSITION)) {
            return false;
        }
        int i = article - 1;
        int least = Math.max(0, article - MAX_TOKENS);
        while (i > least
                && !tokens.startsLine(i)
                && !tokens.is(i - 1, ',')
                && !tokens.is(i - 1, '.')) {
            i--;
        }
        return words.is(i, Word.Kind.PREPOSITION) || tokens.endsWith(i, "ing");
    }

    private boolean isAttaching(int i) {
        return tokens.is(i, "of")
                || tokens.is(i, "for")
                || tokens.is(i, "at")
                || tokens.is(i, "in")
                || tokens.is(i, "to");
    }

    /** Tells what follows a name that stands between marks. */
    private boolean isClosed(int i) {
        char c = tokens.first(i);
        return c == ',' || c == '.' || c == ';' || c == '(' || c == ')' || tokens.is(i, "of");
    }

    /** Tells what may stand in a noun phrase: no verb, and no mark that ends it. */
    private boolean isInside(int i) {
        if (stretches.of(i) != QuotedStretches.NONE) {
            return false;
        }
        if (!tokens.isWord(i)) {
            char c = tokens.first(i);
            return tokens.isNumber(i) || c == '&' || (Characters.isDash(c) && tokens.isJoined(i));
        }
        return switch (words.get(i).kind()) {
            case NONE -> {
                Cue cue = words.get(i).cue();
                yield cue == null
                        || words.get(i).noun() != Word.Noun.NONE
                        || tokens.isCapitalised(i);
            }
            case DETERMINER, HONORIFIC, NUMERAL, POSSESSIVE, PREPOSITION -> true;
            case CONJUNCTION -> tokens.is(i, "and");
            case ADVERB,
                    AUXILIARY,
                    INTERROGATIVE,
                    MONTH,
                    NEGATION,
                    OBJECT,
                    PRONOUN,
                    RELATIVE,
                    WEEKDAY ->
                    false;
        };
    }
}
