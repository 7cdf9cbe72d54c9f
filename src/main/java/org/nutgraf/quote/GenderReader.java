package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads what the noun that stands with a name tells of its bearer’s gender.
 *
 * <pre>
 *   actress Robin Doe said … her husband, Robin Doe, said
 *   ^-----^                      ^-----^
 *   Robin Doe, 43, a mother of three, said … Robin Doe, Poe’s wife, said
 *                    ^----^                                   ^--^
 * </pre>
 *
 * <p>It looks at a bounded number of tokens beside the name.
 */
final class GenderReader {

    /** The number of tokens from the comma behind a name to the noun at most. */
    private static final int MAX_TO_NOUN = 7;

    private final Tokens tokens;
    private final Words words;

    GenderReader(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Lets the bearers of names learn what stands with them, where nothing is known yet. */
    void teach(Mentions mentions, Entities entities) {
        for (int m = 0; m < mentions.size(); m++) {
            Entity entity = entities.of(m);
            if (entity != null
                    && entity.gender() == Gender.UNKNOWN
                    && (entity.isPerson()
                            || (entity.fullest().kind() == Mention.Kind.NAME
                                    && entity.located() == 0))) {
                entity.learn(read(mentions.get(m)));
            }
        }
    }

    /** Returns the gender that stands with a name; unknown where none does. */
    Gender read(Mention name) {
        Gender before = before(name);
        return before == Gender.UNKNOWN ? behind(name) : before;
    }

    private Gender before(Mention name) {
        if (tokens.startsLine(name.first())) {
            return Gender.UNKNOWN;
        }
        int noun = name.first() - 1;
        if (isTelling(noun)) {
            boolean full = name.end() - name.first() > 1;
            return full && !tokens.isJoined(name.first())
                    ? words.get(noun).gender()
                    : Gender.UNKNOWN;
        }
        boolean apposition = tokens.is(noun, ',') && isTelling(noun - 1) && isClosed(name.end());
        return apposition && isOwned(noun - 1) ? words.get(noun - 1).gender() : Gender.UNKNOWN;
    }

    /** Tells a singular noun for a man or a woman; any index is allowed. */
    private boolean isTelling(int i) {
        Word word = words.get(i);
        return word.noun() == Word.Noun.PERSON
                && !word.plural()
                && (word.gender() == Gender.MALE || word.gender() == Gender.FEMALE);
    }

    /** Tells "her husband", "her late husband", "Poe’s wife". */
    private boolean isOwned(int noun) {
        for (int i = noun - 1; i >= noun - 2; i--) {
            if (words.is(i, Word.Kind.POSSESSIVE) || Possessives.isEnding(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(int i) {
        return tokens.is(i, ',') || tokens.is(i, '.') || tokens.is(i, '(');
    }

    private Gender behind(Mention name) {
        int i = name.end();
        if (!tokens.is(i, ',')) {
            return Gender.UNKNOWN;
        }
        i++;
        if (tokens.isNumber(i) && tokens.is(i + 1, ',')) {
            i += 2;
        }
        boolean owned = words.is(i, Word.Kind.POSSESSIVE);
        for (int limit = i + MAX_TO_NOUN; i < limit; i++) {
            if (isTelling(i) && !tokens.isCapitalised(i) && !Possessives.isEnding(tokens, i + 1)) {
                return isAttributed(i, owned) ? words.get(i).gender() : Gender.UNKNOWN;
            }
            owned |= Possessives.isEnding(tokens, i);
            if (!isModifier(i)) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    private boolean isModifier(int i) {
        if (Characters.isDash(tokens.first(i)) || Possessives.isEnding(tokens, i)) {
            return tokens.isJoined(i);
        }
        return (tokens.isWord(i) || tokens.isNumber(i))
                && switch (words.get(i).kind()) {
                    case NONE, DETERMINER, POSSESSIVE, NUMERAL, HONORIFIC -> true;
                    case ADVERB,
                            AUXILIARY,
                            CONJUNCTION,
                            INTERROGATIVE,
                            MONTH,
                            NEGATION,
                            OBJECT,
                            PREPOSITION,
                            PRONOUN,
                            RELATIVE,
                            WEEKDAY ->
                            false;
                };
    }

    /**
     * Tells an apposition from the next of a list: "Doe, his wife and", "Doe, Mr Poe and", "Doe, a
     * waitress and two customers".
     */
    private boolean isAttributed(int noun, boolean owned) {
        int next = noun + 1;
        if (tokens.isCapitalised(next)) {
            return false;
        }
        int behind = tokens.is(next, ',') ? next + 1 : next;
        boolean listed =
                tokens.is(behind, "and") || (behind > next && tokens.isCapitalised(behind));
        boolean another =
                tokens.is(behind, "and")
                        && (words.is(behind + 1, Word.Kind.DETERMINER)
                                || words.is(behind + 1, Word.Kind.POSSESSIVE)
                                || words.is(behind + 1, Word.Kind.NUMERAL)
                                || tokens.isNumber(behind + 1));
        return !another && !(owned && listed);
    }
}
