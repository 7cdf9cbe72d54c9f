package org.nutgraf.evaluation;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;
import org.nutgraf.function.Json;
import org.nutgraf.function.response.Responses;

/**
 * Writes what is found in the articles of a file, for a scorer to compare with what is there.
 *
 * <pre>
 *   Predictions articles.jsonl[.gz] predictions.jsonl [--drop-first-line]
 * </pre>
 *
 * A line of the articles is a JSON object with {@code id} and either {@code text} or {@code
 * html_file}, a gzipped page beside the file; a line of the predictions is the response to it with
 * that {@code id}.
 */
public final class Predictions {

    private static final ObjectMapper MAPPER =
            Json.configure(
                    JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build());

    private Predictions() {}

    public static void main(String[] arguments) throws IOException {
        Path articles = Path.of(arguments[0]);
        boolean dropFirstLine = arguments.length > 2 && arguments[2].equals("--drop-first-line");
        try (BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(open(articles), StandardCharsets.UTF_8));
                Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode item = MAPPER.readTree(line);
                Submission submission = submission(articles, item, dropFirstLine);
                ObjectNode prediction =
                        MAPPER.createObjectNode().put("id", item.get("id").asText());
                if (ArticleReader.read(submission) instanceof Article article) {
                    prediction.setAll(
                            (ObjectNode)
                                    MAPPER.valueToTree(
                                            new Responses(article).of(Extractor.extract(article))));
                }
                out.write(MAPPER.writeValueAsString(prediction));
                out.write('\n');
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static Submission submission(Path articles, JsonNode item, boolean dropFirstLine)
            throws IOException {
        if (item.has("html_file")) {
            Path page = articles.resolveSibling(item.get("html_file").asText());
            try (InputStream in = open(page)) {
                return new Submission(decode(in.readAllBytes()), null, null, null, null);
            }
        }
        String text = item.get("text").asText();
        int lineBreak = text.indexOf('\n');
        return new Submission(
                dropFirstLine && lineBreak >= 0
                        ? text.substring(lineBreak + 1).stripLeading()
                        : text,
                null,
                null,
                null,
                null);
    }

    /** Decodes a page by the charset that it names near its beginning; as UTF-8 otherwise. */
    private static String decode(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, 3000), StandardCharsets.ISO_8859_1);
        int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("charset=");
        if (at >= 0) {
            int start = at + "charset=".length();
            while (start < head.length()
                    && (head.charAt(start) == '"' || head.charAt(start) == '\'')) {
                start++;
            }
            int end = start;
            while (end < head.length()
                    && (Character.isLetterOrDigit(head.charAt(end))
                            || "-_:.".indexOf(head.charAt(end)) >= 0)) {
                end++;
            }
            try {
                return new String(page, Charset.forName(head.substring(start, end)));
            } catch (IllegalArgumentException e) {
                // An unknown charset: as below.
            }
        }
        return new String(page, StandardCharsets.UTF_8);
    }
}
