package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.article.Block;
import org.nutgraf.article.SpeakerLabel;
import org.nutgraf.text.Tokens;

/**
 * Finds the turns of transcripts and interviews: what stands behind a label that says who speaks.
 *
 * <pre>
 *   JANE DOE, HOST: When was it?
 *   ^--------------^ label
 *                   ^----------^ turn
 *   (LAUGHTER)
 *   ROE: I saw it on Sunday.
 *        ^-----------------^
 *   It was late.
 *   ^----------^ the same turn
 * </pre>
 *
 * <p>A label alone tells nothing: “Update: The boat is late” has one too. Its line is a turn where
 * lines of others stand near, their labels are those of people, and they speak as people do to each
 * other. Each block is looked at a bounded number of times.
 */
final class Turns {

    /** The number of blocks between two turns of one exchange at most. */
    private static final int MAX_GAP = 10;

    /** The number of turns of an exchange whose speakers need not come again. */
    private static final int MIN_TURNS = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final List<Turn> turns = new ArrayList<>();

    private Turns(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.blocks = scene.blocks();
    }

    /** Returns the turns of the article, in order, none overlapping another. */
    static List<Turn> of(Scene scene, TurnVoices voices, List<LabelledBlock> blocks) {
        Turns turns = new Turns(scene);
        List<LabelledBlock> labelled = blocks.stream().filter(voices::isVoice).toList();
        int from = 0;
        for (int i = 1; i <= labelled.size(); i++) {
            if (i == labelled.size()
                    || labelled.get(i).block() - labelled.get(i - 1).block() > MAX_GAP) {
                turns.exchange(labelled.subList(from, i));
                from = i;
            }
        }
        return turns.turns;
    }

    /** Takes the turns that stand near each other, where they are an exchange of words. */
    private void exchange(List<LabelledBlock> near) {
        if (!isExchange(near)) {
            return;
        }
        int first = near.getFirst().block();
        int last = near.getLast().block();
        boolean letters = near.stream().anyMatch(one -> isLetter(one.label()));
        boolean whole = letters || 2 * near.size() > paragraphs(first, last + 1);
        boolean answers = isAll(near, SpeakerLabel.Kind.QUESTION);
        boolean questions = isAll(near, SpeakerLabel.Kind.ANSWER);
        for (int i = 0; i < near.size(); i++) {
            LabelledBlock one = near.get(i);
            int next = i + 1 < near.size() ? near.get(i + 1).block() : endOfLast(one);
            // A question without a label is the line above the label of its answer.
            int behind = questions && i + 1 < near.size() ? next - 1 : next;
            int end = whole && !answers ? Math.max(one.block() + 1, behind) : one.block() + 1;
            turns.add(new Turn(one.label(), one.block(), one.label().end(), end));
            if (answers && one.block() + 1 < next) {
                int answer = one.block() + 1;
                turns.add(new Turn(null, answer, blocks.get(answer).firstToken(), next));
            }
        }
    }

    /** Returns the index behind the last block of the last turn. */
    private int endOfLast(LabelledBlock last) {
        boolean alone = last.label().end() == blocks.get(last.block()).endToken();
        return endOfPersonal(scene, alone ? last.block() + 2 : last.block() + 1);
    }

    private static boolean isAll(List<LabelledBlock> near, SpeakerLabel.Kind kind) {
        return near.stream().allMatch(one -> one.label().kind() == kind);
    }

    private static boolean isLetter(SpeakerLabel label) {
        return label.kind() != SpeakerLabel.Kind.NAME;
    }

    private boolean isExchange(List<LabelledBlock> near) {
        int spoken = 0;
        int answers = 0;
        int personal = 0;
        boolean first = false;
        boolean asks = false;
        for (LabelledBlock one : near) {
            TurnSpeech speech = one.speech();
            spoken += speech.isSpoken() ? 1 : 0;
            asks |= speech.asks();
            boolean answer = one.label().kind() == SpeakerLabel.Kind.ANSWER;
            answers += answer ? 1 : 0;
            first |= answer && speech.first();
            personal += answer && (speech.first() || speech.replies()) ? 1 : 0;
        }
        boolean others = near.stream().anyMatch(one -> !one.key().equals(near.getFirst().key()));
        boolean answered =
                isAnswered(near)
                        || (near.size() >= MIN_TURNS && isAll(near, SpeakerLabel.Kind.ANSWER));
        // A newspaper that answers questions about bins does not speak of itself.
        boolean interview = answers == 0 || (first && 3 * personal >= answers);
        boolean pair =
                near.size() >= MIN_TURNS
                        || (near.size() == 2
                                && asks
                                && near.getLast().block() - near.getFirst().block() == 1);
        return (others || answered) && pair && interview && 2 * spoken >= near.size();
    }

    /** Tells questions alone that have a label, whose answers speak of themselves. */
    private boolean isAnswered(List<LabelledBlock> near) {
        int answers = 0;
        for (LabelledBlock one : near) {
            int answer = one.block() + 1;
            if (one.label().kind() != SpeakerLabel.Kind.QUESTION) {
                return false;
            }
            answers += answer < blocks.size() && isPersonal(scene, answer) ? 1 : 0;
        }
        return near.size() >= MIN_TURNS && 2 * answers >= near.size();
    }

    private int paragraphs(int from, int end) {
        int count = 0;
        for (int b = from; b < end; b++) {
            count += LabelledBlock.isRead(blocks.get(b)) && !isAside(tokens, blocks.get(b)) ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the index behind the last block of the last turn, from a block on: it goes on in the
     * first person.
     */
    static int endOfPersonal(Scene scene, int from) {
        int end = from;
        while (end < scene.blocks().size()
                && (isPersonal(scene, end) || isAside(scene.tokens(), scene.blocks().get(end)))) {
            end++;
        }
        return Math.min(end, scene.blocks().size());
    }

    /** Tells a paragraph that speaks in the first person. */
    static boolean isPersonal(Scene scene, int b) {
        Block block = scene.blocks().get(b);
        return block.role() == Block.Role.PARAGRAPH
                && TurnSpeech.isFirst(scene, block.firstToken(), block.endToken());
    }

    /** Tells "(LAUGHTER)" on a line of its own. */
    static boolean isAside(Tokens tokens, Block block) {
        char open = tokens.first(block.firstToken());
        char close = tokens.first(block.endToken() - 1);
        return (open == '(' && close == ')') || (open == '[' && close == ']');
    }
}
