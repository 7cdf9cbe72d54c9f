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
        length = text.length();
        lowSurrogates = new int[length - text.codePointCount(0, length)];
        // Most articles have none.
        int size = 0;
        for (int i = 1; size < lowSurrogates.length; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                lowSurrogates[size++] = i;
            }
        }
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
