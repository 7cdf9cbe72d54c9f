package org.nutgraf.quote;

import java.util.ArrayList;
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

    private static final String NO_KIND = "none";
    private static final int MIN_STRENGTH_UNSEEN = 2;

    private ReportingWords() {}

    /** Reads all forms of all words, folded. */
    static Map<String, ReportingWord> read() {
        Map<String, ReportingWord> words = new TreeMap<>();
        Map<String, ReportingWord> weak = new TreeMap<>();
        for (Table.Row row : Table.read(ReportingWords.class, "cues.tsv").rows()) {
            String lemma = parts(row.get("verb")).getFirst();
            ReportingWord word = new ReportingWord(lemma, row.get("kind"), ReportingWord.UNSEEN);
            boolean strong = Integer.parseInt(row.get("strength")) >= MIN_STRENGTH_UNSEEN;
            for (String column : List.of("verb", "third", "ing", "past", "participle")) {
                for (String form : parts(row.get(column))) {
                    (strong ? words : weak).put(Characters.fold(form), word);
                }
            }
        }
        for (Table.Row row : Table.read(ReportingWords.class, "cue-nouns.tsv").rows()) {
            List<String> forms = parts(row.get("noun"));
            for (String form : forms) {
                weak.putIfAbsent(
                        Characters.fold(form),
                        new ReportingWord(forms.getFirst(), row.get("kind"), ReportingWord.UNSEEN));
            }
        }
        for (Table.Row row : Table.read(ReportingWords.class, "reporting-words.tsv").rows()) {
            String word = row.get("word");
            ReportingWord listed = words.getOrDefault(word, weak.get(word));
            int share = Integer.parseInt(row.get("share"));
            words.put(
                    word,
                    listed == null
                            ? new ReportingWord(word, NO_KIND, share)
                            : new ReportingWord(listed.lemma(), listed.kind(), share));
        }
        return words;
    }

    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', start)) {
            parts.add(cell.substring(start, bar));
            start = bar + 1;
        }
        parts.add(cell.substring(start));
        return parts;
    }
}
