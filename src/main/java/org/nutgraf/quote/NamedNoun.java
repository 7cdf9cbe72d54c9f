package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Finds the name of a person who is called by a noun, where it stands with the noun.
 *
 * <pre>
 *   Ann Poe, a Green councillor, said
 *   ^ to             ^ from
 *   the minister of trade, Ann Poe, said
 *       ^ from             ^ to
 *   said a fan who goes by the name “Dot”
 *          ^ from                    ^ to
 * </pre>
 *
 * <p>Each step looks at a bounded number of tokens.
 */
final class NamedNoun {

    /** The number of tokens between a name and the noun that it describes at most. */
    private static final int MAX_BETWEEN = 8;

    /** The number of words between an article and the name in its phrase. */
    private static final int MAX_ADJECTIVES = 3;

    /** The number of tokens between a noun and the name that its bearer goes by at most. */
    private static final int MAX_TO_ALIAS = 8;

    /** The number of words between a noun and the name that they both describe. */
    private static final int MAX_COMPOUND = 4;

    private final Scene scene;
    private final Mentions mentions;
    private final Tokens tokens;
    private final Words words;
    private final Descriptions descriptions;

    NamedNoun(Scene scene) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.tokens = scene.tokens();
        this.words = scene.words();
        this.descriptions = new Descriptions(scene);
    }

    /** Returns the first token of a phrase with a name in it: "the" of "the Ohio senator". */
    int first(int m) {
        Mention mention = mentions.get(m);
        if (m == 0 || mention.kind().isName()) {
            return mention.first();
        }
        Mention before = mentions.get(m - 1);
        int end = before.end();
        boolean attached =
                isHyphen(end)
                        ? mention.first() == end + 1 // "Leeds-based"
                        : mention.first() == end && !beginsPhrase(end);
        if (!before.kind().isName() || !attached) {
            return mention.first();
        }
        int first = before.first();
        int least = Math.max(0, first - MAX_ADJECTIVES);
        for (int i = first - 1; i >= least; i--) {
            if (words.is(i, Word.Kind.DETERMINER) || words.is(i, Word.Kind.POSSESSIVE)) {
                return i;
            }
            if (!tokens.isWord(i)
                    || !(words.is(i, Word.Kind.NONE) || words.is(i, Word.Kind.HONORIFIC))
                    || words.get(i).cue() != null
                    || scene.mention(i) >= 0) {
                break;
            }
        }
        return first;
    }

    /** Tells "the" in "In Leeds the mayor said", which the name is not part of. */
    private boolean beginsPhrase(int i) {
        return words.is(i, Word.Kind.DETERMINER)
                || words.is(i, Word.Kind.POSSESSIVE)
                || words.is(i, Word.Kind.NUMERAL)
                || tokens.isNumber(i);
    }

    private boolean isHyphen(int i) {
        return Characters.isDash(tokens.first(i)) && tokens.isJoined(i) && tokens.isJoined(i + 1);
    }

    /** Returns the name that stands with the noun {@code m}; {@code m} where there is none. */
    int of(int m) {
        Mention noun = mentions.get(m);
        boolean person = noun.kind() == Mention.Kind.PERSON_NOUN;
        if (noun.plural() || (!person && noun.kind() != Mention.Kind.OTHER)) {
            return m;
        }
        int alias = scene.mention(alias(noun));
        if (alias >= 0 && descriptions.isPerson(alias)) {
            return alias;
        }
        if (!person) {
            return m;
        }
        int before = before(m, noun);
        if (before >= 0) {
            return before;
        }
        int compound = compound(noun);
        return compound >= 0 ? compound : behind(m, noun);
    }

    /**
     * Returns the name in "a talk radio host Ann Poe", "mother-of-two Ann Poe"; -1 where there is
     * none.
     */
    private int compound(Mention noun) {
        int limit = Math.min(tokens.size(), noun.end() + MAX_COMPOUND);
        for (int i = noun.end(); i < limit; i++) {
            int named = scene.mention(i);
            if (named >= 0 && mentions.get(named).kind().isName()) {
                boolean described =
                        i > noun.end()
                                ? words.get(i - 1).noun() == Word.Noun.PERSON
                                : noun.end() > noun.nameFirst() + 1; // "mother-of-two"
                return described && descriptions.isPerson(named) ? named : -1;
            }
            if (!isBehindNoun(i) || scene.classes().at(i).isFiniteVerb()) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Returns the name in "Ann Poe, the mayor," and "Ann Poe, a poet and teacher,"; -1 where there
     * is none.
     */
    private int before(int m, Mention noun) {
        int before = first(m) - 1;
        if (words.is(before, Word.Kind.DETERMINER)) {
            before--; // "a 58-year-old social worker" is longer than a phrase
        }
        int name =
                tokens.is(before, "and")
                        ? descriptions.described(before)
                        : descriptions.named(before);
        boolean apposition =
                name >= 0
                        && !isLocated(mentions.get(name))
                        && (descriptions.isClosed(noun.end())
                                || scene.links().behind(m) != CueLinks.Behind.SUBJECT);
        return apposition ? name : -1;
    }

    /** Tells "Leeds" in "At a rink in Leeds, a man in a cap said", which describes nobody. */
    private boolean isLocated(Mention name) {
        int before = name.first() - 1;
        return name.kind() == Mention.Kind.NAME
                && (tokens.is(before, "in")
                        || tokens.is(before, "near")
                        || tokens.is(before, "at")
                        || tokens.is(before, "outside"));
    }

    /**
     * Goes on to the name in "the mayor of Leeds, Ann Poe," and "the founder and director, Ann
     * Poe,"; {@code m} where there is none.
     */
    private int behind(int m, Mention noun) {
        int limit = Math.min(tokens.size(), noun.end() + MAX_BETWEEN);
        boolean joined = isJoined(noun.end());
        for (int i = noun.end(); i < limit; i++) {
            int p = scene.mention(i);
            boolean described = !joined || words.get(i - 1).noun() == Word.Noun.PERSON;
            if (tokens.is(i, ',')) {
                int named = described ? behindComma(i) : -1;
                return named >= 0 ? named : m;
            }
            if (p >= 0 && descriptions.isPerson(p) && isBehindNoun(i - 1) && i > noun.end()) {
                return described ? p : m;
            }
            if (i == noun.end()
                    ? !joined && !descriptions.isAttaching(i)
                    : !descriptions.isDescription(i)) {
                return m;
            }
        }
        return m;
    }

    /** Tells the "and" of "founder and director", who are one, from "founder and her partner". */
    private boolean isJoined(int i) {
        return tokens.is(i, "and")
                && words.is(i + 1, Word.Kind.NONE)
                && !tokens.isCapitalised(i + 1);
    }

    /** Returns the name in ", Ann Poe," and ", state senator Ann Poe,"; -1 where there is none. */
    private int behindComma(int comma) {
        int limit = Math.min(tokens.size(), comma + 1 + MAX_ADJECTIVES);
        for (int i = comma + 1; i < limit; i++) {
            int named = scene.mention(i);
            if (named >= 0 && mentions.get(named).kind().isName()) {
                int end = mentions.get(named).end();
                boolean closed = descriptions.isClosed(end) || tokens.is(end, '(');
                return descriptions.isPerson(named) && closed ? named : -1;
            }
            if (!isBehindNoun(i) || !descriptions.isDescription(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Tells the "state" of "secretary of state Ann Poe", which a name can follow. */
    private boolean isBehindNoun(int i) {
        return tokens.isWord(i) && words.is(i, Word.Kind.NONE) && !tokens.isCapitalised(i);
    }

    /**
     * Returns the token that the name starts at in "a man named Roe", "a fan who goes by Dot",
     * "going by the name “Dot”", "known as “Dot”"; no token where there is none.
     */
    private int alias(Mention noun) {
        int from = noun.end();
        int i = tokens.is(from, ',') ? from + 1 : from;
        if (tokens.is(i, "who") || tokens.is(i, "which")) {
            i++;
        }
        if (tokens.is(i, "goes") || tokens.is(i, "went") || tokens.is(i, "going")) {
            i++;
            if (!tokens.is(i, "by")) {
                return FeatureSink.NO_TOKEN;
            }
        } else if (tokens.is(i, "known") && tokens.is(i + 1, "as")) {
            i++;
        } else if (!tokens.is(i, "named") && !(tokens.is(i, "called") && isIndefinite(noun))) {
            return FeatureSink.NO_TOKEN;
        }
        i++;
        int limit = Math.min(tokens.size(), from + MAX_TO_ALIAS);
        while (i < limit
                && (tokens.is(i, "the")
                        || tokens.is(i, "name")
                        || tokens.is(i, "of")
                        || DoubleMarks.width(tokens, i) > 0)) {
            i++;
        }
        return i;
    }

    /** Tells "a man", of whom "called Roe" tells the name, and not whom he called something. */
    private boolean isIndefinite(Mention noun) {
        return tokens.is(noun.first(), "a") || tokens.is(noun.first(), "an");
    }
}
