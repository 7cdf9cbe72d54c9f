package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Reads who or what may be quoted and is called by no name: "officials", "the report", and any
 * subject of a verb of speech.
 *
 * <pre>
 *   the two senior officials said
 *   ^ first        ^ head
 *   “…,” wrote another young fan.
 *              ^ first       ^ head
 * </pre>
 *
 * <p>It is found at its head, and reaches back to its article over a bounded number of words.
 */
final class NominalReader {

    /** The number of tokens that a nominal reaches back from its head at most. */
    private static final int MAX_MODIFIERS = 6;

    /** The number of tokens of "father-of-two". */
    private static final int OF_TWO = 5;

    private final Words words;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final HeadNouns heads;

    // The number of stretches that begin before the last word that was read.
    private int passed;

    NominalReader(Words words, QuotedStretches stretches) {
        this.words = words;
        this.tokens = words.tokens();
        this.stretches = stretches;
        this.heads = new HeadNouns(words);
    }

    /**
     * Reads the noun phrase whose head is {@code i}.
     *
     * @param limit the token that it must end before
     * @param free the token behind the mention before, which it may reach back to
     * @return the phrase, or null where there is none that may be quoted
     */
    @Nullable Mention read(int i, int limit, int free) {
        Word word = words.get(i);
        boolean person =
                word.noun() == Word.Noun.PERSON ? !heads.isOfBody(i) : isWho(i, limit, free, word);
        boolean organisation = word.noun() == Word.Noun.ORGANISATION;
        boolean document =
                word.speech() == Word.Speech.DOCUMENT
                        || (word.speech() == Word.Speech.SPEECH
                                && (isSubjectOfCue(i, limit) || isDescribed(i, limit)));
        if (person && isParentOf(i, limit)) {
            return known(i, i + OF_TWO, free, word);
        }
        if (person || organisation || document) {
            return heads.isHead(i, limit, word) ? known(i, i + 1, free, word) : null;
        }
        return isSubject(i, limit, word) || isInverted(i, limit, free, word)
                ? new Mention(
                        reach(i, free),
                        i + 1,
                        i,
                        Mention.Kind.OTHER,
                        Gender.UNKNOWN,
                        isPluralLike(i),
                        false)
                : null;
    }

    /** Tells "walker" in "a dog walker, who": whatever it is called, "who" tells a person. */
    private boolean isWho(int i, int limit, int free, Word word) {
        int who = tokens.is(i + 1, ',') ? i + 2 : i + 1;
        if (who >= limit
                || !tokens.is(who, "who")
                || word.kind() != Word.Kind.NONE
                || word.noun() != Word.Noun.NONE
                || !isNoun(i, word)) {
            return false;
        }
        int first = reach(i, free);
        return first < i
                && words.is(first, Word.Kind.DETERMINER)
                && (!words.is(first - 1, Word.Kind.PREPOSITION) || tokens.is(first - 1, "by"));
    }

    /** Tells "father-of-two". */
    private boolean isParentOf(int i, int limit) {
        return i + OF_TWO <= limit
                && Characters.isDash(tokens.first(i + 1))
                && tokens.is(i + 2, "of")
                && Characters.isDash(tokens.first(i + 3))
                && tokens.isJoined(i + 4)
                && (words.is(i + 4, Word.Kind.NUMERAL) || tokens.isNumber(i + 4));
    }

    /** Tells what stands behind a subject, or behind any noun phrase. */
    boolean endsSubject(int i) {
        Cue cue = words.get(i).cue();
        return endsPhrase(i)
                || words.is(i, Word.Kind.AUXILIARY)
                || (cue != null && cue.isFinite() && !tokens.isCapitalised(i))
                || (tokens.endsWith(i, "ed") && !tokens.isCapitalised(i));
    }

    private Mention known(int i, int end, int free, Word word) {
        Mention.Kind kind =
                switch (word.noun()) {
                    case PERSON -> Mention.Kind.PERSON_NOUN;
                    case ORGANISATION, PROPER -> Mention.Kind.ORGANISATION_NOUN;
                    case NONE ->
                            word.speech() == Word.Speech.NONE
                                    ? Mention.Kind.PERSON_NOUN
                                    : Mention.Kind.DOCUMENT_NOUN;
                };
        Gender gender = kind == Mention.Kind.DOCUMENT_NOUN ? Gender.NEUTER : word.gender();
        boolean plural = word.noun() == Word.Noun.NONE ? isPluralLike(i) : word.plural();
        return new Mention(reach(i, free), end, i, kind, gender, plural, false);
    }

    private boolean isPluralLike(int i) {
        return Characters.fold(Characters.at(tokens.text(), tokens.end(i) - 1)) == 's'
                || words.is(i, Word.Kind.DETERMINER);
    }

    /** Tells "which" in "the sign, which read", "that" in "a letter that also warned". */
    boolean isSubjectOfCue(int i, int limit) {
        int at = i + 1;
        while (at < limit && words.is(at, Word.Kind.ADVERB)) {
            at++;
        }
        Cue cue = at < limit ? words.get(at).cue() : null;
        return cue != null && (cue.form() == Cue.Form.PAST || cue.form() == Cue.Form.THIRD);
    }

