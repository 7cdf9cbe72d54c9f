package org.nutgraf.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Layout;
import org.nutgraf.quote.AntecedentFeatures;
import org.nutgraf.quote.Antecedents;
import org.nutgraf.quote.Entity;
import org.nutgraf.quote.Gender;
import org.nutgraf.quote.Scene;

/**
 * Collects who the pronouns of articles stand for, among whom they might.
 *
 * <p>Beside the pronouns whose referent is given, there are those whose follows from the text:
 * where only one of those near is a man, "he" is he. What tells that is hidden from the features
 * then, so that these pronouns teach where in a text those are who are meant.
 */
final class PronounChoices {

    /** Tells who is meant. */
    interface Referent {

        /**
         * Tells whether somebody is meant.
         *
         * @param candidate the index of a mention
         * @param entity who that is
         */
        boolean is(Scene scene, int candidate, Entity entity);
    }

    /** What a pronoun counts whose gender is hidden. */
    private static final double HIDDEN_WEIGHT = 0.5;

    private final NamedFeatures sink;
    private final Map<String, String> shared = new HashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private int unreachable;
    private int own;
    private int hidden;

    PronounChoices(NamedFeatures sink) {
        this.sink = sink;
    }

    List<Choice> choices() {
        return choices;
    }

    @Override
    public String toString() {
        return String.format(
                "%d choices: %d of hidden gender; unreachable %d, own %d",
                choices.size(), hidden, unreachable, own);
    }

    /**
     * Collects from an article.
     *
     * @param referents who is meant, by the first character of the pronoun
     * @param weight how much those count
     */
    void collect(int number, String text, Map<Integer, Referent> referents, double weight) {
        Scene scene = scene(text);
        teach(scene, referents);
        Antecedents antecedents = Antecedents.undecided(scene);
        AntecedentFeatures features = new AntecedentFeatures(scene, antecedents, sink);
        for (int m = 0; m < scene.mentions().size(); m++) {
            if (!antecedents.isOpen(m)) {
                continue;
            }
            Gender gender = scene.mentions().get(m).gender();
            Referent referent = referents.get(start(scene, m));
            int right = -1;
            if (referent != null) {
                List<Integer> candidates = antecedents.candidates(m);
                right = right(scene, antecedents, candidates, referent);
                if (right < 0) {
                    unreachable++;
                } else if (features.isOwn(m, candidates.get(right))) {
                    own++;
                    right = -1;
                } else {
                    add(number, features, m, candidates, gender, right, weight);
                    right = candidates.get(right);
                }
            } else {
                List<Integer> candidates = antecedents.candidates(m, Gender.UNKNOWN);
                right = onlyOf(gender, antecedents, candidates);
                if (right >= 0) {
                    hidden++;
                    add(number, features, m, candidates, Gender.UNKNOWN, right, HIDDEN_WEIGHT);
                    right = candidates.get(right);
                }
            }
            antecedents.choose(
                    m, right < 0 ? known(m, gender, antecedents) : antecedents.entity(right));
        }
    }

    /** Lets those who are meant learn the gender that pronouns tell of them. */
    private static void teach(Scene scene, Map<Integer, Referent> referents) {
        Antecedents antecedents = Antecedents.undecided(scene);
        for (int m = 0; m < scene.mentions().size(); m++) {
            Referent referent = referents.get(start(scene, m));
            if (referent != null && antecedents.isOpen(m)) {
                List<Integer> candidates = antecedents.candidates(m);
                int right = right(scene, antecedents, candidates, referent);
                antecedents.choose(m, right < 0 ? null : antecedents.entity(candidates.get(right)));
            }
        }
    }

    /** Returns the nearest who is known to be of a gender; null where nobody is. */
    private static @Nullable Entity known(int m, Gender gender, Antecedents antecedents) {
        for (Integer candidate : antecedents.candidates(m)) {
            Entity entity = antecedents.entity(candidate);
            if (entity != null && entity.gender() == gender) {
                return entity;
            }
        }
        return null;
    }

    private void add(
            int number,
            AntecedentFeatures features,
            int m,
            List<Integer> candidates,
            Gender gender,
            int right,
            double weight) {
        List<List<String>> named = new ArrayList<>();
        for (Integer candidate : candidates) {
            features.write(m, candidate, gender);
            named.add(
                    sink.take().stream()
                            .map(name -> shared.computeIfAbsent(name, key -> key))
                            .toList());
        }
        choices.add(new Choice(number, named, right, weight));
    }

    private static int right(
            Scene scene, Antecedents antecedents, List<Integer> candidates, Referent referent) {
        for (int c = 0; c < candidates.size(); c++) {
            Entity entity = antecedents.entity(candidates.get(c));
            if (entity != null && referent.is(scene, candidates.get(c), entity)) {
                return c;
            }
        }
        return -1;
    }

    /** Returns the only candidate that a pronoun can stand for by its gender; -1 where unsure. */
    private static int onlyOf(Gender gender, Antecedents antecedents, List<Integer> candidates) {
        int only = -1;
        for (int c = 0; c < candidates.size(); c++) {
            @Nullable Entity entity = antecedents.entity(candidates.get(c));
            if (entity == null) {
                continue;
            }
            if (entity.gender() == gender) {
                if (only >= 0 || !entity.isNamed()) {
                    return -1;
                }
                only = c;
            } else if (entity.gender() == Gender.UNKNOWN && entity.spoken() > 0) {
                return -1;
            }
        }
        return candidates.size() < 2 ? -1 : only;
    }

    private static Scene scene(String text) {
        return Scene.of(Layout.of(new Article(text, null, null, null, null)));
    }

    private static int start(Scene scene, int m) {
        return scene.tokens().start(scene.mentions().get(m).first());
    }
}
