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

    /** The number of tokens of a trade before a name at most. */
    private static final int MAX_TRADE = 4;

    /** The number of tokens between a name and the preposition before it at most. */
    private static final int MAX_TO_PREPOSITION = 4;

    private final Scene scene;
    private final Mentions mentions;
    private final Tokens tokens;
    private final Words words;
    private final Descriptions descriptions;
    private final NamedNoun names;

    SourceHead(Scene scene) {
        this.scene = scene;
        mentions = scene.mentions();
        tokens = scene.tokens();
        words = scene.words();
        descriptions = new Descriptions(scene);
        names = new NamedNoun(scene);
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
        int named = names.of(head);
        if (named != head) {
            return named;
        }
        Mention mention = mentions.get(head);
        int member = memberOf(head);
        return member >= 0 ? member : inDescription(head, mention);
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

    /**
     * Goes from "the Harbour Trust" to "Ann Poe" in "Ann Poe of the Harbour Trust", from "Leeds" to
     * the museum in "the Harbour Museum in Leeds".
     */
    private int memberOf(int m) {
        Mention mention = mentions.get(m);
        int before = mention.first() - 1;
        int town = tokens.is(before, ',') ? scene.mention(before - 1) : -1;
        if (town >= 0 && isRegion(m) && isFrom(mentions.get(town))) {
            before = mentions.get(town).first() - 1; // "of Leeds, Yorkshire"
        } else if (tokens.is(before, "the")) {
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
                        && (descriptions.isPerson(p)
                                || (tokens.is(before, "in")
                                        && mentions.get(p).kind() == Mention.Kind.ORGANISATION));
        return member && mentions.get(p).end() == before ? p : -1;
    }

    /** Tells a name between commas that is the subject of nothing. */
    private boolean isRegion(int m) {
        Mention mention = mentions.get(m);
        return mention.kind().isName()
                && mention.kind() != Mention.Kind.PERSON
                && descriptions.isClosed(mention.end())
                && scene.links().behind(m) != CueLinks.Behind.SUBJECT;
    }

    private boolean isFrom(Mention town) {
        int before = town.first() - 1;
        return town.kind() != Mention.Kind.PERSON
                && town.kind() != Mention.Kind.ORGANISATION
                && (tokens.is(before, "of") || tokens.is(before, "from"));
    }

    /** Goes from a name within the description behind a person's name to that person. */
    private int inDescription(int m, Mention mention) {
        if (!mention.kind().isName()) {
            return m;
        }
        int before = mention.first() - 1;
        int end = mention.end();
        boolean office =
                words.get(mention.first()).noun() == Word.Noun.PERSON
                        && mention.kind() != Mention.Kind.PERSON
                        && mention.nameFirst() == mention.first();
        boolean ends = descriptions.isClosed(end) || (office && descriptions.isAttaching(end));
        if (!ends) {
            return m;
        }
        int person =
                office && descriptions.named(before) >= 0
                        ? descriptions.named(before)
                        : descriptions.described(before);
        return person >= 0 && (office || isAttached(before)) ? person : m;
    }

    /** Tells "at" in "at the firm", where a name follows. */
    private boolean isAttached(int last) {
        int least = Math.max(0, last - MAX_TO_PREPOSITION);
        for (int i = last; i > least; i--) {
            if (descriptions.isAttaching(i)) {
                return true;
            }
            if (!descriptions.isDescription(i)) {
                return false;
            }
        }
        return false;
    }

    /** Goes from a name over the words that it describes to the noun or name that they end in. */
    private int described(int m) {
        if (!mentions.get(m).kind().isName() || m + 1 >= mentions.size()) {
            return m;
        }
        Mention next = mentions.get(m + 1);
        int from = mentions.get(m).end();
        if (isOffice(m) && isJoinedTo(from, next)) {
            return descriptions.isPerson(m + 1) ? m + 1 : m;
        }
        boolean owner = Possessives.isEnding(tokens, from);
        boolean compound =
                Characters.isDash(tokens.first(from))
                        && tokens.isJoined(from)
                        && tokens.isJoined(from + 1);
        if (owner) {
            from++;
        } else if (compound) {
            from += 2; // "Leeds-based"
        }
        // A phrase may reach back to the "based" of "Leeds-based".
        int to = Math.max(next.first(), from);
        if (to - from > MAX_BETWEEN || to > next.nameFirst()) {
            return m;
        }
        for (int i = from; i < to; i++) {
            boolean hyphen = Characters.isDash(tokens.first(i)) && tokens.isJoined(i);
            boolean plain =
                    tokens.isWord(i)
                            && (words.is(i, Word.Kind.NONE) || words.is(i, Word.Kind.HONORIFIC))
                            && (words.get(i).cue() == null
                                    || words.get(i).noun() != Word.Noun.NONE);
            if ((!plain && !hyphen) || Possessives.isEnding(tokens, i)) {
                return m;
            }
        }
        boolean noun =
                next.kind() == Mention.Kind.PERSON_NOUN
                        || next.kind() == Mention.Kind.ORGANISATION_NOUN;
        boolean named =
                descriptions.isPerson(m + 1)
                        && (words.get(next.first() - 1).noun() == Word.Noun.PERSON
                                || (owner && next.first() == from && isMember(m, next)));
        boolean bare = owner || compound || next.first() == next.nameFirst();
        return (noun && bare) || named ? m + 1 : m;
    }

    /** Tells "Ohio Gov" in "Ohio Gov. and Party Chairman Ann Poe": an office and no name. */
    private boolean isOffice(int m) {
        Mention mention = mentions.get(m);
        return words.get(mention.last()).title()
                && mention.kind() != Mention.Kind.PERSON
                && !words.is(mention.first(), Word.Kind.DETERMINER)
                && !words.is(mention.first() - 1, Word.Kind.DETERMINER);
    }

    private boolean isJoinedTo(int from, Mention next) {
        int and = tokens.is(from, '.') ? from + 1 : from;
        if (!tokens.is(and, "and")) {
            return false;
        }
        if (next.first() == and + 1) {
            return RoleReader.isTitled(words, next);
        }
        // "and party chairman Ann Poe"
        int trade = next.first() - 1;
        boolean near = trade > and && trade - and <= MAX_TRADE;
        for (int i = and + 1; near && i < trade; i++) {
            near = tokens.isWord(i) && words.is(i, Word.Kind.NONE) && words.get(i).cue() == null;
        }
        return near && words.get(trade).noun() == Word.Noun.PERSON;
    }

    /** Tells whether a full name behind an owner’s is of its member: "Labour’s Ann Poe". */
    private boolean isMember(int m, Mention next) {
        boolean full = next.end() - next.nameFirst() > 1;
        return full
                && switch (mentions.get(m).kind()) {
                    case ORGANISATION, PLACE -> true;
                    case NAME ->
                            next.kind() == Mention.Kind.PERSON
                                    || scene.links().before(m) == CueLinks.Before.INVERTED;
                    case PERSON,
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
