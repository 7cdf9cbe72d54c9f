package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

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

    /** The number of mentions that they are looked for in, on either side, at most. */
    private static final int MAX_LOOK_BACK = 120;

    private final Scene scene;
    private final Tokens tokens;
    private final Offices offices;

    OwnedNouns(Scene scene, Offices offices) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.offices = offices;
    }

    /** Tells "her husband", "Doe’s lawyer". */
    boolean isOwned(Mention noun) {
        return noun.kind() == Mention.Kind.PERSON_NOUN
                && !noun.plural()
                && (scene.words().is(noun.first(), Word.Kind.POSSESSIVE)
                        || (Possessives.isEnding(tokens, noun.first() - 1) && isEmployed(noun)));
    }

    /**
     * Tells "Doe’s lawyer", who is one for as long as an article is; a country has another
     * president than the last, and another man another father.
     */
    private boolean isEmployed(Mention noun) {
        int owner = owner(noun);
        Word word = scene.words().get(noun.nameFirst());
        return owner >= 0
                && scene.mentions().get(owner).kind() != Mention.Kind.PLACE
                && (word.gender() == Gender.UNKNOWN
                        || tokens.is(noun.nameFirst(), "spokesman")
                        || tokens.is(noun.nameFirst(), "spokeswoman"));
    }

    /** Returns the mention before "’s"; -1 where none is. */
    private int owner(Mention noun) {
        return Possessives.isEnding(tokens, noun.first() - 1)
                ? scene.mention(noun.first() - 2)
                : -1;
    }

    /** Returns who an owned noun stands for; null where that is not known. */
    @Nullable Entity of(int m, Mention noun) {
        Entity before = before(m, noun);
        return before == null
                ? scene.entities().onlyBehind(m, MAX_LOOK_BACK, entity -> isMeant(entity, noun))
                : before;
    }

    private @Nullable Entity before(int m, Mention noun) {
        Entity found = null;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = scene.entities().of(at);
            if (entity != null && entity != found && isMeant(entity, noun)) {
                if (found != null) {
                    return null;
                }
                found = entity;
            }
        }
        return found;
    }

    /** Tells who is introduced by the noun, and as nobody else’s than the owner’s. */
    private boolean isMeant(Entity entity, Mention noun) {
        if (!offices.holds(entity, noun) || offices.isCounted(entity)) {
            return false;
        }
        int owner = owner(noun);
        return owner < 0
                || (scene.entities().of(owner) != entity
                        && !offices.isStatedWithAnother(entity, scene.mentions().get(owner)));
    }
}
