package org.nutgraf.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Article;
import org.nutgraf.article.Block;
import org.nutgraf.article.Block.Role;
import org.nutgraf.article.DatelineReader;
import org.nutgraf.article.Page;
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

    /** A dateline stands in one of so many paragraphs at the beginning of the body. */
    private static final int DATELINE_PARAGRAPHS = 3;

    private final Tokens tokens;
    private final List<Line> lines;
    private final Role[] roles;
    private final TurnLines turns;

    /** What a page tells of the lines of its text; null for a text without markup. */
    private final @Nullable Page page;

    private TextLayout(Tokens tokens, List<Line> lines, @Nullable Page page) {
        this.tokens = tokens;
        this.lines = lines;
        this.page = page;
        this.roles = new Role[lines.size()];
        this.turns = new TurnLines(tokens, lines);
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
            body = new FrameRoles(tokens, lines, roles).assign(headline);
        }
        new BodyRoles(tokens, lines, roles, page == null).assign(body);
        if (page != null) {
            for (Page.Passage passage : page.passages()) {
                int line = lineOf(passage.span());
                if (line != HeadlineChooser.NONE && !isFrame(passage.role(), line, body)) {
                    roles[line] = passage.role();
                }
            }
        }
        turns.assign(roles);
        if (headline != HeadlineChooser.NONE) {
            new AuthorNotes(tokens, lines, roles).assign();
        }
    }

    /** Tells a heading that is no crosshead: one above the body, or "By Jane Doe" set as one. */
    private boolean isFrame(Role role, int line, int body) {
        if (role != Role.CROSSHEAD) {
            return false;
        }
        return switch (lines.get(line).form()) {
            case DATE, BYLINE, CREDIT, CAPTION, RELATED, COMMENTS -> true;
            case FURNITURE, PROSE, SHORT -> line < body;
        };
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
    static Role frame(Line line) {
        return switch (line.form()) {
            case DATE -> Role.DATELINE;
            case BYLINE -> Role.BYLINE;
            case CREDIT -> Role.CREDIT;
            case CAPTION -> Role.CAPTION;
            case FURNITURE, RELATED, COMMENTS, PROSE, SHORT -> Role.FURNITURE;
        };
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(lines.size() + 1);
        int paragraphs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int first = line.first();
            boolean paragraph = roles[i] == Role.PARAGRAPH && paragraphs < DATELINE_PARAGRAPHS;
            paragraphs += paragraph && line.form() == Line.Form.PROSE ? 1 : 0;
            boolean label = isLabelOfBody(i);
            if ((paragraph || label) && !turns.isTurn(i)) {
                DatelineReader.Dateline dateline = DatelineReader.read(tokens, first, line.end());
                if (dateline != null && (paragraph || dateline.end() == line.end())) {
                    blocks.add(block(Role.DATELINE, first, dateline.end()));
                    first = dateline.end();
                }
            }
            if (first < line.end()) {
                blocks.add(block(roles[i], first, line.end()));
            }
        }
        return List.copyOf(blocks);
    }

    /** Tells a few words and a colon right above the body, which may be a dateline. */
    private boolean isLabelOfBody(int i) {
        return roles[i] == Role.FURNITURE
                && i + 1 < lines.size()
                && roles[i + 1] == Role.PARAGRAPH
                && tokens.is(lines.get(i).end() - 1, ':');
    }

    private Block block(Role role, int first, int end) {
        return new Block(role, tokens.span(first, end), first, end);
    }
}
