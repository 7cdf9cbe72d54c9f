package org.nutgraf.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Block;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.DatelineReader;
import org.nutgraf.article.Page;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * Lays out a text without markup: splits it into blocks, and tells their roles.
 *
 * <pre>
 *   date 2025-12-14 Bridge reopens after repairs     DATELINE, HEADLINE: one line, two blocks
 *   Drivers welcome the end of a long detour         STANDFIRST
 *   SPRINGFIELD (AP) — The bridge over the river …   DATELINE, PARAGRAPH
 *   A long wait                                      CROSSHEAD
 *   The work took two years …                        PARAGRAPH
 *   With AP inputs                                   CREDIT
 * </pre>
 */
public final class TextLayout {

    private static final int MIN_STANDFIRST_WORDS = 6;
    private static final int MAX_STANDFIRST_WORDS = 50;
    private static final int MAX_CROSSHEAD_WORDS = 12;
    private static final int MAX_NAME_WORDS = 6;

    /** A dateline stands in one of so many paragraphs at the beginning of the body. */
    private static final int DATELINE_PARAGRAPHS = 3;

    /** A name on a line of its own is a byline so many lines from a date. */
    private static final int NAME_TO_DATE_LINES = 4;

    /** A byline or date follows the standfirst within so many lines. */
    private static final int LINES_TO_FRAME = 4;

    /** The body begins within so many lines below a byline or date. */
    private static final int LINES_TO_BODY = 30;

    /** A byline follows the words under a picture within so many lines. */
    private static final int LINES_TO_BYLINE = 2;

    /** Comments follow so many paragraphs. */
    private static final int PARAGRAPHS_BEFORE_COMMENTS = 3;

    private final Tokens tokens;
    private final List<Line> lines;
    private final Role[] roles;

    /** What a page tells of the lines of its text; null for a text without markup. */
    private final @Nullable Page page;

    private TextLayout(Tokens tokens, List<Line> lines, @Nullable Page page) {
        this.tokens = tokens;
        this.lines = lines;
        this.page = page;
        this.roles = new Role[lines.size()];
    }

    /**
     * Returns the blocks of an article; together they hold every token.
     *
     * @param tokens the tokens of the article's text
     */
    public static List<Block> blocks(Tokens tokens, Article article) {
        Page page = article.page();
        List<Line> lines = new LineSplitter(tokens, page == null).lines();
        TextLayout layout = new TextLayout(tokens, lines, page);
        layout.assign(article.headline());
        return layout.blocks();
    }

    /**
     * Assigns a role to each line.
     *
     * @param given the headline as the sender gave it; null where not given
     */
    private void assign(@Nullable String given) {
        HeadlineChooser chooser = new HeadlineChooser(tokens, lines);
        int headline = given == null ? HeadlineChooser.NONE : chooser.find(given);
        if (headline == HeadlineChooser.NONE) {
            headline = page == null ? chooser.choose() : lineOf(page.headline());
        }
        int body = 0;
        if (headline != HeadlineChooser.NONE) {
            for (int i = 0; i < headline; i++) {
                roles[i] = frame(lines.get(i));
            }
            roles[headline] = Role.HEADLINE;
            int standfirst = standfirst(headline);
            body = body(headline, standfirst);
            for (int i = headline + 1; i < body; i++) {
                roles[i] = i == standfirst ? Role.STANDFIRST : frame(lines.get(i));
            }
            nameByline(headline, body);
        }
        body(body);
        if (page != null) {
            for (Page.Passage passage : page.passages()) {
                int line = lineOf(passage.span());
                if (line != HeadlineChooser.NONE) {
                    roles[line] = passage.role();
                }
            }
        }
    }

