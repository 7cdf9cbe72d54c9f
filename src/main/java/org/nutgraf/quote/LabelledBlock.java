package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.article.Block;
import org.nutgraf.article.SpeakerLabel;
import org.nutgraf.text.Tokens;

/**
 * A block that begins with a label, which may say who speaks in it.
 *
 * @param block the index of the block
 * @param key the last word of the label's name, folded, which stands for who it is
 * @param speech how they speak
 */
record LabelledBlock(int block, SpeakerLabel label, String key, TurnSpeech speech) {

    /** Returns the blocks of the body with a label, behind which no quotation mark opens. */
    static List<LabelledBlock> of(Scene scene) {
        Tokens tokens = scene.tokens();
        List<LabelledBlock> labelled = new ArrayList<>();
        for (int b = 0; b < scene.blocks().size(); b++) {
            Block block = scene.blocks().get(b);
            if (!isRead(block)) {
                continue;
            }
            SpeakerLabel label = SpeakerLabel.read(tokens, block.firstToken(), block.endToken());
            if (label != null && !isMarked(scene, label.end())) {
                String key = tokens.folded(label.nameEnd() - 1);
                TurnSpeech speech = TurnSpeech.of(scene, label.end(), end(scene, b, label));
                labelled.add(new LabelledBlock(b, label, key, speech));
            }
        }
        return labelled;
    }

    /** Returns the index behind the words; they stand in the next block below a label alone. */
    private static int end(Scene scene, int b, SpeakerLabel label) {
        boolean alone = label.end() == scene.blocks().get(b).endToken();
        int last = alone && b + 1 < scene.blocks().size() ? b + 1 : b;
        return scene.blocks().get(last).endToken();
    }

    /** Tells the blocks that turns are looked for in; a short question may look like a heading. */
    static boolean isRead(Block block) {
        return QuotedStretches.isBody(block) || block.role() == Block.Role.CROSSHEAD;
    }

    /** Tells whether what is said stands in quotation marks, as other quotes do. */
    private static boolean isMarked(Scene scene, int i) {
        int stretch = scene.stretches().of(i);
        return stretch != QuotedStretches.NONE && scene.stretches().open(stretch) == i;
    }
}
