package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Takes in what a candidate looks like: the values of attributes, and the templates of features
 * that they fill.
 *
 * <p>What a candidate looks like is written down once, against this: an article is read with a
 * {@link LinearModel.Sum}, which adds up weights and makes no string; a model is learned with a
 * sink that writes down names, such as {@code before+cue that said}.
 *
 * <p>A value stays until it is replaced, so that what many candidates have in common is set once.
 *
 * <pre>
 *   sink.word(CueAttribute.WORD, tokens, cue);
 *   sink.value(CueAttribute.SHARE, share);
 *   sink.add(TEMPLATES);
 * </pre>
 */
public interface FeatureSink {

    /** Stands for the token where there is none. */
    int NO_TOKEN = -1;

    /** Sets an attribute to a constant. */
    void value(Enum<?> attribute, Label value);

    /** Sets an attribute to a number. */
    void value(Enum<?> attribute, int number);

    /**
     * Sets an attribute to the folded text of a token; all numbers are one value, and so is every
     * index outside the text.
     */
    void word(Enum<?> attribute, Tokens tokens, int i);

    /** Adds the features that the attributes, as they are set, make of all templates. */
    void add(Templates templates);
}
