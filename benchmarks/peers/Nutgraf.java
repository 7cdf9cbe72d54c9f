import java.io.IOException;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Submission;
import org.nutgraf.figure.FigureFinder;
import org.nutgraf.quote.QuoteFinder;

/** Times Nutgraf on what its peers are timed on, from the body on. */
final class Nutgraf {

    private Nutgraf() {}

    public static void main(String[] arguments) throws IOException {
        Stopwatch stopwatch = new Stopwatch(arguments);
        stopwatch.time("Nutgraf, figures", text -> FigureFinder.find(Layout.of(read(text))));
        stopwatch.time("Nutgraf, quotes", text -> QuoteFinder.find(Layout.of(read(text))));
        stopwatch.time("Nutgraf, everything", text -> Extractor.extract(read(text)));
    }

    private static Article read(String text) {
        return (Article) ArticleReader.read(new Submission(text, null, null, null, null));
    }
}
