package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Who is meant by a noun with an article, where the article names them elsewhere.
 *
 * <pre>
 *   Senator Jane Doe …     the senator      by the office
 *   Jane Doe, 43, …        the 43-year-old  by the age
 *   Jane Doe stayed. …     the defender     by who was spoken of last
 *   the Doe Committee …    the committee    by a word of the name
 * </pre>
 *
 * <p>Each knows whom the nouns and pronouns before stand for, and looks back over a bounded number
 * of mentions, so that the time is linear.
 */
final class DefiniteNouns {

    /** Nouns that tell one from another who was spoken of: "victim", "lawyer", "source". */
    private static final Lexicon<Boolean> RELATIONS =
            Lexicon.of(Table.read(DefiniteNouns.class, "relation-nouns.tsv"), "noun", row -> true);

    /** The number of mentions that the holder of an office is looked for in, on either side. */
    private static final int MAX_LOOK_BACK = 120;

    /** The number of mentions that who was spoken of last is looked for in. */
    private static final int MAX_TO_TOPIC = 24;

    /** The number of blocks that who was spoken of last is looked for in. */
    private static final int MAX_BLOCKS = 2;

    /** The number of tokens between an age and the name of whose it is at most. */
    private static final int MAX_FROM_AGE = 8;

    private final Scene scene;
    private final Tokens tokens;
    private final Words words;
    private final Mentions mentions;
    private final Entities entities;
    private final Offices offices;
    private final Antecedents antecedents;
    private final SourceHead heads;
    private final NamedNoun nouns;
    private final OwnedNouns owned;
    private final LeadNouns leads;

