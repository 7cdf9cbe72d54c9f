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
 * <p>A paragraph without a source of its own is taken to go on with who spoke before, until
 * something tells otherwise: a question, or who is spoken to. The other is whoever spoke last
 * beside that one. It looks back over a bounded number of quotations and mentions.
 */
final class Exchanges {

    /**
     * The number of blocks, and of quotations, that the other speaker is looked for in, at most.
     */
    private static final int MAX_BLOCKS = 6;

    private static final int MAX_STRETCHES = 30;

    /** The number of mentions that somebody who was asked is looked for in, at most. */
    private static final int MAX_MENTIONS = 24;

    /** The number of tokens of what is said in turn, at most. */
    private static final int MAX_TURN = 60;

    /** The number of tokens of what is said in short turns, and of retorts, at most. */
    private static final int MAX_SHORT = 20;

    private static final int MAX_RETORT = 12;

    private static final int NONE = -1;

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedStretches stretches;
    private final Sources sources;
    private final SpeakerResolver resolver;
    private final Address address;
    private final Askers askers;

    // Of each stretch, whether it answers somebody, or is answered.
    private final boolean[] turn;

    // Of each stretch, who speaks, and whether that was looked up.
    private final @Nullable Entity[] speakers;
    private final boolean[] known;

    private Exchanges(Scene scene, Sources sources, SpeakerResolver resolver) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.stretches = scene.stretches();
        this.sources = sources;
        this.resolver = resolver;
        this.address = new Address(scene.words());
        this.askers = new Askers(scene);
        this.turn = new boolean[stretches.size()];
        this.speakers = new Entity[stretches.size()];
        this.known = new boolean[stretches.size()];
    }

    /** Decides the stretches that are paragraphs of their own anew. */
    static void settle(Scene scene, Sources sources, SpeakerResolver resolver) {
        Exchanges exchanges = new Exchanges(scene, sources, resolver);
        int last = NONE;
        for (int s = 0; s < scene.stretches().size(); s++) {
            if (last >= 0 && exchanges.isBare(s) && !exchanges.goesOn(last, s)) {
                exchanges.decide(s, last);
            }
            if (exchanges.isQuote(s)) {
                last = s;
            }
        }
    }

    private void decide(int s, int last) {
        int source =
                stretches.block(last) == stretches.block(s) - 1 ? reply(s, last) : answer(s, last);
        if (source >= 0) {
            turn[s] = true;
            known[s] = false;
            sources.choose(s, new Candidate(Candidate.Kind.MENTION, source));
        }
    }

    private boolean isQuote(int s) {
        return sources.chosen(s).kind() != Candidate.Kind.NO_QUOTE;
    }

    /**
     * Tells a paragraph that is nothing but what is said, and names no source, in it or behind a
     * colon before it; one that was taken for no quotation must end as a sentence does.
     */
    private boolean isBare(int s) {
        Block block = scene.blocks().get(stretches.block(s));
        int source = sources.mention(s);
        int first = source < 0 ? NONE : scene.mentions().get(source).first();
        return stretches.open(s) == block.firstToken()
                && stretches.close(s) == block.endToken()
                && (isQuote(s) || isSpoken(s))
                && first < stretches.open(s)
                && !scene.isJoined(stretches.open(s))
                && !(stretches.isLeftOpen(s) && s + 1 < stretches.size() && goesOn(s, s + 1));
    }

    /** Tells a quotation that goes on in the next paragraph. */
    private boolean goesOn(int one, int next) {
        return stretches.isLeftOpen(one) && stretches.block(one) == stretches.block(next) - 1;
    }

    /** Returns the mention of who answers what the block before asks; none where it does not. */
    private int answer(int s, int last) {
        int asks = askers.last(stretches.block(s) - 1);
        Entity asker = asks < 0 ? null : resolver.person(asks);
        if (asker == null || stretches.block(last) < stretches.block(s) - MAX_BLOCKS) {
            return NONE;
        }
        if (who(last) != null && who(last) != asker) {
            return sources.mention(last);
        }
        int other = other(s, last, asker);
        return other < 0 ? NONE : sources.mention(other);
    }

    /** Returns the mention of who speaks to the last speaker; none where the last goes on. */
    private int reply(int s, int last) {
        Entity speaker = who(last);
        if (speaker == null || length(s) > MAX_TURN || !isSpoken(last) || isStatedBehind(s, last)) {
            return NONE;
        }
        int other = other(s, last, speaker);
        int asks = askers.last(stretches.block(last) - 1);
        boolean answers = asks >= 0 && resolver.person(asks) != speaker;
        int source =
                answers && (other < 0 || !isNear(other, last))
                        ? asks
                        : other < 0 ? present(s, speaker) : sources.mention(other);
        Entity person = source < 0 ? null : resolver.person(source);
        if (person == null || address.names(stretches.first(s), stretches.end(s), person)) {
            return NONE;
        }
        boolean near = other >= 0 && isNear(other, last);
        boolean replies = TurnSpeech.replies(tokens, stretches.first(s));
        boolean asked =
                isQuestion(last)
                        && (replies
                                || near
                                || (other >= 0
                                        && (isAsked(last) || (isShort(last) && isShort(s)))));
        boolean again = isQuestion(s) && (answers || (near && isQuestion(other)));
        boolean exchange =
                other >= 0 && (turn[last] || isCalled(last, person) || isRetort(s, last));
        return asked || again || exchange || isCalled(s, speaker) ? source : NONE;
    }

    /** Tells whether another source stands between a quotation and the one before. */
    private boolean isStatedBehind(int s, int last) {
        int source = sources.mention(s);
        return source >= 0
                && source != sources.mention(last)
                && scene.mentions().get(source).first() >= stretches.close(last);
    }

    private boolean isCalled(int s, Entity person) {
        return address.calls(stretches.first(s), stretches.end(s), person);
    }

    /** Tells the third of three short turns: very short, or one before names no source. */
    private boolean isRetort(int s, int last) {
        int before = last - 1;
        while (before >= 0 && before > last - MAX_STRETCHES && !isQuote(before)) {
            before--;
        }
        return before >= 0
                && stretches.block(before) == stretches.block(last) - 1
                && Math.max(length(s), Math.max(length(last), length(before)))
                        <= (isBare(last) || isBare(before) ? MAX_SHORT : MAX_RETORT);
    }

    /** Tells a quotation with "asked". */
    private boolean isAsked(int s) {
        CueLinks links = scene.links();
        int at = links.cueRight(s) >= 0 ? links.cueRight(s) : links.cueLeft(s);
        return askers.isAsked(at);
    }

    /** Tells whether at most one block lies from a stretch to another. */
    private boolean isNear(int one, int other) {
        return stretches.block(one) >= stretches.block(other) - 1;
    }

    private boolean isShort(int s) {
        return length(s) <= MAX_SHORT;
    }

    /** Returns the last stretch of somebody else; none where there is none near. */
    private int other(int s, int last, Entity speaker) {
        int block = stretches.block(s) - MAX_BLOCKS;
        int least = Math.max(0, last - MAX_STRETCHES);
        for (int at = last - 1; at >= least && stretches.block(at) >= block; at--) {
            Entity entity = isQuote(at) && isSpoken(at) ? who(at) : null;
            if (entity != null && entity != speaker) {
                return at;
            }
        }
        return NONE;
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

    /** Returns the last mention of another person in the two blocks before; or none. */
    private int present(int s, Entity speaker) {
        Mentions mentions = scene.mentions();
        int block = stretches.block(s);
        int end = mentions.firstOfBlock(block);
        int least = Math.max(mentions.firstOfBlock(Math.max(0, block - 2)), end - MAX_MENTIONS);
        for (int m = end - 1; m >= least; m--) {
            boolean told = stretches.of(mentions.get(m).first()) == QuotedStretches.NONE;
            Entity entity = told ? resolver.person(m) : null;
            if (entity != null && entity != speaker && entity.isPerson()) {
                return m;
            }
        }
        return NONE;
    }

    private @Nullable Entity who(int s) {
        if (!known[s]) {
            int source = sources.mention(s);
            speakers[s] = source < 0 ? null : resolver.person(source);
            known[s] = true;
        }
        return speakers[s];
    }

    private boolean isQuestion(int s) {
        return tokens.is(stretches.end(s) - 1, '?');
    }

    private int length(int s) {
        return stretches.end(s) - stretches.first(s);
    }
}
