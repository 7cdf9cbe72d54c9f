package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;

/** Writes down what speaks for and against a pronoun standing for one named before. */
public final class AntecedentFeatures {

    private enum Attribute {
        BLOCKS,
        SENTENCES,
        WHERE,
        KIND,
        KNOWN,
        RANK,
        START,
        POSITION,
        BEHIND,
        BEFORE,
        OFTEN,
        FULL,
        WORD_BEFORE,
        SORT,
        SPOKEN,
        PRONOUN_BEHIND,
        PRONOUN_BEFORE,
        SPEAKER,
        OWN,
        SPOKE,
        ORDER,
        NEXT,
        PREVIOUS,
        TOPIC,
        CHAIN
    }

    /** What features are made of. */
    public static final Templates TEMPLATES =
            Templates.of(
                    Attribute.values(),
                    """
                    a.kind        kind known where
                    a.rank        rank blocks
                    a.position    position sentences start kind
                    a.ways        behind before sentences
                    a.oftenblocks often blocks
                    a.known       known sentences rank
                    a.before      word-before
                    a.sort        sort known sentences
                    a.spoken      spoken sentences where
                    a.speakerrank speaker rank pronoun-behind pronoun-before
                    a.speakerkind speaker sort kind
                    a.own         own sentences pronoun-behind
                    a.ownspeaker  own speaker
                    a.spokeown    spoke own sentences
                    a.order       order sentences start
                    a.ordernext   order next
                    a.next        next sentences
                    a.nextprev    next previous
                    a.topic       topic sentences
                    a.topicstart  topic start position
                    a.topicchain  topic chain
                    a.topickind   topic kind full
                    a.chain       chain blocks rank
                    a.chainspoke  chain spoke
                    a.subject     pronoun-behind pronoun-before behind sentences
                    a.subjectrank pronoun-behind pronoun-before rank start
                    a.subjectkind pronoun-behind kind behind before
                    """);

    private static final Label QUOTED = Label.of("quoted");
    private static final Label TOLD = Label.of("told");
    private static final Label INITIAL = Label.of("initial");
    private static final Label LATER = Label.of("later");
    private static final Label BLOCK_START = Label.of("blockstart");
    private static final Label START = Label.of("start");
    private static final Label INSIDE = Label.of("inside");
    private static final Label NOBODY = Label.of("nobody");
    private static final Label SAME = Label.of("same");
    private static final Label OTHER = Label.of("other");

    /** The number of mentions between a pronoun and a candidate that are counted. */
    private static final int MAX_BETWEEN = 20;

    /** The number of mentions looked back over for those before a candidate in its sentence. */
    private static final int MAX_TO_START = 12;

    /** The number of names before one that are told apart. */
    private static final int MAX_ORDER = 3;

    /** The number of tokens between a quotation and the pronoun behind it at most. */
    private static final int MAX_GAP = 2;

    private static final int MAX_RANK = 5;
    private static final int MAX_SPOKEN = 2;

    private final Scene scene;
    private final Antecedents antecedents;
    private final FeatureSink sink;

    // The pronoun that the field below is of.
    private int pronoun = -1;
    private @Nullable Entity lastSpeaker;

    private final Salience salience;
    private final CandidateLabels labels;

