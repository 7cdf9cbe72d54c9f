package org.nutgraf.function;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Requests that every way in must answer with the same status, headers and bytes. */
public final class EdgeCases {

    /** An emoji, markup and quotation marks: what escaping could spoil. */
    public static final String ARTICLE =
            """
            \uD83D\uDEA2 Ferry line adds 14 winter crossings

            By Ines Valdoro

            LISBON, Dec 14 (Example) — The Harbour Line will run 14 more ferries a week, its
            director, Rui Prata, said. It costs <b>€2.5 million</b> & more than 300 "jobs".

            “Nobody should be left on the quay,” Prata said on Monday.
            """;

    private static final String HTML =
            "<html><head><title>Ferry line</title><meta property=\"article:published_time\""
                    + " content=\"2025-12-14T09:30:00Z\"></head><body><article><h1>Ferry line adds"
                    + " crossings</h1><p>The line will run 14 more ferries a week, its director"
                    + " said on Monday: “Nobody waits.”</p></article></body></html>";

    private EdgeCases() {}

    /** A request over HTTP, and what it tries. */
    public record Case(String name, HttpRequest request) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Returns all of them. */
    public static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String function : List.of("extract", "date", "headline", "quotes", "figures")) {
            cases.add(post(function + " of text", "/" + function, "text/plain", ARTICLE));
        }
        String json = "application/json";
        cases.add(post("HTML", "/extract", "text/html; charset=utf-8", HTML));
        cases.add(post("HTML without content type", "/extract", null, HTML));
        cases.add(post("text without content type", "/extract", null, ARTICLE));
        cases.add(
                post("JSON without content type", "/extract", null, " {\"body\":\"It cost $5\"}"));
        cases.add(
                post(
                        "JSON",
                        "/extract",
                        json,
                        "{\"body\":\"Caf\\u00e9s: \\ud83d\\udea2 \\u201cGo,\\u201d she said.\","
                            + "\"contentType\":\"text/plain\",\"date\":\"2025-12-14\","
                            + "\"url\":\"https://example.org/a\",\"headline\":\"Go\",\"x\":[1]}"));
        cases.add(
                post(
                        "Latin-1",
                        "/extract",
                        "text/plain;charset=\"ISO-8859-1\"",
                        "Café owners met; 12 cafés closed.",
                        StandardCharsets.ISO_8859_1));
        cases.add(post("slash behind", "/quotes/", "text/plain", ARTICLE));
        cases.add(post("upper-case type", "/figures", "TEXT/Plain; Charset=UTF-8", ARTICLE));
        for (String body :
                List.of(
                        "",
                        "null",
                        "{}",
                        "{\"body\":null}",
                        "{\"body\":\" \\n\"}",
                        " ",
                        "[]",
                        "7",
                        "{\"body\":7}",
                        "{\"body\":[]}",
                        "{\"body\":\"He",
                        "{\"body\":\"He\"} {}",
                        "nonsense",
                        "{\"body\":\"He said\",\"contentType\":\"image/png\"}",
                        "{\"body\":\"He said\",\"date\":\"yesterday\"}",
                        "{\"body\":\"He said\",\"url\":\"javascript:alert(1)\"}")) {
            cases.add(post("JSON " + body, "/extract", json, body));
        }
        cases.add(post("nothing", "/extract", null, ""));
        cases.add(post("blank text", "/extract", "text/plain", " \n"));
        cases.add(post("deep JSON", "/extract", json, "{\"body\":" + "[".repeat(100_000)));
        cases.add(
                post(
                        "bytes that are no text",
                        "/extract",
                        "text/plain",
                        "café",
                        StandardCharsets.ISO_8859_1));
        cases.add(
                post(
                        "bytes that are no JSON",
                        "/extract",
                        json,
                        "{\"body\":\"café\"}",
                        StandardCharsets.ISO_8859_1));
        for (String type :
                List.of(
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "image/png",
                        "text",
                        "text/plain; charset=klingon",
                        "multipart/form-data")) {
            cases.add(post("as " + type, "/extract", type, "<a/>"));
        }
        cases.add(post("no such function", "/summarise", json, "{}"));
        cases.add(get("GET of none", "GET", "/summarise"));
        for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS")) {
            cases.add(get(method, method, "/extract"));
            cases.add(get(method + " batch", method, "/batch"));
        }
        cases.add(post("text over the limit", "/extract", "text/plain", "word ".repeat(300_000)));
        cases.add(
                post(
                        "batch",
                        "/batch",
                        "application/x-ndjson",
                        "{\"id\":\"a\",\"body\":\"It cost $5.\"}\n\n{\"id\":2}\nnonsense\n"
                                + "{\"id\":\"d\",\"body\":\"“Go,” he said.\"}"));
        cases.add(post("batch of another type", "/batch", "text/plain", "{}"));
        cases.add(post("empty batch", "/batch", "application/x-ndjson", ""));
        for (String path : List.of("/", "/index.html", "/openapi.yaml", "/page.css", "/icon.svg")) {
            cases.add(get("file " + path, "GET", path));
        }
        cases.add(get("head of page", "HEAD", "/"));
        cases.add(
                new Case(
                        "page that is there already",
                        new HttpRequest("GET", "/", Map.of("if-none-match", "*"), new byte[0])));
        cases.add(post("page that is posted to", "/", "text/plain", ARTICLE));
        cases.add(post("batch with slash behind", "/batch/", "application/x-ndjson", "{}"));
        byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
        for (String accept :
                List.of("application/ld+json", "application/ld+json;q=0, */*", "text/html")) {
            for (String path : List.of("/extract", "/quotes")) {
                Map<String, String> headers =
                        Map.of("content-type", "text/plain", "accept", accept);
                HttpRequest request = new HttpRequest("POST", path, headers, article);
                cases.add(new Case("accepting " + accept, request));
            }
        }
        cases.addAll(compressed(article));
        return cases;
    }

    private static List<Case> compressed(byte[] article) {
        List<Case> cases = new ArrayList<>();
        for (String accept : List.of("gzip", "br;q=0.5, gzip;q=0.9", "gzip;q=0", "identity", "*")) {
            Map<String, String> headers =
                    Map.of("content-type", "text/plain", "accept-encoding", accept);
            for (String path : List.of("/extract", "/summarise")) {
                HttpRequest request = new HttpRequest("POST", path, headers, article);
                cases.add(new Case("accepting " + accept, request));
            }
            cases.add(
                    new Case(
                            "page accepting " + accept,
                            new HttpRequest(
                                    "GET", "/", Map.of("accept-encoding", accept), new byte[0])));
        }
        Map<String, String> zipped =
                Map.of("content-type", "text/plain", "content-encoding", "gzip");
        cases.add(new Case("zipped", new HttpRequest("POST", "/extract", zipped, zip(article))));
        cases.add(
                new Case(
                        "zipped, over the limit",
                        new HttpRequest("POST", "/extract", zipped, zip(new byte[9 << 20]))));
        return cases;
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Case get(String name, String method, String path) {
        return new Case(name, new HttpRequest(method, path, Map.of(), new byte[0]));
    }

    private static Case post(String name, String path, @Nullable String contentType, String body) {
        return post(name, path, contentType, body, StandardCharsets.UTF_8);
    }

    private static Case post(
            String name, String path, @Nullable String contentType, String body, Charset charset) {
        Map<String, String> headers =
                contentType == null ? Map.of() : Map.of("content-type", contentType);
        return new Case(name, new HttpRequest("POST", path, headers, body.getBytes(charset)));
    }
}
