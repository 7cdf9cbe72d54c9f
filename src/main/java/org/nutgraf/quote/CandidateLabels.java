package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/** Names what those are like who a pronoun may stand for, as features know it. */
final class CandidateLabels {

    private static final Label AGREES = Label.of("agrees");
    private static final Label PERSON = Label.of("person");
    private static final Label UNKNOWN = Label.of("unknown");
    private static final Label MUCH = Label.of("much");
    private static final Label OFTEN = Label.of("often");
    private static final Label SOME = Label.of("some");
    private static final Label ONCE = Label.of("once");
    private static final Label TITLED = Label.of("titled");
    private static final Label LOCATED = Label.of("located");
    private static final Label DOUBTFUL = Label.of("doubtful");
    private static final Label HIDDEN = Label.of("hidden");
    private static final Label NOUN = Label.of("noun");
    private static final Label NEW = Label.of("new");
    private static final Label DEFINITE = Label.of("definite");
    private static final Label OWNED = Label.of("owned");
    private static final Label BARE = Label.of("bare");
    private static final Label FULL = Label.of("full");
    private static final Label SHORT = Label.of("short");

    private final Scene scene;

    CandidateLabels(Scene scene) {
        this.scene = scene;
    }

    /** Tells a full name from a short one, and nouns by their article. */
    Label form(Mention mention) {
        if (mention.kind() == Mention.Kind.PERSON_NOUN) {
            return article(mention);
        }
        return mention.end() - mention.nameFirst() > 1 ? FULL : SHORT;
    }

    /** Tells "a pilot" and "one of the pilots", who is new, from "the pilot" and "her pilot". */
    private Label article(Mention noun) {
        int first = noun.first();
        Tokens tokens = scene.tokens();
        if (noun.plural() || isNew(tokens, noun)) {
            return NEW;
        }
        if (tokens.is(first, "the")) {
            return DEFINITE;
        }
        return scene.words().is(first, Word.Kind.POSSESSIVE)
                        || Possessives.isEnding(tokens, first - 1)
                ? OWNED
                : BARE;
    }

    /** Tells "a pilot", "another pilot". */
    static boolean isNew(Tokens tokens, Mention noun) {
        return isNew(tokens, noun.first());
    }

    /** Tells the word that somebody new begins with: "a", "another". */
    static boolean isNew(Tokens tokens, int first) {
        return tokens.is(first, "a")
                || tokens.is(first, "an")
                || tokens.is(first, "one")
                || tokens.is(first, "another");
    }

    /** Tells persons from places and other names by what stands with them anywhere. */
    static Label sort(Entity entity, Gender gender) {
        if (!entity.isNamed()) {
            return NOUN;
        }
        if (entity.titled() > 0) {
            return TITLED;
        }
        if (entity.described() > 0) {
            return gender == Gender.UNKNOWN ? HIDDEN : PERSON;
        }
        if (entity.fullest().initial() && !entity.isPerson()) {
            return DOUBTFUL;
        }
        if (entity.located() > 0) {
            return LOCATED;
        }
        return gender == Gender.UNKNOWN ? HIDDEN : entity.isPerson() ? PERSON : UNKNOWN;
    }

    /**
     * Returns the kind of a mention; where the gender is hidden, it does not tell of whom it is
     * known.
     */
    static Label kind(Mention mention, Gender gender) {
        boolean hidden = gender == Gender.UNKNOWN && mention.kind() == Mention.Kind.NAME;
        return (hidden ? Mention.Kind.PERSON : mention.kind()).label();
    }

    /** Tells whether the gender of somebody is that of a pronoun, or not known. */
    static Label known(Entity entity, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return HIDDEN;
        }
        if (entity.gender() == gender) {
            return AGREES;
        }
        return entity.isPerson() ? PERSON : entity.isNamed() ? UNKNOWN : NOUN;
    }

    /** Tells apart how often an article names somebody. */
    static Label often(int count) {
        return count > 8 ? MUCH : count > 4 ? OFTEN : count > 1 ? SOME : ONCE;
    }
}
