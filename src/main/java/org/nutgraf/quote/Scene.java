package org.nutgraf.quote;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Sentences;
import org.nutgraf.text.Tokens;

/** What the search for quotes looks at in an article, computed once. */
public final class Scene {

    /** The number of tokens that a sentence must show its verb of speech in, behind “Why?”. */
    private static final int MAX_TAG_TOKENS = 8;

    private final Layout layout;
    private final Words words;
    private final QuotedStretches stretches;
    private final Mentions mentions;
    private final int[] sentenceOf;
    private final int[] blockOfSentence;
    private final int[] mentionOf;
    private final CueLinks links;
    private final Entities entities;
    private final WordClasses classes;

    private Scene(Layout layout) {
        this.layout = layout;
        words = Words.of(layout.tokens());
        classes = WordClasses.of(words);
        stretches = QuotedStretches.of(layout);
        mentions = Mentions.of(layout, words, stretches);
        mentionOf = new int[layout.tokens().size()];
        Arrays.fill(mentionOf, -1);
        for (int m = 0; m < mentions.size(); m++) {
            Arrays.fill(mentionOf, mentions.get(m).first(), mentions.get(m).end(), m);
        }
        sentenceOf = new int[layout.tokens().size()];
        int sentence = 0;
        blockOfSentence = new int[layout.sentences().size() + layout.blocks().size() + 1];
        int shared = -1;
        for (int b = 0; b < layout.blocks().size(); b++) {
            Block block = layout.blocks().get(b);
            boolean joined = sentence - 1 > shared && isLedTo(b);
            shared = joined ? sentence - 1 : shared;
            int last = number(block, joined ? shared : sentence);
            Arrays.fill(blockOfSentence, sentence, last + 1, b);
            sentence = last + 1;
        }
        links = new CueLinks(this);
        entities = Entities.of(words, classes, mentions);
        new GenderReader(words).teach(mentions, entities);
        for (int m = 0; m < mentions.size(); m++) {
            Entity entity = entities.of(m);
            if (entity != null && links.speaks(m)) {
                entity.speak();
            }
        }
    }

    public static Scene of(Layout layout) {
        return new Scene(layout);
    }

    /**
     * Tells a block that begins with a quotation, behind one that leads to it: they share a
     * sentence, and no third does.
     *
     * <pre>
     *   Jane Doe said in a letter:
     *   “We are ready.”
     * </pre>
     */
    private boolean isLedTo(int b) {
        if (b == 0
                || !QuotedStretches.isBody(layout.blocks().get(b))
                || !QuotedStretches.isBody(layout.blocks().get(b - 1))) {
            return false;
        }
        int first = layout.blocks().get(b).firstToken();
        int stretch = stretches.of(first);
        return stretch != QuotedStretches.NONE
                && stretches.open(stretch) == first
                && !stretches.isUnopened(stretch)
                && tokens().is(first - 1, ':')
                && stretches.of(first - 1) == QuotedStretches.NONE;
    }

    /**
     * Numbers the sentences of a block, in which a quotation is one word, however many sentences it
     * holds.
     *
     * @return the number of the last
     */
    private int number(Block block, int before) {
        Sentences sentences = layout.sentences();
        int end = block.endToken();
        int sentence = before;
        int from = block.firstToken();
        for (int ordinal = sentences.of(from) + 1;
                ordinal < sentences.size() && sentences.first(ordinal) < end;
                ordinal++) {
            int first = sentences.first(ordinal);
            int stretch = stretches.of(first);
            boolean inside = stretch != QuotedStretches.NONE && stretches.open(stretch) < first;
            if (!inside && !isTagged(first, end)) {
                Arrays.fill(sentenceOf, from, first, sentence);
                from = first;
                sentence++;
            }
        }
        Arrays.fill(sentenceOf, from, end, sentence);
        return sentence;
    }

    /** Tells whether “Why?” before the token {@code i} goes on: “Why?” Ms Roe asked. */
    private boolean isTagged(int i, int end) {
        int stretch = stretches.of(i - 1);
        if (stretch == QuotedStretches.NONE || stretches.close(stretch) != i) {
            return false;
        }
        char last = tokens().first(stretches.end(stretch) - 1);
        if (last != '?' && last != '!') {
            return false;
        }
        for (int at = i; at < end && at < i + MAX_TAG_TOKENS; at++) {
            Cue cue = words.get(at).cue();
            if (cue != null && cue.isFinite() && cue.strength() > 1 && cue.kind().isSpeech()) {
                return true;
            }
            char c = tokens().first(at);
            if (c == '.' || c == ',' || stretches.of(at) != QuotedStretches.NONE) {
                return false;
            }
        }
        return false;
    }

    public Layout layout() {
        return layout;
    }

    public Tokens tokens() {
        return words.tokens();
    }

    public Words words() {
        return words;
    }

    /** Returns the word classes of all tokens. */
    WordClasses classes() {
        return classes;
    }

    public QuotedStretches stretches() {
        return stretches;
    }

    public Mentions mentions() {
        return mentions;
    }

    public CueLinks links() {
        return links;
    }

    public Entities entities() {
        return entities;
    }

    /** Returns the number of the token's sentence; a quotation lies in the sentence around it. */
    public int sentence(int token) {
        return sentenceOf[token];
    }

    /** Returns the mention that holds the token, or -1; any index is allowed. */
    public int mention(int token) {
        return token >= 0 && token < mentionOf.length ? mentionOf[token] : -1;
    }

    /**
     * Tells whether two tokens, in this order, lie in one sentence; a colon at the end of a block
     * joins it to the quotation that begins the next.
     */
    boolean isSameSentence(int one, int other) {
        return sentenceOf[one] == sentenceOf[other];
    }

    /** Tells whether two tokens lie in one block, or in one sentence over two. */
    boolean isBeside(int one, int other) {
        return sentenceOf[one] == sentenceOf[other] || block(one) == block(other);
    }

    /** Returns the index of the token's block. */
    int block(int token) {
        int block = blockOfSentence[sentenceOf[token]];
        boolean next =
                block + 1 < layout.blocks().size()
                        && token >= layout.blocks().get(block + 1).firstToken();
        return next ? block + 1 : block;
    }

    /** Tells whether a token is the first of a block that a colon joins to the one before. */
    boolean isJoined(int token) {
        return token > 0
                && sentenceOf[token - 1] == sentenceOf[token]
                && block(token - 1) != block(token);
    }

    List<Block> blocks() {
        return layout.blocks();
    }
}
