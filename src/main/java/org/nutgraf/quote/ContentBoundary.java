package org.nutgraf.quote;

/** Chooses the limits of a reported clause, given its cue. */
final class ContentBoundary {

    private static final Side[] SIDES = Side.values();
    private static final LinearModel SIDE =
            LinearModel.read(ContentBoundary.class, "indirect-side.tsv", SideFeatures.TEMPLATES);
    private static final LinearModel START_BEHIND = StartFeatures.read("indirect-start-behind.tsv");
    private static final LinearModel END_BEHIND = EndFeatures.read("indirect-end-behind.tsv");
    private static final LinearModel START_BEFORE =
            LinearModel.read(
                    ContentBoundary.class, "indirect-start-before.tsv", BeforeFeatures.START);
    private static final LinearModel END_BEFORE =
            LinearModel.read(ContentBoundary.class, "indirect-end-before.tsv", BeforeFeatures.END);

    private final LinearModel.Sum side = SIDE.sum();
    private final LinearModel.Sum startBehind = START_BEHIND.sum();
    private final LinearModel.Sum endBehind = END_BEHIND.sum();
    private final LinearModel.Sum startBefore = START_BEFORE.sum();
    private final LinearModel.Sum endBefore = END_BEFORE.sum();
    private int first;
    private int end;

    /** Returns the first token of the clause found last. */
    int first() {
        return first;
    }

    /** Returns the token behind the last of the clause found last. */
    int end() {
        return end;
    }

    /** Chooses where the clause of a cue stands. */
    Side side(CueView cue) {
        Side best = Side.BEHIND;
        int bestWeight = Integer.MIN_VALUE;
        SideFeatures.look(side, cue);
        for (Side candidate : SIDES) {
            SideFeatures.describe(side, candidate);
            int weight = side.take();
            if (weight > bestWeight) {
                best = candidate;
                bestWeight = weight;
            }
        }
        return best;
    }

    /** Finds the clause behind a cue; tells whether there is one. */
    boolean behind(CueView cue) {
        first = -1;
        int bestWeight = Integer.MIN_VALUE;
        int last = StartFeatures.last(cue);
        StartFeatures.look(startBehind, cue);
        for (int i = cue.index + 1; i <= last; i++) {
            if (StartFeatures.isCandidate(cue, i)) {
                StartFeatures.describe(startBehind, cue, i);
                int weight = startBehind.take();
                if (weight > bestWeight) {
                    first = i;
                    bestWeight = weight;
                }
            }
        }
        if (first < 0) {
            return false;
        }
        end = -1;
        bestWeight = Integer.MIN_VALUE;
        EndFeatures ends = new EndFeatures(endBehind, cue, first);
        for (int i = ends.next(); i >= 0; i = ends.next()) {
            ends.describe();
            int weight = endBehind.take();
            if (weight > bestWeight) {
                end = i;
                bestWeight = weight;
            }
        }
        return end >= 0;
    }

    /** Finds the clause before a cue; tells whether there is one. */
    boolean before(CueView cue) {
        SentenceScope scope = cue.scope;
        end = -1;
        int bestWeight = Integer.MIN_VALUE;
        for (int i = scope.first() + 1; i <= cue.index; i++) {
            if (BeforeFeatures.isEnd(cue, i)) {
                BeforeFeatures.describeEnd(endBefore, cue, i);
                int weight = endBefore.take();
                if (weight > bestWeight) {
                    end = i;
                    bestWeight = weight;
                }
            }
        }
        if (end < 0) {
            return false;
        }
        first = -1;
        bestWeight = Integer.MIN_VALUE;
        for (int i = scope.first(); i < end; i++) {
            if (BeforeFeatures.isStart(scope, end, i)) {
                BeforeFeatures.describeStart(startBefore, scope, end, i);
                int weight = startBefore.take();
                if (weight > bestWeight) {
                    first = i;
                    bestWeight = weight;
                }
            }
        }
        return first >= 0;
    }
}
