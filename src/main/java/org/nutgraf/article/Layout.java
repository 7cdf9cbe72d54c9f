package org.nutgraf.article;

import java.util.List;
import org.nutgraf.article.plain.TextLayout;
import org.nutgraf.text.Sentences;
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
        this.blocks = TextLayout.blocks(tokens, article);
        for (Block block : blocks) {
            sentences.add(tokens, block.firstToken(), block.endToken());
        }
    }

    public static Layout of(Article article) {
        return new Layout(article);
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
