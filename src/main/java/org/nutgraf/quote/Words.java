package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** What the lexicons know of each token of a text, looked up once. */
public final class Words {

    private static final Lexicon<Word> LEXICON = read();

    private final Tokens tokens;
    private final Word[] words;

    private Words(Tokens tokens) {
        this.tokens = tokens;
        this.words = new Word[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            Word word = tokens.isWord(i) ? LEXICON.get(tokens, i) : null;
            words[i] = word == null ? Word.UNKNOWN : word;
        }
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

    private static Lexicon<Word> read() {
        Map<String, Word> words = new TreeMap<>();
        for (Table.Row row : Table.read(Words.class, "cues.tsv").rows()) {
            verb(row, words);
        }
        for (Table.Row row : Table.read(Words.class, "speaker-nouns.tsv").rows()) {
            noun(row, words);
        }
        for (Table.Row row : Table.read(Words.class, "cue-nouns.tsv").rows()) {
            Word.Speech kind = Word.Speech.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            alter(words, row.get("noun"), word -> word.withSpeech(kind));
        }
        for (Table.Row row : Table.read(Words.class, "given-names.tsv").rows()) {
            Gender gender = Gender.of(row.get("gender"));
            boolean also = !row.get("use").isEmpty();
            alter(words, row.get("name"), word -> word.withGiven(gender, also));
        }
        for (Table.Row row : Table.read(Words.class, "places.tsv").rows()) {
            if (row.get("use").isEmpty()) {
                alter(words, row.get("place"), Word::withPlace);
            }
        }
        for (Table.Row row : Table.read(Words.class, "function-words.tsv").rows()) {
            Word.Kind kind = Word.Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
            Gender gender = Gender.of(row.get("gender"));
            boolean plural = row.get("number").equals("p");
            alter(words, row.get("word"), word -> word.withKind(kind, plural, gender));
        }
        Lexicon.Builder<Word> builder = Lexicon.builder();
        words.forEach(builder::add);
        return builder.build();
    }

    private static void verb(Table.Row row, Map<String, Word> words) {
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

    private static void form(String forms, Cue cue, Map<String, Word> words) {
        alter(words, forms, word -> word.withCue(cue));
    }

    private static void noun(Table.Row row, Map<String, Word> words) {
        boolean proper = row.get("use").equals("proper");
        Word.Noun kind =
                proper
                        ? Word.Noun.PROPER
                        : Word.Noun.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        Gender gender = kind == Word.Noun.PERSON ? Gender.of(row.get("gender")) : Gender.NEUTER;
        boolean title = row.get("use").equals("title");
        alter(words, row.get("singular"), word -> word.withNoun(kind, false, gender, title));
        alter(words, row.get("plural"), word -> word.withNoun(kind, true, gender, false));
    }

    private static void alter(Map<String, Word> words, String cell, UnaryOperator<Word> change) {
        for (String part : parts(cell)) {
            String key = org.nutgraf.text.Characters.fold(part);
            words.put(key, change.apply(words.getOrDefault(key, Word.UNKNOWN)));
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
