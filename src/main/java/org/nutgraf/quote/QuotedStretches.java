package org.nutgraf.quote;

import java.util.Arrays;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * The stretches of an article that stand in quotation marks, in order, never one in another.
 *
 * <pre>
 *   “We call it ‘the leap’,” she said, “and it is.”
 *    ^-------------------^              ^--------^
 * </pre>
 *
 * <p>A stretch ends with its block. One that is left open there, as journalism leaves it when the
 * next paragraph goes on, is marked so. Single marks count where the article uses them first, as
 * much of the British press does; elsewhere they only stand inside double ones.
 */
public final class QuotedStretches {

    /** Stands for the stretch of a token that is in none. */
    public static final int NONE = -1;

    private final Tokens tokens;
    private final int[] stretchOf;
    private int size;
    private int[] opens = new int[16];
    private int[] firsts = new int[16];
    private int[] ends = new int[16];
    private int[] closes = new int[16];
    private int[] blocks = new int[16];

    private QuotedStretches(Tokens tokens) {
        this.tokens = tokens;
        this.stretchOf = new int[tokens.size()];
    }

    /** Finds the stretches of the paragraphs and the standfirst. */
    public static QuotedStretches of(Layout layout) {
        QuotedStretches stretches = new QuotedStretches(layout.tokens());
        stretches.pair(layout, new DoubleMarks(layout.tokens(), stretches));
        if (SingleMarks.areFirst(layout)) {
            stretches.size = 0;
            stretches.pair(layout, new SingleMarks(layout.tokens(), stretches));
        }
        stretches.index();
        return stretches;
    }

    /** Pairs the marks of one block after another. */
    interface Pairing {
        void block(int index, int first, int end);
    }

    /** Tells the blocks that quotes are looked for in. */
    static boolean isBody(Block block) {
        return switch (block.role()) {
            case PARAGRAPH, STANDFIRST -> true;
            case HEADLINE, BYLINE, DATELINE, CROSSHEAD, CREDIT, CAPTION, FURNITURE -> false;
        };
    }

    private void pair(Layout layout, Pairing pairing) {
        for (int i = 0; i < layout.blocks().size(); i++) {
            Block block = layout.blocks().get(i);
            if (isBody(block)) {
                pairing.block(i, block.firstToken(), block.endToken());
            }
        }
    }

    /**
     * Adds a stretch, unless it holds no word.
     *
     * @param open the first token of the opening mark; {@code first} where there is none
     * @param first the first token of the words
     * @param end the token behind the last of the words
     * @param close the token behind the closing mark; {@code end} where there is none
     */
    void add(int block, int open, int first, int end, int close) {
        boolean words = false;
        for (int i = first; i < end && !words; i++) {
            words = tokens.kind(i) != Tokens.Kind.MARK;
        }
        if (!words) {
            return;
        }
        if (size == opens.length) {
            opens = Arrays.copyOf(opens, size * 2);
            firsts = Arrays.copyOf(firsts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            closes = Arrays.copyOf(closes, size * 2);
            blocks = Arrays.copyOf(blocks, size * 2);
        }
        opens[size] = open;
        firsts[size] = first;
        ends[size] = end;
        closes[size] = close;
        blocks[size] = block;
        size++;
    }

    /** Takes back the stretches from {@code mark}, a former {@link #size}. */
    void cutTo(int mark) {
        size = mark;
    }

    private void index() {
        Arrays.fill(stretchOf, NONE);
        for (int i = 0; i < size; i++) {
            Arrays.fill(stretchOf, opens[i], closes[i], i);
        }
    }

    public int size() {
        return size;
    }

    /** Returns the first token with the opening mark. */
    public int open(int stretch) {
        return opens[stretch];
    }

    /** Returns the first token inside the marks. */
    public int first(int stretch) {
        return firsts[stretch];
    }

    /** Returns the token behind the last inside the marks. */
    public int end(int stretch) {
        return ends[stretch];
    }

    /** Returns the token behind the closing mark. */
    public int close(int stretch) {
        return closes[stretch];
    }

    /** Returns the index of the stretch's block. */
    public int block(int stretch) {
        return blocks[stretch];
    }

    /** Tells whether the block ends before a closing mark. */
    public boolean isLeftOpen(int stretch) {
        return closes[stretch] == ends[stretch];
    }

    /** Tells whether the stretch goes on from the block before without a mark. */
    public boolean isUnopened(int stretch) {
        return opens[stretch] == firsts[stretch];
    }

    /** Returns the stretch that holds the token or its marks, or {@link #NONE}. */
    public int of(int token) {
        return token >= 0 && token < stretchOf.length ? stretchOf[token] : NONE;
    }

    /** Returns the text inside the marks, without blanks around it. */
    public Span span(int stretch) {
        return tokens.span(firsts[stretch], ends[stretch]);
    }
}
