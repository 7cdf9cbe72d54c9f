package org.nutgraf.quote;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** Family names that stand before the given name. */
final class FamilyNames {

    /** The names, with whether they are seldom anything else. */
    private static final Lexicon<Boolean> NAMES =
            Lexicon.of(
                    Table.read(FamilyNames.class, "family-names.tsv"),
                    "name",
                    row -> row.get("use").isEmpty());

    private FamilyNames() {}

    /** Tells whether the token can be one; any index is allowed. */
    static boolean contains(Tokens tokens, int i) {
        return NAMES.contains(tokens, i);
    }

    /** Tells whether the token is one, and seldom anything else; any index is allowed. */
    static boolean isCertain(Tokens tokens, int i) {
        Boolean certain = NAMES.get(tokens, i);
        return certain != null && certain;
    }
}
