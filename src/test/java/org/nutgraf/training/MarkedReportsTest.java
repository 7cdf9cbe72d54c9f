package org.nutgraf.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Span;

class MarkedReportsTest {

    private static final String TEXT =
            "Roe said that the old bridge would stay shut. “It leaks,” Poe said of the barge.";

    private static final Annotator PEOPLE = new Annotator(TEXT);

    private final AnnotatedArticle.Attribution reported =
            PEOPLE.attribution("indirect", "that the old bridge would stay shut", "Roe", "said");
    private final AnnotatedArticle.Attribution quoted =
            PEOPLE.attribution("direct", "It leaks", "Poe", "said of");

    @Test
    void putsPartOfAReportIntoMarks() {
        for (int seed = 0; seed < 50; seed++) {
            MarkedReports marked = of(seed, reported, quoted);
            AnnotatedArticle article = marked.article();
            AnnotatedArticle.Attribution moved = article.attributions().getFirst();
            assertThat(marked.parts()).as("seed %d", seed).hasSize(1);
            Span part = marked.parts().getFirst();
            assertThat("that the old bridge would stay shut").contains(part.in(article.text()));
            assertThat(article.text().charAt(part.start() - 1)).isEqualTo('“');
            assertThat(article.text().charAt(part.end())).isEqualTo('”');
            assertThat(moved.type()).isEqualTo("mixed");
            assertThat(moved.content()).containsExactly(part);
        }
    }

    @Test
    void leavesEverythingElseAsItIs() {
        AnnotatedArticle article = of(1, reported, quoted).article();
        AnnotatedArticle.Attribution other = article.attributions().get(1);
        assertThat(unmarked(article.text())).isEqualTo(unmarked(TEXT));
        assertThat(other.type()).isEqualTo("direct");
        assertThat(other.content().getFirst().in(article.text())).isEqualTo("It leaks");
        assertThat(other.source().getFirst().in(article.text())).isEqualTo("Poe");
        assertThat(other.cue().getFirst().in(article.text())).isEqualTo("said of");
    }

    @Test
    void leavesWhatIsQuotedOrReportedWithinAReport() {
        AnnotatedArticle.Attribution inner =
                PEOPLE.attribution("indirect", "the old bridge would stay shut", "that", "that");
        assertThat(of(1, quoted).article().text()).isEqualTo(TEXT);
        for (int seed = 0; seed < 50; seed++) {
            MarkedReports marked = of(seed, reported, inner);
            assertThat(marked.article().attributions().getFirst().type()).isEqualTo("indirect");
        }
    }

    private static String unmarked(String text) {
        return text.replace("“", "").replace("”", "");
    }

    private static MarkedReports of(int seed, AnnotatedArticle.Attribution... attributions) {
        return MarkedReports.of(
                new AnnotatedArticle("bridge", TEXT, List.of(attributions)), new Random(seed));
    }
}
