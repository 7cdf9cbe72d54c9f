package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * The word class of each token of a text, told in one pass from a list of words, from endings, and
 * from the class before.
 */
public final class WordClasses {

    private static final int MIN_LETTERS_BEFORE_ENDING = 3;

    private final Words words;
    private final WordClass[] classes;

    private WordClasses(Words words) {
        this.words = words;
        classes = new WordClass[words.tokens().size()];
    }

    /** Tells the class of every token once. */
    public static WordClasses of(Words words) {
        WordClasses found = new WordClasses(words);
        WordClass before = WordClass.NONE;
        for (int i = 0; i < found.classes.length; i++) {
            before = read(words, i, before);
            found.classes[i] = before;
        }
        return found;
    }

    private static WordClass read(Words words, int i, WordClass before) {
        Tokens tokens = words.tokens();
        if (tokens.isWord(i)) {
            return word(tokens, i, words.get(i).wordClass(), before);
        }
        return tokens.isNumber(i) ? WordClass.NUMBER : mark(tokens.first(i));
    }

    /** Returns the class of the token {@code i}, which must exist. */
    public WordClass at(int i) {
        return classes[i];
    }

    /** Tells a noun, of those that may be verbs too: “claim” in “the bold claim”. */
    boolean isNoun(int i) {
        return i < classes.length
                && (classes[i] == WordClass.NOUN || classes[i] == WordClass.PLURAL);
    }

    /**
     * Returns how often the word was seen to report, in steps from 1; 0 for one that can report but
     * was not seen often enough, and -1 for any other.
     */
    public int share(int i) {
        ReportingWord word = words.get(i).reporting();
        return word == null ? -1 : word.share() + 1;
    }

    /** Returns what is known of the token {@code i} as a word that reports, or null. */
    @Nullable ReportingWord reporting(int i) {
        return words.get(i).reporting();
    }

    private static WordClass word(
            Tokens tokens, int i, @Nullable WordClass listed, WordClass before) {
        if (listed == null) {
            return unlisted(tokens, i);
        }
        if (isAcronym(tokens, i, listed)) {
            return WordClass.CAPITALS;
        }
        return switch (listed) {
            case NOUN_VERB, NOUN_VERB_S -> settled(listed, before);
            case VERB -> before == WordClass.DETERMINER ? WordClass.NOUN : listed;
            default -> listed;
        };
    }

    /** Tells "US", "IT" and "AM", which are lower case words otherwise. */
    private static boolean isAcronym(Tokens tokens, int i, WordClass listed) {
        return listed != WordClass.TITLE
                && tokens.length(i) == 2
                && tokens.isAllCapitals(i)
                && !tokens.isAllCapitals(i + 1)
                && !tokens.isAllCapitals(i - 1);
    }

    private static WordClass settled(WordClass listed, WordClass before) {
        return switch (before) {
            case DETERMINER, POSSESSIVE, ENDING, ADJECTIVE, PREPOSITION, NUMBER ->
                    listed == WordClass.NOUN_VERB ? WordClass.NOUN : WordClass.PLURAL;
            case TO, MODAL, DO, NOT -> WordClass.VERB;
            case PRONOUN -> listed == WordClass.NOUN_VERB ? WordClass.VERB : WordClass.VERB_S;
            default -> listed;
        };
    }

    private static WordClass unlisted(Tokens tokens, int i) {
        char first = tokens.first(i);
        if (Characters.isApostrophe(first)) {
            return WordClass.ENDING;
        }
        if (Characters.isUpperCase(first)) {
            return tokens.isAllCapitals(i) ? WordClass.CAPITALS : WordClass.NAME;
        }
        WordClass byEnding = byEnding(tokens, i);
        return byEnding == null ? WordClass.NOUN : byEnding;
    }

    private static @Nullable WordClass byEnding(Tokens tokens, int i) {
        int end = tokens.end(i);
        if (tokens.length(i) < MIN_LETTERS_BEFORE_ENDING + 1) {
            return null;
        }
        char last = tokens.at(end - 1);
        char before = tokens.at(end - 2);
        if (last == 's') {
            if (before == 'u' && tokens.at(end - 3) == 'o') {
                return WordClass.ADJECTIVE;
            }
            return before == 's' ? WordClass.NOUN : WordClass.PLURAL;
        }
        if (tokens.length(i) < MIN_LETTERS_BEFORE_ENDING + 2) {
            return null;
        }
        char third = tokens.at(end - 3);
        return switch (last) {
            case 'y' -> before == 'l' ? WordClass.ADVERB : null;
            case 'd' -> before == 'e' && third != 'e' ? WordClass.PAST : null;
            case 'g' -> before == 'n' && third == 'i' ? WordClass.ING : null;
            case 'l' ->
                    before == 'a' || (before == 'u' && third == 'f') ? WordClass.ADJECTIVE : null;
            case 'c' -> before == 'i' ? WordClass.ADJECTIVE : null;
            case 'e' ->
                    (before == 'v' && third == 'i') || (before == 'l' && third == 'b')
                            ? WordClass.ADJECTIVE
                            : null;
            default -> null;
        };
    }

    private static WordClass mark(char c) {
        return switch (c) {
            case ',' -> WordClass.COMMA;
            case '.', '?', '!', '…' -> WordClass.STOP;
            case ':', ';' -> WordClass.COLON;
            case '-', '–', '—', '―', '‐', '‑', '‒' -> WordClass.DASH;
            case '(', ')', '[', ']' -> WordClass.BRACKET;
            case '"', '“', '”', '„', '«', '»', '`' -> WordClass.QUOTE;
            case '\'', '’', '‘' -> WordClass.ENDING;
            default -> WordClass.MARK;
        };
    }
}
