package org.nutgraf.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.AntecedentFeatures;
import org.nutgraf.quote.Antecedents;
import org.nutgraf.quote.Entities;
import org.nutgraf.quote.Entity;
import org.nutgraf.quote.LinearModel;
import org.nutgraf.quote.Mention;
import org.nutgraf.quote.Scene;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Learns who pronouns stand for, from the referents that lie with the sources of attributions.
 *
 * <pre>
 *   AntecedentTraining train.jsonl.gz antecedents.tsv
 * </pre>
 *
 * <p>Pronouns without a known referent are decided by the weights learned before; so run it twice.
 */
public final class AntecedentTraining {

    /**
     * How likely a referent must be by a first training: the referents were found by a program, and
     * a sixth of them are wrong.
     */
    private static final double MIN_SHARE = 0.05;

    private final Map<String, String> shared = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private int unreachable;

    /** Referents whom the words of the pronoun name: nobody speaks of themselves so. */
    private int own;

    private AntecedentTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        NamedFeatures sink = new NamedFeatures(new Vocabulary(AnnotatedArticle.read(file), 8));
        AntecedentTraining training = new AntecedentTraining();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                training.collect(number++, mapper.readTree(line), sink);
            }
        }
        System.out.println(
                training.choices.size()
                        + " choices, unreachable "
                        + training.unreachable
                        + ", own "
                        + training.own);
        Trainer.Outcome first = Trainer.train(training.choices, Trainer.Settings.cautious());
        List<Choice> believed =
                training.choices.stream()
                        .filter(choice -> share(choice, first.weights()) >= MIN_SHARE)
                        .toList();
        System.out.println(believed.size() + " choices believed");
        Trainer.Outcome outcome = Trainer.train(believed, Trainer.Settings.cautious());
        System.out.printf(
                "passes %d, held out %.2f %% right, loss %.4f, %d weights%n",
                outcome.passes(),
                100 * outcome.heldOutRight(),
                outcome.heldOutLoss(),
                outcome.weights().size());
        ModelFile.write(
                Path.of(arguments[1]),
                List.of("Weights that choose who a pronoun stands for."),
                outcome);
    }

    /** Returns how likely the right candidate of a choice is by the weights. */
    private static double share(Choice choice, Map<String, Integer> weights) {
        double right = 0;
        double total = 0;
        for (int c = 0; c < choice.candidates().size(); c++) {
            int sum = 0;
            for (String feature : choice.candidates().get(c)) {
                sum += weights.getOrDefault(feature, 0);
            }
            double odds = StrictMath.exp((double) sum / LinearModel.SCALE);
            total += odds;
            right = c == choice.right() ? odds : right;
        }
        return right / total;
    }

    private void collect(int number, JsonNode item, NamedFeatures sink) {
        String text = item.get("text").asText();
        Scene scene = Scene.of(Layout.of(new Article(text, null, null, null, null)));
        Entities entities = scene.entities();
        Antecedents antecedents = Antecedents.undecided(scene, entities);
        AntecedentFeatures features = new AntecedentFeatures(scene, antecedents, sink);
        Map<Integer, String> referents = referents(text, item);
        for (int m = 0; m < scene.mentions().size(); m++) {
            if (!antecedents.isOpen(m)) {
                continue;
            }
            Mention mention = scene.mentions().get(m);
            String referent = referents.get(scene.tokens().start(mention.first()));
            int right = -1;
            List<Integer> candidates = antecedents.candidates(m);
            if (referent != null) {
                for (int c = 0; c < candidates.size() && right < 0; c++) {
                    Entity entity = antecedents.entity(candidates.get(c));
                    if (entity != null && isNamed(scene.tokens(), entity, referent)) {
                        right = c;
                    }
                }
                if (right < 0) {
                    unreachable++;
                } else if (features.isOwn(m, candidates.get(right))) {
                    own++;
                    right = -1;
                }
            }
            if (right < 0) {
                antecedents.choose(m, antecedents.guess(m));
            } else {
                List<List<String>> named = new ArrayList<>();
                for (Integer candidate : candidates) {
                    features.write(m, candidate);
                    named.add(
                            sink.take().stream()
                                    .map(name -> shared.computeIfAbsent(name, key -> key))
                                    .toList());
                }
                choices.add(new Choice(number, named, right));
                antecedents.choose(m, antecedents.entity(candidates.get(right)));
            }
        }
    }

    private static boolean isNamed(Tokens tokens, @Nullable Entity entity, String referent) {
        if (entity == null) {
            return false;
        }
        for (int i = entity.fullest().nameFirst(); i < entity.fullest().end(); i++) {
            if (Characters.fold(tokens.string(i)).equals(referent)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, String> referents(String text, JsonNode item) {
        Map<Integer, String> referents = new HashMap<>();
        for (JsonNode node : item.get("attributions")) {
            if (node.has("silver_referent") && node.get("source").size() == 1) {
                int start = text.offsetByCodePoints(0, node.get("source").get(0).get(0).asInt());
                String referent = Characters.fold(node.get("silver_referent").asText());
                int blank = referent.lastIndexOf(' ');
                referents.put(start, referent.substring(blank + 1));
            }
        }
        return referents;
    }
}
