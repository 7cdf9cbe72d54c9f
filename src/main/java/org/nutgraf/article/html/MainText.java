package org.nutgraf.article.html;

/**
 * Chooses the part of a page that holds the main text.
 *
 * <p>From the whole page, the choice goes down into the element that holds most of the weight, as
 * long as one does.
 */
final class MainText {

    /** The share of the weight that an element needs to be gone down into, in per cent. */
    private static final int MIN_SHARE = 60;

    /** The share of the weight that a marked article body needs to be believed, in per cent. */
    private static final int MIN_BODY_SHARE = 25;

    private MainText() {}

    /**
     * Returns the lines of the main text: the index of the first, and the index behind the last.
     */
    static Range choose(Lines lines, Containers containers) {
        long[] weights = RunningText.sumsOutsideRegions(lines);
        int body = containers.articleBody();
        if (body != Containers.NONE
                && weight(weights, containers, body) * 100
                        >= weights[lines.size()] * MIN_BODY_SHARE) {
            return new Range(containers.first(body), containers.end(body));
        }
        int[] heaviest = new int[containers.size()];
        java.util.Arrays.fill(heaviest, Containers.NONE);
        for (int i = 0; i < containers.size(); i++) {
            int parent = containers.parent(i);
            if (parent != Containers.NONE
                    && (heaviest[parent] == Containers.NONE
                            || weight(weights, containers, i)
                                    > weight(weights, containers, heaviest[parent]))) {
                heaviest[parent] = i;
            }
        }
        int chosen = heaviestRoot(weights, containers);
        if (chosen == Containers.NONE) {
            return new Range(0, lines.size());
        }
        int child = heaviest[chosen];
        while (child != Containers.NONE
                && containers.end(child) - containers.first(child) > 1
                && weight(weights, containers, child) * 100
                        >= weight(weights, containers, chosen) * MIN_SHARE) {
            chosen = child;
            child = heaviest[chosen];
        }
        return new Range(containers.first(chosen), containers.end(chosen));
    }

    private static int heaviestRoot(long[] weights, Containers containers) {
        int root = Containers.NONE;
        for (int i = 0; i < containers.size(); i++) {
            if (containers.parent(i) == Containers.NONE
                    && (root == Containers.NONE
                            || weight(weights, containers, i)
                                    > weight(weights, containers, root))) {
                root = i;
            }
        }
        return root;
    }

    private static long weight(long[] weights, Containers containers, int i) {
        return weights[containers.end(i)] - weights[containers.first(i)];
    }

    /** A range of lines. */
    record Range(int first, int end) {}
}
