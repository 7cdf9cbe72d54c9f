package org.nutgraf.quote;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * The word class of each token of a text, told in one pass from a list of words, from endings, and
 * from the class before.
 */
public final class WordClasses {

    /**
     * What the lists say of a word.
     *
     * @param wordClass its class; null where only what it reports is known
     * @param reporting what is known of it as a word that reports; null where it does not
     */
    private record Listed(@Nullable WordClass wordClass, @Nullable ReportingWord reporting) {}

    private static final Listed UNLISTED = new Listed(null, null);
    private static final Lexicon<Listed> LISTED = read();
    private static final int MIN_LETTERS_BEFORE_ENDING = 3;

    private final WordClass[] classes;
    private final @Nullable ReportingWord[] reporting;

    private WordClasses(int size) {
        classes = new WordClass[size];
        reporting = new ReportingWord[size];
    }

    /** Looks up every token once. */
    public static WordClasses of(Tokens tokens) {
        WordClasses found = new WordClasses(tokens.size());
        WordClass before = WordClass.NONE;
        for (int i = 0; i < tokens.size(); i++) {
            before = found.read(tokens, i, before);
            found.classes[i] = before;
        }
        return found;
    }

    private WordClass read(Tokens tokens, int i, WordClass before) {
        if (tokens.isNumber(i)) {
            return WordClass.NUMBER;
        }
        boolean isWord = tokens.isWord(i);
        if (!isWord && !tokens.is(i, ':')) {
            return mark(tokens.first(i));
        }
        Listed listed = LISTED.get(tokens, i);
        if (listed == null) {
            listed = UNLISTED;
        }
        reporting[i] = listed.reporting();
        return isWord ? word(tokens, i, listed.wordClass(), before) : WordClass.COLON;
    }

    private static Lexicon<Listed> read() {
        Map<String, ReportingWord> reporting = ReportingWords.read();
        Lexicon.Builder<Listed> builder = Lexicon.builder();
        reporting.forEach((word, known) -> builder.add(word, new Listed(null, known)));
        for (Table.Row row : Table.read(WordClasses.class, "word-classes.tsv").rows()) {
            String word = row.get("word");
            WordClass wordClass = WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
            builder.add(word, new Listed(wordClass, reporting.get(word)));
        }
        return builder.build();
    }

    /** Returns the class of the token {@code i}, which must exist. */
    public WordClass at(int i) {
        return classes[i];
    }

    /**
     * Returns how often the word was seen to report, in steps from 1; 0 for one that can report but
     * was not seen often enough, and -1 for any other.
     */
    public int share(int i) {
        ReportingWord word = reporting[i];
        return word == null ? -1 : word.share() + 1;
    }

    /** Returns what is known of the token {@code i} as a word that reports, or null. */
    @Nullable ReportingWord reporting(int i) {
        return reporting[i];
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
        String text = tokens.text();
        int end = tokens.end(i);
        if (tokens.length(i) < MIN_LETTERS_BEFORE_ENDING + 1) {
            return null;
        }
        char last = text.charAt(end - 1);
        char before = text.charAt(end - 2);
        if (last == 's') {
            if (before == 'u' && text.charAt(end - 3) == 'o') {
                return WordClass.ADJECTIVE;
            }
            return before == 's' ? WordClass.NOUN : WordClass.PLURAL;
        }
        if (tokens.length(i) < MIN_LETTERS_BEFORE_ENDING + 2) {
            return null;
        }
        char third = text.charAt(end - 3);
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
