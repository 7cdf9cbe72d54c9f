package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Which organisation is meant by a noun with an article, or by "it".
 *
 * <pre>
 *   the Harbour Trust …           the trust      by a word of the name
 *   Doe Motors closed a plant. …  the company    by what was spoken of last
 *   Doe Motors said so. …         it
 * </pre>
 *
 * <p>Each looks back over a bounded number of mentions.
 */
final class OrganisationNouns {

    /** Nouns that stand for one of many alike: "company", not "government". */
    private static final Lexicon<Boolean> ENTERPRISES =
            Lexicon.of(
                    Table.read(OrganisationNouns.class, "enterprise-nouns.tsv"),
                    "noun",
                    row -> true);

    /** The number of mentions that the name with the noun in it is looked for in. */
    private static final int MAX_LOOK_BACK = 120;

    /** The number of mentions that what was spoken of last is looked for in. */
    private static final int MAX_TO_TOPIC = 24;

    /** The number of uses of a noun before that are looked at. */
    private static final int MAX_USES = 4;

    /** The number of blocks that what was spoken of last is looked for in. */
    private static final int MAX_BLOCKS = 2;

    private final Scene scene;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Entities entities;
    private final SourceHead heads;
    private final NamedNoun nouns;

    OrganisationNouns(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.mentions = scene.mentions();
        this.entities = scene.entities();
        this.heads = new SourceHead(scene);
        this.nouns = new NamedNoun(scene);
    }

    /** Returns the organisation that the noun {@code m} stands for; null where not known. */
    @Nullable Entity of(int m) {
        Mention noun = mentions.get(m);
        if (noun.plural() || !isAlone(m, noun)) {
            return null;
        }
        Entity named = named(m, noun.nameFirst());
        if (named != null || !ENTERPRISES.contains(tokens, noun.nameFirst())) {
            return named;
        }
        Entity topic = topic(m, noun);
        return topic == null ? again(m, noun) : topic;
    }

    /**
     * Returns what the noun stood for where it was last used, "the company"; null where another
     * organisation was spoken of since.
     */
    private @Nullable Entity again(int m, Mention noun) {
        Entity since = null;
        int used = 0;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least && used < MAX_USES; at--) {
            Mention mention = mentions.get(at);
            if (since == null && mention.kind().isName() && isSpokenOf(at, mention)) {
                since = entities.of(heads.of(at));
            }
            if (isUse(at, mention, noun)) {
                used++;
                Entity topic = topic(at, mention);
                if (topic != null) {
                    return since == null || since == topic ? topic : null;
                }
            }
        }
        return null;
    }

    private boolean isUse(int m, Mention use, Mention noun) {
        return use.kind() == Mention.Kind.ORGANISATION_NOUN
                && isAlone(m, use)
                && tokens.hash(use.nameFirst()) == tokens.hash(noun.nameFirst())
                && scene.stretches().of(use.first()) == QuotedStretches.NONE;
    }

    /** Tells "the company" from "the rival company". */
    private boolean isAlone(int m, Mention noun) {
        return nouns.first(m) == noun.first()
                && noun.nameFirst() == noun.first() + 1
                && tokens.is(noun.first(), "the");
    }

    /** Tells an organisation that speaks, or that a sentence begins with. */
    private boolean isSpokenOf(int m, Mention mention) {
        Entity entity = entities.of(heads.of(m));
        return entity != null
                && scene.stretches().of(mention.first()) == QuotedStretches.NONE
                && isOrganisation(entity)
                && (scene.links().speaks(m) || isInitial(mention));
    }

    /** Returns the organisation named last with the word in its name. */
    private @Nullable Entity named(int m, int word) {
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = entities.of(at);
            if (entity != null && isOrganisation(entity) && holds(entity.fullest(), word)) {
                return entity;
            }
        }
        return null;
    }

    private boolean holds(Mention name, int word) {
        for (int i = name.nameFirst(); i < name.end(); i++) {
            if (tokens.hash(i) == tokens.hash(word) && tokens.length(i) == tokens.length(word)) {
                return name.end() - name.nameFirst() > 1;
            }
        }
        return false;
    }

    /** Returns the organisation that spoke last, or that a sentence since began with. */
    private @Nullable Entity topic(int m, Mention noun) {
        int block = scene.block(noun.first());
        int least = Math.max(0, m - MAX_TO_TOPIC);
        for (int at = m - 1; at >= least; at--) {
            Mention mention = mentions.get(at);
            if (scene.block(mention.first()) < block - MAX_BLOCKS) {
                return null;
            }
            boolean told = scene.stretches().of(mention.first()) == QuotedStretches.NONE;
            if (!told
                    || !mention.kind().isName()
                    || scene.isSameSentence(mention.first(), noun.first())) {
                continue;
            }
            Entity entity = entities.of(heads.of(at));
            if (entity != null
                    && mayBe(entity)
                    && (scene.links().speaks(at) || isInitial(mention))) {
                return entity;
            }
        }
        return null;
    }

    /**
     * Returns the organisation that "it" stands for, by the last sentence before that was about one
     * or about a document; null where that has no name.
     */
    @Nullable Entity it(int m) {
        int block = scene.block(mentions.get(m).first());
        int least = Math.max(0, m - MAX_TO_TOPIC);
        for (int at = m - 1; at >= least; at--) {
            Mention mention = mentions.get(at);
            if (scene.block(mention.first()) < block - 1) {
                return null;
            }
            boolean told = scene.stretches().of(mention.first()) == QuotedStretches.NONE;
            if (!told || !(scene.links().speaks(at) || isInitial(mention))) {
                continue;
            }
            Entity entity = entities.of(heads.of(at));
            if (mention.kind() == Mention.Kind.ORGANISATION_NOUN && !mention.plural()) {
                return entity != null && mayBe(entity) ? entity : of(at);
            }
            if (mention.kind() == Mention.Kind.DOCUMENT_NOUN
                    || mention.kind() == Mention.Kind.OTHER) {
                return null;
            }
            if (entity != null && mayBe(entity)) {
                return entity;
            }
        }
        return null;
    }

    private boolean isInitial(Mention mention) {
        int before = mention.first() - 1;
        if (tokens.is(before, "the")) {
            before--;
        }
        if (tokens.is(before, "but") || tokens.is(before, "and")) {
            before--;
        }
        return before < 0 || !scene.isSameSentence(before, mention.first());
    }

    /** Tells an organisation’s name from that of a person or a place; it may be of any length. */
    private static boolean mayBe(Entity entity) {
        Mention name = entity.fullest();
        return isOrganisation(entity)
                || (name.kind() == Mention.Kind.NAME
                        && name.end() - name.nameFirst() > 1
                        && entity.titled() == 0
                        && entity.described() == 0
                        && entity.located() == 0
                        && entity.gender() == Gender.UNKNOWN);
    }

    /**
     * Tells whether a name is an organisation’s, or may be: it is one word, more than once, and no
     * person’s or place’s.
     */
    static boolean isOrganisation(Entity entity) {
        return switch (entity.fullest().kind()) {
            case ORGANISATION -> true;
            case NAME ->
                    entity.fullest().end() - entity.fullest().nameFirst() == 1
                            && !entity.fullest().initial()
                            && entity.count() > 1
                            && entity.titled() == 0
                            && entity.located() == 0
                            && entity.gender() == Gender.UNKNOWN;
            case PERSON,
                    PLACE,
                    PRONOUN,
                    RELATIVE,
                    PERSON_NOUN,
                    ORGANISATION_NOUN,
                    DOCUMENT_NOUN,
                    OTHER ->
                    false;
        };
    }
}
