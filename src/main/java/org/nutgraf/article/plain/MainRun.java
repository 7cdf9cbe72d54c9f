package org.nutgraf.article.plain;

import java.util.List;

/**
 * Finds the run of lines that holds the body, in a text that may be a whole page.
 *
 * <p>Prose counts for a run and other lines against it; the run with the highest sum is taken. One
 * pass.
 */
final class MainRun {

    /** A line of prose counts for so many words at most. */
    private static final int MAX_PROSE = 60;

    private static final int SHORT = -6;
    private static final int FRAME = -3;
    private static final int RELATED = -20;
    private static final int COMMENTS = -60;

    private MainRun() {}

    /** Returns the index of the first line of the run; 0 where no line is prose. */
    static int first(List<Line> lines) {
        int first = 0;
        int best = 0;
        int start = 0;
        int sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += weight(lines.get(i));
            if (sum > best) {
                best = sum;
                first = start;
            }
        }
        return first;
    }

    private static int weight(Line line) {
        return switch (line.form()) {
            case PROSE -> Math.min(line.words(), MAX_PROSE);
            case SHORT -> SHORT;
            case DATE, BYLINE, CREDIT, CAPTION, FURNITURE -> FRAME;
            case RELATED -> RELATED;
            case COMMENTS -> COMMENTS;
        };
    }
}
