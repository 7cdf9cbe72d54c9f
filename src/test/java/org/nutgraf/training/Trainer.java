package org.nutgraf.training;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.nutgraf.quote.LinearModel;
import org.nutgraf.training.CodedChoices.Coded;

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
            return new Settings(6, 0.08, 0.6, 6, 6, 10);
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

    /** The number of orders that a mean is taken over. */
    private static final int ORDERS = 4;

    private final Settings settings;
    private final CodedChoices choices;
    private final double[] z;
    private final double[] n;

    private Trainer(List<Choice> all, Settings settings) {
        this.settings = settings;
        this.choices = new CodedChoices(all, settings);
        this.z = new double[choices.features()];
        this.n = new double[choices.features()];
    }

    public static Outcome train(List<Choice> choices, Settings settings) {
        return new Trainer(choices, settings).run();
    }

    /**
     * Learns from all choices, by all passes. What the outcome says of held-out choices was
     * measured by learning from the others first.
     */
    public static Outcome trainOnAll(List<Choice> choices, Settings settings) {
        Outcome whole = new Trainer(choices, settings.holdingOutNone()).mean();
        if (settings.heldOut() == 0) {
            return whole;
        }
        Outcome part = new Trainer(choices, settings).mean();
        return new Outcome(
                whole.weights(),
                whole.passes(),
                part.heldOutLoss(),
                part.heldOutRight(),
                whole.choices());
    }

    private Outcome run() {
        List<Coded> learned = choices.learned();
        double[] best = new double[choices.features()];
        double bestLoss = Double.POSITIVE_INFINITY;
        int passes = 0;
        Random random = new Random(20160714);
        for (int pass = 1; pass <= settings.maxPasses(); pass++) {
            Collections.shuffle(learned, random);
            learned.forEach(this::step);
            double[] weights = weights();
            double loss = Judgement.loss(choices.judged(), weights);
            if (loss >= bestLoss - 1e-5) {
                break;
            }
            best = weights;
            bestLoss = loss;
            passes = pass;
        }
        return outcome(best, passes);
    }

    /**
     * Makes all passes anew in each of several orders, and takes the mean of the weights after each
     * of the later half: what is learned hangs less on an order so.
     */
    private Outcome mean() {
        List<Coded> learned = choices.learned();
        int passes = settings.maxPasses();
        double[] mean = new double[choices.features()];
        Random random = new Random(20160714);
        for (int order = 0; order < ORDERS; order++) {
            Arrays.fill(z, 0);
            Arrays.fill(n, 0);
            for (int pass = 1; pass <= passes; pass++) {
                Collections.shuffle(learned, random);
                learned.forEach(this::step);
                if (pass > passes / 2) {
                    for (int id = 0; id < mean.length; id++) {
                        mean[id] += weight(id) / (ORDERS * (passes - passes / 2));
                    }
                }
            }
        }
        return outcome(mean, passes);
    }

    private Outcome outcome(double[] weights, int passes) {
        return new Outcome(
                rounded(weights),
                passes,
                Judgement.loss(choices.judged(), weights),
                Judgement.right(choices.judged(), weights),
                choices.learned().size());
    }

    private void step(Coded choice) {
        double[] shares = new double[choice.candidates().length];
        for (int i = 0; i < shares.length; i++) {
            for (int id : choice.candidates()[i]) {
                shares[i] += weight(id);
            }
        }
        Judgement.toShares(shares);
        for (int i = 0; i < shares.length; i++) {
            double gradient = choice.weight() * (shares[i] - (i == choice.right() ? 1 : 0));
            if (Math.abs(gradient) > 1e-7) {
                for (int id : choice.candidates()[i]) {
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

    private Map<String, Integer> rounded(double[] weights) {
        Map<String, Integer> rounded = new TreeMap<>();
        for (int id = 0; id < weights.length; id++) {
            int weight = (int) StrictMath.rint(weights[id] * LinearModel.SCALE);
            if (Math.abs(weight) >= MIN_WEIGHT_THOUSANDTHS) {
                rounded.put(choices.name(id), weight);
            }
        }
        return rounded;
    }
}
