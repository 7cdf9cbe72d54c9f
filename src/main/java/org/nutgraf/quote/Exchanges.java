package org.nutgraf.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.text.Tokens;

/**
 * Gives the quotations of an exchange to those who speak in turn, where paragraphs are nothing but
 * what is said.
 *
 * <pre>
 *   “How many have you seen?” Doe asked him.
 *   “None, Senator.”                          not Doe: a question is answered by somebody else
 *   “None at all?”                            Doe again
 * </pre>
 *
 * <p>A paragraph without a source is taken to go on with who spoke before, until something tells
 * otherwise: a question, or who is spoken to. The other is whoever spoke last beside that one. It
 * looks back over a bounded number of quotations and mentions.
 */
final class Exchanges {

    /** The number of blocks that the other speaker is looked for in. */
    private static final int MAX_BLOCKS = 6;

    /** The number of mentions that somebody who was asked is looked for in. */
    private static final int MAX_MENTIONS = 24;

    /** The number of tokens of what is said in turn. */
    private static final int MAX_TURN = 60;

    /** The number of tokens of what is said in an exchange of retorts. */
    private static final int MAX_SHORT = 20;

    /** The number of tokens of what somebody is called by others. */
    private static final int MAX_ADDRESS = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final Sources sources;
    private final SpeakerResolver resolver;

    // Of each stretch, whether it answers somebody, or is answered.
    private final boolean[] turn;

