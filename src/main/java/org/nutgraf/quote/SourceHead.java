package org.nutgraf.quote;

import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Finds the mention that a phrase with several is about.
 *
 * <pre>
 *   Doe campaign spokesman John Roe said
 *   ^ to                   ^
 *   the board’s director, Ann Poe, said
 *               ^ to      ^
 *   the minister of trade, Ann Poe, said
 *       ^ to               ^
 *   Ann Poe, executive director of the board, said
 *   ^ from   ^            ^ and from   ^
 *   Ann Poe of the Harbour Trust said
 *   ^ from         ^
 *   said a fan who goes by the name “Dot”
 *          ^ from            to ^
 * </pre>
 *
 * <p>Each step looks at a bounded number of tokens.
 */
final class SourceHead {

    /** The number of tokens between a name and the noun that it describes at most. */
    private static final int MAX_BETWEEN = 8;

    /** The number of tokens of a description behind a name at most. */
    private static final int MAX_DESCRIPTION = 24;

    /** The number of words between an article and the name in its phrase. */
    private static final int MAX_ADJECTIVES = 3;

    /** The number of tokens between a noun and the name that its bearer goes by at most. */
    private static final int MAX_TO_ALIAS = 8;

    private final Scene scene;
    private final Mentions mentions;
    private final Tokens tokens;
    private final Words words;

    SourceHead(Scene scene) {
        this.scene = scene;
        mentions = scene.mentions();
        tokens = scene.tokens();
        words = scene.words();
    }

    /** Returns the candidate of a stretch with the head of its phrase for its mention. */
    Candidate of(Candidate candidate, int s) {
        if (candidate.kind() != Candidate.Kind.MENTION) {
            return candidate;
        }
        int m = candidate.mention();
        boolean behind = mentions.get(m).first() >= scene.stretches().close(s);
        return new Candidate(Candidate.Kind.MENTION, of(behind ? inverted(m) : m));
    }

    /** Returns the index of the head for the mention {@code m} of a phrase. */
    int of(int m) {
        int head = described(m);
        Mention mention = mentions.get(head);
        boolean noun =
                mention.kind() == Mention.Kind.PERSON_NOUN || mention.kind() == Mention.Kind.OTHER;
        if (noun && !mention.plural()) {
            int alias = scene.mention(alias(mention));
            if (alias >= 0 && isPerson(alias)) {
                return alias;
            }
        }
        if (mention.kind() == Mention.Kind.PERSON_NOUN && !mention.plural()) {
            int named = named(head, mention);
            if (named != head) {
                return named;
            }
        }
        int member = memberOf(mention);
        return member >= 0 ? member : inDescription(head, mention);
    }

    private boolean isPerson(int m) {
        Mention.Kind kind = mentions.get(m).kind();
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.NAME;
    }

    /** Goes from "who" to "a fan" in "said a fan who goes by the name". */
    private int inverted(int m) {
        if (m == 0 || mentions.get(m).kind() != Mention.Kind.RELATIVE) {
            return m;
        }
        int end = mentions.get(m - 1).end();
        boolean adjacent = end == mentions.get(m).first() - (tokens.is(end, ',') ? 1 : 0);
        CueLinks.Before before = scene.links().before(m - 1);
        boolean spoke = before == CueLinks.Before.INVERTED || before == CueLinks.Before.CREDITED;
        return adjacent && spoke ? m - 1 : m;
    }

    /** Returns the first token of a phrase with a name in it: "the" of "the Ohio senator". */
    int first(int m) {
        Mention mention = mentions.get(m);
        if (m == 0 || mention.kind().isName() || mention.first() != mention.nameFirst()) {
            return mention.first();
        }
        Mention before = mentions.get(m - 1);
        if (!before.kind().isName() || before.end() != mention.first()) {
            return mention.first();
        }
        int first = before.first();
        int least = Math.max(0, first - MAX_ADJECTIVES);
        for (int i = first - 1; i >= least; i--) {
            if (words.is(i, Word.Kind.DETERMINER) || words.is(i, Word.Kind.POSSESSIVE)) {
                return i;
            }
            if (!tokens.isWord(i)
                    || !words.is(i, Word.Kind.NONE)
                    || words.get(i).cue() != null
                    || scene.mention(i) >= 0) {
                break;
            }
        }
        return first;
    }