    DefiniteNouns(Scene scene, Offices offices, Antecedents antecedents) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.mentions = scene.mentions();
        this.entities = scene.entities();
        this.offices = offices;
        this.antecedents = antecedents;
        this.heads = new SourceHead(scene);
        this.nouns = new NamedNoun(scene);
        this.owned = new OwnedNouns(scene, offices);
        this.leads = new LeadNouns(scene, offices);
    }

    /** Returns who a mention stands for; null where that is not known. */
    @Nullable Entity of(int m) {
        Mention noun = mentions.get(m);
        if (!isDefinite(m, noun)) {
            return owned.isOwned(noun) ? owned.of(m, noun) : leads.of(m, noun, nouns.first(m));
        }
        Entity found = stated(m, noun);
        if (found == null && !isRelation(noun) && !isOfPerson(m)) {
            found = topic(m, noun);
        }
        return found == null && words.get(noun.nameFirst()).title()
                ? entities.onlyBehind(m, MAX_LOOK_BACK, entity -> offices.holds(entity, noun))
                : found;
    }

    /** Returns who was named before with the office or age of a mention; null where nobody was. */
    @Nullable Entity stated(int m) {
        Mention noun = mentions.get(m);
        return isDefinite(m, noun) ? stated(m, noun) : null;
    }

    private @Nullable Entity stated(int m, Mention noun) {
        Entity found = noun.kind() == Mention.Kind.PERSON_NOUN ? holder(m, noun) : null;
        int age = found == null ? age(noun) : -1;
        return age >= 0 ? aged(m, noun, age) : found;
    }

    private boolean isDefinite(int m, Mention noun) {
        boolean person = noun.kind() == Mention.Kind.PERSON_NOUN;
        return (person ? !noun.plural() : age(noun) >= 0) && tokens.is(nouns.first(m), "the");
    }

    /** Tells "the Doe adviser", who is not any adviser. */
    private boolean isOfPerson(int m) {
        Entity modifier = nouns.first(m) < mentions.get(m).first() ? entities.of(m - 1) : null;
        return modifier != null && modifier.isPerson();
    }

    /** Tells "the Green mayoral candidate", who is not just anybody spoken of before. */
    private boolean isCompound(int m, Mention noun) {
        return nouns.first(m) < noun.first() && noun.first() < noun.nameFirst();
    }

    /** Tells "the Ohio senator" and "the old senator", which describe, from "the senator". */
    private boolean isModified(int m, Mention noun) {
        int before = noun.nameFirst() - 1;
        return nouns.first(m) < noun.first()
                || (noun.first() < before && words.get(before).noun() == Word.Noun.NONE);
    }

    private boolean isRelation(Mention noun) {
        return isAlone(noun) && RELATIONS.contains(tokens, noun.nameFirst()) && !isParent(noun);
    }

    /** Tells "the mother of three" from "the lawyer of two victims": nothing else is counted. */
    private boolean isParent(Mention noun) {
        int number = noun.end() + 1;
        boolean counted =
                tokens.isWord(number + 1)
                        && words.is(number + 1, Word.Kind.NONE)
                        && words.get(number + 1).cue() == null;
        return tokens.is(noun.end(), "of")
                && (tokens.isNumber(number) || words.is(number, Word.Kind.NUMERAL))
                && !counted;
    }

    /** Tells a noun from "father-of-two". */
    private static boolean isAlone(Mention noun) {
        return noun.end() == noun.nameFirst() + 1;
    }

    /**
     * Returns who was named before with the office: for "the Ohio senator" the one whose office is
     * stated with Ohio, or else the only one with it.
     */
    private @Nullable Entity holder(int m, Mention noun) {
        boolean modified = nouns.first(m) < noun.first();
        Entity found = null;
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = entities.of(at);
            if (entity == null || entity == found || !offices.holds(entity, noun)) {
                continue;
            }
            if (!modified || offices.isStatedWith(entity, mentions.get(m - 1))) {
                return entity;
            }
            if (found != null) {
                return null;
            }
            found = entity;
        }
        return found;
    }

    /** Returns the token of the age in "the 43-year-old", "the 43-year-old teacher", or -1. */
    private int age(Mention noun) {
        for (int i = noun.first(); i + 4 < noun.end(); i++) {
            if (isAge(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAge(int i) {
        return tokens.isNumber(i) && tokens.is(i + 2, "year") && tokens.is(i + 4, "old");
    }

    /** Returns who was named before with the age. */
    private @Nullable Entity aged(int m, Mention noun, int age) {
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            Entity entity = entities.of(at);
            if (entity != null
                    && entity.gender().agrees(noun.gender())
                    && isStated(age, mentions.get(at))) {
                return entity;
            }
        }
        return null;
    }

    /** Tells "Jane Doe, 43," and "Jane Doe (43)", and "the 43-year-old teacher Jane Doe". */
    private boolean isStated(int age, Mention name) {
        int mark = name.end();
        if (tokens.is(mark, ',') || tokens.is(mark, '(')) {
            return isSame(age, mark + 1);
        }
        int least = Math.max(0, name.first() - MAX_FROM_AGE);
        for (int i = name.first() - 5; i >= least; i--) {
            if (isAge(i) && isSame(age, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSame(int one, int other) {
        return tokens.isNumber(other) && tokens.hash(one) == tokens.hash(other);
    }

    /**
     * Returns the person who spoke last, or who a sentence since was about; null where that one has
     * no name. One with an office is only meant by it just behind what they said, or what is said
     * of them where it describes them too.
     */
    private @Nullable Entity topic(int m, Mention noun) {
        boolean office = isAlone(noun) && words.get(noun.nameFirst()).title() && !isParent(noun);
        boolean close = office || isCompound(m, noun);
        boolean modified = isModified(m, noun);
        int block = scene.block(noun.first());
        int least = Math.max(0, m - MAX_TO_TOPIC);
        for (int at = m - 1; at >= least; at--) {
            Mention mention = mentions.get(at);
            if (scene.block(mention.first()) < block - MAX_BLOCKS) {
                return null;
            }
            boolean told = scene.stretches().of(mention.first()) == QuotedStretches.NONE;
            if (!told || scene.isSameSentence(mention.first(), noun.first())) {
                continue;
            }
            boolean speaks = scene.links().speaks(at);
            Entity entity = entity(at, mention);
            boolean fits =
                    entity != null && isPerson(entity) && entity.gender().agrees(noun.gender());
            if (entity != null && fits && (speaks || isSubject(mention))) {
                boolean far = scene.block(mention.first()) < block - 1 || (!speaks && !modified);
                return close && (far || isOther(m, noun, entity)) ? null : entity;
            }
            if (speaks && mention.kind() == Mention.Kind.PERSON_NOUN && !fits) {
                return null;
            }
        }
        return null;
    }

    /** Tells the Ohio senator, and a governor, from "the Iowa senator". */
    private boolean isOther(int m, Mention noun, Entity entity) {
        boolean modified = nouns.first(m) < noun.first();
        return offices.holdsAnother(entity, noun, modified ? mentions.get(m - 1) : null);
    }

    private @Nullable Entity entity(int m, Mention mention) {
        return switch (mention.kind()) {
            case PERSON, ORGANISATION, PLACE, NAME -> entities.of(heads.of(m));
            case PRONOUN -> antecedents.entity(m);
            case PERSON_NOUN -> {
                Entity entity = antecedents.entity(m);
                yield entity == null ? entities.of(heads.of(m)) : entity;
            }
            case OTHER, RELATIVE, ORGANISATION_NOUN, DOCUMENT_NOUN -> null;
        };
    }

    /** Tells whether a name is a person’s, or may be: it is long, has a title, or speaks. */
    private static boolean isPerson(Entity entity) {
        return switch (entity.fullest().kind()) {
            case PERSON -> true;
            case NAME ->
                    entity.titled() > 0
                            || entity.spoken() > 0
                            || (entity.located() == 0 && isFull(entity.fullest()));
            case ORGANISATION,
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

    private static boolean isFull(Mention name) {
        return name.end() - name.nameFirst() > 1;
    }

    /** Tells a mention that begins a sentence, behind its description perhaps. */
    private boolean isSubject(Mention mention) {
        int i = mention.first() - 1;
        while (i >= 0
                && scene.isSameSentence(i, mention.first())
                && tokens.isWord(i)
                && !words.is(i, Word.Kind.PREPOSITION)
                && words.get(i).cue() == null) {
            i--;
        }
        return i < 0
                || !scene.isSameSentence(i, mention.first())
                || Characters.isDash(tokens.first(i));
    }
}
