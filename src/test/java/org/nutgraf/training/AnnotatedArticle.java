package org.nutgraf.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.nutgraf.text.Span;
import org.nutgraf.text.Tokens;

/**
 * An article with the attributions that people marked in it.
 *
 * @param text the text that all spans point into
 * @param attributions what is attributed, in the order of the file
 */
public record AnnotatedArticle(String id, String text, List<Attribution> attributions) {

    /**
     * Something said, written, thought or meant, by somebody.
     *
     * @param type {@code direct}, {@code mixed} or {@code indirect}
     * @param content what is attributed; at least one span
     * @param source who to; may be empty
     * @param cue the words that attribute it; may be empty
     */
    public record Attribution(String type, List<Span> content, List<Span> source, List<Span> cue) {

        /** Returns the tokens of the cue, in order. */
        public List<Integer> cueTokens(Tokens tokens) {
            return tokensOf(cue, tokens);
        }

        /** Returns the tokens of the content, in order. */
        public List<Integer> contentTokens(Tokens tokens) {
            return tokensOf(content, tokens);
        }

        /** Returns the tokens of the source, in order. */
        public List<Integer> sourceTokens(Tokens tokens) {
            return tokensOf(source, tokens);
        }

        private static List<Integer> tokensOf(List<Span> spans, Tokens tokens) {
            TreeSet<Integer> found = new TreeSet<>();
            for (Span span : spans) {
                int i = tokens.firstFrom(span.start());
                if (i > 0 && tokens.end(i - 1) > span.start()) {
                    i--;
                }
                for (; i < tokens.size() && tokens.start(i) < span.end(); i++) {
                    found.add(i);
                }
            }
            return List.copyOf(found);
        }
    }

    /** Reads a file of a JSON object a line, plain or gzipped, with offsets in code points. */
    public static List<AnnotatedArticle> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<AnnotatedArticle> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        file.toString().endsWith(".gz")
                                                ? new GZIPInputStream(in)
                                                : in,
                                        StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(article(mapper.readTree(line)));
            }
        }
        return articles;
    }

    private static AnnotatedArticle article(JsonNode item) {
        String text = item.get("text").asText();
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode node : item.get("attributions")) {
            attributions.add(
                    new Attribution(
                            node.get("type").asText(),
                            spans(text, node.get("content")),
                            spans(text, node.get("source")),
                            spans(text, node.get("cue"))));
        }
        return new AnnotatedArticle(item.get("id").asText(), text, attributions);
    }

    private static List<Span> spans(String text, JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(
                    new Span(
                            text.offsetByCodePoints(0, pair.get(0).asInt()),
                            text.offsetByCodePoints(0, pair.get(1).asInt())));
        }
        return spans;
    }
}