    /** Tells "complaint" in "the complaint, which was filed in May, said". */
    private boolean isDescribed(int i, int limit) {
        return i + 2 < limit && tokens.is(i + 1, ',') && tokens.is(i + 2, "which");
    }

    /** Tells a word directly before a verb of speech: "the mood, some said". */
    private boolean isSubject(int i, int limit, Word word) {
        if (i + 1 >= limit) {
            return false;
        }
        Cue cue = words.get(i + 1).cue();
        if (cue == null || !cue.isFinite() || cue.strength() < 2 || !cue.kind().isSpeech()) {
            return false;
        }
        return switch (word.kind()) {
            case NONE -> !isPossessiveEnding(i) && isNoun(i, word);
            case DETERMINER -> isPronominal(i);
            case NUMERAL -> true;
            case ADVERB,
                    AUXILIARY,
                    CONJUNCTION,
                    HONORIFIC,
                    INTERROGATIVE,
                    MONTH,
                    NEGATION,
                    OBJECT,
                    POSSESSIVE,
                    PREPOSITION,
                    PRONOUN,
                    RELATIVE,
                    WEEKDAY ->
                    false;
        };
    }

    /** Tells a word that is no verb of reporting, or stands for a person: "the accused". */
    private boolean isNoun(int i, Word word) {
        return word.cue() == null
                || (word.cue().form() == Cue.Form.PAST && tokens.is(i - 1, "the"));
    }

    /** Tells the end of what follows a verb of speech: “…,” said a busker; “…,” wrote another. */
    private boolean isInverted(int i, int limit, int free, Word word) {
        boolean may =
                (word.kind() == Word.Kind.NONE || word.kind() == Word.Kind.DETERMINER)
                        && isBehindStretch(i)
                        && (i + 1 >= limit || endsPhrase(i + 1));
        if (!may || !(word.kind() == Word.Kind.NONE ? isNoun(i, word) : isPronominal(i))) {
            return false;
        }
        int first = reach(i, free);
        Cue cue = words.get(first - 1).cue();
        return words.is(first, Word.Kind.DETERMINER)
                && cue != null
                && cue.isFinite()
                && cue.strength() > 1
                && cue.kind().isSpeech()
                && stretches.of(first - 2) != QuotedStretches.NONE;
    }

    /** Tells whether a phrase that ends here may reach back to what stands behind a stretch. */
    private boolean isBehindStretch(int i) {
        while (passed < stretches.size() && stretches.open(passed) < i) {
            passed++;
        }
        return passed > 0 && stretches.close(passed - 1) >= i - MAX_MODIFIERS - 2;
    }

    /** Tells what cannot stand between the words of a noun phrase. */
    private boolean endsPhrase(int i) {
        if (!tokens.isWord(i)) {
            return !tokens.isNumber(i)
                    && !(Characters.isDash(tokens.first(i)) && tokens.isJoined(i));
        }
        return switch (words.get(i).kind()) {
            case PREPOSITION, CONJUNCTION, RELATIVE, WEEKDAY, ADVERB, INTERROGATIVE -> true;
            case AUXILIARY,
                    DETERMINER,
                    HONORIFIC,
                    MONTH,
                    NEGATION,
                    NONE,
                    NUMERAL,
                    OBJECT,
                    POSSESSIVE,
                    PRONOUN ->
                    false;
        };
    }

    /** Tells "another", "some", "many", which can stand for a noun. */
    private boolean isPronominal(int i) {
        return !tokens.is(i, "the")
                && !tokens.is(i, "a")
                && !tokens.is(i, "an")
                && !tokens.is(i, "no")
                && !tokens.is(i, "every");
    }

    /** Returns the first token of the phrase whose head is {@code i}. */
    private int reach(int i, int free) {
        int first = i;
        int least = Math.max(free, i - MAX_MODIFIERS);
        while (first > least) {
            Word word = words.get(first - 1);
            if (word.kind() == Word.Kind.DETERMINER
                    || word.kind() == Word.Kind.POSSESSIVE
                    || word.kind() == Word.Kind.NUMERAL) {
                return first - 1;
            }
            boolean modifier =
                    tokens.isNumber(first - 1)
                            || word.kind() == Word.Kind.HONORIFIC
                            || (tokens.isWord(first - 1)
                                    && !isPossessiveEnding(first - 1)
                                    && word.kind() == Word.Kind.NONE
                                    && !tokens.is(first - 2, "who")
                                    && (word.cue() == null || word.noun() != Word.Noun.NONE))
                            || (Characters.isDash(tokens.first(first - 1))
                                    && first - 1 > least
                                    && tokens.isJoined(first - 1)
                                    && tokens.isJoined(first));
            if (!modifier) {
                break;
            }
            first--;
        }
        return first;
    }

    private boolean isPossessiveEnding(int i) {
        return tokens.is(i, "'s") && tokens.isJoined(i);
    }
}
