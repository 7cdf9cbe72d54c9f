package org.nutgraf.function.response;

import java.util.Arrays;

/**
 * Converts offsets in UTF-16 units into offsets in Unicode code points, as the W3C's
 * TextPositionSelector counts.
 *
 * <p>The one place where this is done. Linear in the text once, logarithmic an offset.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">Web Annotation Data
 *     Model, Text Position Selector</a>
 */
final class CodePoints {

    private final int length;

    /** The offsets of the second halves of the surrogate pairs, in UTF-16 units, in order. */
    private final int[] lowSurrogates;

    CodePoints(String text) {
        char[] units = text.toCharArray(); // which is read in less time than a string
        length = units.length;
        int[] found = new int[0];
        int size = 0;
        for (int i = 1; i < units.length; i++) {
            if (Character.isLowSurrogate(units[i]) && Character.isHighSurrogate(units[i - 1])) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2 + 8);
                }
                found[size++] = i;
            }
        }
        lowSurrogates = Arrays.copyOf(found, size);
    }

    /**
     * Returns the number of code points before {@code offset}.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    int at(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " is not in 0 to " + length);
        }
        int found = Arrays.binarySearch(lowSurrogates, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }
}
