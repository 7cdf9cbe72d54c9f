package org.nutgraf.article.plain;

import java.util.List;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Makes what the paper says of the article's author credits, and no part of the article.
 *
 * <pre>
 *   By Jane Doe                                               the byline
 *   Jane Doe is a reporter in Springfield. She covers …       such a note, whatever it says
 *   John Roe is the editor of the Springfield Herald.         the same without a byline
 * </pre>
 *
 * <p>It stands right below the byline, or among the last lines. Where no byline has the name, it
 * must tell a journalist's job, of somebody whom the article names nowhere else.
 */
final class AuthorNotes {

    private static final int LAST_LINES = 4;
    private static final int LINES_BELOW_BYLINE = 3;
    private static final int MAX_NAME_WORDS = 4;

    /** So many tokens behind the verb the job stands at most. */
    private static final int MAX_TO_JOB = 9;

    private static final int MAX_WORDS = 60;

    private static final Lexicon<Boolean> JOBS =
            Lexicon.of(Table.read(AuthorNotes.class, "author-jobs.tsv"), "job", row -> true);

    private final Tokens tokens;
    private final List<Line> lines;
    private final Role[] roles;

    AuthorNotes(Tokens tokens, List<Line> lines, Role[] roles) {
        this.tokens = tokens;
        this.lines = lines;
        this.roles = roles;
    }

    /** Assigns the role of credits to notes that were taken for paragraphs. */
    void assign() {
        int byline = -1;
        for (int i = 0; i < roles.length; i++) {
            byline = byline < 0 && roles[i] == Role.BYLINE ? i : byline;
            boolean near = byline >= 0 && i > byline && i <= byline + LINES_BELOW_BYLINE;
            boolean last = i > 0 && i >= roles.length - LAST_LINES;
            if (roles[i] == Role.PARAGRAPH && (near || last) && isNote(i, byline, last)) {
                roles[i] = Role.CREDIT;
            }
        }
    }

    private boolean isNote(int i, int byline, boolean last) {
        Line line = lines.get(i);
        int verb = nameEnd(line);
        if (line.form() != Form.PROSE || line.words() > MAX_WORDS || verb < 0) {
            return false;
        }
        boolean is = tokens.is(verb, "is") || tokens.is(verb, "was");
        boolean writes =
                tokens.is(verb, "covers")
                        || tokens.is(verb, "writes")
                        || tokens.is(verb, "reports")
                        || tokens.is(verb, "reported");
        if (byline >= 0 && (is || writes) && isIn(line.first(), verb, lines.get(byline))) {
            return true;
        }
        return last && is && isJob(verb, line.end()) && !isNamedBefore(verb - 1, line.first());
    }

    /** Returns the index behind two or more capitalised words at the head of a line, or -1. */
    private int nameEnd(Line line) {
        int i = line.first();
        int words = 0;
        while (i < line.end() && words < MAX_NAME_WORDS && isNameWord(i)) {
            words += tokens.isWord(i) ? 1 : 0;
            i++;
        }
        return words >= 2 ? i : -1;
    }

    private boolean isNameWord(int i) {
        return tokens.isCapitalised(i)
                || ((tokens.is(i, '.') || tokens.is(i, '-')) && tokens.isJoined(i));
    }

    /** Tells whether the tokens of a name stand in a line, in their order. */
    private boolean isIn(int first, int end, Line line) {
        int at = first;
        for (int i = line.first(); i < line.end() && at < end; i++) {
            at = tokens.hash(i) == tokens.hash(at) ? at + 1 : first;
        }
        return at == end;
    }

    private boolean isJob(int verb, int end) {
        boolean article = tokens.is(verb + 1, "a") || tokens.is(verb + 1, "an");
        if (!article && !tokens.is(verb + 1, "the")) {
            return false;
        }
        for (int i = verb + 2; i < Math.min(end, verb + MAX_TO_JOB); i++) {
            if (JOBS.contains(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedBefore(int surname, int end) {
        for (int i = 0; i < end; i++) {
            if (tokens.hash(i) == tokens.hash(surname) && tokens.isCapitalised(i)) {
                return true;
            }
        }
        return false;
    }
}
