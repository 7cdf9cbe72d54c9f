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

    /** The number of questions of an interview, at least, and of the tokens of one, at most. */
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
        List<Integer> asked = alone.stream().filter(answers::isAsked).toList();
        int put = (int) asked.stream().filter(answers::isPut).count();
        if (asked.size() < MIN_QUESTIONS
                || 2 * put < asked.size()
                || 2 * asked.size() < alone.size()) {
            return;
        }
        Entity answering =
                TurnQuotes.introduced(scene, scene.stretches().block(asked.getFirst()) - 1);
        int last = -1;
        for (int s : alone) {
            int block = scene.stretches().block(s);
            // What was answered goes on in the next paragraph.
            if (answers.isAnswer(s) || (last >= 0 && block == last + 1)) {
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

    /** Tells what stands below a line in no marks, in which nobody is told to speak. */
    private boolean isAnswer(int s) {
        int b = stretches.block(s) - 1;
        if (b < 0 || (s > 0 && stretches.block(s - 1) == b)) {
            return false;
        }
        Block line = scene.blocks().get(b);
        return (line.role() == Block.Role.PARAGRAPH || line.role() == Block.Role.CROSSHEAD)
                && line.endToken() - line.firstToken() <= MAX_QUESTION_TOKENS
                && !scene.tokens().is(line.endToken() - 1, ':');
    }

    private boolean isAsked(int s) {
        return isAnswer(s)
                && scene.tokens()
                        .is(scene.blocks().get(stretches.block(s) - 1).endToken() - 1, '?');
    }

    /** Tells whether the line before is put to somebody: "Why did you leave?" */
    private boolean isPut(int s) {
        Block line = scene.blocks().get(stretches.block(s) - 1);
        return TurnSpeech.of(scene, line.firstToken(), line.endToken()).second();
    }
}
