package org.nutgraf.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Block;
import org.nutgraf.article.Layout;
import org.nutgraf.number.NumeralReader;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Finds the figures of an article: in its headline, standfirst, crossheads and paragraphs.
 *
 * <p>Reads each block once from left to right. A figure looks at a bounded number of tokens before
 * and behind it, so the time is linear.
 */
public final class FigureFinder {

    /** What stands between the two bounds of one figure. */
    private static final List<String> BETWEEN_BOUNDS = List.of(" and ", " but ", ", ", ", but ");

    /** The words that stand before the first number of a figure, and belong to it. */
    private static final Lexicon<Boolean> OPENERS =
            Lexicon.of(Table.read(FigureFinder.class, "openers.tsv"), "word", row -> true);

    /** Those, and the words that can start a numeral: one look tells most words from them. */
    private static final Lexicon<Boolean> STARTERS = starters();

    /** The most figures of an article: one every twenty characters of the longest. */
    static final int MAX_FIGURES = 50_000;

    private FigureFinder() {}

    private static Lexicon<Boolean> starters() {
        Lexicon.Builder<Boolean> builder = Lexicon.builder();
        for (Table.Row row : Table.read(FigureFinder.class, "openers.tsv").rows()) {
            builder.add(row.get("word"), true);
        }
        for (String word : NumeralReader.firstWords()) {
            builder.add(word, true);
        }
        return builder.build();
    }

    /**
     * Returns the first figures of the article, in the order of the text, none overlapping another.
     */
    public static List<Figure> find(Layout layout) {
        List<Figure> figures = new ArrayList<>();
        Tokens tokens = layout.tokens();
        for (Block block : layout.blocks()) {
            switch (block.role()) {
                case HEADLINE, STANDFIRST, CROSSHEAD -> readHeading(tokens, block, figures);
                case PARAGRAPH -> read(tokens, block.firstToken(), block.endToken(), figures);
                case BYLINE, DATELINE, CREDIT, CAPTION, FURNITURE -> {}
            }
        }
        return List.copyOf(Subunits.resolve(figures));
    }

    /** Reads a line, in whose capitals no name is seen where all its words have them. */
    private static void readHeading(Tokens tokens, Block block, List<Figure> figures) {
        int first = block.firstToken();
        int end = block.endToken();
        if (!TitleCase.is(tokens, first, end)) {
            read(tokens, first, end, figures);
            return;
        }
        Tokens plain = Tokens.of(TitleCase.undo(tokens, first, end));
        List<Figure> found = new ArrayList<>();
        read(plain, 0, plain.size(), found);
        found.forEach(figure -> figures.add(figure.movedBy(tokens.start(first))));
    }

    private static void read(Tokens tokens, int first, int end, List<Figure> figures) {
        // Made for the first number: many blocks have none.
        FigureReader reader = null;
        int i = first;
        while (i < end && figures.size() < MAX_FIGURES) {
            if (!mayStart(tokens, i)) {
                i++;
                continue;
            }
            int date = Dates.end(tokens, i, end);
            int idiom =
                    date == i && NumeralReader.canStart(tokens, i)
                            ? Exclusions.idiomEnd(tokens, i, first, end)
                            : i;
            if (date > i || idiom > i) {
                i = Math.max(date, idiom);
                continue;
            }
            if (reader == null) {
                reader = new FigureReader(tokens, first, end);
            }
            Figure figure = reader.read(i);
            if (figure != null) {
                add(tokens, figure, i, figures);
            }
            i = reader.next();
        }
    }

    /**
     * Tells whether a date, an idiom or a figure may start with the token: most words and marks
     * start none, and cost a look or two.
     */
    private static boolean mayStart(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return tokens.isNumber(i) || AmountReader.canStart(tokens, i);
        }
        boolean opens =
                STARTERS.contains(tokens, i)
                        && (OPENERS.contains(tokens, i) || NumeralReader.canStart(tokens, i));
        return opens
                || AmountReader.isCurrencyWord(tokens, i)
                || (tokens.isCapitalised(i) && Dates.mayStart(tokens, i));
    }

    /**
     * Adds a figure, if it neither restates nor bounds the one before it.
     *
     * @param near a token in it or close by
     */
    private static void add(Tokens tokens, Figure figure, int near, List<Figure> figures) {
        if (!figures.isEmpty()) {
            Figure last = figures.getLast();
            if (last.span().overlaps(figure.span()) || isRestated(tokens, last, figure, near)) {
                return;
            }
            Figure both = bounded(tokens.text(), last, figure);
            if (both != null) {
                figures.set(figures.size() - 1, both);
                return;
            }
        }
        figures.add(figure);
    }

    /** Tells "45 (forty-five)". */
    private static boolean isRestated(Tokens tokens, Figure last, Figure figure, int near) {
        int token = tokens.firstFrom(figure.span().start(), near);
        return tokens.is(token - 1, '(')
                && figure.kind() != Figure.Kind.SCORE
                && figure.unit() == null
                && figure.value() != null
                && last.value() != null
                && last.span().end() == tokens.end(token - 2)
                && figure.value().compareTo(last.value()) == 0;
    }

    /** Makes one range of "more than 10 but fewer than 20 people", or returns null. */
    private static @Nullable Figure bounded(String text, Figure last, Figure figure) {
        BigDecimal low = last.low() == null ? figure.low() : last.low();
        BigDecimal high = figure.high() == null ? last.high() : figure.high();
        boolean opposite =
                last.value() != null
                        && figure.value() != null
                        && (last.low() == null) != (figure.low() == null)
                        && (last.high() == null) != (figure.high() == null);
        boolean alike = last.unit() == null || Objects.equals(last.unit(), figure.unit());
        if (!opposite || !alike || low == null || high == null || low.compareTo(high) >= 0) {
            return null;
        }
        String between = text.substring(last.span().end(), figure.span().start());
        if (!BETWEEN_BOUNDS.contains(between)) {
            return null;
        }
        return new Figure(
                last.span().union(figure.span()),
                last.number().union(figure.number()),
                figure.kind(),
                null,
                low,
                high,
                figure.unit(),
                figure.unitCode(),
                last.modifier(),
                Figure.Bound.EXACT);
    }
}
