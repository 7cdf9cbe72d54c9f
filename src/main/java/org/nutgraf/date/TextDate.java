package org.nutgraf.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.DateLabel;
import org.nutgraf.article.DatelineReader;
import org.nutgraf.article.Layout;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.date.PublicationDate.Source;
import org.nutgraf.text.Tokens;

/**
 * Chooses the publication date among the dates that stand in the text itself.
 *
 * <pre>
 *   Published 14:05, 3 March 2024 | Updated 4 March 2024
 *             ^                 ^
 *   By Jane Doe, March 3, 2024       LONDON, March 3, 2024 (Reuters) - The …
 * </pre>
 *
 * Only dates in the frame of the article count: date lines, bylines, datelines. A date that is said
 * to be that of the publication comes first, then one without a word, then that of an update; above
 * the body rather than below it; the first of several. Between paragraphs a date without a word
 * heads a section.
 */
final class TextDate {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** How much a date can be trusted; more is better. */
    private static final int PUBLISHED = 4;

    private static final int ABOVE_BODY = 3;
    private static final int UPDATED = 2;
    private static final int BELOW_BODY = 1;

    private final Tokens tokens;
    private final int firstParagraph;
    private final int lastParagraph;

    /** The day of the article's address; null where it has none. */
    private final @Nullable CalendarDate addressed;

    private int trust;
    private @Nullable PublicationDate best;

    private TextDate(Layout layout, @Nullable CalendarDate addressed) {
        this.tokens = layout.tokens();
        this.addressed = addressed;
        List<Block> blocks = layout.blocks();
        int first = blocks.size();
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == Role.PARAGRAPH) {
                first = Math.min(first, i);
                last = i;
            }
        }
        firstParagraph = first;
        lastParagraph = last;
    }

    /**
     * Finds the date.
     *
     * @param addressed the date in the article's address; null where it has none
     * @return the date; null where the text states none
     */
    static @Nullable PublicationDate find(Layout layout, @Nullable CalendarDate addressed) {
        TextDate found = new TextDate(layout, addressed);
        List<Block> blocks = layout.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Role role = blocks.get(i).role();
            if (role == Role.DATELINE || role == Role.BYLINE) {
                found.read(i, blocks.get(i));
            }
        }
        return found.best;
    }

    private void read(int index, Block block) {
        Source source = source(tokens, block);
        DateLabel label = DateLabel.NEUTRAL;
        int i = block.firstToken();
        while (i < block.endToken()) {
            DateExpression expression = DateReader.read(tokens, i, block.endToken());
            if (expression != null) {
                CalendarDate date = date(expression);
                if (date != null) {
                    add(date, expression, trust(label, index), source);
                    label = DateLabel.NEUTRAL;
                }
                i = expression.end();
                continue;
            }
            DateLabel stated = DateLabel.at(tokens, i, block.endToken());
            if (stated != null && stated != DateLabel.NEUTRAL) {
                label = stated;
            }
            i = Math.max(i + 1, DateLabel.endAt(tokens, i, block.endToken()));
        }
    }

    /** Returns what a date in the block is stated by. */
    static Source source(Tokens tokens, Block block) {
        if (block.role() == Role.BYLINE) {
            return Source.BYLINE;
        }
        DatelineReader.Dateline read =
                block.role() == Role.DATELINE
                        ? DatelineReader.read(tokens, block.firstToken(), tokens.size())
                        : null;
        return read != null && read.end() == block.endToken() ? Source.DATELINE : Source.TEXT;
    }

    private int trust(DateLabel label, int index) {
        return switch (label) {
            case PUBLISHED -> PUBLISHED;
            case UPDATED -> UPDATED;
            case NEUTRAL ->
                    index < firstParagraph ? ABOVE_BODY : index > lastParagraph ? BELOW_BODY : 0;
            case OTHER -> 0;
        };
    }

    private void add(CalendarDate date, DateExpression expression, int stated, Source source) {
        int year = date.day().getYear();
        if (stated > trust && year >= FIRST_YEAR && year <= LAST_YEAR) {
            trust = stated;
            best =
                    new PublicationDate(
                            date, tokens.span(expression.first(), expression.end()), source);
        }
    }

    /** Returns the date that is meant, with what the rest of the article tells of it. */
    private @Nullable CalendarDate date(DateExpression expression) {
        if (expression.date() != null) {
            return expression.date();
        }
        if (expression.monthDay() != null) {
            // spec: a day without its year is no date, unless the year is known from elsewhere.
            return addressed != null && expression.monthDay().isValidYear(year(addressed))
                    ? new CalendarDate(expression.monthDay().atYear(year(addressed)), null, null)
                    : null;
        }
        return tokens.isNumber(expression.first()) ? ordered(expression) : null;
    }

    private static int year(CalendarDate date) {
        return date.day().getYear();
    }

    /** Reads "03/04/2024" by the address, by the other dates, or by the spelling of the text. */
    private @Nullable CalendarDate ordered(DateExpression expression) {
        CalendarDate dayFirst = read(expression, DateOrder.DAY_FIRST);
        CalendarDate monthFirst = read(expression, DateOrder.MONTH_FIRST);
        if (dayFirst == null || monthFirst == null) {
            return null;
        }
        if (addressed != null && addressed.day().equals(dayFirst.day())) {
            return dayFirst;
        }
        if (addressed != null && addressed.day().equals(monthFirst.day())) {
            return monthFirst;
        }
        DateOrder order = DateOrder.of(tokens);
        if (order == DateOrder.UNKNOWN) {
            order = Spelling.order(tokens);
        }
        return switch (order) {
            case DAY_FIRST -> dayFirst;
            case MONTH_FIRST -> monthFirst;
            case UNKNOWN -> null;
        };
    }

    private @Nullable CalendarDate read(DateExpression expression, DateOrder order) {
        DateExpression read = DateReader.read(tokens, expression.first(), expression.end(), order);
        return read == null ? null : read.date();
    }
}
