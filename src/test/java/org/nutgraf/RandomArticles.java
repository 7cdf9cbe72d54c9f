package org.nutgraf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Articles made at random from pieces of news and of noise; the same ones for the same seed. */
public final class RandomArticles {

    private static final List<String> NOISE =
            List.of(
                    "“",
                    "”",
                    "\"",
                    "'",
                    "’",
                    "\n",
                    "\n\n",
                    " ",
                    ", ",
                    ". ",
                    "\uD83D\uDEA2",
                    "\uD83D",
                    "5",
                    "million",
                    "$",
                    "%",
                    " said ",
                    " he said",
                    "he",
                    "Ms Roe",
                    "-",
                    "—",
                    "(",
                    "2025",
                    "Dec. 14",
                    "\u0301",
                    "By ",
                    "1,5",
                    "According to ",
                    "that ",
                    ":");

    private static final List<String> TAGS =
            List.of(
                    "p",
                    "p",
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "li",
                    "blockquote",
                    "b",
                    "span",
                    "time",
                    "pre");

    static final List<String> SENTENCES = sentences();

    private static List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path folder : folders.sorted().toList()) {
                Path article = folder.resolve("article.txt");
                if (Files.exists(article)) {
                    sentences.addAll(Files.readAllLines(article));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private final Random random;

    public RandomArticles(long seed) {
        random = new Random(seed);
    }

    /** Returns the next article, as plain text. */
    public String next() {
        StringBuilder text = new StringBuilder("It rained. ");
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            if (random.nextInt(3) > 0) {
                text.append(NOISE.get(random.nextInt(NOISE.size())));
            } else {
                String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
                int start = random.nextInt(sentence.length() + 1);
                text.append(sentence, start, sentence.length());
                text.append(random.nextBoolean() ? "\n" : " ");
            }
        }
        return text.toString();
    }

    /** Returns the next article, as a page. */
    public String nextPage() {
        StringBuilder html = new StringBuilder("<!doctype html><title>");
        html.append(escaped(SENTENCES.get(random.nextInt(SENTENCES.size())))).append("</title>");
        // Of less, there may be no article in it.
        html.append("<article><p>It rained all day on the plain, and nobody came to the sea.");
        for (String line : next().split("\n", -1)) {
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            html.append('<').append(tag).append('>').append(escaped(line));
            if (random.nextInt(8) > 0) {
                html.append("</").append(tag).append('>');
            }
        }
        return html.append("</article>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
