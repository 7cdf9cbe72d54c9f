package org.nutgraf.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nutgraf.text.Span;

/**
 * An article that was written for training and tests, with its quotations marked.
 *
 * <pre>
 *   {{Q|Ann Poe|“We are late,”}} she said.
 * </pre>
 *
 * @param name the file, and the number of the article in it, from 1
 * @param text the text, without the markup
 * @param quotations what is said in marks, in order
 * @param isForTraining whether it may be learned from: two of three are; the others are for tests
 */
public record WrittenArticle(
        String name, String text, List<Quotation> quotations, boolean isForTraining) {

    /**
     * A quotation, or a part of one.
     *
     * @param span its place, with its marks
     * @param speaker the fullest name in the article, or the words that stand for who has none;
     *     {@code -} for nobody
     */
    public record Quotation(Span span, String speaker) {}

    private static final List<String> FILES =
            List.of("america", "commonwealth", "daily", "politics", "wire", "world");
    private static final String BREAK = "\n=====\n";
    private static final Pattern MARKUP =
            Pattern.compile("\\{\\{Q\\|([^|{}]*)\\|(.*?)}}", Pattern.DOTALL);

    /** Reads all. */
    public static List<WrittenArticle> all() {
        List<WrittenArticle> articles = new ArrayList<>();
        for (String file : FILES) {
            String[] marked = read("articles/" + file + ".txt").split(BREAK, -1);
            for (int i = 0; i < marked.length; i++) {
                boolean learned = 3 * i < 2 * marked.length;
                articles.add(parse(file + " " + (i + 1), marked[i], learned));
            }
        }
        return articles;
    }

    static WrittenArticle parse(String name, String marked, boolean isForTraining) {
        StringBuilder text = new StringBuilder();
        List<Quotation> quotations = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int start = text.length();
            text.append(matcher.group(2));
            quotations.add(new Quotation(new Span(start, text.length()), matcher.group(1)));
            from = matcher.end();
        }
        text.append(marked, from, marked.length());
        return new WrittenArticle(name, text.toString(), quotations, isForTraining);
    }

    private static String read(String name) {
        try (InputStream in = WrittenArticle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
