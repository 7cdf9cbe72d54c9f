package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.nutgraf.quote.LinearModel;

/**
 * Learns weights so that in each choice the right candidate gets the highest sum.
 *
 * <p>Logistic regression over the candidates of a choice, by the FTRL-proximal rule, which takes
 * the weights of features that do not help to zero. A part of the articles is held out, and the
 * pass over the others that predicts them best is taken. The same choices always give the same
 * weights: the order is seeded, and only strict arithmetic is used.
 *
 * @see <a href="https://research.google.com/pubs/archive/41159.pdf">Ad Click Prediction</a>
 */
public final class Trainer {

    /**
     * How to learn.
     *
     * @param minArticles the number of articles that a feature must occur in
     * @param rate the size of a step
     * @param l1 how strongly weights are drawn to zero
     * @param l2 how strongly large weights are drawn back
     * @param maxPasses the number of passes over all choices at most
     * @param heldOut one article in so many is held out; 0 for none
     */
    public record Settings(
            int minArticles, double rate, double l1, double l2, int maxPasses, int heldOut) {

        Settings holdingOutNone() {
            return new Settings(minArticles, rate, l1, l2, maxPasses, 0);
        }

        /** Settings that fit a few ten thousand choices. */
        public static Settings usual() {
            return new Settings(6, 0.08, 0.6, 0.5, 12, 10);
        }

        /** Settings for a few thousand choices, some of them wrong. */
        public static Settings cautious() {
            return new Settings(6, 0.08, 0.6, 2, 12, 10);
        }

        /**
         * Settings that give small models, where much of what people marked is a matter of taste.
         */
        public static Settings sparse() {
            return new Settings(12, 0.06, 3, 3, 20, 10);
        }
    }

    /**
     * What was learned.
     *
     * @param weights by feature, in thousandths; none is zero
     * @param passes the number of passes that gave them
     * @param heldOutLoss the mean negative log likelihood of the right candidate, held out
     * @param heldOutRight the share of held-out choices in which the right candidate won
     * @param choices the number of choices learned from
     */
    public record Outcome(
            Map<String, Integer> weights,
            int passes,
            double heldOutLoss,
            double heldOutRight,
            int choices) {}

    private static final int MIN_WEIGHT_THOUSANDTHS = 15;
    private static final double BETA = 1;

    private final Settings settings;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private double[] z = new double[0];
    private double[] n = new double[0];

    /** A choice with its features by number. */
    private static final class Coded {
        private final int[][] candidates;
        private final int right;
        private final double weight;

        Coded(int[][] candidates, int right, double weight) {
            this.candidates = candidates;
            this.right = right;
            this.weight = weight;
        }
    }

    private Trainer(Settings settings) {
        this.settings = settings;
    }

    public static Outcome train(List<Choice> choices, Settings settings) {
        return new Trainer(settings).run(choices);
    }

    /**
     * Learns from all choices, by all passes. What the outcome says of held-out choices was
     * measured by learning from the others first.
     */
    public static Outcome trainOnAll(List<Choice> choices, Settings settings) {
        Outcome whole = new Trainer(settings.holdingOutNone()).mean(choices);
        if (settings.heldOut() == 0) {
            return whole;
        }
        Outcome part = new Trainer(settings).mean(choices);
        return new Outcome(
                whole.weights(),
                whole.passes(),
                part.heldOutLoss(),
                part.heldOutRight(),
                whole.choices());
    }

    private Outcome run(List<Choice> choices) {
        List<Coded> learned = new ArrayList<>();
        List<Coded> heldOut = new ArrayList<>();
        start(choices, learned, heldOut);
        double[] best = new double[names.size()];
        double bestLoss = Double.POSITIVE_INFINITY;
        int passes = 0;
        Random random = new Random(20160714);
        for (int pass = 1; pass <= settings.maxPasses(); pass++) {
            Collections.shuffle(learned, random);
            learned.forEach(this::step);
            double[] weights = weights();
            double loss = loss(heldOut.isEmpty() ? learned : heldOut, weights);
            if (loss >= bestLoss - 1e-5) {
                break;
            }
            best = weights;
            bestLoss = loss;
            passes = pass;
        }
        return outcome(best, passes, heldOut.isEmpty() ? learned : heldOut, learned.size());
    }

    /** Makes all passes, and takes the mean of the weights after each of the later half. */
    private Outcome mean(List<Choice> choices) {
        List<Coded> learned = new ArrayList<>();
        List<Coded> heldOut = new ArrayList<>();
        start(choices, learned, heldOut);
        int passes = settings.maxPasses();
        double[] mean = new double[names.size()];
        Random random = new Random(20160714);
        for (int pass = 1; pass <= passes; pass++) {
            Collections.shuffle(learned, random);
            learned.forEach(this::step);
            if (pass > passes / 2) {
                for (int id = 0; id < mean.length; id++) {
                    mean[id] += weight(id) / (passes - passes / 2);
                }
            }
        }
        return outcome(mean, passes, heldOut.isEmpty() ? learned : heldOut, learned.size());
    }

