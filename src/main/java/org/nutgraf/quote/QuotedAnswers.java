package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;

/**
 * Gives the answers of an interview to who answers, where they stand in marks, and the questions on
 * lines of their own without.
 *
 * <pre>
 *   When did you start?
 *   “In 1990. It was a cold year.”
 * </pre>
 */
final class QuotedAnswers {

    private static final int MIN_QUESTIONS = 3;
    private static final int MAX_QUESTION_TOKENS = 60;

    private final Scene scene;
    private final QuotedStretches stretches;
    private final Sources sources;

    private QuotedAnswers(Scene scene, Sources sources) {
        this.scene = scene;
        this.stretches = scene.stretches();
        this.sources = sources;
    }

    /** Decides the answers anew; does nothing where the article is no such interview. */
    static void settle(Scene scene, Sources sources) {
        QuotedAnswers answers = new QuotedAnswers(scene, sources);
        List<Integer> alone = answers.alone();
        int questions = 0;
        for (int s : alone) {
            questions += answers.isPut(s) && answers.isQuestion(s) ? 1 : 0;
        }
        if (questions < MIN_QUESTIONS || 2 * questions < alone.size()) {
            return;
        }
        int first = scene.stretches().block(alone.getFirst()) - 1;
        Entity answering = TurnQuotes.introduced(scene, Math.max(0, first));
        int last = -1;
        for (int s : alone) {
            int block = scene.stretches().block(s);
            // What was answered goes on in the next paragraph.
            if (answers.isPut(s) || (last >= 0 && block == last + 1)) {
                last = block;
                answers.choose(s, answering);
            }
        }
    }

    private void choose(int s, @Nullable Entity answering) {
        if (answering != null) {
            sources.choose(s, new Candidate(Candidate.Kind.MENTION, answering.firstMention()));
        }
    }

    /** Returns the stretches that are all of a paragraph. */
    private List<Integer> alone() {
        List<Integer> alone = new ArrayList<>();
        for (int s = 0; s < stretches.size(); s++) {
            Block block = scene.blocks().get(stretches.block(s));
            if (stretches.open(s) == block.firstToken() && stretches.close(s) == block.endToken()) {
                alone.add(s);
            }
        }
        return alone;
    }

    /** Tells what stands below a line in no marks. */
    private boolean isPut(int s) {
        int b = stretches.block(s) - 1;
        if (b < 0 || (s > 0 && stretches.block(s - 1) == b)) {
            return false;
        }
        Block line = scene.blocks().get(b);
        return (line.role() == Block.Role.PARAGRAPH || line.role() == Block.Role.CROSSHEAD)
                && line.endToken() - line.firstToken() <= MAX_QUESTION_TOKENS;
    }

    private boolean isQuestion(int s) {
        int b = stretches.block(s) - 1;
        return b >= 0 && scene.tokens().is(scene.blocks().get(b).endToken() - 1, '?');
    }
}
