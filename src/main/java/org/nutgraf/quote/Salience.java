package org.nutgraf.quote;

/** Tells what those named before a pronoun did last: spoke, began a sentence, were named again. */
final class Salience {

    /** The number of blocks since somebody spoke that are told apart. */
    private static final int MAX_SPOKE = 3;

    private static final Label[] SPOKE = Label.numbered("spoke", MAX_SPOKE);

    /** The number of sentences since somebody began one that are told apart. */
    private static final int MAX_TOPIC = 4;

    private static final Label[] TOPIC = Label.numbered("began", MAX_TOPIC);

    /** The number of mentions in a block that are told apart. */
    private static final int MAX_CHAIN = 3;

    /** The number of tokens of what may describe a name before it. */
    private static final int MAX_DESCRIPTION = 6;

    private final Scene scene;
    private final Antecedents antecedents;

    // Of each entity, one more than the last mention before the cursor that spoke as it, and that
    // began a sentence; and how many of its mentions there are in the block of the last.
    private final int[] spokeLast;
    private final int[] beganLast;
    private final int[] chain;
    private final int[] chainBlock;
    private int cursor;

    Salience(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.spokeLast = new int[antecedents.entities()];
        this.beganLast = new int[antecedents.entities()];
        this.chain = new int[antecedents.entities()];
        this.chainBlock = new int[antecedents.entities()];
    }

    /** Takes down what the mentions before the mention {@code m} did; it never goes back. */
    void advance(int m) {
        for (; cursor < m; cursor++) {
            Entity entity = antecedents.entity(cursor);
            Mention mention = scene.mentions().get(cursor);
            if (entity == null || scene.stretches().of(mention.first()) != QuotedStretches.NONE) {
                continue;
            }
            int number = entity.number();
            int block = block(cursor);
            chain[number] = chainBlock[number] == block ? chain[number] + 1 : 1;
            chainBlock[number] = block;
            if (scene.links().speaks(cursor)) {
                spokeLast[number] = cursor + 1;
            }
            if (isInitial(mention)) {
                beganLast[number] = cursor + 1;
            }
        }
    }

    /** Returns how many blocks before a block somebody spoke last. */
    Label spoke(Entity entity, int block) {
        int last = spokeLast[entity.number()] - 1;
        return last < 0 ? Label.NONE : SPOKE[Math.min(MAX_SPOKE, block - block(last))];
    }

    /** Returns how many sentences before a pronoun somebody began one last. */
    Label topic(Entity entity, Mention pronoun) {
        int last = beganLast[entity.number()] - 1;
        if (last < 0) {
            return Label.NONE;
        }
        int sentence = scene.sentence(scene.mentions().get(last).first());
        return TOPIC[Math.min(MAX_TOPIC, scene.sentence(pronoun.first()) - sentence)];
    }

    /** Returns how often a block speaks of somebody. */
    int chain(Entity entity, int block) {
        int number = entity.number();
        return chainBlock[number] == block ? Math.min(MAX_CHAIN, chain[number]) : 0;
    }

    /**
     * Tells a mention that begins a sentence, behind a description perhaps: "Finance chief Ann Poe
     * left", "Her deputy, Ann Poe, left".
     */
    boolean isInitial(Mention mention) {
        int first = mention.first();
        int i = first - 1;
        if (mention.kind().isName()) {
            int least = Math.max(-1, i - MAX_DESCRIPTION);
            while (i > least && isSame(i, first) && isDescription(i, first)) {
                i--;
            }
        }
        return i < 0 || !isSame(i, first);
    }

    private boolean isSame(int i, int first) {
        return scene.isSameSentence(i, first);
    }

    private boolean isDescription(int i, int first) {
        Words words = scene.words();
        if (scene.tokens().is(i, ',')) {
            return i == first - 1 && words.get(i - 1).noun() == Word.Noun.PERSON;
        }
        return scene.tokens().isWord(i)
                && !words.is(i, Word.Kind.PREPOSITION)
                && !words.is(i, Word.Kind.CONJUNCTION)
                && words.get(i).cue() == null
                && scene.stretches().of(i) == QuotedStretches.NONE;
    }

    private int block(int m) {
        return scene.block(scene.mentions().get(m).first());
    }
}
