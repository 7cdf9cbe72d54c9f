package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Page.Passage;
import org.nutgraf.article.plain.BylineWord;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/** Puts the plain text of an article together from the lines of its page. */
final class TextComposer {

    /** A line of the main text with fewer characters is a label, unless it is a paragraph. */
    private static final int MIN_TEXT = 40;

    /**
     * The most lines between headline and main text that can be its standfirst, byline and date.
     */
    private static final int MAX_LEAD = 25;

    /** A paragraph of so many characters that ends as a sentence is text, in a link or not. */
    private static final int MIN_LINKED_SENTENCE = 100;

    /** A text of so many characters is more than a date or the words under a picture. */
    private static final int MIN_PARAGRAPH = 100;

    /** A longer line is more than a byline; in characters. */
    private static final int MAX_BYLINE = 150;

    private final Lines lines;
    private final int[] bylines;
    private final StringBuilder text;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Span headline;

    /** How many lines that are links were looked at for a byline. */
    private int looks;

    private TextComposer(Lines lines, int[] bylines) {
        this.lines = lines;
        this.bylines = bylines;
        this.text = new StringBuilder(lines.length() + 1);
    }

    /**
     * Composes the text.
     *
     * @param bylines the lines that name authors, in order
     */
    static TextComposer compose(
            Lines lines,
            int[] bylines,
            MainText.Range main,
            @Nullable Headline headline,
            int headlineLine) {
        TextComposer composer = new TextComposer(lines, bylines);
        int from = main.first();
        if (headline != null) {
            composer.addHeadline(headline.text());
            Heading heading = headline.heading();
            if (heading != null) {
                int behind = lines.lineAt(heading.end());
                composer.addLead(behind, main.first(), false);
                from = headlineLine < main.first() ? main.first() : behind;
                if (headlineLine >= main.end()) {
                    from = main.first();
                } else if (headlineLine >= main.first()) {
                    composer.addLead(main.first(), headlineLine, true);
                }
            } else {
                composer.addBylines(main.first());
            }
        }
        composer.addMain(from, main.end());
        return composer;
    }

    private void addHeadline(String words) {
        int start = begin();
        text.append(words);
        headline = end(Block.Role.HEADLINE, start);
    }

    /**
     * Adds what stands between the headline and the main text: standfirst, byline, date.
     *
     * @param aboveHeadline whether it stands above the headline, at the head of the main text
     */
    private void addLead(int first, int end, boolean aboveHeadline) {
        int from = Math.max(first, end - MAX_LEAD);
        for (int i = from; i < end; i++) {
            // A heading above the headline is a label, or the name of a section.
            boolean label = aboveHeadline && lines.kind(i) == Lines.Kind.HEADING && !isByline(i);
            if (!label
                    && lines.region(i) == Region.NONE
                    && (!lines.isLinks(i) || isByline(i) || saysBy(i))) {
                add(isByline(i) ? Block.Role.BYLINE : null, i);
            }
        }
    }

    /** Adds the bylines above the main text, where the page does not show its headline. */
    private void addBylines(int end) {
        for (int i = Math.max(0, end - MAX_LEAD); i < end; i++) {
            if (lines.region(i) == Region.NONE && (isByline(i) || saysBy(i))) {
                add(Block.Role.BYLINE, i);
            }
        }
    }

    private boolean isByline(int line) {
        return lines.length(line) <= MAX_BYLINE && Arrays.binarySearch(bylines, line) >= 0;
    }

    /** Tells a line that says "by", with a name that is a link. */
    private boolean saysBy(int line) {
        if (!lines.isLinks(line) || lines.length(line) > MAX_BYLINE || looks == MAX_LEAD) {
            return false;
        }
        looks++;
        Tokens tokens = Tokens.of(lines.string(line));
        int name = BylineWord.endAt(tokens, 0, tokens.size());
        return name > 0 && tokens.isCapitalised(name);
    }

    private void addMain(int first, int end) {
        int last = lastText(first, end);
        boolean begun = false;
        boolean inBody = false;
        for (int i = first; i < last; i++) {
            if (lines.region(i) != Region.NONE) {
                continue;
            }
            boolean byline = !begun && isByline(i);
            if (byline || isArticle(i, last) || (!inBody && saysBy(i))) {
                add(byline ? Block.Role.BYLINE : role(lines.kind(i)), i);
            }
            begun |= !byline && isText(i);
            inBody |= isText(i) && lines.length(i) >= MIN_PARAGRAPH;
        }
    }

    private static Block.@Nullable Role role(Lines.Kind kind) {
        return kind == Lines.Kind.HEADING ? Block.Role.CROSSHEAD : null;
    }

    /** Returns the index behind the last line that reads as text. */
    private int lastText(int first, int end) {
        int last = end;
        while (last > first && !isText(last - 1)) {
            last--;
        }
        return last > first ? last : end;
    }

    private boolean isText(int i) {
        return lines.region(i) == Region.NONE
                && !isLink(i)
                && (lines.length(i) >= MIN_TEXT || lines.kind(i) == Lines.Kind.PARAGRAPH);
    }

    /** Tells what leads elsewhere from a paragraph of the article that is all one link. */
    private boolean isLink(int i) {
        boolean sentence =
                lines.kind(i) == Lines.Kind.PARAGRAPH
                        && lines.length(i) >= MIN_LINKED_SENTENCE
                        && ".?!”\"".indexOf(lines.charAt(lines.end(i) - 1)) >= 0;
        return lines.isLinks(i) && !sentence;
    }

    private boolean isArticle(int i, int end) {
        return switch (lines.kind(i)) {
            case PARAGRAPH, OTHER, CELL -> !isLink(i);
            case ITEM -> lines.linked(i) * 2 < lines.length(i);
            case HEADING -> !lines.isLinks(i) && i + 1 < end;
        };
    }

    private void add(Block.@Nullable Role role, int line) {
        int start = begin();
        lines.appendTo(text, line);
        if (role != null) {
            end(role, start);
        }
    }

    /** Begins a line of the text, and returns its offset. */
    private int begin() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        return text.length();
    }

    private Span end(Block.Role role, int start) {
        Span span = new Span(start, text.length());
        passages.add(new Passage(role, span));
        return span;
    }

    String text() {
        return text.toString();
    }

    List<Passage> passages() {
        return passages;
    }

    @Nullable Span headline() {
        return headline;
    }
}
