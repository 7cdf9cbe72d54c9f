package org.nutgraf.function;

import io.quarkus.funqy.Funq;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Limits;
import org.nutgraf.article.Rejection;
import org.nutgraf.article.Submission;
import org.nutgraf.function.response.DateResponse;
import org.nutgraf.function.response.ExtractionResponse;
import org.nutgraf.function.response.FiguresResponse;
import org.nutgraf.function.response.HeadlineResponse;
import org.nutgraf.function.response.LinkedData;
import org.nutgraf.function.response.QuotesResponse;
import org.nutgraf.function.response.Responses;

/**
 * The functions: an article in, what was found in it out.
 *
 * <p>Each throws {@link ProblemException} for a request that holds no article it can read.
 */
@Singleton
public class Functions {

    private final Limits limits;

    /** Makes functions within the limits that are configured. */
    @Inject
    public Functions(
            @ConfigProperty(name = "nutgraf.limits.text") MemorySize text,
            @ConfigProperty(name = "nutgraf.limits.html") MemorySize html) {
        this(new Limits(text.asLongValue(), html.asLongValue()));
    }

    /** Makes functions within some limits. */
    public Functions(Limits limits) {
        this.limits = limits;
    }

    /** Makes functions within {@link Limits#DEFAULT}. */
    public Functions() {
        this(Limits.DEFAULT);
    }

    /** Finds everything. */
    @Funq
    public ExtractionResponse extract(@Nullable ArticleRequest request) {
        Article article = article(request);
        return new Responses(article).of(Extractor.extract(article));
    }

    /** Finds the publication date. */
    @Funq
    public DateResponse date(@Nullable ArticleRequest request) {
        Article article = article(request);
        return new Responses(article).ofDate(Extractor.date(article).orElse(null));
    }

    /** Finds the headline and its neighbours. */
    @Funq
    public HeadlineResponse headline(@Nullable ArticleRequest request) {
        Article article = article(request);
        return new Responses(article).ofFraming(Extractor.framing(article));
    }

    /** Finds the quotes. */
    @Funq
    public QuotesResponse quotes(@Nullable ArticleRequest request) {
        Article article = article(request);
        return new Responses(article).ofQuotes(Extractor.quotes(article));
    }

    /** Finds the figures. */
    @Funq
    public FiguresResponse figures(@Nullable ArticleRequest request) {
        Article article = article(request);
        return new Responses(article).ofFigures(Extractor.figures(article));
    }

    /** Finds everything, and returns it as JSON-LD: maps, lists, strings and numbers. */
    Map<String, Object> linkedData(@Nullable ArticleRequest request) {
        return LinkedData.of(Extractor.extract(article(request)));
    }

    private Article article(@Nullable ArticleRequest request) {
        Submission submission =
                request == null
                        ? new Submission(null, null, null, null, null)
                        : request.submission();
        return switch (ArticleReader.read(submission, limits)) {
            case Article article -> article;
            case Rejection rejection -> throw ProblemException.of(rejection);
        };
    }
}
