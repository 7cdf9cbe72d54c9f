package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.Candidate;
import org.nutgraf.quote.Scene;
import org.nutgraf.quote.SourceFeatures;
import org.nutgraf.quote.Sources;
import org.nutgraf.text.Span;

/**
 * Learns which quoted stretches are quotations, and who they are attributed to.
 *
 * <pre>
 *   SourceTraining train.jsonl.gz sources.tsv
 * </pre>
 */
public final class SourceTraining {

    private static final int MIN_ARTICLES_OF_WORDS = 8;
    private static final Trainer.Settings USES = new Trainer.Settings(6, 0.03, 0.3, 1, 10, 10);
    private static final Trainer.Settings SOURCES = new Trainer.Settings(8, 0.05, 2, 3, 10, 10);

    /** How often each article is gone through with other reports in marks, and what they count. */
    private static final int DRAWS = 2;

    private static final double WEIGHT_OF_REPORTS = 0.3;

    /** What the sources of sentences count that were joined. */
    private static final double WEIGHT_OF_JOINED = 0.25;

    /** What the sources of sentences count that were written for training. */
    private static final double WEIGHT_OF_WRITTEN = 0.2;

    /** What it counts whether they hold a quotation. */
    private static final double WEIGHT_OF_USES = 0.06;

    private final Map<String, String> shared = new HashMap<>();
    private final List<Choice> uses = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private int unreachable;

    private SourceTraining() {}

    public static void main(String[] arguments) throws IOException {
        SourceTraining training = of(AnnotatedArticle.read(Path.of(arguments[0])));
        System.out.println(
                training.choices.size() + " choices, unreachable " + training.unreachable);
        Trainer.Outcome quotes = Trainer.trainOnAll(training.uses, USES);
        Trainer.Outcome sources = Trainer.trainOnAll(training.choices, SOURCES);
        ModelFile.write(
                Path.of(arguments[1]),
                List.of(
                        "Weights that tell whether a quoted stretch is no quotation, and choose the"
                                + " source",
                        "of one that is; figures in this order. Sentences that were written for"
                                + " training",
                        "count too: sentence-patterns.txt."),
                quotes,
                sources);
    }

    /** Collects what can be learned from articles. */
    public static SourceTraining of(List<AnnotatedArticle> articles) {
        NamedFeatures sink = new NamedFeatures(new Vocabulary(articles, MIN_ARTICLES_OF_WORDS));
        SourceTraining training = new SourceTraining();
        for (int i = 0; i < articles.size(); i++) {
            training.collect(i, articles.get(i), sink, null, 1, 1);
            Random random = new Random(i);
            for (int draw = 0; draw < DRAWS; draw++) {
                MarkedReports reports = MarkedReports.of(articles.get(i), random);
                training.collect(i, reports.article(), sink, reports.parts(), WEIGHT_OF_REPORTS, 0);
            }
            training.collectJoined(i, JoinedSentences.of(articles.get(i), random), random, sink);
            WrittenSentences written = WrittenSentences.of(articles.get(i), random);
            training.collect(
                    i, written.article(), sink, written.parts(), WEIGHT_OF_WRITTEN, WEIGHT_OF_USES);
        }
        return training;
    }

    /** Collects from the sentences that were joined, what is reported in them put into marks. */
    private void collectJoined(
            int number, JoinedSentences joined, Random random, NamedFeatures sink) {
        AnnotatedArticle article = MarkedReports.of(joined.article(), random).article();
        List<Span> parts =
                joined.joined().stream()
                        .flatMap(a -> article.attributions().get(a).content().stream())
                        .toList();
        if (!parts.isEmpty()) {
            collect(number, article, sink, parts, WEIGHT_OF_JOINED, 0);
        }
    }

    /** Returns for each quoted stretch whether it is no quotation. */
    public List<Choice> uses() {
        return uses;
    }

    /** Returns for each quotation whose source is among the candidates which it is. */
    public List<Choice> choices() {
        return choices;
    }

    /**
     * Collects from an article.
     *
     * @param parts the stretches to learn from, of which the sources alone; null for all
     */
    private void collect(
            int number,
            AnnotatedArticle article,
            NamedFeatures sink,
            @Nullable List<Span> parts,
            double weightOfParts,
            double weightOfUses) {
        Scene scene = Scene.of(Layout.of(new Article(article.text(), null, null, null, null)));
        Sources sources = new Sources(scene);
        SourceFeatures features = new SourceFeatures(scene, sources, sink);
        AnnotatedArticle.Attribution before = null;
        for (int s = 0; s < scene.stretches().size(); s++) {
            Span span = scene.stretches().span(s);
            AnnotatedArticle.Attribution gold = attribution(article, span);
            double weight =
                    parts == null || parts.stream().anyMatch(span::overlaps) ? weightOfParts : 0;
            if (parts == null || (weightOfUses > 0 && weight > 0)) {
                List<String> named = features(features, s, Candidate.NO_QUOTE, sink);
                uses.add(
                        new Choice(
                                number,
                                List.of(named, List.of()),
                                gold == null ? 0 : 1,
                                parts == null ? 1 : weightOfUses));
            }
            sources.choose(
                    s,
                    gold == null
                            ? Candidate.NO_QUOTE
                            : collect(
                                    number, scene, sources, features, s, gold, before, sink,
                                    weight));
            before = gold;
        }
    }

    /** Adds the choice of a stretch's source, and returns what is right. */
    private Candidate collect(
            int number,
            Scene scene,
            Sources sources,
            SourceFeatures features,
            int s,
            AnnotatedArticle.Attribution gold,
            AnnotatedArticle.@Nullable Attribution before,
            NamedFeatures sink,
            double weight) {
        List<Candidate> candidates = sources.candidates(s);
        SourceLabel label = new SourceLabel(scene, gold);
        int right = label.right(candidates, before);
        if (right < 0) {
            unreachable++;
            return Candidate.NOBODY;
        }
        List<List<String>> named = new ArrayList<>();
        int kept = 0;
        for (Candidate candidate : candidates) {
            if (candidate.equals(candidates.get(right))) {
                kept = named.size();
            } else if (label.covers(candidate)) {
                continue;
            }
            named.add(features(features, s, candidate, sink));
        }
        if (weight > 0) {
            choices.add(new Choice(number, named, kept, weight));
        }
        return candidates.get(right);
    }

    private List<String> features(
            SourceFeatures features, int s, Candidate candidate, NamedFeatures sink) {
        features.write(s, candidate);
        return sink.take().stream().map(name -> shared.computeIfAbsent(name, key -> key)).toList();
    }

    /** Returns the attribution, with marks, that holds most of the stretch. */
    public static AnnotatedArticle.@Nullable Attribution attribution(
            AnnotatedArticle article, Span stretch) {
        AnnotatedArticle.Attribution best = null;
        int most = stretch.length() / 2;
        for (AnnotatedArticle.Attribution attribution : article.attributions()) {
            if (attribution.type().equals("indirect")) {
                continue;
            }
            int shared = 0;
            for (Span span : attribution.content()) {
                shared +=
                        Math.max(
                                0,
                                Math.min(span.end(), stretch.end())
                                        - Math.max(span.start(), stretch.start()));
            }
            if (shared > most) {
                most = shared;
                best = attribution;
            }
        }
        return best;
    }
}