    private Outcome outcome(double[] weights, int passes, List<Coded> judged, int choices) {
        return new Outcome(
                rounded(weights), passes, loss(judged, weights), right(judged, weights), choices);
    }

    /** Numbers the features, and parts the choices into those learned from and those held out. */
    private void start(List<Choice> choices, List<Coded> learned, List<Coded> heldOut) {
        collect(choices);
        z = new double[names.size()];
        n = new double[names.size()];
        for (Choice choice : choices) {
            if (!isHeldOut(choice)) {
                learned.add(code(choice));
            } else if (choice.weight() == 1) {
                heldOut.add(code(choice));
            }
        }
    }

    private boolean isHeldOut(Choice choice) {
        return settings.heldOut() > 0
                && choice.article() % settings.heldOut() == settings.heldOut() - 1;
    }

    /** Numbers the features that occur in enough of the articles that are learned from. */
    private void collect(List<Choice> choices) {
        Map<String, BitSet> articles = new HashMap<>();
        for (Choice choice : choices) {
            if (!isHeldOut(choice)) {
                for (List<String> candidate : choice.candidates()) {
                    for (String feature : candidate) {
                        articles.computeIfAbsent(feature, key -> new BitSet())
                                .set(choice.article());
                    }
                }
            }
        }
        new TreeMap<>(articles)
                .forEach(
                        (feature, in) -> {
                            if (in.cardinality() >= settings.minArticles()) {
                                ids.put(feature, names.size());
                                names.add(feature);
                            }
                        });
    }

    private Coded code(Choice choice) {
        int[][] candidates = new int[choice.candidates().size()][];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] =
                    choice.candidates().get(i).stream()
                            .mapToInt(feature -> ids.getOrDefault(feature, -1))
                            .filter(id -> id >= 0)
                            .toArray();
        }
        return new Coded(candidates, choice.right(), choice.weight());
    }

    private void step(Coded choice) {
        double[] shares = new double[choice.candidates.length];
        for (int i = 0; i < shares.length; i++) {
            for (int id : choice.candidates[i]) {
                shares[i] += weight(id);
            }
        }
        toShares(shares);
        for (int i = 0; i < shares.length; i++) {
            double gradient = choice.weight * (shares[i] - (i == choice.right ? 1 : 0));
            if (Math.abs(gradient) > 1e-7) {
                for (int id : choice.candidates[i]) {
                    double weight = weight(id);
                    double sigma =
                            (StrictMath.sqrt(n[id] + gradient * gradient) - StrictMath.sqrt(n[id]))
                                    / settings.rate();
                    z[id] += gradient - sigma * weight;
                    n[id] += gradient * gradient;
                }
            }
        }
    }

    private double weight(int id) {
        if (Math.abs(z[id]) <= settings.l1()) {
            return 0;
        }
        double beyond = z[id] > 0 ? z[id] - settings.l1() : z[id] + settings.l1();
        return -beyond / ((BETA + StrictMath.sqrt(n[id])) / settings.rate() + settings.l2());
    }

    private double[] weights() {
        double[] weights = new double[z.length];
        for (int id = 0; id < weights.length; id++) {
            weights[id] = weight(id);
        }
        return weights;
    }

    private static void toShares(double[] sums) {
        double highest = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i] - highest);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
    }

    private static double loss(List<Coded> choices, double[] weights) {
        double loss = 0;
        for (Coded choice : choices) {
            double[] shares = sums(choice, weights);
            toShares(shares);
            loss -= StrictMath.log(Math.max(shares[choice.right], 1e-12));
        }
        return loss / choices.size();
    }

    private static double right(List<Coded> choices, double[] weights) {
        int right = 0;
        for (Coded choice : choices) {
            double[] sums = sums(choice, weights);
            int best = 0;
            for (int i = 1; i < sums.length; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            right += best == choice.right ? 1 : 0;
        }
        return (double) right / choices.size();
    }

    private static double[] sums(Coded choice, double[] weights) {
        double[] sums = new double[choice.candidates.length];
        for (int i = 0; i < sums.length; i++) {
            for (int id : choice.candidates[i]) {
                sums[i] += weights[id];
            }
        }
        return sums;
    }

    private Map<String, Integer> rounded(double[] weights) {
        Map<String, Integer> rounded = new TreeMap<>();
        for (int id = 0; id < weights.length; id++) {
            int weight = (int) StrictMath.rint(weights[id] * LinearModel.SCALE);
            if (Math.abs(weight) >= MIN_WEIGHT_THOUSANDTHS) {
                rounded.put(names.get(id), weight);
            }
        }
        return rounded;
    }
}
