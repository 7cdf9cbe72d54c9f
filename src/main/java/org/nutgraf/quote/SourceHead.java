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
        int member = memberOf(mention);
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
                        && (descriptions.isPerson(p)
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
                        || descriptions.isAttaching(before)
                        || (tokens.is(before, "the") && descriptions.isAttaching(before - 1));
        if (!mention.kind().isName() || !within || !descriptions.isClosed(mention.end())) {
            return m;
        }
        boolean person = office;
        int least = Math.max(0, before - MAX_DESCRIPTION);
        for (int i = before; i > least; i--) {
            int p = tokens.is(i, ',') ? scene.mention(i - 1) : -1;
            if (p >= 0 && descriptions.isPerson(p) && mentions.get(p).end() == i) {
                return person ? p : m;
            }
            if (!tokens.is(i, ',') && !tokens.isNumber(i) && !descriptions.isDescription(i)) {
                return m;
            }
            person |= words.get(i).noun() == Word.Noun.PERSON;
        }
        return m;
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
        boolean named =
                descriptions.isPerson(m + 1)
                        && (words.get(next.first() - 1).noun() == Word.Noun.PERSON
                                || (owner && next.first() == from && isMember(m, next)));
        boolean bare = owner || next.first() == next.nameFirst();
        return (noun && bare) || named ? m + 1 : m;
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

    private boolean isPossessiveEnding(int i) {
        return tokens.isJoined(i)
                && (tokens.is(i, "'s") || tokens.is(i, '’') || tokens.is(i, '\''));
    }
}
