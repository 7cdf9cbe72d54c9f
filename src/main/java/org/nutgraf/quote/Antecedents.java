package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Who the pronouns of an article stand for: of those named before, the one with the highest sum of
 * learned weights.
 *
 * <p>Pronouns are taken in order, and each knows who the one before stood for. The candidates are
 * bounded in number, so that the time is linear.
 */
public final class Antecedents {

    private static final LinearModel MODEL =
            LinearModel.read(Antecedents.class, "antecedents.tsv", AntecedentFeatures.TEMPLATES);

    /** The number of mentions looked back over, and the number of candidates taken. */
    private static final int MAX_LOOK_BACK = 50;

    private static final int MAX_CANDIDATES = 8;

    /** How much more of the weights speak for the one than for the next counts at most. */
    private static final int MAX_LEAD = 2 * LinearModel.SCALE;

    /** How much more must speak for one gender than for the other. */
    private static final int MIN_LEAD = LinearModel.SCALE;

    /** Words that names of places and things begin with, and hardly any of people. */
    private static final Lexicon<Boolean> THINGS =
            Lexicon.of(Table.read(Antecedents.class, "thing-heads.tsv"), "word", row -> true);

    private static final Lexicon<Boolean> FEASTS =
            Lexicon.of(Table.read(Antecedents.class, "feasts.tsv"), "feast", row -> true);

    private final Scene scene;
    private final CommonNouns commonNouns;

    // Of names, who they name; of pronouns, who they were decided to stand for.
    private final @Nullable Entity[] of;

    // In which look back for candidates each entity was met last, so that it is judged once.
    private final int[] lookedAt;
    private int look;

    // How much more spoke for the last who was chosen than for the next.
    private int lead;

    private Antecedents(Scene scene, Entities entities) {
        this.scene = scene;
        this.commonNouns = new CommonNouns(scene, entities);
        this.of = new Entity[scene.mentions().size()];
        this.lookedAt = new int[entities.size()];
        for (int m = 0; m < of.length; m++) {
            of[m] = entities.of(m);
        }
    }

    static Antecedents find(Scene scene, Entities entities) {
        Antecedents antecedents = undecided(scene, entities);
        antecedents.decide();
        return antecedents;
    }

    /**
     * Returns the antecedents of names alone: pronouns are yet to be chosen, in order.
     *
     * <p>Where the gender of somebody is not known, the entities learn it first, from all pronouns
     * as the weights decide them.
     */
    public static Antecedents undecided(Scene scene, Entities entities) {
        Antecedents first = new Antecedents(scene, entities);
        if (!first.isSettled()) {
            first.settle();
        }
        return new Antecedents(scene, entities);
    }

