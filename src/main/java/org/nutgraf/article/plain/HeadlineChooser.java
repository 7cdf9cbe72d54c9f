package org.nutgraf.article.plain;

import java.util.List;
import org.nutgraf.article.DatelineReader;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Tokens;

/**
 * Chooses the headline among the lines at the beginning of a text.
 *
 * <p>A line is judged by how it reads, and by what stands around it: a byline, a date or share
 * buttons below it, its words taken up in the text behind it, paragraphs before it. Only so many
 * lines are looked at, and each looks at so many below it.
 */
final class HeadlineChooser {

    /** Returned where no line is the headline. */
    static final int NONE = -1;

    /** So many lines at the beginning can be the headline. */
    private static final int MAX_LINES = 30;

    /** So many lines below a line speak for it. */
    private static final int LINES_BELOW = 5;

    /** The points that a headline has at least. */
    private static final int MIN_POINTS = -4;

    /** In a whole page, so many lines above the main text can be the headline. */
    private static final int LINES_ABOVE_RUN = 16;

    /** So many lines between headline and main text speak for nothing; each more against it. */
    private static final int LINES_TO_RUN = 3;

    private static final int LINE_TO_RUN = -2;
    private static final int MOST_DISTANCE = -40;

    /** No line has more points, what stands before it aside. */
    private static final int MOST_POINTS = 150;

    /** With so many points, a line is the headline rather than a like one below it. */
    private static final int MIN_POINTS_BEFORE = -12;

    private static final int BYLINE_BELOW = 20;
    private static final int DATE_BELOW = 15;
    private static final int SHARE_BELOW = 5;
    private static final int REPEATED = 25;
    private static final int LINE_BEFORE = -1;
    private static final int EXCLAMATION_BEFORE = -4;
    private static final int SENTENCE_BEFORE = -40;
    private static final int PARAGRAPH_BEFORE = -60;
    private static final int ALL_WORDS_TAKEN_UP = 19;
    private static final int INTRODUCED_BEHIND = 8;

    /** A byline or date speaks less for a line with each line between. */
    private static final int LINE_BETWEEN = -8;

    /** A sentence of so many words rather belongs to the body. */
    private static final int SENTENCE_WORDS = 12;

    /** A line of so many words is a paragraph: it stands in the body. */
    private static final int PARAGRAPH_WORDS = 25;

    /** Fewer words are rather the name of a section: what stands around says less of them. */
    private static final int MIN_WORDS = 4;

    private static final int DATE_ABOVE = 8;
    private static final int DATE_INSIDE = -20;
    private static final int TRAIL = -25;
    private static final int HEADLINE_BEFORE = -20;
    private static final int OPEN_HEADLINE_BEFORE = -22;

    /** In the menus of a whole page many a line reads like a headline. */
    private static final int ENTRY_BEFORE = -6;

    private final Tokens tokens;
    private final List<Line> lines;
    private final WordsBehind behind;

    HeadlineChooser(Tokens tokens, List<Line> lines) {
        this.tokens = tokens;
        this.lines = lines;
        this.behind = new WordsBehind(tokens);
    }

    /** Returns the index of the headline among the lines, or {@link #NONE}. */
    int choose() {
        int run = MainRun.first(lines);
        Choice top = choose(0, run);
        if (run <= MAX_LINES) {
            return top.line();
        }
        // A whole page: what stands above its main text may read like headlines too.
        Choice main = choose(run - LINES_ABOVE_RUN, run);
        return main.points() > top.points() ? main.line() : top.line();
    }

    private record Choice(int line, int points) {}

    /**
     * Chooses among the lines from {@code first} on.
     *
     * @param run the first line of the main text
     */
    private Choice choose(int first, int run) {
        int lastProse = lastProse(first);
        int best = NONE;
        int most = MIN_POINTS - 1;
        int before = 0;
        for (int i = first; i < Math.min(lastProse, first + MAX_LINES); i++) {
            if (before + MOST_POINTS <= most) {
                break;
            }
            Line line = lines.get(i);
            boolean paragraph = isParagraph(line);
            int points =
                    paragraph || !isCandidate(line)
                            ? TitleScore.NEVER
                            : TitleScore.of(tokens, line)
                                    + behind(line)
                                    + around(i)
                                    + distance(i, run)
                                    + before;
            if (points > most) {
                most = points;
                best = i;
            }
            boolean headline =
                    points >= MIN_POINTS_BEFORE && line.words() > MIN_WORDS && !hasDate(line);
            if (paragraph) {
                before += PARAGRAPH_BEFORE;
            } else if (headline) {
                before += first > 0 ? ENTRY_BEFORE : headlineBefore(line);
            } else {
                before += before(line);
            }
        }
        return new Choice(best, most);
    }

