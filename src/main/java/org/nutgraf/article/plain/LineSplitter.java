package org.nutgraf.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.article.DateLabel;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Splits a text into its lines, and near its beginning a line into the parts that were run
 * together.
 *
 * <pre>
 *   date 2025-12-14 Bridge reopens after repairs
 *   ^---------------^---------------------------
 * </pre>
 */
final class LineSplitter {

    /** So many lines at the beginning can hold a date and the headline. */
    private static final int HEAD_LINES = 12;

    /** The longest date in tokens that is looked for at the end of a line. */
    private static final int MAX_DATE_TOKENS = 20;

    /** What stands behind a date has at least so many points where it is the headline. */
    private static final int MIN_HEADLINE_POINTS = -12;

    private static final int MIN_HEADLINE_WORDS = 4;

    private final Tokens tokens;
    private final boolean loose;
    private final LineReader reader;
    private final List<Line> lines = new ArrayList<>();

    /**
     * Makes a splitter.
     *
     * @param loose whether parts may have been run together in a line
     */
    LineSplitter(Tokens tokens, boolean loose) {
        this.tokens = tokens;
        this.loose = loose;
        this.reader = new LineReader(tokens);
    }

    /** Returns the lines that hold a token, in order. */
    List<Line> lines() {
        int first = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.startsLine(i)) {
                add(first, i);
                first = i;
            }
        }
        return lines;
    }

    private void add(int first, int end) {
        int split = loose && lines.size() < HEAD_LINES ? dateEnd(first, end) : first;
        if (split > first) {
            Line headline = reader.read(split, end);
            boolean fits =
                    (headline.form() == Form.SHORT || headline.form() == Form.PROSE)
                            && headline.words() >= MIN_HEADLINE_WORDS
                            && Characters.isUpperCase(letter(split))
                            && TitleScore.of(tokens, headline) >= MIN_HEADLINE_POINTS;
            if (fits) {
                lines.add(reader.read(first, split).as(Form.DATE));
                lines.add(headline);
                return;
            }
        }
        int date = loose && lines.size() < HEAD_LINES ? lastDate(first, end) : first;
        if (date > first) {
            lines.add(reader.read(first, date));
            lines.add(reader.read(date, end).as(Form.DATE));
            return;
        }
        Line line = reader.read(first, end);
        int last = lines.size() - 1;
        if (loose && last >= 0 && isLoneBy(lines.get(last)) && line.form() == Form.SHORT) {
            lines.set(last, reader.read(lines.get(last).first(), end).as(Form.BYLINE));
        } else {
            lines.add(line);
        }
    }

    /** Tells the "By" that stands in a line before the name's. */
    private boolean isLoneBy(Line line) {
        return line.words() == 1
                && line.end() - line.first() <= 2
                && BylineWord.isBy(tokens, line.first());
    }

    /** Returns the first letter's capital or small form behind an opening mark. */
    private char letter(int i) {
        boolean opener = tokens.kind(i) == Tokens.Kind.MARK;
        return tokens.first(opener ? i + 1 : i);
    }

    /** Returns the index behind the labelled date that a line begins with, or {@code first}. */
    private int dateEnd(int first, int end) {
        int at = first;
        int label = DateLabel.endAt(tokens, at, end);
        if (label > at) {
            at = tokens.is(label, ':') ? label + 1 : label;
        }
        DateExpression date = at < end ? DateReader.read(tokens, at, end) : null;
        if (date == null || date.date() == null || date.end() >= end) {
            return first;
        }
        at = date.end();
        while (at < end && isSeparator(tokens.first(at))) {
            at++;
        }
        return at < end ? at : first;
    }

    /** Returns the index of the mark before the date that a line ends with, or {@code first}. */
    private int lastDate(int first, int end) {
        int earliest = Math.max(first + MIN_HEADLINE_WORDS, end - MAX_DATE_TOKENS);
        for (int i = end - 2; i >= earliest; i--) {
            if (isPartition(tokens.first(i))) {
                DateExpression date = DateReader.read(tokens, i + 1, end);
                boolean last = date != null && date.end() == end && date.date() != null;
                if (last && reader.read(first, end).form() != Form.DATE) {
                    return reader.read(first, i).form() == Form.SHORT ? i : first;
                }
            }
        }
        return first;
    }

    private static boolean isPartition(char c) {
        return c == '|' || c == '•' || c == '·' || c == '–' || c == '—';
    }

    private static boolean isSeparator(char c) {
        return c == ':' || c == '|' || c == '•' || c == '·' || Characters.isDash(c);
    }
}
