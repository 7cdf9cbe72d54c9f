package org.nutgraf.quote;

/** Writes down what speaks for and against a pronoun standing for one named before. */
public final class AntecedentFeatures {

    private final Scene scene;
    private final Antecedents antecedents;

    public AntecedentFeatures(Scene scene, Entities entities, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
    }

    /**
     * Writes down the features of one candidate.
     *
     * @param m the pronoun's index
     * @param candidate the index of the candidate's latest mention
     */
    public void write(int m, int candidate, FeatureSink sink) {
        Mention pronoun = scene.mentions().get(m);
        Mention mention = scene.mentions().get(candidate);
        Entity entity = antecedents.entity(candidate);
        if (entity == null) {
            return;
        }
        int block = blockOf(pronoun.first());
        int blocks = Math.min(4, block - blockOf(mention.first()));
        int sentences =
                Math.min(4, scene.sentence(pronoun.first()) - scene.sentence(mention.first()));
        boolean quoted = scene.stretches().of(mention.first()) != QuotedStretches.NONE;
        String where = quoted ? "quoted" : "told";
        boolean initial =
                mention.first() == 0 || !scene.isSameSentence(mention.first() - 1, mention.first());
        String start = initial ? "initial" : "later";
        String kind = mention.kind().label();
        String known =
                entity.gender() == pronoun.gender()
                        ? "agrees"
                        : entity.fullest().kind() == Mention.Kind.PERSON ? "person" : "unknown";
        CueLinks.Behind behind = scene.links().behind(candidate);
        CueLinks.Before before = scene.links().before(candidate);
        int rank = 0;
        int people = 0;
        for (int at = m - 1; at > candidate && people < 20; at--, people++) {
            Entity other = antecedents.entity(at);
            if (other != null
                    && other != entity
                    && other.gender().agrees(pronoun.gender())
                    && other.fullest().kind() != Mention.Kind.ORGANISATION) {
                rank++;
            }
        }
        rank = Math.min(rank, 5);
        int count = entity.count();
        String often = count > 8 ? "much" : count > 4 ? "often" : count > 1 ? "some" : "once";
        boolean pronounInitial =
                pronoun.first() == 0 || !scene.isSameSentence(pronoun.first() - 1, pronoun.first());
        String position =
                pronoun.first() == scene.blocks().get(block).firstToken()
                        ? "blockstart"
                        : pronounInitial ? "start" : "inside";
        sink.of("a.where").value(blocks).value(sentences).value(where).add();
        sink.of("a.kind").value(kind).value(known).value(where).add();
        sink.of("a.rank").value(rank).value(blocks).add();
        sink.of("a.rankstart").value(rank).value(start).value(sentences).add();
        sink.of("a.position").value(position).value(sentences).value(start).value(kind).add();
        sink.of("a.ways").value(behind.label()).value(before.label()).value(sentences).add();
        sink.of("a.often").value(often).value(known).value(rank).add();
        sink.of("a.oftenblocks").value(often).value(blocks).add();
        sink.of("a.known").value(known).value(sentences).value(rank).add();
        sink.of("a.full")
                .value(mention.end() - mention.nameFirst() > 1 ? "full" : "short")
                .value(where)
                .value(sentences)
                .add();
        sink.of("a.before").word(scene.tokens(), mention.first() - 1).add();
        sink.of("a.after").word(scene.tokens(), mention.end()).value(start).add();
        sink.of("a.block")
                .value(isBlockStart(mention, blockOf(mention.first())) ? "blockstart" : "not")
                .value(blocks)
                .value(position)
                .add();
    }

    private boolean isBlockStart(Mention mention, int block) {
        return mention.first() == scene.blocks().get(block).firstToken();
    }

    private int blockOf(int token) {
        return scene.block(token);
    }
}
