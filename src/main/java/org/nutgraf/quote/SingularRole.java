package org.nutgraf.quote;

import java.util.List;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Puts the role of several into the singular, which is that of each of them.
 *
 * <pre>
 *   Sens. Ann Roe and Tom Poe          Sen.
 *   the novelists Ann Roe and Tom Poe  novelist
 * </pre>
 */
final class SingularRole {

    /** Short titles, whose plurals stand before names as they do. */
    private static final List<String> SHORT = List.of("gov", "rep", "sen");

    /** The singular of the nouns for persons, by their plurals. */
    private static final Lexicon<String> SINGULARS;

    static {
        Lexicon.Builder<String> singulars = Lexicon.builder();
        for (Table.Row row : Table.read(SingularRole.class, "speaker-nouns.tsv").rows()) {
            String singular = Words.parts(row.get("singular")).getFirst();
            boolean person = row.get("kind").equals("person");
            for (String plural : Words.parts(row.get("plural"))) {
                if (person && !plural.isEmpty() && !singular.isEmpty()) {
                    singulars.add(plural, singular);
                }
            }
        }
        SHORT.forEach(title -> singulars.add(title + "s", title));
        SINGULARS = singulars.build();
    }

    private final Words words;
    private final Tokens tokens;

    SingularRole(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Returns the text of a role, its noun in the singular. */
    String of(Span role) {
        int head = -1;
        for (int i = tokens.firstFrom(role.start());
                i < tokens.size() && tokens.end(i) <= role.end();
                i++) {
            Word word = words.get(i);
            if (word.noun() == Word.Noun.PERSON) {
                head = i;
            } else if (head >= 0 && word.kind() == Word.Kind.PREPOSITION) {
                break;
            }
        }
        String text = tokens.text();
        String singular = head >= 0 ? SINGULARS.get(tokens, head) : null;
        if (singular == null) {
            return role.in(text);
        }
        int kept = 0;
        // What both begin with stays as it is written: "Sens", "Sen".
        while (kept < singular.length()
                && kept < tokens.length(head)
                && tokens.folded(head).charAt(kept) == singular.charAt(kept)) {
            kept++;
        }
        return text.substring(role.start(), tokens.start(head) + kept)
                + singular.substring(kept)
                + text.substring(tokens.end(head), role.end());
    }
}