    /**
     * Returns the index of the first line that says what {@code headline} does, or {@link #NONE}.
     */
    int find(String headline) {
        Wording wanted = new Wording(headline);
        for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
            if (wanted.isSame(tokens, lines.get(i).first(), lines.get(i).end())) {
                return i;
            }
        }
        return NONE;
    }

    private int lastProse(int first) {
        for (int i = Math.min(lines.size(), first + MAX_LINES * 3) - 1; i >= first; i--) {
            if (lines.get(i).form() == Form.PROSE) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isCandidate(Line line) {
        return line.form() == Form.SHORT || line.form() == Form.PROSE;
    }

    private static int headlineBefore(Line line) {
        return line.terminated() ? HEADLINE_BEFORE : OPEN_HEADLINE_BEFORE;
    }

    private static int before(Line line) {
        if (line.form() != Form.PROSE) {
            return LINE_BEFORE;
        }
        return line.terminated() && line.words() >= SENTENCE_WORDS
                ? SENTENCE_BEFORE
                : EXCLAMATION_BEFORE;
    }

    /** Tells lines of the body: many words, or a dateline before them; and times of day. */
    private boolean isParagraph(Line line) {
        if (!isCandidate(line)) {
            return false;
        }
        if (line.words() >= PARAGRAPH_WORDS) {
            return line.terminated() || line.words() > TitleScore.MAX_WORDS;
        }
        DatelineReader.Dateline dateline = DatelineReader.read(tokens, line.first(), line.end());
        boolean sure = dateline != null && (dateline.agency() != null || line.terminated());
        DateExpression date = DateReader.read(tokens, line.first(), line.end());
        return sure || (date != null && date.end() >= line.end() - 1);
    }

    private int behind(Line line) {
        behind.moveBehind(line);
        return behind.takenUp(line, ALL_WORDS_TAKEN_UP)
                + (behind.introduces(line) ? INTRODUCED_BEHIND : 0);
    }

    /** Returns what a line loses by the lines between it and the main text. */
    private static int distance(int i, int run) {
        return Math.max(MOST_DISTANCE, LINE_TO_RUN * Math.max(0, run - i - LINES_TO_RUN));
    }

    private int around(int i) {
        Line line = lines.get(i);
        int points = i > 0 && lines.get(i - 1).form() == Form.DATE ? DATE_ABOVE : 0;
        points += !line.terminated() && isRepeated(i) ? REPEATED : 0;
        points += isTrail(i) ? TRAIL : 0;
        points += hasDate(line) ? DATE_INSIDE : 0;
        return points + (line.words() < MIN_WORDS ? below(i) / 2 : below(i));
    }

    private boolean hasDate(Line line) {
        for (int i = line.first(); i < line.end(); i++) {
            DateExpression date = DateReader.read(tokens, i, line.end());
            if (date != null && date.date() != null) {
                return true;
            }
        }
        return false;
    }

    private int below(int i) {
        int byline = 0;
        int date = 0;
        int share = 0;
        int between = 0;
        int prose = 0;
        int last = Math.min(lines.size(), i + 1 + LINES_BELOW);
        for (int k = i + 1; k < last && prose < 2; k++) {
            switch (lines.get(k).form()) {
                case BYLINE -> byline = Math.max(byline, BYLINE_BELOW + between);
                case DATE -> date = Math.max(date, DATE_BELOW + between);
                case FURNITURE -> share = SHARE_BELOW;
                case PROSE -> {
                    prose++;
                    between += LINE_BETWEEN;
                }
                case SHORT -> between += LINE_BETWEEN;
                case CREDIT, CAPTION, RELATED, COMMENTS -> {}
            }
        }
        return byline + date + share;
    }

    /** Tells the way to a page, which ends with the name of the page: "Home > News > Headline". */
    private boolean isTrail(int i) {
        Line line = lines.get(i);
        for (int k = i + 1; k < Math.min(lines.size(), i + 1 + LINES_BELOW); k++) {
            Line other = lines.get(k);
            if (other.words() > 1 && other.words() < line.words() && endsWith(line, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(Line line, Line other) {
        String text = tokens.text();
        int otherStart = tokens.start(other.first());
        int length = tokens.end(other.end() - 1) - otherStart;
        int start = tokens.end(line.end() - 1) - length;
        return start > tokens.start(line.first())
                && text.regionMatches(true, start, text, otherStart, length);
    }

    private boolean isRepeated(int i) {
        Line line = lines.get(i);
        for (int k = 0; k < Math.min(lines.size(), MAX_LINES); k++) {
            if (k != i && line.words() >= MIN_WORDS && isSame(tokens, line, lines.get(k))) {
                return true;
            }
        }
        return false;
    }

    /** Tells two lines with the same text. */
    static boolean isSame(Tokens tokens, Line line, Line other) {
        String text = tokens.text();
        int start = tokens.start(line.first());
        int length = tokens.end(line.end() - 1) - start;
        int otherStart = tokens.start(other.first());
        return length == tokens.end(other.end() - 1) - otherStart
                && text.regionMatches(true, start, text, otherStart, length);
    }
}
