package org.nutgraf.figure;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.text.Tokens;

/**
 * Finds the figures of an article: in its paragraphs and its standfirst.
 *
 * <p>Reads each block once from left to right. A figure looks at a bounded number of tokens before
 * and behind it, so the time is linear.
 */
public final class FigureFinder {

    private FigureFinder() {}

    /** Returns the figures of the body, in the order of the text, none overlapping another. */
    public static List<Figure> find(Layout layout) {
        List<Figure> figures = new ArrayList<>();
        boolean hasBody = layout.blocks().stream().anyMatch(FigureFinder::isBody);
        for (Block block : layout.blocks()) {
            // A line alone may be taken for a headline; it is all the body there is.
            if (isBody(block) || (!hasBody && block.role() == Block.Role.HEADLINE)) {
                read(layout.tokens(), block, figures);
            }
        }
        return List.copyOf(figures);
    }

    private static boolean isBody(Block block) {
        return block.role() == Block.Role.PARAGRAPH || block.role() == Block.Role.STANDFIRST;
    }

    private static void read(Tokens tokens, Block block, List<Figure> figures) {
        int first = block.firstToken();
        int end = block.endToken();
        FigureReader reader = new FigureReader(tokens, first, end);
        int i = first;
        while (i < end) {
            int date = Dates.end(tokens, i, end);
            int idiom = date > i ? i : Exclusions.idiomEnd(tokens, i, first, end);
            if (date > i || idiom > i) {
                i = Math.max(date, idiom);
                continue;
            }
            Figure figure = reader.read(i);
            if (figure != null) {
                add(figure, figures);
            }
            i = reader.next();
        }
    }

    /** Adds a figure, without a modifier's claim on what the figure before it holds. */
    private static void add(Figure figure, List<Figure> figures) {
        if (!figures.isEmpty() && figures.getLast().span().overlaps(figure.span())) {
            return;
        }
        figures.add(figure);
    }
}
