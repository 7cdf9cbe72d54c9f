package org.nutgraf.quote;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * A constant that is a value of features, with its hash computed once.
 *
 * @param name lower case ASCII, without blanks
 * @param hash the hash of the name
 */
public record Label(String name, int hash) {

    /** Says that something is not there, or not so. */
    static final Label NO = of("-");

    /** Says that something is not there. */
    static final Label NONE = of("none");

    /** Checks the name. */
    public Label {
        if (name.isEmpty() || name.indexOf(' ') >= 0 || name.startsWith("=")) {
            throw new IllegalArgumentException("name '" + name + "' must be one plain word");
        }
    }

    // Written out: what the compiler makes for a record is slow in a native program.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label label && name.equals(label.name);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Returns the label of this name. */
    public static Label of(String name) {
        return new Label(name, Tokens.hash(name, 0, name.length()));
    }

    /** Returns the label that is named like a constant, in lower case. */
    static Label of(Enum<?> constant) {
        return of(constant.name().toLowerCase(Locale.ROOT));
    }

    /** Returns labels of a name and the numbers from 0 to {@code last} behind it. */
    static Label[] numbered(String name, int last) {
        Label[] labels = new Label[last + 1];
        for (int i = 0; i <= last; i++) {
            labels[i] = of(name + i);
        }
        return labels;
    }
}
