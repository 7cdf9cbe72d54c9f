package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.article.Block;
import org.nutgraf.text.Tokens;

/**
 * Finds the answers of an interview whose questions stand on lines of their own, without a label.
 *
 * <pre>
 *   When did you start?
 *   I started in 1990.
 *   ^----------------^ turn
 *   It was a cold year.
 *   ^-----------------^ the same turn
 *   Would you do it again?
 * </pre>
 *
 * <p>What explains the news is set so as well; there, nobody asks "you", and nobody answers "I". So
 * most questions must be put to somebody, and most answers speak of themselves, outside of marks.
 */
final class InterviewLines {

    private static final int MIN_QUESTIONS = 3;
    private static final int MAX_QUESTION_TOKENS = 60;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Block> blocks;

    private InterviewLines(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.blocks = scene.blocks();
    }

    /** Returns the answers, in order; none where the article is no such interview. */
    static List<Turn> of(Scene scene) {
        InterviewLines lines = new InterviewLines(scene);
        List<Integer> questions = new ArrayList<>();
        for (int b = 0; b + 1 < lines.blocks.size(); b++) {
            if (lines.isQuestion(b) && !lines.isQuestion(b + 1)) {
                questions.add(b);
            }
        }
        return questions.size() >= MIN_QUESTIONS ? lines.answers(questions) : List.of();
    }

    private boolean isQuestion(int b) {
        Block block = blocks.get(b);
        return (block.role() == Block.Role.PARAGRAPH || block.role() == Block.Role.CROSSHEAD)
                && tokens.is(block.endToken() - 1, '?')
                && block.endToken() - block.firstToken() <= MAX_QUESTION_TOKENS;
    }

    private List<Turn> answers(List<Integer> questions) {
        List<Turn> turns = new ArrayList<>();
        int put = 0;
        int personal = 0;
        for (int i = 0; i < questions.size(); i++) {
            int question = questions.get(i);
            boolean last = i + 1 == questions.size();
            int end = last ? Turns.endOfPersonal(scene, question + 2) : questions.get(i + 1);
            Turn turn = new Turn(null, question + 1, first(question + 1), end);
            TurnSpeech asked = TurnSpeech.of(scene, first(question), first(question + 1));
            put += asked.second() && !asked.first() ? 1 : 0;
            personal += isPersonal(turn) ? 1 : 0;
            turns.add(turn);
        }
        boolean interview = 2 * put >= turns.size() && 3 * personal >= 2 * turns.size();
        return interview ? turns : List.of();
    }

    private int first(int block) {
        return blocks.get(block).firstToken();
    }

    private boolean isPersonal(Turn turn) {
        for (int b = turn.block(); b < turn.endBlock(); b++) {
            if (Turns.isPersonal(scene, b)) {
                return true;
            }
        }
        return false;
    }
}
