package org.nutgraf.training;

import java.util.List;

/**
 * Candidates of which one is right.
 *
 * <p>A decision between yes and no is a choice between a candidate with the features and one
 * without any.
 *
 * @param article what it was taken from: a number of its own for each article
 * @param candidates the named features of each candidate
 * @param right the index of the right candidate
 * @param weight how much it counts, 1 for what is to be decided; what counts less is learned from,
 *     and never held out
 */
public record Choice(int article, List<List<String>> candidates, int right, double weight) {

    /** Makes one that counts in full. */
    public Choice(int article, List<List<String>> candidates, int right) {
        this(article, candidates, right, 1);
    }

    /** Returns a decision between yes and no. */
    public static Choice binary(int article, List<String> features, boolean yes) {
        return new Choice(article, List.of(features, List.of()), yes ? 0 : 1);
    }
}
