package org.nutgraf.spec;

import org.jspecify.annotations.Nullable;

/**
 * An example from a specification file.
 *
 * @param file the name of the file, for messages
 * @param line the number of the example's first line, counted from 1
 * @param section the heading above it
 * @param aspect what is to be found, as {@link SpecTest} names it
 * @param hints what is submitted beside the article, as {@code name=value}, parted by blanks
 * @param source the article
 * @param expected what must be found, a line each
 */
record Example(
        String file,
        int line,
        String section,
        String aspect,
        String hints,
        String source,
        String expected) {

    /** Returns the hint of this name, or null. */
    @Nullable String hint(String name) {
        for (String hint : hints.split(" ", -1)) {
            if (hint.startsWith(name + "=")) {
                return hint.substring(name.length() + 1);
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + section;
    }
}
