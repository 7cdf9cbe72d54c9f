package org.nutgraf.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.quote.Entity;
import org.nutgraf.quote.LinearModel;
import org.nutgraf.quote.Mention;
import org.nutgraf.quote.Quote;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Learns who pronouns stand for, from the referents that lie with the sources of attributions, and
 * from the articles written for training.
 *
 * <pre>
 *   AntecedentTraining train.jsonl.gz antecedents.tsv
 * </pre>
 *
 * <p>Whom the sources of the written articles' quotations are named with is told by the weights of
 * {@code sources.tsv}: learn those first.
 */
public final class AntecedentTraining {

    /**
     * How likely a referent must be by a first training: the referents were found by a program, and
     * a sixth of them are wrong.
     */
    private static final double MIN_SHARE = 0.05;

    /** How much a pronoun of a written article counts: its referent is certain. */
    private static final double WRITTEN_WEIGHT = 1.5;

    private AntecedentTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        PronounChoices choices =
                new PronounChoices(
                        new NamedFeatures(new Vocabulary(AnnotatedArticle.read(file), 8)));
        ObjectMapper mapper = new ObjectMapper();
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = mapper.readTree(line);
                String text = item.get("text").asText();
                choices.collect(number++, text, referents(text, item), 1);
            }
        }
        for (WrittenArticle article : WrittenArticle.all()) {
            if (article.isForTraining()) {
                choices.collect(number++, article.text(), referents(article), WRITTEN_WEIGHT);
            }
        }
        System.out.println(choices);
        Trainer.Outcome first = Trainer.train(choices.choices(), Trainer.Settings.cautious());
        List<Choice> believed =
                choices.choices().stream()
                        .filter(choice -> share(choice, first.weights()) >= MIN_SHARE)
                        .toList();
        System.out.println(believed.size() + " choices believed");
        Trainer.Outcome outcome = Trainer.trainOnAll(believed, Trainer.Settings.cautious());
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

    private static boolean isNamed(Tokens tokens, Entity entity, String referent) {
        if (!entity.isNamed()) {
            return false;
        }
        for (int i = entity.fullest().nameFirst(); i < entity.fullest().end(); i++) {
            if (Characters.fold(tokens.string(i)).equals(referent)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, PronounChoices.Referent> referents(String text, JsonNode item) {
        Map<Integer, PronounChoices.Referent> referents = new HashMap<>();
        for (JsonNode node : item.get("attributions")) {
            if (node.has("silver_referent") && node.get("source").size() == 1) {
                int start = text.offsetByCodePoints(0, node.get("source").get(0).get(0).asInt());
                String last = last(node.get("silver_referent").asText());
                referents.put(
                        start, (scene, candidate, entity) -> isNamed(scene.tokens(), entity, last));
            }
        }
        return referents;
    }

    /** Returns who is meant by the pronouns that the quotations of a written article have. */
    private static Map<Integer, PronounChoices.Referent> referents(WrittenArticle article) {
        String text = article.text();
        Map<Integer, PronounChoices.Referent> referents = new HashMap<>();
        for (Quote quote : Extractor.quotes(new Article(text, null, null, null, null))) {
            Span mention = quote.speaker() == null ? null : quote.speaker().mention();
            Span first = quote.spans().getFirst();
            for (WrittenArticle.Quotation quotation : article.quotations()) {
                boolean same =
                        first.start() >= quotation.span().start() - 1
                                && first.start() < quotation.span().end();
                if (mention != null && same && !quotation.speaker().equals("-")) {
                    referents.put(mention.start(), referent(text, quotation.speaker()));
                }
            }
        }
        return referents;
    }

    private static PronounChoices.Referent referent(String text, String speaker) {
        String last = last(speaker);
        return (scene, candidate, entity) -> {
            Mention mention = scene.mentions().get(candidate);
            if (entity.isNamed()) {
                return Character.isUpperCase(speaker.charAt(0))
                        && isNamed(scene.tokens(), entity, last);
            }
            int start = scene.tokens().start(mention.first());
            int end = scene.tokens().end(mention.last());
            String folded = Characters.fold(text);
            String words = Characters.fold(speaker);
            for (int at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
                if (start < at + speaker.length() && at < end) {
                    return true;
                }
            }
            return false;
        };
    }

    private static String last(String name) {
        String folded = Characters.fold(name);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
