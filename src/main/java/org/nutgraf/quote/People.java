package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Tokens;

/**
 * Those whom an article calls by a noun: they are somebody named beside it, or have no name.
 *
 * <pre>
 *   A spokesman for the agency said no. “We are late,” the spokesman added.
 *   ^---------^                                        ^-----------^        1
 *   One of the workers kept a mug.
 *          ^---------^                                                      2
 *   Ann Poe, a pilot, left.
 *            ^-----^                                                        none: she has a name
 * </pre>
 */
final class People {

    /** The number of mentions that the noun's first is looked for in. */
    private static final int MAX_LOOK_BACK = 30;

    private final Mentions mentions;
    private final Tokens tokens;
    private final Words words;
    private final @Nullable Entity[] of;
    private final int size;

    /** Finds them; those who are named learn that they are people. */
    People(Scene scene) {
        this.mentions = scene.mentions();
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.of = new Entity[mentions.size()];
        SourceHead heads = new SourceHead(scene);
        PersonEvidence evidence = new PersonEvidence(words);
        int number = scene.entities().size();
        for (int m = 0; m < of.length; m++) {
            Mention mention = mentions.get(m);
            if (evidence.standsWith(mention)) {
                describe(scene.entities().of(m));
            }
            if (isPerson(mention)) {
                int head = heads.of(m);
                if (head != m) {
                    describe(scene.entities().of(head));
                } else if (scene.stretches().of(mention.first()) == QuotedStretches.NONE) {
                    Entity known = known(m, mention);
                    if (known == null) {
                        known = new Entity(number++, m, asNoun(mention));
                    }
                    known.add(asNoun(mention), false, false, false);
                    of[m] = known;
                }
            }
        }
        size = number;
    }

    private static void describe(@Nullable Entity named) {
        if (named != null) {
            named.describe();
        }
    }

    private static Mention asNoun(Mention mention) {
        return mention.kind().isName()
                ? mention.as(Mention.Kind.PERSON_NOUN, Gender.UNKNOWN)
                : mention;
    }

    private boolean isPerson(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON_NOUN
                ? words.is(mention.nameFirst(), Word.Kind.NONE)
                        && (!mention.plural() || isOneOf(mention))
                : isOffice(mention);
    }

    /** Tells "the First Minister", which is written as a name. */
    private boolean isOffice(Mention name) {
        Word last = words.get(name.last());
        return last.title()
                && !last.plural()
                && name.kind().isName()
                && name.kind() != Mention.Kind.PERSON
                && (tokens.is(name.first(), "the") || tokens.is(name.first() - 1, "the"));
    }

    /** Tells "the workers" in "one of the workers". */
    private boolean isOneOf(Mention noun) {
        return tokens.is(noun.first() - 1, "of") && tokens.is(noun.first() - 2, "one");
    }

    /** Returns who was called by the noun before, where "the" tells that somebody was. */
    private @Nullable Entity known(int m, Mention noun) {
        if (!tokens.is(noun.first(), "the") || noun.plural()) {
            return null;
        }
        int least = Math.max(0, m - MAX_LOOK_BACK);
        for (int at = m - 1; at >= least; at--) {
            if (of[at] != null
                    && tokens.hash(mentions.get(at).nameFirst()) == tokens.hash(noun.nameFirst())) {
                return of[at];
            }
        }
        return null;
    }

    /** Returns who is called by the noun {@code m}; null for other mentions. */
    @Nullable Entity of(int m) {
        return of[m];
    }

    /** Returns one more than the highest number of an entity, named or not. */
    int size() {
        return size;
    }
}
