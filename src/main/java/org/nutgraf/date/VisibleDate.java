package org.nutgraf.date;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Tokens;

/** Finds where the text of a page shows a day that is known. */
final class VisibleDate {

    private VisibleDate() {}

    /**
     * Returns the date with the place where the frame of the article states its day; null where it
     * does not.
     *
     * <p>A paragraph that names the day tells of it, and does not state that it is the article's.
     */
    static @Nullable PublicationDate find(Layout layout, CalendarDate date, DateOrder order) {
        Tokens tokens = layout.tokens();
        for (Block block : layout.blocks()) {
            if (!isFrame(block.role())) {
                continue;
            }
            int i = block.firstToken();
            while (i < block.endToken()) {
                DateExpression found = DateReader.read(tokens, i, block.endToken(), order);
                if (found != null && states(found, date.day(), block.role())) {
                    return new PublicationDate(
                            date,
                            tokens.span(found.first(), found.end()),
                            TextDate.source(tokens, block));
                }
                i = found == null ? i + 1 : found.end();
            }
        }
        return null;
    }

    /** Tells whether the day is stated, in a dateline perhaps without its year. */
    private static boolean states(DateExpression found, LocalDate day, Block.Role role) {
        CalendarDate date = found.date();
        return date != null
                ? date.day().equals(day)
                : role == Block.Role.DATELINE && MonthDay.from(day).equals(found.monthDay());
    }

    private static boolean isFrame(Block.Role role) {
        return switch (role) {
            case BYLINE, DATELINE, CREDIT, FURNITURE -> true;
            case HEADLINE, STANDFIRST, CROSSHEAD, PARAGRAPH, CAPTION -> false;
        };
    }
}
