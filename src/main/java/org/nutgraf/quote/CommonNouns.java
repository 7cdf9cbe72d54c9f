package org.nutgraf.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Tells common nouns with the capital of a sentence's beginning from names.
 *
 * <pre>
 *   Residents said … Police, who said … The police
 *   ^-------^        ^----^                         no names
 * </pre>
 */
final class CommonNouns {

    /** The number of bits of a filter’s index. */
    private static final int FILTER_BITS = 10;

    private final Words words;
    private final Tokens tokens;
    private final WordClasses classes;
    private final Mentions mentions;
    private final Entities entities;

    // The hashes of the words that only begin sentences, in order, and which of them stand without
    // a capital elsewhere; once they are asked for.
    private int @Nullable [] doubtful;
    private boolean[] lowerCase = new boolean[0];

    CommonNouns(Scene scene, Entities entities) {
        this.words = scene.words();
        this.tokens = scene.tokens();
        this.classes = scene.classes();
        this.mentions = scene.mentions();
        this.entities = entities;
    }

    /**
     * Tells whether what looks like a name is no one's: it stands where places and things do only,
     * or only begins sentences, and is a word of the language, ends as gerunds do, stands before a
     * noun, or without a capital elsewhere.
     */
    boolean contains(Entity entity) {
        if (entity.isPlaced()) {
            return true;
        }
        if (isOffice(entity)) {
            return true;
        }
        if (!isDoubtful(entity)) {
            return false;
        }
        int i = entity.fullest().nameFirst();
        Word word = words.get(i);
        boolean people = word.noun() == Word.Noun.PERSON && word.plural();
        return people
                || tokens.endsWith(i, "ing")
                || isCommon(entity, word)
                || isLowerCaseElsewhere(tokens.hash(i));
    }

    /** Tells "Senator", which nobody is called by. */
    private boolean isOffice(Entity entity) {
        Mention fullest = entity.fullest();
        Word word = words.get(fullest.nameFirst());
        return fullest.end() == fullest.nameFirst() + 1
                && word.title()
                && !word.given()
                && entity.titled() == 0
                && entity.spoken() == 0;
    }

    /** Tells "Management" and "Dairy farmer": a word of the language, or one before a noun. */
    private boolean isCommon(Entity entity, Word word) {
        if (entity.titled() > 0 || entity.spoken() > 0) {
            return false;
        }
        boolean listed =
                word.noun() != Word.Noun.NONE
                        || (word.wordClass() != null && word.wordClass() != WordClass.NAME);
        return listed || (entity.count() == 1 && !isSubject(entity.fullest().end()));
    }

    /** Tells what can stand behind a name: a verb, a mark, and hardly a noun or a preposition. */
    private boolean isSubject(int next) {
        Word word = words.get(next);
        return !tokens.isWord(next)
                || tokens.isCapitalised(next)
                || word.cue() != null
                || classes.at(next).isFiniteVerb()
                || switch (word.kind()) {
                    case NONE ->
                            switch (classes.at(next)) {
                                case ADJECTIVE, DOCUMENT, ING, NOUN, PEOPLE, PLURAL -> false;
                                default -> word.noun() == Word.Noun.NONE;
                            };
                    case ADVERB, AUXILIARY, CONJUNCTION, HONORIFIC, NEGATION, RELATIVE -> true;
                    case DETERMINER,
                            INTERROGATIVE,
                            MONTH,
                            NUMERAL,
                            OBJECT,
                            POSSESSIVE,
                            PREPOSITION,
                            PRONOUN,
                            WEEKDAY ->
                            false;
                };
    }

    /** Tells who is named where sentences begin only: the fullest mention does where all do. */
    private boolean isDoubtful(Entity entity) {
        Mention fullest = entity.fullest();
        return fullest.initial() && !words.get(fullest.nameFirst()).given();
    }

    private boolean isLowerCaseElsewhere(int hash) {
        if (doubtful == null) {
            doubtful = doubtful();
            lowerCase = lowerCase(doubtful);
        }
        int found = Arrays.binarySearch(doubtful, hash);
        return found >= 0 && lowerCase[found];
    }

    private int[] doubtful() {
        int[] hashes = new int[entities.size()];
        int count = 0;
        for (int m = 0; m < mentions.size(); m++) {
            Entity entity = entities.of(m);
            if (entity != null && entity.firstMention() == m && isDoubtful(entity)) {
                hashes[count++] = tokens.hash(entity.fullest().nameFirst());
            }
        }
        int[] sorted = Arrays.copyOf(hashes, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Goes over all words once; most are none that is looked for, which a filter tells. */
    private boolean[] lowerCase(int[] hashes) {
        boolean[] filter = new boolean[1 << FILTER_BITS];
        for (int hash : hashes) {
            filter[index(hash)] = true;
        }
        boolean[] found = new boolean[hashes.length];
        for (int i = 0; i < tokens.size(); i++) {
            int hash = tokens.hash(i);
            if (filter[index(hash)] && tokens.isWord(i) && !tokens.isCapitalised(i)) {
                int at = Arrays.binarySearch(hashes, hash);
                if (at >= 0) {
                    found[at] = true;
                }
            }
        }
        return found;
    }

    private static int index(int hash) {
        return (hash * 0x9E3779B1) >>> (Integer.SIZE - FILTER_BITS);
    }
}