    private Exchanges(Scene scene, Sources sources, SpeakerResolver resolver) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.sources = sources;
        this.resolver = resolver;
        this.turn = new boolean[stretches.size()];
    }

    /** Decides the stretches that are paragraphs of their own anew. */
    static void settle(Scene scene, Sources sources, SpeakerResolver resolver) {
        Exchanges exchanges = new Exchanges(scene, sources, resolver);
        int last = -1;
        for (int s = 0; s < scene.stretches().size(); s++) {
            if (exchanges.reads(s)) {
                exchanges.read(s, last);
            }
            if (sources.chosen(s).kind() != Candidate.Kind.NO_QUOTE) {
                last = s;
            }
        }
    }

    /** Tells paragraphs that are nothing but what is said; those too short for it end as such. */
    private boolean reads(int s) {
        return isAlone(s) && (sources.chosen(s).kind() != Candidate.Kind.NO_QUOTE || isSpoken(s));
    }

    private void read(int s, int last) {
        if (last >= 0 && isLeftOpen(s, last)) {
            return;
        }
        boolean behind = last >= 0 && stretches.block(last) == stretches.block(s) - 1;
        int source = behind ? reply(s, last) : answer(s, last);
        if (source >= 0) {
            turn[s] = true;
            sources.choose(s, new Candidate(Candidate.Kind.MENTION, source));
        }
    }

    /** Returns the mention of who answers what the block before asks; -1 where it does not. */
    private int answer(int s, int last) {
        int asks = last < 0 ? -1 : asks(stretches.block(s) - 1);
        Entity asker = asks < 0 ? null : resolver.person(asks);
        if (asker == null || stretches.block(last) < stretches.block(s) - MAX_BLOCKS) {
            return -1;
        }
        if (who(last) != null && who(last) != asker) {
            return sources.mention(last);
        }
        int other = other(s, last, asker);
        return other < 0 ? -1 : sources.mention(other);
    }

    /**
     * Returns the last subject of "asked" in a block without quotations; -1 where there is none.
     */
    private int asks(int block) {
        if (block < 0) {
            return -1;
        }
        Mentions mentions = scene.mentions();
        for (int m = mentions.firstOfBlock(block + 1) - 1; m >= mentions.firstOfBlock(block); m--) {
            int at = scene.links().cueAfter(m);
            Cue cue = at < 0 ? null : scene.words().get(at).cue();
            if (cue != null
                    && cue.kind() == Cue.Kind.ASK
                    && scene.links().speaks(m)
                    && !tokens.is(at - 1, "had")) {
                return m;
            }
        }
        return -1;
    }

    /**
     * Returns the mention of who speaks to the last speaker; -1 where the last goes on, or none.
     */
    private int reply(int s, int last) {
        Entity speaker = who(last);
        if (speaker == null || length(s) > MAX_TURN || !isSpoken(last)) {
            return -1;
        }
        int other = other(s, last, speaker);
        int asks = asks(stretches.block(last) - 1);
        boolean answers = asks >= 0 && resolver.person(asks) != speaker;
        int source =
                answers && (other < 0 || stretches.block(other) < stretches.block(last) - 1)
                        ? asks
                        : other < 0 ? present(s, speaker) : sources.mention(other);
        Entity person = source < 0 ? null : resolver.person(source);
        if (person == null || isCalled(s, person, false)) {
            return -1;
        }
        boolean goesOn = other >= 0 && isBefore(other, last);
        boolean asked =
                isQuestion(last)
                        && (goesOn
                                || isAsked(last)
                                || (other >= 0 && isShort(last) && isShort(s))
                                || TurnSpeech.replies(tokens, stretches.first(s)));
        boolean again = isQuestion(s) && (answers || (goesOn && isQuestion(other)));
        boolean exchange =
                other >= 0 && (turn[last] || isCalled(last, person, true) || isRetort(s, last));
        return asked || again || exchange || isCalled(s, speaker, true) ? source : -1;
    }

    /** Tells the third of three short turns. */
    private boolean isRetort(int s, int last) {
        int before = last - 1;
        return before >= 0
                && stretches.block(before) == stretches.block(last) - 1
                && isShort(s)
                && isShort(last)
                && isShort(before);
    }

    /** Tells a quotation with "asked". */
    private boolean isAsked(int s) {
        CueLinks links = scene.links();
        int at = links.cueRight(s) >= 0 ? links.cueRight(s) : links.cueLeft(s);
        Cue cue = at < 0 ? null : scene.words().get(at).cue();
        return cue != null && cue.kind() == Cue.Kind.ASK;
    }

    private boolean isBefore(int one, int other) {
        return stretches.block(one) >= stretches.block(other) - 1;
    }

    private boolean isShort(int s) {
        return length(s) <= MAX_SHORT;
    }

    /** Returns the last stretch of somebody else; -1 where there is none near. */
    private int other(int s, int last, Entity speaker) {
        int block = stretches.block(s);
        for (int at = last - 1; at >= 0 && stretches.block(at) >= block - MAX_BLOCKS; at--) {
            Entity entity = sources.chosen(at).kind() == Candidate.Kind.NO_QUOTE ? null : who(at);
            if (entity != null && entity != speaker && isSpoken(at)) {
                return at;
            }
        }
        return -1;
    }

    /** Tells what ends as a sentence does, with or without the words of reporting. */
    private boolean isSpoken(int s) {
        int end = stretches.end(s) - 1;
        while (end > stretches.first(s) && isQuotationMark(tokens.first(end))) {
            end--;
        }
        char c = tokens.first(end);
        return c == ',' || c == '.' || c == '?' || c == '!' || c == '…';
    }

    private static boolean isQuotationMark(char c) {
        return c == '\'' || c == '’' || c == '"' || c == '”';
    }

    /** Returns the last mention of another person in the two blocks before; -1 where none is. */
    private int present(int s, Entity speaker) {
        Mentions mentions = scene.mentions();
        int block = stretches.block(s);
        int end = mentions.firstOfBlock(block);
        int least = Math.max(mentions.firstOfBlock(Math.max(0, block - 2)), end - MAX_MENTIONS);
        for (int m = end - 1; m >= least; m--) {
            Mention mention = mentions.get(m);
            Entity entity =
                    stretches.of(mention.first()) == QuotedStretches.NONE
                            ? resolver.person(m)
                            : null;
            if (entity != null && entity != speaker && entity.isPerson()) {
                return m;
            }
        }
        return -1;
    }

    private @Nullable Entity who(int s) {
        int source = sources.mention(s);
        return source < 0 ? null : resolver.person(source);
    }

    /** Tells a stretch that is all of its block. */
    private boolean isAlone(int s) {
        Block block = scene.blocks().get(stretches.block(s));
        return stretches.open(s) == block.firstToken() && stretches.close(s) == block.endToken();
    }

    private boolean isLeftOpen(int s, int last) {
        return stretches.isLeftOpen(last) && stretches.block(last) == stretches.block(s) - 1;
    }

    private boolean isQuestion(int s) {
        return tokens.is(stretches.end(s) - 1, '?');
    }

    private int length(int s) {
        return stretches.end(s) - stretches.first(s);
    }

    /** Tells "No, Senator", "Ms Doe, eleven minutes later": what is said to somebody. */
    private boolean isCalled(int s, Entity person, boolean byTitle) {
        int end = stretches.end(s);
        for (int i = stretches.first(s); i < end; i++) {
            boolean initial = i == stretches.first(s);
            if ((initial || tokens.is(i - 1, ',')) && isAddress(i, end, person, byTitle)) {
                return true;
            }
        }
        return false;
    }

    /** Tells a name or title up to the next mark. */
    private boolean isAddress(int from, int end, Entity person, boolean byTitle) {
        boolean called = false;
        int i = from;
        for (; i < end && i < from + MAX_ADDRESS && tokens.isWord(i); i++) {
            Word word = scene.words().get(i);
            boolean title = word.title() || word.kind() == Word.Kind.HONORIFIC || isTitle(i);
            boolean own = isOwn(i, person.fullest());
            if (!title && !own && !tokens.is(i, "your") && !tokens.is(i, "my")) {
                return false;
            }
            called |= own || (byTitle && (isTitle(i) || word.title()));
        }
        // "Well, Doe, Roe and Poe" calls nobody.
        boolean listed = tokens.is(i, ',') && tokens.is(from - 1, ',') && !isTitle(from);
        return called && (i == end || (!tokens.isWord(i) && !listed));
    }

    private boolean isTitle(int i) {
        return tokens.is(i, "sir")
                || tokens.is(i, "ma'am")
                || tokens.is(i, "madam")
                || tokens.is(i, "honor")
                || tokens.is(i, "honour")
                || tokens.is(i, "lord")
                || tokens.is(i, "lady");
    }

    private boolean isOwn(int i, Mention name) {
        for (int at = name.nameFirst(); at < name.end(); at++) {
            if (tokens.hash(at) == tokens.hash(i) && tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }
}
