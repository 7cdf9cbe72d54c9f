package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant by the noun that an article begins with, where it names them behind.
 *
 * <pre>
 *   A Republican senator said on Monday that … / Senator Jane Doe made the remarks …
 *   ^------------------^
 * </pre>
 *
 * <p>It is the only one with the office who is named first in the next blocks.
 */
final class LeadNouns {

    /** The number of mentions that the name is looked for in at most. */
    private static final int MAX_MENTIONS = 40;

    /** The number of blocks behind the first that the name is looked for in at most. */
    private static final int MAX_BLOCKS = 2;

    private final Scene scene;
    private final Offices offices;

    LeadNouns(Scene scene, Offices offices) {
        this.scene = scene;
        this.offices = offices;
    }

    /**
     * Returns who a noun in the first block stands for; null where that is not known.
     *
     * @param first the first token of the noun’s phrase
     */
    @Nullable Entity of(int m, Mention noun, int first) {
        boolean lead =
                noun.kind() == Mention.Kind.PERSON_NOUN
                        && !noun.plural()
                        && CandidateLabels.isNew(scene.tokens(), first)
                        && scene.words().get(noun.nameFirst()).title()
                        && scene.mentions().firstOfBlock(scene.block(first)) == 0;
        return lead
                ? scene.entities()
                        .onlyBehind(m, MAX_MENTIONS, entity -> isIntroduced(entity, m, noun))
                : null;
    }

    private boolean isIntroduced(Entity entity, int m, Mention noun) {
        int first = entity.firstMention();
        int block = scene.block(noun.first());
        return first > m
                && scene.block(scene.mentions().get(first).first()) > block
                && scene.block(scene.mentions().get(first).first()) <= block + MAX_BLOCKS
                && offices.holds(entity, noun);
    }
}
