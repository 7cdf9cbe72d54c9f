package org.nutgraf.quote;

import java.util.Arrays;

/**
 * Which of the mentions around a quotation are worth a closer look, by the weights of a glance at
 * each.
 *
 * <p>Of some ten mentions, seven are far behind the best at a glance. Where all look alike, in text
 * that is no prose, the number of those that are taken is bounded too. With these bounds, every
 * source of PolNeAR, train, is the one that a look at all would choose.
 */
final class Shortlist {

    /** The weight, in thousandths, by which a mention may be behind the best. */
    private static final int MAX_BEHIND = 1_200;

    /** The number of mentions taken. */
    private static final int MAX_TAKEN = 12;

    private int[] glances = new int[2 * MAX_TAKEN];
    private int size;
    private int least;
    private int ties;

    /** Starts anew. */
    void clear() {
        size = 0;
    }

    /** Adds the weight of a mention. */
    void add(int glance) {
        if (size == glances.length) {
            glances = Arrays.copyOf(glances, 2 * size);
        }
        glances[size++] = glance;
    }

    /** Decides what is taken, when all are added. */
    void settle() {
        Arrays.sort(glances, 0, size);
        int last = glances[Math.max(0, size - MAX_TAKEN)];
        least = size == 0 ? last : Math.max(last, glances[size - 1] - MAX_BEHIND);
        ties = MAX_TAKEN;
        for (int i = size - 1; i >= 0 && glances[i] > least; i--) {
            ties--;
        }
    }

    /** Tells whether a mention is taken; to be asked once for each, in the order of adding. */
    boolean takes(int glance) {
        return glance > least || (glance == least && ties-- > 0);
    }
}
