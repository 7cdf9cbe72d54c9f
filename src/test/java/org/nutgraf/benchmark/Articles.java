package org.nutgraf.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Articles of any size to time, made of the golden ones.
 *
 * <p>They are no easier than news: a thousand characters hold five quotation marks and ten numbers,
 * twice and four times as many as US political news of 2016 (PolNeAR).
 */
final class Articles {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String FURNITURE =
            """
            <nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <div class="share"><button data-network="mail" onclick="share()">Share</button></div>
            """;

    private Articles() {}

    /**
     * Makes an article.
     *
     * @param kind {@code news}, {@code quotes}, {@code figures}, or {@code html}: news as a page
     * @param size the number of its characters, markup included
     */
    static String make(String kind, int size) {
        List<String> lines = lines(kind);
        boolean html = kind.equals("html");
        StringBuilder made = new StringBuilder(html ? head(lines.getFirst()) : "");
        for (int i = 0; made.length() < size; i = (i + 1) % lines.size()) {
            String line = lines.get(i);
            if (!html) {
                made.append(line).append('\n');
            } else if (!line.isBlank()) {
                made.append("<p class=\"text\">").append(escape(line)).append("</p>\n");
            }
        }
        return made.substring(0, size);
    }

    private static List<String> lines(String kind) {
        return switch (kind) {
            case "news", "html" -> read("");
            case "quotes" -> read("interview-lighthouse-keeper");
            case "figures" -> read("business-results-kettler");
            default -> throw new IllegalArgumentException("kind " + kind);
        };
    }

    private static List<String> read(String name) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            for (Path folder : folders.sorted().toList()) {
                Path article = folder.resolve("article.txt");
                if (folder.getFileName().toString().startsWith(name) && Files.exists(article)) {
                    lines.addAll(Files.readAllLines(article));
                    lines.add("");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static String head(String headline) {
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + escape(headline)
                + "</title><meta property=\"article:published_time\""
                + " content=\"2025-11-03T08:00:00Z\"></head><body>"
                + FURNITURE
                + "<article><h1>"
                + escape(headline)
                + "</h1>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
