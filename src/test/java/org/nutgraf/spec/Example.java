package org.nutgraf.spec;

/**
 * An example from a specification file.
 *
 * @param file the name of the file, for messages
 * @param line the number of the example's first line, counted from 1
 * @param section the heading above it
 * @param aspect what is to be found, as {@link SpecTest} names it
 * @param source the article
 * @param expected what must be found, a line each
 */
record Example(
        String file, int line, String section, String aspect, String source, String expected) {

    @Override
    public String toString() {
        return file + ":" + line + " " + section;
    }
}
