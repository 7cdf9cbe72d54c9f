package org.nutgraf.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.nutgraf.Extraction;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Layout;
import org.nutgraf.article.Submission;
import org.nutgraf.date.DateFinder;
import org.nutgraf.date.PublicationDate;
import org.nutgraf.figure.Figure;
import org.nutgraf.figure.FigureFinder;
import org.nutgraf.headline.Framing;
import org.nutgraf.headline.FramingFinder;
import org.nutgraf.quote.Quote;
import org.nutgraf.quote.QuoteFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each part of an extraction takes, by the article's size and kind, beside the limit: one
 * read of every character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ExtractionBenchmark {

    /** The least number of characters of the article. */
    @Param({"1000", "5000", "10000", "100000", "1000000"})
    private int size;

    /** What the article is full of. */
    @Param({"news", "quotes", "figures", "html"})
    private String kind;

    private String text = "";
    private Article article = article("-");
    private Layout layout = Layout.of(article);

    private static Article article(String text) {
        return (Article) ArticleReader.read(new Submission(text, null, null, null, null));
    }

    @Setup
    public void makeArticle() {
        text = Articles.make(kind, size);
        article = article(text);
        layout = Layout.of(article);
    }

    /** The limit: reads each character once. */
    @Benchmark
    public int readOnce() {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum = 31 * sum + text.charAt(i);
        }
        return sum;
    }

    /** Makes an article of what was submitted; for HTML, finds its text. */
    @Benchmark
    public Article article() {
        return article(text);
    }

    /** Everything, from the article on. */
    @Benchmark
    public Extraction extract() {
        return Extractor.extract(article);
    }

    @Benchmark
    public Layout layout() {
        return Layout.of(article);
    }

    @Benchmark
    public Framing framing() {
        return FramingFinder.find(layout);
    }

    @Benchmark
    public Optional<PublicationDate> date() {
        return DateFinder.find(layout);
    }

    @Benchmark
    public List<Quote> quotes() {
        return QuoteFinder.find(layout);
    }

    @Benchmark
    public List<Figure> figures() {
        return FigureFinder.find(layout);
    }
}