    private boolean isSettled() {
        for (Entity entity : of) {
            if (entity != null && entity.isPerson() && entity.gender() == Gender.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private void decide() {
        LinearModel.Sum sum = MODEL.sum();
        AntecedentFeatures features = new AntecedentFeatures(scene, this, sum);
        for (int m = 0; m < of.length; m++) {
            if (isOpen(m)) {
                choose(m, entityAt(best(m, features, sum)));
            }
        }
    }

    /**
     * Settles the gender of those of whom nothing tells it, by the pronouns of the whole article,
     * so that a first that is misread does not decide over all others.
     */
    private void settle() {
        long[] feminine = new long[scene.entities().size()];
        LinearModel.Sum sum = MODEL.sum();
        AntecedentFeatures features = new AntecedentFeatures(scene, this, sum);
        for (int m = 0; m < of.length; m++) {
            if (isOpen(m)) {
                int candidate = best(m, features, sum);
                Entity entity = entityAt(candidate);
                of[m] = entity;
                if (entity != null && scene.mentions().get(candidate).kind().isName()) {
                    boolean female = scene.mentions().get(m).gender() == Gender.FEMALE;
                    feminine[entity.number()] += female ? lead : -lead;
                }
            }
        }
        for (int m = 0; m < of.length; m++) {
            Entity entity = of[m];
            if (entity != null && entity.isPerson()) {
                long by = feminine[entity.number()];
                if (Math.abs(by) >= MIN_LEAD) {
                    entity.learn(by > 0 ? Gender.FEMALE : Gender.MALE);
                }
            }
        }
    }

    /** Returns the candidate with the highest sum; -1 where there is none. */
    private int best(int m, AntecedentFeatures features, LinearModel.Sum sum) {
        int best = -1;
        lead = 0;
        int highest = Integer.MIN_VALUE;
        for (Integer candidate : candidates(m)) {
            features.write(m, candidate);
            int value = sum.take();
            if (value <= highest) {
                lead = Math.min(lead, highest - value);
            } else {
                lead = best < 0 ? MAX_LEAD : Math.min(MAX_LEAD, value - highest);
                highest = value;
                best = candidate;
            }
        }
        return best;
    }

    private @Nullable Entity entityAt(int m) {
        return m < 0 ? null : of[m];
    }

    /**
     * Returns the most likely candidate by the weights that lie beside this class; null where there
     * is none.
     */
    public @Nullable Entity guess(int m) {
        LinearModel.Sum sum = MODEL.sum();
        return entityAt(best(m, new AntecedentFeatures(scene, this, sum), sum));
    }

    /** Tells the mentions that stand for somebody named elsewhere, outside quoted stretches. */
    public boolean isOpen(int m) {
        Mention mention = scene.mentions().get(m);
        return mention.kind() == Mention.Kind.PRONOUN
                && (mention.gender() == Gender.MALE || mention.gender() == Gender.FEMALE)
                && scene.stretches().of(mention.first()) == QuotedStretches.NONE;
    }

    /** Returns the latest mention of each candidate, the nearest first. */
    public List<Integer> candidates(int m) {
        Gender gender = scene.mentions().get(m).gender();
        List<Integer> candidates = new ArrayList<>();
        look++;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least && candidates.size() < MAX_CANDIDATES; at--) {
            Entity entity = entity(at);
            if (entity != null && lookedAt[entity.number()] != look) {
                lookedAt[entity.number()] = look;
                if (mayBe(entity, gender)) {
                    candidates.add(at);
                }
            }
        }
        return candidates;
    }

    /** Returns who the last subject of a verb of speech before a mention stands for, or null. */
    @Nullable Entity lastSpeaker(int m) {
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            if (scene.links().speaks(at)) {
                return entity(at);
            }
        }
        return null;
    }

    private boolean mayBe(Entity entity, Gender gender) {
        return entity.fullest().kind() != Mention.Kind.ORGANISATION
                && entity.gender().agrees(gender)
                && !commonNouns.contains(entity)
                && !isAdjective(entity)
                && !isThing(entity);
    }

    /** Tells "British" and "Democratic" from a surname that is an adjective too. */
    private boolean isAdjective(Entity entity) {
        Mention name = entity.fullest();
        return name.kind() == Mention.Kind.NAME
                && name.end() == name.nameFirst() + 1
                && entity.titled() == 0
                && entity.spoken() == 0
                && (scene.words().get(name.nameFirst()).wordClass() == WordClass.ADJECTIVE
                        || DemonymReader.contains(scene.tokens(), name.nameFirst()));
    }

    /** Tells "Lake Doe", "Doe Conservation" and "Easter", which are nobody's names. */
    private boolean isThing(Entity entity) {
        Mention name = entity.fullest();
        Tokens tokens = scene.tokens();
        if (name.kind() != Mention.Kind.NAME || entity.titled() > 0) {
            return false;
        }
        if (name.end() - name.nameFirst() < 2) {
            return FEASTS.contains(tokens, name.nameFirst());
        }
        if (entity.spoken() > 0) {
            return false;
        }
        int last = name.last();
        return THINGS.contains(tokens, name.nameFirst())
                || tokens.endsWith(last, "tion")
                || tokens.endsWith(last, "sion")
                || tokens.endsWith(last, "ism")
                || tokens.endsWith(last, "ness");
    }

    /** Returns who a mention stands for, by name or as decided; null where not known. */
    public @Nullable Entity entity(int m) {
        return of[m];
    }

    /** Decides a mention; in order. */
    public void choose(int m, @Nullable Entity entity) {
        of[m] = entity;
        if (entity != null) {
            entity.learn(scene.mentions().get(m).gender());
        }
    }
}
