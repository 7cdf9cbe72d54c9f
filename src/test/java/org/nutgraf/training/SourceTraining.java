package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.Candidate;
import org.nutgraf.quote.Mention;
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
    private static final Trainer.Settings USES = new Trainer.Settings(6, 0.03, 0.3, 1, 6, 10);
    private static final Trainer.Settings SOURCES = new Trainer.Settings(6, 0.03, 1, 3, 10, 10);

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
                        "of one that is; figures in this order."),
                quotes,
                sources);
    }

    /** Collects what can be learned from articles. */
    public static SourceTraining of(List<AnnotatedArticle> articles) {
        NamedFeatures sink = new NamedFeatures(new Vocabulary(articles, MIN_ARTICLES_OF_WORDS));
        SourceTraining training = new SourceTraining();
        for (int i = 0; i < articles.size(); i++) {
            training.collect(i, articles.get(i), sink);
        }
        return training;
    }

    /** Returns for each quoted stretch whether it is no quotation. */
    public List<Choice> uses() {
        return uses;
    }

    /** Returns for each quotation whose source is among the candidates which it is. */
    public List<Choice> choices() {
        return choices;
    }

    private void collect(int number, AnnotatedArticle article, NamedFeatures sink) {
        Scene scene = Scene.of(Layout.of(new Article(article.text(), null, null, null, null)));
        Sources sources = new Sources(scene);
        SourceFeatures features = new SourceFeatures(scene, sources, sink);
        AnnotatedArticle.Attribution before = null;
        for (int s = 0; s < scene.stretches().size(); s++) {
            AnnotatedArticle.Attribution gold = attribution(article, scene.stretches().span(s));
            uses.add(
                    Choice.binary(
                            number, features(features, s, Candidate.NO_QUOTE, sink), gold == null));
            if (gold == null) {
                sources.choose(s, Candidate.NO_QUOTE);
            } else {
                sources.choose(s, collect(number, scene, sources, features, s, gold, before, sink));
            }
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
            NamedFeatures sink) {
        List<Candidate> candidates = sources.candidates(s);
        int right = right(scene, candidates, gold, before);
        if (right < 0) {
            unreachable++;
            return Candidate.NOBODY;
        }
        List<List<String>> named = new ArrayList<>();
        int kept = 0;
        for (Candidate candidate : candidates) {
            if (candidate.equals(candidates.get(right))) {
                kept = named.size();
            } else if (isAlsoRight(scene, candidate, gold)) {
                continue;
            }
            named.add(features(features, s, candidate, sink));
        }
        choices.add(new Choice(number, named, kept));
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

    /** Tells a mention in the source that is not the one to choose, nor wrong. */
    private static boolean isAlsoRight(
            Scene scene, Candidate candidate, AnnotatedArticle.Attribution gold) {
        return candidate.mention() >= 0
                && overlaps(scene, scene.mentions().get(candidate.mention()), gold.source());
    }

    private static int right(
            Scene scene,
            List<Candidate> candidates,
            AnnotatedArticle.Attribution gold,
            AnnotatedArticle.@Nullable Attribution before) {
        if (gold.source().isEmpty()) {
            return candidates.indexOf(Candidate.NOBODY);
        }
        int best = -1;
        int rank = 0;
        for (int c = 0; c < candidates.size(); c++) {
            Candidate candidate = candidates.get(c);
            int worth = 0;
            if (candidate.mention() >= 0) {
                Mention mention = scene.mentions().get(candidate.mention());
                boolean covered = overlaps(scene, mention, gold.source());
                boolean same = candidate.kind() == Candidate.Kind.SAME;
                if (covered && !same) {
                    worth = mention.kind().isName() ? 4 : 5;
                    if (isPossessor(scene, mention)) {
                        worth = 2;
                    } else if (mention.kind() == Mention.Kind.PERSON) {
                        worth = 6;
                    }
                } else if (same && (covered || gold.equals(before))) {
                    worth = 1;
                }
            }
            if (worth > rank) {
                rank = worth;
                best = c;
            }
        }
        return best;
    }

    private static boolean isPossessor(Scene scene, Mention mention) {
        return scene.tokens().is(mention.end(), "'s");
    }

    private static boolean overlaps(Scene scene, Mention mention, List<Span> source) {
        Span span = scene.tokens().span(mention.first(), mention.end());
        return source.stream().anyMatch(span::overlaps);
    }
}
