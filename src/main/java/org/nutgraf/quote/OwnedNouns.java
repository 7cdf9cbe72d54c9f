package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a noun for a person that says whose, where the article names them elsewhere.
 *
 * <pre>
 *   Her husband, John Doe, agreed. …   her husband
 *   Jane Doe’s lawyer, Ann Roe, …      Doe’s lawyer
 * </pre>
 *
 * <p>It is the only one near who is introduced by the same noun.
 */
final class OwnedNouns {

    /** The number of mentions that they are looked for in, on either side. */
    private static final int MAX_LOOK_BACK = 120;

    private final Scene scene;
    private final Offices offices;

    OwnedNouns(Scene scene, Offices offices) {
        this.scene = scene;
        this.offices = offices;
    }

    /** Tells "her husband", "Doe’s lawyer". */
    boolean isOwned(Mention noun) {
        return noun.kind() == Mention.Kind.PERSON_NOUN
                && !noun.plural()
                && (scene.words().is(noun.first(), Word.Kind.POSSESSIVE)
                        || (Possessives.isEnding(scene.tokens(), noun.first() - 1)
                                && isEmployed(noun)));
    }

    /**
     * Tells "Doe’s lawyer", who is one for as long as an article is; a country has another
     * president than the last, and another man another father.
     */
    private boolean isEmployed(Mention noun) {
        int owner = scene.mention(noun.first() - 2);
        Word word = scene.words().get(noun.nameFirst());
        return owner >= 0
                && scene.mentions().get(owner).kind() != Mention.Kind.PLACE
                && !word.title()
                && (word.gender() == Gender.UNKNOWN
                        || scene.tokens().is(noun.nameFirst(), "spokesman")
                        || scene.tokens().is(noun.nameFirst(), "spokeswoman"));
    }

    /** Returns who an owned noun stands for; null where that is not known. */
    @Nullable Entity of(int m, Mention noun) {
        Entity before = before(m, noun);
        return before == null
                ? scene.entities()
                        .onlyBehind(m, MAX_LOOK_BACK, entity -> offices.holds(entity, noun))
                : before;
    }

    private @Nullable Entity before(int m, Mention noun) {
        Entity found = null;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = scene.entities().of(at);
            if (entity != null && entity != found && offices.holds(entity, noun)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }
}
