package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** What the lexicons know of each token of a text, looked up once. */
public final class Words {

    /** The words that are names and nothing else, which are looked up with a capital only. */
    private static final Lexicon<Word> NAMES;

    private static final Lexicon<Word> OTHERS;

    static {
        Map<String, Word.Builder> words = read();
        NAMES = lexicon(words, true);
        OTHERS = lexicon(words, false);
    }

    private final Tokens tokens;
    private final Word[] words;

    private Words(Tokens tokens) {
        this.tokens = tokens;
        this.words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = read(tokens, i);
        }
    }

    private static Word read(Tokens tokens, int i) {
        if (!tokens.isWord(i) && !tokens.is(i, ':')) {
            return Word.UNKNOWN;
        }
        Word word = OTHERS.get(tokens, i);
        if (word == null && tokens.isCapitalised(i)) {
            word = NAMES.get(tokens, i);
        }
        return word == null ? Word.UNKNOWN : word;
    }

    /** Looks up every token. */
    public static Words of(Tokens tokens) {
        return new Words(tokens);
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Returns what is known of the token; any index is allowed. */
    public Word get(int i) {
        return i >= 0 && i < words.length ? words[i] : Word.UNKNOWN;
    }

    /** Tells whether the token is of this class; any index is allowed. */
    public boolean is(int i, Word.Kind kind) {
        return get(i).kind() == kind;
    }

    /** Tells an organisation's noun, proper or common; any index is allowed. */
    boolean isOrganisation(int i) {
        Word.Noun noun = get(i).noun();
        return noun == Word.Noun.ORGANISATION || noun == Word.Noun.PROPER;
    }

    private static Lexicon<Word> lexicon(Map<String, Word.Builder> words, boolean names) {
        Lexicon.Builder<Word> builder = Lexicon.builder();
        words.forEach(
                (word, known) -> {
                    if (known.isNameOnly() == names) {
                        builder.add(word, known.build());
                    }
                });
        return builder.build();
    }

    private static Map<String, Word.Builder> read() {
        Map<String, Word.Builder> words = new TreeMap<>();
        for (Table.Row row : Table.read(Words.class, "cues.tsv").rows()) {
            verb(row, words);
        }
        for (Table.Row row : Table.read(Words.class, "speaker-nouns.tsv").rows()) {
            noun(row, words);
        }
        for (Table.Row row : Table.read(Words.class, "honorifics.tsv").rows()) {
            Gender gender = Gender.of(row.get("gender"));
            String use = row.get("use");
            Word.Honorific when =
                    use.isEmpty()
                            ? Word.Honorific.ALWAYS
                            : Word.Honorific.valueOf(use.toUpperCase(Locale.ROOT));
            alter(words, row.get("title"), word -> word.honorific(gender, when));
        }
        for (Table.Row row : Table.read(Words.class, "cue-nouns.tsv").rows()) {
            Word.Speech kind = Word.Speech.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            alter(words, row.get("noun"), word -> word.speech(kind));
        }
        for (Table.Row row : Table.read(Words.class, "given-names.tsv").rows()) {
            Gender gender = Gender.of(row.get("gender"));
            boolean also = !row.get("use").isEmpty();
            alter(words, row.get("name"), word -> word.given(gender, also));
        }
        for (Table.Row row : Table.read(Words.class, "places.tsv").rows()) {
            if (row.get("use").isEmpty()) {
                alter(words, row.get("place"), Word.Builder::place);
            }
        }
        for (Table.Row row : Table.read(Words.class, "function-words.tsv").rows()) {
            Word.Kind kind = Word.Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
            Gender gender = Gender.of(row.get("gender"));
            boolean plural = row.get("number").equals("p");
            alter(words, row.get("word"), word -> word.kind(kind, plural, gender));
        }
        for (Table.Row row : Table.read(Words.class, "word-classes.tsv").rows()) {
            WordClass listed = WordClass.valueOf(row.get("class").toUpperCase(Locale.ROOT));
            alter(words, row.get("word"), word -> word.wordClass(listed));
        }
        ReportingWords.read()
                .forEach((word, known) -> alter(words, word, entry -> entry.reporting(known)));
        return words;
    }

    private static void verb(Table.Row row, Map<String, Word.Builder> words) {
        String verb = parts(row.get("verb")).getFirst();
        Cue.Kind kind = Cue.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        int strength = Integer.parseInt(row.get("strength"));
        // The last to be set wins: where forms are the same, the finite one.
        form(row.get("participle"), new Cue(verb, kind, Cue.Form.PARTICIPLE, strength), words);
        form(row.get("verb"), new Cue(verb, kind, Cue.Form.BASE, strength), words);
        form(row.get("ing"), new Cue(verb, kind, Cue.Form.ING, strength), words);
        form(row.get("third"), new Cue(verb, kind, Cue.Form.THIRD, strength), words);
        form(row.get("past"), new Cue(verb, kind, Cue.Form.PAST, strength), words);
    }

    private static void form(String forms, Cue cue, Map<String, Word.Builder> words) {
        alter(words, forms, word -> word.cue(cue));
    }

    private static void noun(Table.Row row, Map<String, Word.Builder> words) {
        boolean proper = row.get("use").equals("proper");
        Word.Noun kind =
                proper
                        ? Word.Noun.PROPER
                        : Word.Noun.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        Gender gender = kind == Word.Noun.PERSON ? Gender.of(row.get("gender")) : Gender.NEUTER;
        boolean title = row.get("use").equals("title");
        alter(words, row.get("singular"), word -> word.noun(kind, false, gender, title));
        alter(words, row.get("plural"), word -> word.noun(kind, true, gender, false));
    }

    private static void alter(
            Map<String, Word.Builder> words, String cell, Consumer<Word.Builder> change) {
        for (String part : parts(cell)) {
            change.accept(words.computeIfAbsent(Characters.fold(part), key -> new Word.Builder()));
        }
    }

    /** Parts the words of a cell at the bars between them. */
    static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start < cell.length()) {
            int bar = cell.indexOf('|', start);
            int end = bar < 0 ? cell.length() : bar;
            parts.add(cell.substring(start, end));
            start = end + 1;
        }
        return parts;
    }
}
