package org.nutgraf.quote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Table;

/**
 * The words that can report speech, thought or intention: listed verbs and nouns, and words that
 * people were seen to mark as cues.
 */
final class ReportingWords {

    private static final int MIN_STRENGTH_UNSEEN = 2;

    private ReportingWords() {}

    /** Reads all forms of all words, folded. */
    static Map<String, ReportingWord> read() {
        Map<String, ReportingWord> words = new TreeMap<>();
        Map<String, ReportingWord> weak = new TreeMap<>();
        for (Table.Row row : Table.read(ReportingWords.class, "cues.tsv").rows()) {
            ReportingWord word = unseen(Words.parts(row.get("verb")).getFirst(), row.get("kind"));
            boolean strong = Integer.parseInt(row.get("strength")) >= MIN_STRENGTH_UNSEEN;
            for (String column : List.of("verb", "third", "ing", "past", "participle")) {
                for (String form : Words.parts(row.get(column))) {
                    (strong ? words : weak).put(Characters.fold(form), word);
                }
            }
        }
        for (Table.Row row : Table.read(ReportingWords.class, "cue-nouns.tsv").rows()) {
            List<String> forms = Words.parts(row.get("noun"));
            for (String form : forms) {
                weak.putIfAbsent(Characters.fold(form), unseen(forms.getFirst(), row.get("kind")));
            }
        }
        for (Table.Row row : Table.read(ReportingWords.class, "reporting-words.tsv").rows()) {
            String word = row.get("word");
            ReportingWord listed = words.getOrDefault(word, weak.get(word));
            int share = Integer.parseInt(row.get("share"));
            words.put(
                    word,
                    listed == null
                            ? new ReportingWord(Label.of(word), Label.NONE, share)
                            : new ReportingWord(listed.lemma(), listed.kind(), share));
        }
        return words;
    }

    private static ReportingWord unseen(String lemma, String kind) {
        return new ReportingWord(Label.of(lemma), Label.of(kind), ReportingWord.UNSEEN);
    }
}
