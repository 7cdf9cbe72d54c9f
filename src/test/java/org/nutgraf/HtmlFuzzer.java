package org.nutgraf;

import java.nio.charset.StandardCharsets;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;

/** Fuzzes the extractor on HTML. */
public final class HtmlFuzzer {

    private HtmlFuzzer() {}

    /** Reads what is read once, so that no input is charged with it. */
    public static void fuzzerInitialize() {
        fuzzerTestOneInput("<p>It rained, she said.".getBytes(StandardCharsets.UTF_8));
    }

    /** Fails if the page in {@code input} is not answered, or the answer is not in order. */
    public static void fuzzerTestOneInput(byte[] input) {
        Submission submission =
                new Submission(Utf16.read(input), Submission.Format.HTML, null, null, null);
        if (ArticleReader.read(submission) instanceof Article article) {
            Extractions.check(Extractor.extract(article));
        }
    }
}
