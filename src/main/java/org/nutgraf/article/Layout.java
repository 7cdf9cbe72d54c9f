package org.nutgraf.article;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Sentences;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * An article laid out: its tokens, its blocks with their roles, and the sentences of the blocks.
 *
 * <p>Computed once for an article, and shared by all finders.
 */
public final class Layout {

    private final Article article;
    private final Tokens tokens;
    private final List<Block> blocks;
    private final Sentences sentences = new Sentences();

    private Layout(Article article) {
        this.article = article;
        this.tokens = Tokens.of(article.text());
        this.blocks = blocks(tokens);
        for (Block block : blocks) {
            sentences.add(tokens, block.firstToken(), block.endToken());
        }
    }

    public static Layout of(Article article) {
        return new Layout(article);
    }

    private static List<Block> blocks(Tokens tokens) {
        String text = tokens.text();
        List<Block> blocks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || hasLineBreak(text, tokens.end(i - 1), tokens.start(i))) {
                Span span = tokens.span(first, i);
                blocks.add(new Block(Block.Role.PARAGRAPH, span, first, i));
                first = i;
            }
        }
        return List.copyOf(blocks);
    }

    private static boolean hasLineBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Characters.isLineBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public Article article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public Tokens tokens() {
        return tokens;
    }

    /** Returns all blocks, in the order of the text; together they hold every token. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Returns the sentences of all blocks, in the order of the text. */
    public Sentences sentences() {
        return sentences;
    }
}