    /** Returns the index of the line that begins where the span does, or NONE. */
    private int lineOf(@Nullable Span span) {
        if (span == null) {
            return HeadlineChooser.NONE;
        }
        int low = 0;
        int high = lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int start = tokens.start(lines.get(middle).first());
            if (start == span.start()) {
                return middle;
            } else if (start < span.start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return HeadlineChooser.NONE;
    }

    /** Returns the role of a line before the body. */
    private static Role frame(Line line) {
        return switch (line.form()) {
            case DATE -> Role.DATELINE;
            case BYLINE -> Role.BYLINE;
            case CREDIT -> Role.CREDIT;
            case CAPTION -> Role.CAPTION;
            case FURNITURE, RELATED, COMMENTS, PROSE, SHORT -> Role.FURNITURE;
        };
    }

    /** Returns the index of the standfirst, or that of the headline where there is none. */
    private int standfirst(int headline) {
        int i = headline + 1;
        while (i < lines.size()
                && (lines.get(i).form() == Form.CAPTION
                        || lines.get(i).form() == Form.FURNITURE
                        || isRepeat(headline, i))) {
            i++;
        }
        if (i >= lines.size()) {
            return headline;
        }
        Line line = lines.get(i);
        boolean fits =
                (line.form() == Form.SHORT || line.form() == Form.PROSE)
                        && line.words() >= MIN_STANDFIRST_WORDS
                        && line.words() <= MAX_STANDFIRST_WORDS
                        && !tokens.is(line.end() - 1, ':');
        boolean framed = isFramed(i + 1);
        return fits && (framed || (!line.terminated() && isBefore(i, Form.PROSE))) ? i : headline;
    }

    /**
     * Tells whether a byline or date line stands closely below; one paragraph may stand between,
     * the words under a picture, where both stand there.
     */
    private boolean isFramed(int i) {
        int prose = 0;
        for (int k = i; k < Math.min(lines.size(), i + LINES_TO_FRAME); k++) {
            Form form = lines.get(k).form();
            if (form == Form.BYLINE || form == Form.DATE) {
                return (prose == 0 || (form == Form.BYLINE && isBefore(k, Form.DATE)))
                        && isProseBelow(k);
            }
            prose += form == Form.PROSE ? 1 : 0;
            if (prose > 1 || form == Form.RELATED) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether the body, or more of it, stands below. */
    private boolean isProseBelow(int i) {
        for (int k = i + 1; k < Math.min(lines.size(), i + LINES_TO_BODY); k++) {
            if (lines.get(k).form() == Form.PROSE) {
                return true;
            }
        }
        return false;
    }

    private boolean isBefore(int i, Form form) {
        return i + 1 < lines.size() && lines.get(i + 1).form() == form;
    }

    private boolean isRepeat(int headline, int i) {
        return HeadlineChooser.isSame(tokens, lines.get(headline), lines.get(i));
    }

    /** Returns the index of the first line of the body. */
    private int body(int headline, int standfirst) {
        for (int i = headline + 1; i < lines.size(); i++) {
            if (i != standfirst
                    && lines.get(i).form() == Form.PROSE
                    && !isRepeat(headline, i)
                    && !(standfirst > headline && isRepeat(standfirst, i))) {
                int byline = bylineBelow(i);
                if (byline == i) {
                    return i;
                }
                lines.set(i, lines.get(i).as(Form.CAPTION));
                i = byline;
            }
        }
        return lines.size();
    }

    /**
     * Returns the index of a byline closely below a line of prose, which then is no paragraph but
     * stands under a picture; that of the line where there is none.
     */
    private int bylineBelow(int i) {
        for (int k = i + 1; k < Math.min(lines.size(), i + 1 + LINES_TO_BYLINE); k++) {
            Form form = lines.get(k).form();
            if (form == Form.BYLINE) {
                return k;
            }
            if (form == Form.PROSE) {
                return i;
            }
        }
        return i;
    }

    /** Makes a line of names near a date a byline, where no line says "by". */
    private void nameByline(int headline, int body) {
        int name = -1;
        for (int i = headline + 1; i < body; i++) {
            if (roles[i] == Role.BYLINE) {
                return;
            }
            if (name < 0 && lines.get(i).form() == Form.SHORT && roles[i] != Role.STANDFIRST) {
                name = isName(lines.get(i)) && isNearDate(i) ? i : name;
            }
        }
        if (name >= 0) {
            roles[name] = Role.BYLINE;
        }
    }

    private boolean isName(Line line) {
        if (line.words() < 2 || line.words() > MAX_NAME_WORDS) {
            return false;
        }
        for (int i = line.first(); i < line.end(); i++) {
            boolean fits =
                    tokens.isCapitalised(i)
                            || tokens.is(i, ',')
                            || tokens.is(i, '.')
                            || tokens.is(i, '-')
                            || tokens.is(i, '&')
                            || BylineWord.isConnector(tokens, i);
            if (!fits) {
                return false;
            }
        }
        return tokens.isCapitalised(line.first()) && tokens.isWord(line.end() - 1);
    }

    private boolean isNearDate(int i) {
        int last = Math.min(lines.size(), i + NAME_TO_DATE_LINES + 1);
        for (int k = Math.max(0, i - NAME_TO_DATE_LINES); k < last; k++) {
            if (lines.get(k).form() == Form.DATE) {
                return true;
            }
        }
        return false;
    }

    /** Tells the roles of the lines from {@code first} on. */
    private void body(int first) {
        int paragraphs = 0;
        boolean related = false;
        for (int i = first; i < lines.size(); i++) {
            Line line = lines.get(i);
            related = isListed(line, related);
            if (line.form() == Form.COMMENTS && paragraphs >= PARAGRAPHS_BEFORE_COMMENTS) {
                for (int k = i; k < lines.size(); k++) {
                    roles[k] = Role.FURNITURE;
                }
                return;
            }
            roles[i] =
                    switch (line.form()) {
                        case PROSE -> Role.PARAGRAPH;
                        case SHORT -> related ? Role.FURNITURE : shortLine(i, paragraphs > 0);
                        case DATE, BYLINE, CREDIT, CAPTION, FURNITURE, RELATED, COMMENTS ->
                                related
                                        ? Role.FURNITURE
                                        : lines.size() == 1 && line.form() != Form.DATE
                                                ? Role.PARAGRAPH
                                                : frame(line);
                    };
            paragraphs += line.form() == Form.PROSE ? 1 : 0;
        }
    }

    /** Tells whether the line belongs to a list of other articles. */
    private static boolean isListed(Line line, boolean related) {
        return switch (line.form()) {
            case RELATED -> true;
            case PROSE, CREDIT -> false;
            case DATE, BYLINE, CAPTION, FURNITURE, COMMENTS, SHORT -> related;
        };
    }

    /** Tells headings, and the titles of articles that "Read more" leads to, from body lines. */
    private Role shortLine(int i, boolean inside) {
        Line line = lines.get(i);
        // A page tells its headings.
        boolean heading =
                inside
                        && page == null
                        && (!line.terminated() || tokens.is(line.end() - 1, '?'))
                        && line.words() > 0
                        && line.words() <= MAX_CROSSHEAD_WORDS
                        && startsHeading(line)
                        && !isTime(line)
                        && endsHeading(line);
        if (!heading || i + 1 >= lines.size()) {
            return Role.PARAGRAPH;
        }
        Form next = lines.get(i + 1).form();
        if (next == Form.FURNITURE && tokens.is(lines.get(i + 1).first(), "read")) {
            return Role.FURNITURE;
        }
        boolean alone = lines.get(i - 1).form() != Form.SHORT && next == Form.PROSE;
        return alone ? Role.CROSSHEAD : Role.PARAGRAPH;
    }

    /** Tells the time over a part of a running report: "2:45 p.m.". */
    private boolean isTime(Line line) {
        DateExpression time = DateReader.read(tokens, line.first(), line.end());
        return time != null && time.end() == line.end();
    }

    private boolean startsHeading(Line line) {
        char c = tokens.first(line.first());
        return Characters.isUpperCase(c)
                || Characters.isDigit(c)
                || ((c == '‘' || c == '\'') && tokens.isCapitalised(line.first() + 1));
    }

    private boolean endsHeading(Line line) {
        return switch (tokens.first(line.end() - 1)) {
            case ',', ';', ':', '-', '–', '—', '"', '”', '/', '|' -> false;
            default -> true;
        };
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(lines.size() + 1);
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int first = line.first();
            if (roles[i] == Role.PARAGRAPH && paragraphs++ < DATELINE_PARAGRAPHS) {
                DatelineReader.Dateline dateline = DatelineReader.read(tokens, first, line.end());
                if (dateline != null) {
                    blocks.add(block(Role.DATELINE, first, dateline.end()));
                    first = dateline.end();
                }
            }
            blocks.add(block(roles[i], first, line.end()));
        }
        return List.copyOf(blocks);
    }

    private Block block(Role role, int first, int end) {
        return new Block(role, tokens.span(first, end), first, end);
    }
}
