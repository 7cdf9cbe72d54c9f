package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Takes in the features of one candidate, each a template and the values that fill it.
 *
 * <p>What a candidate looks like is written down once, against this: an article is read with a
 * {@link LinearModel.Sum}, which adds up weights and makes no string; a model is learned with a
 * sink that writes down names, such as {@code before+cue that said}.
 *
 * <pre>
 *   sink.of("before+cue").word(tokens, cue - 1).word(tokens, cue).add();
 * </pre>
 */
public interface FeatureSink {

    /** Stands for the token where there is none. */
    int NO_TOKEN = -1;

    /**
     * Starts a feature.
     *
     * @param template what the values mean; lower case ASCII, without blanks
     */
    FeatureSink of(String template);

    /**
     * Goes on with the folded text of a token; all numbers are one value, and so is every index
     * outside the text.
     */
    FeatureSink word(Tokens tokens, int i);

    /**
     * Goes on with a constant.
     *
     * @param constant lower case ASCII, without blanks
     */
    FeatureSink value(String constant);

    /** Goes on with a number. */
    FeatureSink value(int number);

    /** Ends the feature. */
    void add();
}
