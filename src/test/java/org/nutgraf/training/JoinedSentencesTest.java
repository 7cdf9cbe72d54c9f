package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JoinedSentencesTest {

    private static final String TEXT =
            "Roe said the bridge leaked. The mayor promised to “mend it”. Poe ran. He agreed.";

    private static final Annotator PEOPLE = new Annotator(TEXT);

    private final AnnotatedArticle.Attribution leaked =
            PEOPLE.attribution("indirect", "the bridge leaked", "Roe", "said");
    private final AnnotatedArticle.Attribution mended =
            PEOPLE.attribution("mixed", "mend it", "The mayor", "promised");
    private final AnnotatedArticle.Attribution agreed =
            PEOPLE.attribution("indirect", "agreed", "He", "agreed");

    @Test
    void joinsASentenceThatBeginsWithItsSource() {
        for (int seed = 0; seed < 20; seed++) {
            JoinedSentences joined = of(seed, leaked, mended, agreed);
            AnnotatedArticle article = joined.article();
            assertThat(joined.joined()).as("seed %d", seed).containsExactly(1);
            assertThat(article.text())
                    .startsWith("Roe said the bridge leaked")
                    .endsWith("the mayor promised to “mend it”. Poe ran. He agreed.")
                    .doesNotContain("leaked.");
            assertThat(words(article, 0)).isEqualTo("the bridge leaked, Roe, said");
            assertThat(words(article, 1)).isEqualTo("mend it, the mayor, promised");
            assertThat(words(article, 2)).isEqualTo("agreed, He, agreed");
        }
    }

    @Test
    void leavesWhatIsReportedOverTheFullStop() {
        AnnotatedArticle.Attribution both =
                PEOPLE.attribution("indirect", "the bridge leaked. The mayor", "Roe", "said");
        JoinedSentences joined = of(1, both, mended);
        assertThat(joined.joined()).isEmpty();
        assertThat(joined.article().text()).isEqualTo(TEXT);
    }

    private static String words(AnnotatedArticle article, int a) {
        AnnotatedArticle.Attribution one = article.attributions().get(a);
        return one.content().getFirst().in(article.text())
                + ", "
                + one.source().getFirst().in(article.text())
                + ", "
                + one.cue().getFirst().in(article.text());
    }

    private static JoinedSentences of(int seed, AnnotatedArticle.Attribution... attributions) {
        return JoinedSentences.of(
                new AnnotatedArticle("bridge", TEXT, List.of(attributions)), new Random(seed));
    }
}