    /** Goes from a noun for a person to the name that stands with it. */
    private int named(int m, Mention noun) {
        int comma = first(m) - 1;
        int before = scene.mention(comma - 1);
        if (before >= 0
                && isPerson(before)
                && tokens.is(comma, ',')
                && mentions.get(before).end() == comma
                && (isClosed(noun.end()) || scene.links().behind(m) != CueLinks.Behind.SUBJECT)) {
            return before;
        }
        int limit = Math.min(tokens.size(), noun.end() + MAX_BETWEEN);
        for (int i = noun.end(); i < limit; i++) {
            int p = scene.mention(i);
            if (tokens.is(i, ',')) {
                int named = scene.mention(i + 1);
                return named >= 0 && isPerson(named) && isClosed(mentions.get(named).end())
                        ? named
                        : m;
            }
            if (p >= 0 && isPerson(p) && isBehindNoun(i - 1) && i > noun.end()) {
                return p;
            }
            if (i == noun.end() ? !isAttaching(i) : !isDescription(i)) {
                return m;
            }
        }
        return m;
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

    /** Tells the mark that an apposition ends with. */
    private boolean isClosed(int i) {
        return tokens.is(i, ',') || tokens.is(i, '.') || tokens.is(i, ':');
    }

    private boolean isAttaching(int i) {
        return tokens.is(i, "of")
                || tokens.is(i, "for")
                || tokens.is(i, "at")
                || tokens.is(i, "from")
                || tokens.is(i, "in");
    }

    /**
     * Goes from "the Harbour Trust" to "Ann Poe" in "Ann Poe of the Harbour Trust", from "Leeds" to
     * the museum in "the Harbour Museum in Leeds".
     */
    private int memberOf(Mention mention) {
        int before = mention.first() - 1;
        if (tokens.is(before, "the")) {
            before--;
        }
        boolean attached =
                tokens.is(before, "of")
                        || tokens.is(before, "from")
                        || (tokens.is(before, "at") && mention.kind() != Mention.Kind.PERSON)
                        || (tokens.is(before, "in") && mention.kind() == Mention.Kind.PLACE);
        int p = attached ? scene.mention(before - 1) : -1;
        boolean member =
                p >= 0
                        && (isPerson(p)
                                || (tokens.is(before, "in")
                                        && mentions.get(p).kind() == Mention.Kind.ORGANISATION));
        return member && mentions.get(p).end() == before ? p : -1;
    }

    /** Goes from a name within the description behind a person's name to that person. */
    private int inDescription(int m, Mention mention) {
        int before = mention.first() - 1;
        boolean office =
                words.get(mention.first()).noun() == Word.Noun.PERSON
                        && mention.kind() != Mention.Kind.PERSON
                        && mention.nameFirst() == mention.first();
        boolean within =
                office
                        || isAttaching(before)
                        || (tokens.is(before, "the") && isAttaching(before - 1));
        if (!mention.kind().isName() || !within || !isClosed(mention.end())) {
            return m;
        }
        boolean person = office;
        int least = Math.max(0, before - MAX_DESCRIPTION);
        for (int i = before; i > least; i--) {
            int p = tokens.is(i, ',') ? scene.mention(i - 1) : -1;
            if (p >= 0 && isPerson(p) && mentions.get(p).end() == i) {
                return person ? p : m;
            }
            if (!tokens.is(i, ',') && !tokens.isNumber(i) && !isDescription(i)) {
                return m;
            }
            person |= words.get(i).noun() == Word.Noun.PERSON;
        }
        return m;
    }

    /** Tells what may stand in a description: no verb, and no end of a sentence. */
    private boolean isDescription(int i) {
        if (Characters.isDash(tokens.first(i))) {
            return tokens.isJoined(i);
        }
        return tokens.isWord(i)
                && scene.stretches().of(i) == QuotedStretches.NONE
                && switch (words.get(i).kind()) {
                    case NONE -> words.get(i).cue() == null || isNounHere(i);
                    case DETERMINER, PREPOSITION, CONJUNCTION, HONORIFIC, POSSESSIVE, NUMERAL ->
                            true;
                    case ADVERB,
                            AUXILIARY,
                            INTERROGATIVE,
                            MONTH,
                            NEGATION,
                            OBJECT,
                            PRONOUN,
                            RELATIVE,
                            WEEKDAY ->
                            false;
                };
    }

    /** Tells a verb of speech that is a noun or part of a name here: "campaign", "Report". */
    private boolean isNounHere(int i) {
        return words.get(i).noun() != Word.Noun.NONE
                || words.get(i).speech() != Word.Speech.NONE
                || tokens.isCapitalised(i);
    }

    /** Goes from a name over the words that it describes to the noun or name that they end in. */
    private int described(int m) {
        if (!mentions.get(m).kind().isName() || m + 1 >= mentions.size()) {
            return m;
        }
        Mention next = mentions.get(m + 1);
        int from = mentions.get(m).end();
        boolean owner = isPossessiveEnding(from);
        if (owner) {
            from++;
        } else if (Characters.isDash(tokens.first(from))
                && tokens.isJoined(from)
                && tokens.isJoined(from + 1)) {
            from += 2; // "Leeds-based"
        }
        if (next.first() - from > MAX_BETWEEN || next.first() < from) {
            return m;
        }
        for (int i = from; i < next.first(); i++) {
            boolean hyphen = Characters.isDash(tokens.first(i)) && tokens.isJoined(i);
            boolean plain =
                    tokens.isWord(i)
                            && words.is(i, Word.Kind.NONE)
                            && (words.get(i).cue() == null
                                    || words.get(i).noun() != Word.Noun.NONE);
            if ((!plain && !hyphen) || isPossessiveEnding(i)) {
                return m;
            }
        }
        boolean noun =
                next.kind() == Mention.Kind.PERSON_NOUN
                        || next.kind() == Mention.Kind.ORGANISATION_NOUN;
        boolean named = isPerson(m + 1) && words.get(next.first() - 1).noun() == Word.Noun.PERSON;
        boolean bare = owner || next.first() == next.nameFirst();
        return (noun && bare) || named ? m + 1 : m;
    }

    private boolean isPossessiveEnding(int i) {
        return tokens.isJoined(i)
                && (tokens.is(i, "'s") || tokens.is(i, '’') || tokens.is(i, '\''));
    }
}
