package org.nutgraf.article.plain;

import java.util.List;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** Tells the roles of the lines of the body, and of what stands between and below them. */
final class BodyRoles {

    private static final int MAX_CROSSHEAD_WORDS = 12;

    /** Comments follow so many paragraphs. */
    private static final int PARAGRAPHS_BEFORE_COMMENTS = 3;

    private final Tokens tokens;
    private final List<Line> lines;
    private final Role[] roles;
    private final boolean guessHeadings;

    /**
     * Makes it for the lines of a text.
     *
     * @param roles takes the roles
     * @param guessHeadings whether crossheads are not told by markup
     */
    BodyRoles(Tokens tokens, List<Line> lines, Role[] roles, boolean guessHeadings) {
        this.tokens = tokens;
        this.lines = lines;
        this.roles = roles;
        this.guessHeadings = guessHeadings;
    }

    /** Tells the roles of the lines from {@code first} on. */
    void assign(int first) {
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
                                                : TextLayout.frame(line);
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
        boolean heading =
                inside
                        && guessHeadings
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
}
