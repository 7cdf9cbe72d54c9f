package org.nutgraf.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Settles the gender of those of whom nothing tells it, by the pronouns of the whole article: first
 * of those of whom they tell most, so that one pronoun that is misread does not decide over all
 * others.
 *
 * <p>It goes over the article a bounded number of times.
 */
final class GenderSettler {

    /** How many more pronouns must tell one gender than the other, in one pass after another. */
    private static final double[] LEAST = {1.0, 0.1};

    /** The number of tokens between a name and what its bearer owns at most. */
    private static final int MAX_TO_OWNED = 20;

    /** How many pronouns count as much as "his" and "her". */
    private static final double OWNED = 0.7;

    private final Scene scene;
    private final Antecedents antecedents;
    private final double[] owned;

    // How many more pronouns stand for each as a woman than as a man.
    private final double[] feminine;

    /** Starts from antecedents of names, of which the pronouns are yet to be chosen. */
    GenderSettler(Scene scene, Antecedents antecedents) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.owned = new double[antecedents.entities()];
        this.feminine = new double[antecedents.entities()];
    }

    /**
     * Lets those of whom enough pronouns tell their gender learn it.
     *
     * @return whether all pronouns are decided, by what was learned
     */
    boolean settle() {
        if (!readOwned()) {
            return false;
        }
        boolean learned = true;
        for (double least : LEAST) {
            if (learned) {
                readPronouns();
            }
            learned = learn(least);
        }
        return !learned;
    }

    private boolean learn(double least) {
        boolean learned = false;
        for (int m = 0; m < scene.mentions().size(); m++) {
            Entity entity = antecedents.entity(m);
            if (entity != null
                    && mayLearn(entity)
                    && Math.abs(feminine[entity.number()]) >= least) {
                entity.learn(feminine[entity.number()] > 0 ? Gender.FEMALE : Gender.MALE);
                learned = true;
            }
        }
        return learned;
    }

    /**
     * Reads what "his" and "her" tell of those whose sentence it is: "Doe shook his head".
     *
     * @return whether there is anybody whose gender is not known
     */
    private boolean readOwned() {
        boolean open = false;
        for (int m = 0; m < scene.mentions().size(); m++) {
            Entity entity = antecedents.entity(m);
            if (entity != null && mayLearn(entity)) {
                open = true;
                Mention name = scene.mentions().get(m);
                if (scene.stretches().of(name.first()) == QuotedStretches.NONE
                        && (name.first() == 0
                                || !scene.isSameSentence(name.first() - 1, name.first()))) {
                    owned[entity.number()] += owned(name);
                }
            }
        }
        return open;
    }

    private double owned(Mention name) {
        Tokens tokens = scene.tokens();
        int limit = Math.min(tokens.size(), name.end() + MAX_TO_OWNED);
        for (int i = name.end(); i < limit && isAlone(name, i); i++) {
            if (tokens.is(i, "his") || tokens.is(i, "himself")) {
                return -OWNED;
            }
            if (tokens.is(i, "herself") || (tokens.is(i, "her") && isOwned(i + 1))) {
                return OWNED;
            }
        }
        return 0;
    }

    /** Tells what "her" owns from what follows the object "her": "told her that", "beat her". */
    private boolean isOwned(int i) {
        Word word = scene.words().get(i);
        return scene.tokens().isWord(i)
                && word.kind() == Word.Kind.NONE
                && (word.cue() == null || word.noun() != Word.Noun.NONE)
                && !scene.classes().at(i).isFiniteVerb();
    }

    /** Tells a token of a name's sentence with nobody else between. */
    private boolean isAlone(Mention name, int i) {
        return scene.mention(i) < 0
                && scene.isSameSentence(name.first(), i)
                && scene.stretches().of(i) == QuotedStretches.NONE;
    }

    /** Adds up how likely each pronoun stands for each of its candidates, and decides it. */
    private void readPronouns() {
        System.arraycopy(owned, 0, feminine, 0, owned.length);
        antecedents.restart();
        LinearModel.Sum sum = Antecedents.sum();
        AntecedentFeatures features = new AntecedentFeatures(scene, antecedents, sum);
        for (int m = 0; m < scene.mentions().size(); m++) {
            if (antecedents.isOpen(m)) {
                weigh(m, features, sum);
            }
        }
    }

    private void weigh(int m, AntecedentFeatures features, LinearModel.Sum sum) {
        Entity fresh = antecedents.fresh(m);
        if (fresh != null) {
            antecedents.suppose(m, fresh);
            return;
        }
        List<Integer> candidates = antecedents.candidates(m);
        int sign = scene.mentions().get(m).gender() == Gender.FEMALE ? 1 : -1;
        if (candidates.size() == 1) {
            Entity only = antecedents.entity(candidates.getFirst());
            antecedents.suppose(m, only);
            add(only, sign);
            return;
        }
        int[] sums = new int[candidates.size()];
        int highest = Integer.MIN_VALUE;
        @Nullable Entity best = null;
        for (int c = 0; c < sums.length; c++) {
            features.write(m, candidates.get(c));
            sums[c] = sum.take();
            if (sums[c] > highest) {
                highest = sums[c];
                best = antecedents.entity(candidates.get(c));
            }
        }
        antecedents.suppose(m, best);
        double total = 0;
        for (int value : sums) {
            total += odds(value - highest);
        }
        for (int c = 0; c < sums.length; c++) {
            add(antecedents.entity(candidates.get(c)), sign * odds(sums[c] - highest) / total);
        }
    }

    private void add(@Nullable Entity entity, double more) {
        if (entity != null) {
            feminine[entity.number()] += more;
        }
    }

    private static double odds(int sum) {
        return StrictMath.exp((double) sum / LinearModel.SCALE);
    }

    private static boolean mayLearn(Entity entity) {
        Mention.Kind kind = entity.fullest().kind();
        return entity.gender() == Gender.UNKNOWN
                && (kind == Mention.Kind.PERSON || kind == Mention.Kind.NAME);
    }
}
