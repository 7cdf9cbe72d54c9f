package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;

/**
 * Finds who spoke right before a pronoun, where that alone tells whom it stands for, or not.
 *
 * <pre>
 *   A spokesman said that he was late. “We are all late,” he added.     he is the spokesman
 *   Doe asked whether he would resign. / “Never,” he said.              he is not Doe
 * </pre>
 *
 * <p>It looks back over a bounded number of mentions.
 */
final class RecentSpeaker {

    private static final int MAX_LOOK_BACK = 8;

    private final Scene scene;
    private final Antecedents antecedents;
    private final Askers askers;

    RecentSpeaker(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.askers = new Askers(scene);
    }

    /** Returns who just spoke, without a name, and nobody else since; null where nobody did. */
    @Nullable Entity unnamed(int m) {
        Mention pronoun = scene.mentions().get(m);
        int block = scene.block(pronoun.first());
        int least = Math.max(0, m - MAX_LOOK_BACK);
        Entity meant = null;
        for (int at = m - 1; at >= least; at--) {
            Mention mention = scene.mentions().get(at);
            Entity entity = antecedents.entity(at);
            if (entity == null
                    || isQuoted(mention)
                    || entity.fullest().kind() == Mention.Kind.ORGANISATION
                    || !entity.gender().agrees(pronoun.gender())) {
                continue;
            }
            if (entity.isNamed() || (meant != null && entity != meant)) {
                return null;
            }
            meant = entity;
            if (mention.kind() != Mention.Kind.PRONOUN) {
                boolean near = scene.block(mention.first()) >= block - 1;
                boolean spoke = scene.links().speaks(at) && !askers.asks(at);
                return near && isIntroduced(mention) && spoke && !isTold(at, pronoun)
                        ? entity
                        : null;
            }
        }
        return null;
    }

    /** Tells who told something to somebody that the pronoun may stand for: "A friend told him". */
    private boolean isTold(int speaker, Mention pronoun) {
        Word object = scene.words().get(scene.links().cueAfter(speaker) + 1);
        return object.kind() == Word.Kind.OBJECT && object.gender() == pronoun.gender();
    }

    private boolean isIntroduced(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON_NOUN
                && CandidateLabels.isNew(scene.tokens(), mention);
    }

    /**
     * Returns the mention of who just asked a question in other words than their own, in the
     * sentence of the pronoun or the block before it; -1 where nobody did.
     */
    int asker(int m) {
        Mention pronoun = scene.mentions().get(m);
        int block = scene.block(pronoun.first());
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Mention mention = scene.mentions().get(at);
            int before = block - scene.block(mention.first());
            if (before > 1) {
                return -1;
            }
            if (mention.kind() != Mention.Kind.RELATIVE
                    && !isQuoted(mention)
                    && scene.links().speaks(at)) {
                boolean answered =
                        before == 1 || scene.isSameSentence(mention.first(), pronoun.first());
                return answered && mention.kind() != Mention.Kind.PRONOUN && askers.asks(at)
                        ? at
                        : -1;
            }
        }
        return -1;
    }

    private boolean isQuoted(Mention mention) {
        return scene.stretches().of(mention.first()) != QuotedStretches.NONE;
    }
}
