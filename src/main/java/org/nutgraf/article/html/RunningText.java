package org.nutgraf.article.html;

/**
 * Weighs lines by how much they look like running text: long, not linked, in a paragraph.
 *
 * <p>The weights are summed up line by line, so that a range of lines costs one subtraction.
 */
final class RunningText {

    /** A line of fewer characters is not running text. */
    private static final int MIN_LENGTH = 50;

    /** A paragraph is long from so many characters on, of which those in links count against it. */
    private static final int MIN_PARAGRAPH = 120;

    /** Characters beyond add no weight, so that one long line is not the article. */
    private static final int MAX_LENGTH = 1_000;

    /** How much more a character in a paragraph weighs than in a list. */
    private static final int PARAGRAPH_FACTOR = 3;

    private static final int OTHER_FACTOR = 2;

    private RunningText() {}

    /** Returns for each line, and for the end, the weight of all lines before it. */
    static long[] sums(Lines lines) {
        long[] sums = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            sums[i + 1] = sums[i] + weight(lines, i);
        }
        return sums;
    }

    /** As {@link #sums}, where lines in a region beside the article weigh nothing. */
    static long[] sumsOutsideRegions(Lines lines) {
        long[] sums = new long[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            sums[i + 1] = sums[i] + (lines.region(i) == Region.NONE ? weight(lines, i) : 0);
        }
        return sums;
    }

    /** Returns for each line, and for the end, the number of long paragraphs before it. */
    static int[] paragraphs(Lines lines) {
        int[] sums = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            boolean counts =
                    lines.kind(i) == Lines.Kind.PARAGRAPH
                            && lines.length(i) - lines.linked(i) * 2 > MIN_PARAGRAPH;
            sums[i + 1] = sums[i] + (counts ? 1 : 0);
        }
        return sums;
    }

    private static long weight(Lines lines, int i) {
        int words = lines.length(i) - lines.linked(i);
        if (words < MIN_LENGTH) {
            return 0;
        }
        long weight = Math.min(words, MAX_LENGTH);
        return switch (lines.kind(i)) {
            case PARAGRAPH -> weight * PARAGRAPH_FACTOR;
            case OTHER -> weight * OTHER_FACTOR;
            case ITEM, CELL, HEADING -> weight;
        };
    }
}
