package org.nutgraf.quote;

import org.nutgraf.text.Tokens;

/**
 * Finds the mention that a phrase with several is about.
 *
 * <pre>
 *   Doe campaign spokesman John Roe said
 *   ^ to                   ^
 *   the board’s director, Ann Poe, said
 *               ^ to      ^
 *   Ann Poe, executive director of the board, said
 *   ^ from   ^
 * </pre>
 */
final class SourceHead {

    /** The number of words between a name and the noun that it describes at most. */
    private static final int MAX_WORDS_BETWEEN = 4;

    private final Mentions mentions;
    private final Tokens tokens;
    private final Words words;

    SourceHead(Scene scene) {
        mentions = scene.mentions();
        tokens = scene.tokens();
        words = scene.words();
    }

    /** Returns the candidate with the head of its phrase for its mention. */
    Candidate of(Candidate candidate) {
        return candidate.kind() == Candidate.Kind.MENTION
                ? new Candidate(Candidate.Kind.MENTION, of(candidate.mention()))
                : candidate;
    }

    /** Returns the index of the head for the mention {@code m} of a phrase. */
    int of(int m) {
        int head = described(m);
        Mention mention = mentions.get(head);
        if (mention.kind() != Mention.Kind.PERSON_NOUN || mention.plural()) {
            return head;
        }
        if (head > 0 && isPerson(head - 1) && isApposition(mentions.get(head - 1), mention)) {
            return head - 1;
        }
        boolean definite =
                head + 1 < mentions.size()
                        && isPerson(head + 1)
                        && isApposition(mention, mentions.get(head + 1))
                        && tokens.is(mentions.get(head + 1).end(), ',');
        return definite ? head + 1 : head;
    }

    private boolean isPerson(int m) {
        Mention.Kind kind = mentions.get(m).kind();
        return kind == Mention.Kind.PERSON || kind == Mention.Kind.NAME;
    }

    /** Tells two with nothing but a comma between. */
    private boolean isApposition(Mention one, Mention other) {
        return other.first() == one.end() + 1 && tokens.is(one.end(), ',');
    }

    /** Goes from a name over the words that it describes to the noun or name that they end in. */
    private int described(int m) {
        if (!mentions.get(m).kind().isName() || m + 1 >= mentions.size()) {
            return m;
        }
        Mention next = mentions.get(m + 1);
        int from = mentions.get(m).end();
        if (next.first() - from > MAX_WORDS_BETWEEN) {
            return m;
        }
        for (int i = from; i < next.first(); i++) {
            boolean plain =
                    tokens.isWord(i)
                            && words.is(i, Word.Kind.NONE)
                            && (words.get(i).cue() == null
                                    || words.get(i).noun() != Word.Noun.NONE);
            if (!plain || tokens.is(i, "'s")) {
                return m;
            }
        }
        boolean noun =
                next.kind() == Mention.Kind.PERSON_NOUN
                        || next.kind() == Mention.Kind.ORGANISATION_NOUN;
        boolean named = isPerson(m + 1) && words.get(next.first() - 1).noun() == Word.Noun.PERSON;
        return (noun && next.first() == next.nameFirst()) || named ? m + 1 : m;
    }
}
