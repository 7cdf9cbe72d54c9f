package org.nutgraf.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the pronouns of an article stand for: of those named before, or called by a noun, the one
 * with the highest sum of learned weights.
 *
 * <p>Pronouns and nouns are taken in order, and each knows who those before stood for. The
 * candidates are bounded in number, so that the time is linear.
 */
public final class Antecedents {

    private static final LinearModel MODEL =
            LinearModel.read(Antecedents.class, "antecedents.tsv", AntecedentFeatures.TEMPLATES);

    /** The number of mentions looked back over for who spoke last. */
    private static final int MAX_LOOK_BACK = 50;

    private final Scene scene;
    private final PronounCandidates candidates;
    private final RecentSpeaker recent;
    private final People people;
    private final DefiniteNouns definite;
    private final int entities;

    // Of names, who they name; of pronouns and nouns, who they were decided to stand for.
    private final @Nullable Entity[] of;

    // The nouns before it were looked at.
    private int next;

    private Antecedents(Scene scene, Offices offices, People people) {
        this.scene = scene;
        this.recent = new RecentSpeaker(scene, this);
        this.candidates = new PronounCandidates(scene, this, recent, people.size());
        this.definite = new DefiniteNouns(scene, offices, this);
        this.of = new Entity[scene.mentions().size()];
        this.people = people;
        this.entities = people.size();
        for (int m = 0; m < of.length; m++) {
            Entity person = people.of(m);
            of[m] = person == null ? scene.entities().of(m) : person;
        }
    }

    static Antecedents find(Scene scene, Offices offices) {
        Antecedents antecedents = new Antecedents(scene, offices, new People(scene));
        if (!new GenderSettler(scene, antecedents).settle()) {
            antecedents.decide();
        }
        antecedents.readNouns(antecedents.of.length);
        return antecedents;
    }

    /** Returns the antecedents of names alone: pronouns are yet to be chosen, in order. */
    public static Antecedents undecided(Scene scene) {
        return new Antecedents(scene, new Offices(scene), new People(scene));
    }

    private void decide() {
        restart();
        LinearModel.Sum sum = MODEL.sum();
        AntecedentFeatures features = new AntecedentFeatures(scene, this, sum);
        for (int m = 0; m < of.length; m++) {
            if (isOpen(m)) {
                suppose(m, best(m, features, sum));
            }
        }
    }

    /** Resolves the nouns before a mention, who are somebody named perhaps: "the senator". */
    private void readNouns(int m) {
        for (; next < m; next++) {
            if (scene.mentions().get(next).kind() == Mention.Kind.PERSON_NOUN) {
                Entity named =
                        scene.links().speaks(next) ? definite.of(next) : definite.stated(next);
                of[next] = named == null ? of[next] : named;
            }
        }
    }

    /** Returns the candidate with the highest sum; null where there is none. */
    private @Nullable Entity best(int m, AntecedentFeatures features, LinearModel.Sum sum) {
        Entity fresh = fresh(m);
        if (fresh != null) {
            return fresh;
        }
        List<Integer> candidates = candidates(m);
        if (candidates.size() == 1) {
            return of[candidates.getFirst()];
        }
        Entity best = null;
        int highest = Integer.MIN_VALUE;
        for (Integer candidate : candidates) {
            features.write(m, candidate);
            int value = sum.take();
            if (value > highest) {
                highest = value;
                best = of[candidate];
            }
        }
        return best;
    }

    /** Returns who just spoke, without a name, and nobody else since; null where nobody did. */
    @Nullable Entity fresh(int m) {
        readNouns(m);
        return recent.unnamed(m);
    }

    /** Takes down who a pronoun may stand for, of whom nothing is to be learned yet. */
    void suppose(int m, @Nullable Entity entity) {
        of[m] = entity;
    }

    /** Returns where the weights are added up. */
    static LinearModel.Sum sum() {
        return MODEL.sum();
    }

    /** Forgets whom nouns stand for, so that they are looked at again. */
    void restart() {
        next = 0;
        for (int m = 0; m < of.length; m++) {
            if (scene.mentions().get(m).kind() == Mention.Kind.PERSON_NOUN) {
                of[m] = people.of(m);
            }
        }
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
        return candidates(m, scene.mentions().get(m).gender());
    }

    /** Returns the candidates as if the pronoun told this gender; unknown for men and women. */
    public List<Integer> candidates(int m, Gender gender) {
        readNouns(m);
        return candidates.of(m, gender);
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

    /** Returns who a mention stands for, by name or as decided; null where not known. */
    public @Nullable Entity entity(int m) {
        return of[m];
    }

    /** Returns who a noun or pronoun stands for, where the article names them; or null. */
    @Nullable Entity named(int m) {
        Entity entity = of[m];
        if (entity != null && entity.isNamed()) {
            return entity;
        }
        if (scene.mentions().get(m).kind() != Mention.Kind.PRONOUN) {
            return definite.of(m);
        }
        return entity == null ? null : definite.of(entity.firstMention());
    }

    /** Returns one more than the highest number of an entity. */
    int entities() {
        return entities;
    }

    /** Decides a mention; in order. */
    public void choose(int m, @Nullable Entity entity) {
        of[m] = entity;
        if (entity != null) {
            entity.learn(scene.mentions().get(m).gender());
        }
    }
}
