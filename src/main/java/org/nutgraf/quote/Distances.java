package org.nutgraf.quote;

/** Numbers of tokens as steps, the finer the smaller they are. */
final class Distances {

    private static final int[] BOUNDS = {0, 1, 2, 3, 5, 8, 12, 20};
    private static final Label MORE = Label.of("more");
    private static final Label[] LABELS = Label.numbered("", BOUNDS[BOUNDS.length - 1]);

    private Distances() {}

    /** Returns the least step that is not below the number. */
    static Label label(int tokens) {
        for (int bound : BOUNDS) {
            if (tokens <= bound) {
                return LABELS[bound];
            }
        }
        return MORE;
    }
}
