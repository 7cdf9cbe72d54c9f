package org.nutgraf.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.nutgraf.quote.FeatureSink;
import org.nutgraf.quote.LinearModel;
import org.nutgraf.text.Tokens;

/**
 * Writes down the features of a candidate by name.
 *
 * <p>A feature with a word that may not be learned is left out, as it will be in the model.
 */
public final class NamedFeatures implements FeatureSink {

    private final Predicate<String> vocabulary;
    private final StringBuilder name = new StringBuilder();
    private boolean allowed = true;
    private List<String> names = new ArrayList<>();

    /**
     * @param vocabulary tells the words, folded, that may be learned; it is not asked about marks
     */
    public NamedFeatures(Predicate<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public NamedFeatures of(String template) {
        name.setLength(0);
        name.append(template);
        allowed = true;
        return this;
    }

    @Override
    public NamedFeatures word(Tokens tokens, int i) {
        String word = LinearModel.name(tokens, i);
        allowed &= !tokens.isWord(i) || vocabulary.test(word);
        name.append(' ').append(word);
        return this;
    }

    @Override
    public NamedFeatures value(String constant) {
        if (constant.indexOf(' ') >= 0 || constant.startsWith("=")) {
            throw new IllegalArgumentException(
                    "constant '" + constant + "' must be one plain word");
        }
        name.append(' ').append(constant);
        return this;
    }

    @Override
    public NamedFeatures value(int number) {
        name.append(' ').append(LinearModel.name(number));
        return this;
    }

    @Override
    public void add() {
        if (allowed) {
            names.add(name.toString());
        }
    }

    /** Returns the names so far, and starts anew. */
    public List<String> take() {
        List<String> taken = names;
        names = new ArrayList<>();
        return taken;
    }
}
