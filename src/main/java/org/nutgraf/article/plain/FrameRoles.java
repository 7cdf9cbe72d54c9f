package org.nutgraf.article.plain;

import java.util.List;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.text.Tokens;

/** Tells the roles of the lines between the headline and the body. */
final class FrameRoles {

    private static final int MIN_STANDFIRST_WORDS = 6;
    private static final int MAX_STANDFIRST_WORDS = 50;
    private static final int MAX_NAME_WORDS = 6;
    private static final int MIN_POINT_WORDS = 4;

    /** A name on a line of its own is a byline so many lines from a date. */
    private static final int NAME_TO_DATE_LINES = 4;

    /** A byline or date follows the standfirst within so many lines. */
    private static final int LINES_TO_FRAME = 4;

    /** So many lines that belong to nothing may stand between besides. */
    private static final int MAX_BESIDE = 6;

    /** The body begins within so many lines below a byline or date. */
    private static final int LINES_TO_BODY = 30;

    /** A byline follows the words under a picture within so many lines. */
    private static final int LINES_TO_BYLINE = 2;

    private final Tokens tokens;
    private final List<Line> lines;
    private final Role[] roles;

    /**
     * Makes it for the lines of a text.
     *
     * @param roles takes the roles
     */
    FrameRoles(Tokens tokens, List<Line> lines, Role[] roles) {
        this.tokens = tokens;
        this.lines = lines;
        this.roles = roles;
    }

    /** Assigns the roles, and returns the index of the first line of the body. */
    int assign(int headline) {
        int standfirst = standfirst(headline);
        int body = body(headline, standfirst);
        for (int i = headline + 1; i < body; i++) {
            roles[i] =
                    i == standfirst
                            ? Role.STANDFIRST
                            : isPoint(lines.get(i))
                                    ? Role.PARAGRAPH
                                    : TextLayout.frame(lines.get(i));
        }
        nameByline(headline, body);
        return body;
    }

    /** Tells "* Rescuers dig on as rain falls": what the article says, in points above it. */
    private boolean isPoint(Line line) {
        return line.form() == Form.SHORT
                && line.words() >= MIN_POINT_WORDS
                && (tokens.is(line.first(), '*') || tokens.is(line.first(), '•'));
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
                        && !tokens.is(line.end() - 1, ':')
                        && !hasAddress(line);
        boolean framed = isFramed(i + 1);
        return fits && (framed || (!line.terminated() && isBefore(i, Form.PROSE))) ? i : headline;
    }

    /**
     * Tells whether a byline or date line stands closely below; one paragraph may stand between,
     * the words under a picture, where both stand there.
     */
    private boolean isFramed(int i) {
        int prose = 0;
        int beside = 0;
        for (int k = i; k < Math.min(lines.size(), i + beside + LINES_TO_FRAME); k++) {
            Form form = lines.get(k).form();
            if (form == Form.BYLINE || form == Form.DATE) {
                return (prose == 0 || (form == Form.BYLINE && isBefore(k, Form.DATE)))
                        && isProseBelow(k);
            }
            beside += beside < MAX_BESIDE && isBeside(form) ? 1 : 0;
            prose += form == Form.PROSE ? 1 : 0;
            if (prose > 1 || form == Form.RELATED) {
                return false;
            }
        }
        return false;
    }

    /** Tells share buttons and the words under a picture, which may stand anywhere. */
    private static boolean isBeside(Form form) {
        return form == Form.FURNITURE || form == Form.CAPTION;
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

    /** Tells a line with a mail address, or a name in a network. */
    private boolean hasAddress(Line line) {
        for (int k = line.first(); k < line.end(); k++) {
            if (tokens.is(k, '@')) {
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
}
