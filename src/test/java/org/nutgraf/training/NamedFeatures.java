package org.nutgraf.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.quote.FeatureSink;
import org.nutgraf.quote.Label;
import org.nutgraf.quote.LinearModel;
import org.nutgraf.quote.Templates;
import org.nutgraf.text.Tokens;

/**
 * Writes down the features of a candidate by name.
 *
 * <p>A feature with a word that may not be learned is left out, as it will be in the model.
 */
public final class NamedFeatures implements FeatureSink {

    /** A value by name; one that may not be learned has none. */
    private record Value(@Nullable String name) {}

    private final Predicate<String> vocabulary;
    private final Map<Integer, Value> values = new HashMap<>();
    private List<String> names = new ArrayList<>();

    /**
     * @param vocabulary tells the words, folded, that may be learned; it is not asked about marks
     */
    public NamedFeatures(Predicate<String> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void value(Enum<?> attribute, Label value) {
        values.put(Templates.slot(attribute), new Value(value.name()));
    }

    @Override
    public void value(Enum<?> attribute, int number) {
        values.put(Templates.slot(attribute), new Value(LinearModel.name(number)));
    }

    @Override
    public void word(Enum<?> attribute, Tokens tokens, int i) {
        String word = LinearModel.name(tokens, i);
        boolean allowed = !tokens.isWord(i) || vocabulary.test(word);
        values.put(Templates.slot(attribute), new Value(allowed ? word : null));
    }

    @Override
    public void add(Templates templates) {
        for (int t = 0; t < templates.size(); t++) {
            String name = name(templates, t);
            if (name != null) {
                names.add(name);
            }
        }
    }

    /** Returns the name of a feature; null where it may not be learned. */
    private @Nullable String name(Templates templates, int t) {
        StringBuilder name = new StringBuilder(templates.name(t));
        for (int attribute : templates.attributes(t)) {
            Value value = values.get(attribute);
            if (value == null) {
                throw new IllegalStateException(
                        "attribute "
                                + attribute
                                + " of template '"
                                + templates.name(t)
                                + "' must be set");
            }
            if (value.name() == null) {
                return null;
            }
            name.append(' ').append(value.name());
        }
        return name.toString();
    }

    /** Returns the names so far, and starts anew. */
    public List<String> take() {
        List<String> taken = names;
        names = new ArrayList<>();
        return taken;
    }
}
