package org.nutgraf.training;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * The words that may be learned: common ones that are no names.
 *
 * <p>A word is in it if it occurs in enough articles, and more often than not in lower case; and
 * the pronoun "I".
 */
public final class Vocabulary implements Predicate<String> {

    private static final class Use {
        private final BitSet articles = new BitSet();
        private int lower;
        private int capitalised;
    }

    private final Map<String, Use> uses = new HashMap<>();
    private final int minArticles;

    /**
     * @param minArticles the number of articles that a word must occur in
     */
    public Vocabulary(List<AnnotatedArticle> articles, int minArticles) {
        this.minArticles = minArticles;
        for (int i = 0; i < articles.size(); i++) {
            Tokens tokens = Tokens.of(articles.get(i).text());
            for (int token = 0; token < tokens.size(); token++) {
                if (tokens.isWord(token)) {
                    Use use =
                            uses.computeIfAbsent(
                                    Characters.fold(tokens.string(token)), word -> new Use());
                    use.articles.set(i);
                    if (tokens.isCapitalised(token)) {
                        use.capitalised++;
                    } else {
                        use.lower++;
                    }
                }
            }
        }
    }

    @Override
    public boolean test(String word) {
        Use use = uses.get(word);
        return word.equals("i")
                || (use != null
                        && use.lower > use.capitalised
                        && use.articles.cardinality() >= minArticles);
    }
}
