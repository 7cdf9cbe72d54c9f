package org.nutgraf.date;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Finds where the text of a page shows a day that is known. */
final class VisibleDate {

    private VisibleDate() {}

    /**
     * Returns where the frame of the article states the day; null where it does not.
     *
     * <p>A paragraph that names the day tells of it, and does not state that it is the article's.
     */
    static @Nullable Span find(Layout layout, LocalDate day, DateOrder order) {
        Tokens tokens = layout.tokens();
        for (Block block : layout.blocks()) {
            if (!isFrame(block.role())) {
                continue;
            }
            int i = block.firstToken();
            while (i < block.endToken()) {
                DateExpression found = DateReader.read(tokens, i, block.endToken(), order);
                if (found != null && found.date() != null && found.date().day().equals(day)) {
                    return tokens.span(found.first(), found.end());
                }
                i = found == null ? i + 1 : found.end();
            }
        }
        return null;
    }

    private static boolean isFrame(Block.Role role) {
        return switch (role) {
            case BYLINE, DATELINE, CREDIT, FURNITURE -> true;
            case HEADLINE, STANDFIRST, CROSSHEAD, PARAGRAPH, CAPTION -> false;
        };
    }
}
