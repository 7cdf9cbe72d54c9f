package org.nutgraf.figure;

import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;

/** The word lists that tell counted nouns, names and phrases around a number. */
final class Words {

    /** Words that no noun phrase with a number runs across. */
    static final Lexicon<Boolean> FUNCTION = list("function-words.tsv", "word");

    static final Lexicon<Boolean> VERBS = list("verbs.tsv", "word");
    static final Lexicon<Boolean> NOT_PLURALS = list("not-plurals.tsv", "word");
    static final Lexicon<Boolean> ATTRIBUTIVE_PLURALS = list("attributive-plurals.tsv", "word");
    static final Lexicon<Boolean> MODELS = list("models.tsv", "number");
    static final Lexicon<Boolean> DESIGNATORS = list("designators.tsv", "word");
    static final Lexicon<Boolean> IDIOMS = list("idioms.tsv", "phrase");
    static final Lexicon<Boolean> COUNTED_WITH_ONE = list("counted-with-one.tsv", "noun");
    static final Lexicon<Boolean> MONEY = list("money-words.tsv", "word");
    static final Lexicon<Boolean> MARKETS = list("market-words.tsv", "word");
    static final Lexicon<Boolean> RATIOS = list("ratio-words.tsv", "word");
    static final Lexicon<Boolean> SOLD_BY = list("sold-by.tsv", "noun");
    static final Lexicon<Boolean> FIREARMS = list("firearms.tsv", "word");
    static final Lexicon<Boolean> PEOPLE = list("people.tsv", "word");
    static final Lexicon<Boolean> RESOLUTIONS = list("resolutions.tsv", "lines");
    static final Lexicon<Boolean> TALLIES = list("tally-words.tsv", "word");
    static final Lexicon<Boolean> STREETS = list("street-words.tsv", "word");
    static final Lexicon<Boolean> CHANGES = list("change-verbs.tsv", "word");
    static final Lexicon<Boolean> KIN = list("kin.tsv", "word");
    static final Lexicon<Boolean> SCORES = list("score-words.tsv", "word");

    /** Plurals that do not end in the singular with -s, and their singular. */
    static final Lexicon<String> PLURALS =
            Lexicon.of(
                    Table.read(Words.class, "plurals.tsv"), "plural", row -> row.get("singular"));

    private Words() {}

    private static Lexicon<Boolean> list(String file, String column) {
        return Lexicon.of(Table.read(Words.class, file), column, row -> true);
    }
}