    public AntecedentFeatures(Scene scene, Antecedents antecedents, FeatureSink sink) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.sink = sink;
        this.salience = new Salience(scene, antecedents);
        this.labels = new CandidateLabels(scene);
    }

    /**
     * Writes down the features of one candidate.
     *
     * @param m the pronoun's index
     * @param candidate the index of the candidate's latest mention
     */
    public void write(int m, int candidate) {
        write(m, candidate, scene.mentions().get(m).gender());
    }

    /** Writes down the features as if the pronoun told this gender; unknown for men and women. */
    public void write(int m, int candidate, Gender gender) {
        Entity entity = antecedents.entity(candidate);
        if (entity == null) {
            return;
        }
        Mention pronoun = scene.mentions().get(m);
        Mention mention = scene.mentions().get(candidate);
        int block = scene.block(pronoun.first());
        salience.advance(m);
        boolean quoted = scene.stretches().of(mention.first()) != QuotedStretches.NONE;
        sink.value(Attribute.BLOCKS, Math.min(4, block - scene.block(mention.first())));
        sink.value(
                Attribute.SENTENCES,
                Math.min(4, scene.sentence(pronoun.first()) - scene.sentence(mention.first())));
        sink.value(Attribute.WHERE, quoted ? QUOTED : TOLD);
        sink.value(Attribute.KIND, CandidateLabels.kind(mention, gender));
        sink.value(Attribute.KNOWN, CandidateLabels.known(entity, gender));
        sink.value(Attribute.RANK, rank(m, candidate, entity, gender));
        sink.value(Attribute.START, salience.isInitial(mention) ? INITIAL : LATER);
        sink.value(
                Attribute.POSITION,
                isBlockStart(pronoun) ? BLOCK_START : salience.isInitial(pronoun) ? START : INSIDE);
        sink.value(Attribute.BEHIND, scene.links().behind(candidate).label());
        sink.value(Attribute.BEFORE, scene.links().before(candidate).label());
        sink.value(Attribute.OFTEN, CandidateLabels.often(entity.count()));
        sink.value(Attribute.FULL, labels.form(mention));
        sink.word(Attribute.WORD_BEFORE, scene.tokens(), mention.first() - 1);
        sink.value(Attribute.SORT, CandidateLabels.sort(entity, gender));
        sink.value(Attribute.SPOKEN, Math.min(entity.spoken(), MAX_SPOKEN));
        sink.value(Attribute.PRONOUN_BEHIND, scene.links().behind(m).label());
        sink.value(Attribute.PRONOUN_BEFORE, scene.links().before(m).label());
        sink.value(Attribute.SPEAKER, speaker(m, entity));
        sink.value(Attribute.OWN, own(m, candidate, quoted));
        sink.value(Attribute.SPOKE, salience.spoke(entity, block));
        sink.value(Attribute.TOPIC, salience.topic(entity, pronoun));
        sink.value(Attribute.CHAIN, salience.chain(entity, block));
        sink.value(Attribute.ORDER, order(candidate));
        sink.value(Attribute.NEXT, classAt(mention.end()));
        sink.value(Attribute.PREVIOUS, classAt(mention.first() - 1));
        sink.add(TEMPLATES);
    }

    private Label classAt(int token) {
        return token < 0 || token >= scene.tokens().size()
                ? Label.NONE
                : scene.classes().at(token).label();
    }

    private Label own(int m, int candidate, boolean quoted) {
        return !quoted ? TOLD : isOwn(m, candidate) ? SAME : OTHER;
    }

    /** Tells whether a candidate is named in what the pronoun said: “Doe is late,” he said. */
    public boolean isOwn(int m, int candidate) {
        int first = scene.mentions().get(candidate).first();
        int stretch = scene.stretches().of(first);
        if (stretch == QuotedStretches.NONE) {
            return false;
        }
        int pronoun = scene.mentions().get(m).first();
        int gap = pronoun - scene.stretches().close(stretch);
        return gap >= 0 && gap <= MAX_GAP && scene.isSameSentence(first, pronoun);
    }

    /** Returns the number of those named before the candidate in its sentence. */
    private int order(int candidate) {
        int first = scene.mentions().get(candidate).first();
        int order = 0;
        int least = Math.max(0, candidate - MAX_TO_START);
        for (int at = candidate - 1; at >= least && order < MAX_ORDER; at--) {
            if (!scene.isSameSentence(scene.mentions().get(at).first(), first)) {
                break;
            }
            if (antecedents.entity(at) != null) {
                order++;
            }
        }
        return order;
    }

    /** Tells whether the candidate is the last who spoke before the pronoun. */
    private Label speaker(int m, Entity entity) {
        if (m != pronoun) {
            pronoun = m;
            lastSpeaker = antecedents.lastSpeaker(m);
        }
        return lastSpeaker == null ? NOBODY : lastSpeaker == entity ? SAME : OTHER;
    }

    /** Returns the number of mentions of others between, who the pronoun may stand for. */
    private int rank(int m, int candidate, Entity entity, Gender gender) {
        int rank = 0;
        for (int at = m - 1; at > candidate && at >= m - MAX_BETWEEN && rank < MAX_RANK; at--) {
            Entity other = antecedents.entity(at);
            if (other != null
                    && other != entity
                    && other.gender() != Gender.NEUTER
                    && other.gender().agrees(gender)
                    && other.fullest().kind() != Mention.Kind.ORGANISATION) {
                rank++;
            }
        }
        return rank;
    }

    private boolean isBlockStart(Mention mention) {
        return mention.first() == scene.blocks().get(scene.block(mention.first())).firstToken();
    }
}
