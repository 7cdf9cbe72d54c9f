package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Tells pronouns that stand for somebody who is called by a noun, and has no name.
 *
 * <pre>
 *   A spokesman for the agency said no. “We are late,” he added.
 *   ^---------^                                         ^^
 * </pre>
 *
 * <p>Pronouns are taken in order, and each looks back over a bounded number of mentions.
 */
final class UnnamedSubjects {

    /** The number of mentions that are looked back over at most. */
    private static final int MAX_LOOK_BACK = 6;

    private final Scene scene;
    private final Mentions mentions;
    private final Antecedents antecedents;
    private final DefiniteNouns definite;
    private final SourceHead heads;
    private final boolean[] unnamed;

    private UnnamedSubjects(Scene scene, Antecedents antecedents, DefiniteNouns definite) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.antecedents = antecedents;
        this.definite = definite;
        this.heads = new SourceHead(scene);
        this.unnamed = new boolean[mentions.size()];
    }

    static UnnamedSubjects of(Scene scene, Antecedents antecedents, DefiniteNouns definite) {
        UnnamedSubjects subjects = new UnnamedSubjects(scene, antecedents, definite);
        for (int m = 0; m < subjects.unnamed.length; m++) {
            if (antecedents.isOpen(m) && antecedents.entity(m) != null) {
                subjects.unnamed[m] = subjects.isUnnamed(m);
            }
        }
        return subjects;
    }

    /** Tells whether the pronoun {@code m} stands for somebody without a name. */
    boolean is(int m) {
        return unnamed[m];
    }

    private boolean isUnnamed(int m) {
        Mention pronoun = mentions.get(m);
        int block = scene.block(pronoun.first());
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Mention mention = mentions.get(at);
            if (scene.block(mention.first()) < block - 1) {
                return false;
            }
            if (scene.stretches().of(mention.first()) != QuotedStretches.NONE
                    || !mention.gender().agrees(pronoun.gender())) {
                continue;
            }
            Entity entity = antecedents.entity(at);
            switch (mention.kind()) {
                case PERSON, NAME -> {
                    if (entity == null || entity.isPerson() || entity.spoken() > 0) {
                        return false;
                    }
                }
                case PRONOUN -> {
                    if (antecedents.isOpen(at)) {
                        return unnamed[at];
                    }
                }
                case PERSON_NOUN -> {
                    boolean apposition = scene.tokens().is(mention.first() - 1, ',');
                    if (!mention.plural() && !apposition && isSubject(at)) {
                        return isOther(at, antecedents.entity(m))
                                && definite.of(at) == null
                                && heads.of(at) == at;
                    }
                }
                case ORGANISATION, PLACE, RELATIVE, ORGANISATION_NOUN, DOCUMENT_NOUN, OTHER -> {}
            }
        }
        return false;
    }

    /** Tells "a spokesman", who is new, and "the spokesman" where only a thing was named. */
    private boolean isOther(int m, @Nullable Entity chosen) {
        Tokens tokens = scene.tokens();
        int first = mentions.get(m).first();
        boolean fresh = isFresh(tokens, first) || isFresh(tokens, first - 1);
        return (fresh && scene.links().speaks(m))
                || (chosen != null && !chosen.isPerson() && chosen.spoken() == 0);
    }

    private static boolean isFresh(Tokens tokens, int i) {
        return tokens.is(i, "a")
                || tokens.is(i, "an")
                || tokens.is(i, "another")
                || tokens.is(i, "one");
    }

    private boolean isSubject(int m) {
        return scene.links().behind(m).isSubject() || scene.links().speaks(m);
    }
}
