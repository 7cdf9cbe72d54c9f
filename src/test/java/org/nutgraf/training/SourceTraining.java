package org.nutgraf.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.Candidate;
import org.nutgraf.quote.Mention;
import org.nutgraf.quote.Scene;
import org.nutgraf.quote.SourceFeatures;
import org.nutgraf.quote.Sources;
import org.nutgraf.text.Span;

/**
 * Learns who quoted stretches are attributed to.
 *
 * <pre>
 *   SourceTraining train.jsonl.gz sources.tsv
 * </pre>
 */
public final class SourceTraining {

    private final Map<String, String> shared = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private int unreachable;

    private SourceTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<AnnotatedArticle> articles = AnnotatedArticle.read(Path.of(arguments[0]));
        NamedFeatures sink = new NamedFeatures(new Vocabulary(articles, 8));
        SourceTraining training = new SourceTraining();
        for (int i = 0; i < articles.size(); i++) {
            training.collect(i, articles.get(i), sink);
        }
        System.out.println(
                training.choices.size() + " choices, unreachable " + training.unreachable);
        Trainer.Outcome outcome = Trainer.train(training.choices, settings(arguments));
        System.out.printf(
                "passes %d, held out %.2f %% right, loss %.4f, %d weights%n",
                outcome.passes(),
                100 * outcome.heldOutRight(),
                outcome.heldOutLoss(),
                outcome.weights().size());
        ModelFile.write(
                Path.of(arguments[1]),
                List.of("Weights that choose the source of a quoted stretch."),
                outcome);
    }

    /** Returns the settings given behind the files, or those that fit best. */
    private static Trainer.Settings settings(String[] arguments) {
        if (arguments.length < 8) {
            return new Trainer.Settings(6, 0.03, 0.3, 1, 10, 20);
        }
        return new Trainer.Settings(
                Integer.parseInt(arguments[2]),
                Double.parseDouble(arguments[3]),
                Double.parseDouble(arguments[4]),
                Double.parseDouble(arguments[5]),
                Integer.parseInt(arguments[6]),
                Integer.parseInt(arguments[7]));
    }

    private void collect(int number, AnnotatedArticle article, NamedFeatures sink) {
        Scene scene = Scene.of(Layout.of(new Article(article.text(), null, null, null, null)));
        Sources sources = new Sources(scene);
        SourceFeatures features = new SourceFeatures(scene, sources, sink);
        AnnotatedArticle.Attribution before = null;
        for (int s = 0; s < scene.stretches().size(); s++) {
            AnnotatedArticle.Attribution gold = attribution(article, scene.stretches().span(s));
            List<Candidate> candidates = sources.candidates(s);
            int right = right(scene, candidates, gold, before);
            if (right < 0) {
                unreachable++;
                sources.choose(s, Candidate.NOBODY);
            } else {
                List<List<String>> named = new ArrayList<>();
                int kept = 0;
                for (Candidate candidate : candidates) {
                    if (candidate.equals(candidates.get(right))) {
                        kept = named.size();
                    } else if (isAlsoRight(scene, candidate, gold)) {
                        continue;
                    }
                    features.write(s, candidate);
                    named.add(
                            sink.take().stream()
                                    .map(name -> shared.computeIfAbsent(name, key -> key))
                                    .toList());
                }
                choices.add(new Choice(number, named, kept));
                sources.choose(s, candidates.get(right));
            }
            before = gold;
        }
    }

    /** Returns the attribution, with marks, that holds most of the stretch. */
    static AnnotatedArticle.@org.jspecify.annotations.Nullable Attribution attribution(
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
            Scene scene,
            Candidate candidate,
            AnnotatedArticle.@org.jspecify.annotations.Nullable Attribution gold) {
        return gold != null
                && candidate.mention() >= 0
                && overlaps(scene, scene.mentions().get(candidate.mention()), gold.source());
    }

    private static int right(
            Scene scene,
            List<Candidate> candidates,
            AnnotatedArticle.@org.jspecify.annotations.Nullable Attribution gold,
            AnnotatedArticle.@org.jspecify.annotations.Nullable Attribution before) {
        if (gold == null) {
            return candidates.indexOf(Candidate.NO_QUOTE);
        }
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
