package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Tells what descriptions of people are made of. */
final class Descriptions {

    /** The number of tokens between a name and what ends its description at most. */
    private static final int MAX_TOKENS = 24;

    /** The number of tokens of what stands in brackets behind a name at most. */
    private static final int MAX_IN_BRACKETS = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;

    Descriptions(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
    }

    /** Tells a mention that can be a person by name. */
    boolean isPerson(int m) {
        Mention.Kind kind = scene.mentions().get(m).kind();
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.NAME;
    }

    /** Tells the mark that an apposition ends with. */
    boolean isClosed(int i) {
        return tokens.is(i, ',') || tokens.is(i, '.') || tokens.is(i, ':');
    }

    /**
     * Returns the person whose name ends before the comma {@code i}, or before the brackets that
     * stand before it: "Ann Poe (Leeds),"; -1 where there is none.
     */
    int named(int i) {
        if (!tokens.is(i, ',')) {
            return -1;
        }
        int end = i;
        if (tokens.is(end - 1, ')')) {
            int least = Math.max(0, end - MAX_IN_BRACKETS);
            do {
                end--;
            } while (end > least && !tokens.is(end, '('));
            if (!tokens.is(end, '(')) {
                return -1;
            }
        }
        int p = scene.mention(end - 1);
        return p >= 0 && isPerson(p) && scene.mentions().get(p).end() == end ? p : -1;
    }

    /**
     * Returns the person whom the words up to {@code last} describe, together with what follows:
     * "Ann Poe, now a poet and" teacher; -1 where there is none.
     */
    int described(int last) {
        boolean noun = false;
        int least = Math.max(0, last - MAX_TOKENS);
        for (int i = last; i > least; i--) {
            int p = named(i);
            if (p >= 0) {
                return noun ? p : -1;
            }
            boolean leading =
                    tokens.is(i - 1, ',')
                            ? tokens.is(i, "now") || tokens.is(i, "also") || tokens.is(i, "once")
                            : isBeing(i) && tokens.is(i - 1, "who");
            if (!leading && !tokens.isNumber(i) && !tokens.is(i, ',') && !isDescription(i)) {
                return -1;
            }
            if (leading && isBeing(i)) {
                i--;
            }
            noun |= words.get(i).noun() == Word.Noun.PERSON;
        }
        return -1;
    }

    private boolean isBeing(int i) {
        return tokens.is(i, "is") || tokens.is(i, "was");
    }

    /** Tells the prepositions that attach a description. */
    boolean isAttaching(int i) {
        return tokens.is(i, "of")
                || tokens.is(i, "for")
                || tokens.is(i, "at")
                || tokens.is(i, "from")
                || tokens.is(i, "in");
    }

    /** Tells what may stand in a description: no verb, and no end of a sentence. */
    boolean isDescription(int i) {
        if (Characters.isDash(tokens.first(i))) {
            return tokens.isJoined(i);
        }
        return tokens.isWord(i)
                && scene.stretches().of(i) == QuotedStretches.NONE
                && switch (words.get(i).kind()) {
                    case NONE -> words.get(i).cue() == null || isNounHere(i);
                    case DETERMINER, PREPOSITION, CONJUNCTION, HONORIFIC, POSSESSIVE, NUMERAL ->
                            true;
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

    /** Tells a verb of speech that is a noun or part of a name here: "campaign", "Report". */
    private boolean isNounHere(int i) {
        return words.get(i).noun() != Word.Noun.NONE
                || words.get(i).speech() != Word.Speech.NONE
                || tokens.isCapitalised(i);
    }
}
