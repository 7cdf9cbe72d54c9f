package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads who is called by nationality alone.
 *
 * <pre>
 *   the Brazilian said … the South African, who
 *   ^ first              ^ first   ^ head
 * </pre>
 */
final class DemonymReader {

    private static final Lexicon<Gender> DEMONYMS =
            Lexicon.of(
                    Table.read(DemonymReader.class, "demonyms.tsv"),
                    "word",
                    row -> Gender.of(row.get("gender")));

    private final Tokens tokens;
    private final NominalReader nominals;

    DemonymReader(Tokens tokens, NominalReader nominals) {
        this.tokens = tokens;
        this.nominals = nominals;
    }

    /**
     * Reads "the Brazilian", "the South African": somebody by nationality.
     *
     * @param limit the token that it must end before
     * @param free the token behind the mention before
     * @return the phrase, or null where it is none, or describes another noun
     */
    @Nullable Mention read(int i, int limit, int free) {
        int head = i + 1 < limit && !DEMONYMS.contains(tokens, i) ? i + 1 : i;
        Gender gender = DEMONYMS.get(tokens, head);
        if (gender == null
                || !tokens.isCapitalised(head)
                || (head > i && !isPartOfDemonym(i))
                || i - 1 < free
                || !tokens.is(i - 1, "the")
                || (head + 1 < limit && !nominals.endsSubject(head + 1))) {
            return null;
        }
        return new Mention(i - 1, head + 1, head, Mention.Kind.PERSON_NOUN, gender, false, false);
    }

    /** Tells "Dane", "Kazakh"; any index is allowed. */
    static boolean contains(Tokens tokens, int i) {
        return DEMONYMS.contains(tokens, i);
    }

    /** Tells "South" African, "New" Zealander. */
    private boolean isPartOfDemonym(int i) {
        return tokens.is(i, "south")
                || tokens.is(i, "north")
                || tokens.is(i, "new")
                || tokens.is(i, "northern")
                || tokens.is(i, "sri")
                || tokens.is(i, "costa")
                || tokens.is(i, "social")
                || tokens.is(i, "liberal")
                || tokens.is(i, "christian");
    }
}
