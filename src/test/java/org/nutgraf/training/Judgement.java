package org.nutgraf.training;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.training.CodedChoices.Coded;

/** How well weights choose. */
final class Judgement {

    private Judgement() {}

    /** Turns the sums of candidates into their shares of one. */
    static void toShares(double[] sums) {
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

    /** Returns the mean negative log likelihood of the right candidates. */
    static double loss(List<Coded> choices, double[] weights) {
        double loss = 0;
        for (Coded choice : choices) {
            double[] shares = sums(choice, weights);
            toShares(shares);
            loss -= StrictMath.log(Math.max(shares[choice.right()], 1e-12));
        }
        return loss / choices.size();
    }

    /** Returns the share of the choices in which the right candidate wins. */
    static double right(List<Coded> choices, double[] weights) {
        int right = 0;
        for (Coded choice : choices) {
            double[] sums = sums(choice, weights);
            int best = 0;
            for (int i = 1; i < sums.length; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            right += best == choice.right() ? 1 : 0;
        }
        return (double) right / choices.size();
    }

    private static double[] sums(Coded choice, double[] weights) {
        double[] sums = new double[choice.candidates().length];
        for (int i = 0; i < sums.length; i++) {
            for (int id : choice.candidates()[i]) {
                sums[i] += weights[id];
            }
        }
        return sums;
    }
}
