package org.nutgraf.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * An article in which a part of what it reports without marks is put into marks.
 *
 * <pre>
 *   Roe, who had asked for the study, said the bridge would stay shut.
 *   Roe, who had asked for the study, said the bridge “would stay shut”.
 * </pre>
 *
 * <p>People report much more without marks than with them, and name the source in the same ways; so
 * that what is learned from the one can be learned from the other too.
 *
 * @param article the article, its spans moved, and what was put into marks attributed as mixed
 * @param parts what was put into marks, in order
 */
record MarkedReports(AnnotatedArticle article, List<Span> parts) {

    /** The number of tokens of a part at least. */
    private static final int MIN_TOKENS = 2;

    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    /** What ends a part, or would be taken for a mark of its own. */
    private static final List<String> MARKS = List.of("\"", "“", "”", "''", "\n");

    /** Puts parts into marks, that are drawn by {@code random}. */
    static MarkedReports of(AnnotatedArticle article, Random random) {
        Tokens tokens = Tokens.of(article.text());
        Map<Integer, Span> parts = new HashMap<>();
        for (int a = 0; a < article.attributions().size(); a++) {
            Span part = part(tokens, article.attributions().get(a).content(), random);
            if (part != null
                    && isApart(article, a, part)
                    && parts.values().stream().noneMatch(part::overlaps)) {
                parts.put(a, part);
            }
        }
        return marked(article, parts);
    }

    /** Draws some words of a content, or null where that is too short. */
    private static @Nullable Span part(Tokens tokens, List<Span> content, Random random) {
        List<Integer> all =
                new AnnotatedArticle.Attribution("", content, List.of(), List.of())
                        .contentTokens(tokens);
        if (content.size() != 1 || all.size() <= MIN_TOKENS) {
            return null;
        }
        int start = random.nextInt(all.size() - MIN_TOKENS + 1);
        boolean whole = random.nextBoolean();
        int most = all.size() - start;
        int length = whole ? most : MIN_TOKENS + random.nextInt(most - MIN_TOKENS + 1);
        int first = all.get(start);
        int end = all.get(start + length - 1) + 1;
        while (first < end && !tokens.isWord(first)) {
            first++;
        }
        while (end > first && !tokens.isWord(end - 1)) {
            end--;
        }
        return end - first < MIN_TOKENS ? null : tokens.span(first, end);
    }

    /**
     * Tells whether a part of the attribution {@code a} is reported without marks, and by nobody
     * but its source.
     */
    private static boolean isApart(AnnotatedArticle article, int a, Span part) {
        AnnotatedArticle.Attribution own = article.attributions().get(a);
        int from = Math.max(0, part.start() - 2);
        int to = Math.min(article.text().length(), part.end() + 2);
        String around = article.text().substring(from, to);
        if (isQuoted(own)
                || own.source().stream().anyMatch(part::overlaps)
                || MARKS.stream().anyMatch(around::contains)) {
            return false;
        }
        Predicate<AnnotatedArticle.Attribution> claims =
                other ->
                        !other.equals(own)
                                && (isQuoted(other) || length(other) <= length(own))
                                && other.content().stream().anyMatch(part::overlaps);
        return article.attributions().stream().noneMatch(claims);
    }

    private static boolean isQuoted(AnnotatedArticle.Attribution attribution) {
        return !attribution.type().equals("indirect");
    }

    private static int length(AnnotatedArticle.Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }

    /** Writes the marks around parts, by the number of their attribution. */
    private static MarkedReports marked(AnnotatedArticle article, Map<Integer, Span> parts) {
        // The number of marks up to an offset, by the offset behind which they stand.
        TreeMap<Integer, Integer> marks = new TreeMap<>(Map.of(-1, 0));
        StringBuilder text = new StringBuilder();
        int written = 0;
        for (Span part :
                parts.values().stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            text.append(article.text(), written, part.start()).append(OPEN);
            text.append(article.text(), part.start(), part.end()).append(CLOSE);
            written = part.end();
            int before = marks.lastEntry().getValue();
            marks.put(part.start(), before + 1);
            marks.put(part.end(), before + 2);
        }
        text.append(article.text(), written, article.text().length());
        List<AnnotatedArticle.Attribution> moved = new ArrayList<>();
        List<Span> inMarks = new ArrayList<>();
        for (int a = 0; a < article.attributions().size(); a++) {
            AnnotatedArticle.Attribution one = article.attributions().get(a);
            Span part = parts.get(a);
            List<Span> content = moved(part == null ? one.content() : List.of(part), marks);
            if (part != null) {
                inMarks.addAll(content);
            }
            moved.add(
                    new AnnotatedArticle.Attribution(
                            part == null ? one.type() : "mixed",
                            content,
                            moved(one.source(), marks),
                            moved(one.cue(), marks)));
        }
        return new MarkedReports(
                new AnnotatedArticle(article.id(), text.toString(), moved), inMarks);
    }

    /** Moves spans behind the marks that stand before their first and their last unit. */
    private static List<Span> moved(List<Span> spans, TreeMap<Integer, Integer> marks) {
        return spans.stream()
                .map(
                        span ->
                                new Span(
                                        span.start() + marks.floorEntry(span.start()).getValue(),
                                        span.end() + marks.lowerEntry(span.end()).getValue()))
                .toList();
    }
}
