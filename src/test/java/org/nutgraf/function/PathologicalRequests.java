package org.nutgraf.function;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Requests made to take time, memory or the server with them. */
public final class PathologicalRequests {

    private static final int MEBIBYTE = 1 << 20;
    private static final int DEEP = 100_000;
    private static final int MOST_SHOWN = 20;

    private static final List<String> TEXTS =
            List.of(
                    "“",
                    "\"' ",
                    "1",
                    "(",
                    "said he said he ",
                    " ",
                    "\n",
                    "a\u0301\u0308",
                    "\u0301",
                    "\u05D0\u05D1 ",
                    "\u202E\u05D0 \u202C",
                    "\uD83D\uDEA2",
                    "\0",
                    "a",
                    "1 ",
                    "$5 ",
                    "five hundred ",
                    "“a” said b. 5% ",
                    "word \0 said “x \0” ",
                    "Ann Reed, the owner, said that ",
                    "“Go.\n\n",
                    "May 1, 2025 ");

    private static final List<String> PAGES =
            List.of(
                    "<div>",
                    "<b>",
                    "<b><i><u><s><p>",
                    "<table><tr><td>",
                    "<ul><li>",
                    "<svg><g>",
                    "<math><mi>",
                    "<x-a>",
                    "<a href=x>",
                    "<!--",
                    "<![CDATA[",
                    "&amp;",
                    "&lt",
                    "&CounterClockwiseContourIntegral;",
                    "&#x10FFFF;",
                    "<script>",
                    "<h1><time datetime=2025-05-01>");

    private PathologicalRequests() {}

    /** Returns all of them. */
    public static List<EdgeCases.Case> all() {
        List<EdgeCases.Case> cases = new ArrayList<>();
        for (String unit : TEXTS) {
            cases.add(text(escaped(unit), repeated(unit, MEBIBYTE)));
        }
        for (String unit : PAGES) {
            cases.add(html("HTML " + unit, "<html><body>" + repeated(unit, 5 * MEBIBYTE - 20)));
        }
        cases.add(html("attribute", "<p class='" + repeated("date ", 5 * MEBIBYTE - 20) + "'>A"));
        cases.add(html("attributes", "<p " + numbered("a%d=b ", 5 * MEBIBYTE - 20) + ">A"));
        cases.add(
                html(
                        "entities of a document type",
                        "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><p>"
                                + "&c;".repeat(DEEP)));
        cases.add(
                html(
                        "names in JSON-LD",
                        "<script type=application/ld+json>{"
                                + numbered("\"n%d\":1,", 5 * MEBIBYTE - 100)
                                + "\"@type\":\"Article\"}</script><p>A"));
        cases.addAll(json());
        cases.addAll(bytes());
        return cases;
    }

    /** Sends all of them to the server at an address, and prints the slowest. */
    public static void main(String[] arguments) throws InterruptedException {
        URI server = URI.create(arguments[0]);
        Map<String, Double> seconds = new HashMap<>();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (EdgeCases.Case pathological : all()) {
                java.net.http.HttpRequest request = over(server, pathological.request());
                long began = System.nanoTime();
                String status;
                try {
                    status = "" + client.send(request, BodyHandlers.discarding()).statusCode();
                } catch (IOException e) {
                    status = "none";
                }
                seconds.put(pathological + " | " + status, (System.nanoTime() - began) / 1e9);
            }
        }
        System.out.println("| request | status | s |\n| --- | --- | --- |");
        seconds.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(MOST_SHOWN)
                .forEach(
                        entry ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "| %s | %.2f |%n",
                                        entry.getKey(),
                                        entry.getValue()));
        long late = seconds.values().stream().filter(time -> time > 1).count();
        System.out.printf("%n%d of %d took more than a second.%n", late, seconds.size());
    }

    /** Returns a request as it is sent to a server. */
    static java.net.http.HttpRequest over(URI server, HttpRequest request) {
        java.net.http.HttpRequest.Builder builder =
                java.net.http.HttpRequest.newBuilder(server.resolve(request.path()))
                        .POST(BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private static List<EdgeCases.Case> json() {
        String lone = repeated("\\ud800", MEBIBYTE);
        return List.of(
                json("lone surrogates", "{\"body\":\"" + lone + "\"}"),
                json("escaped NULs", "{\"body\":\"" + repeated("\\u0000", MEBIBYTE) + "\"}"),
                json("nested lists", "{\"body\":" + "[".repeat(DEEP)),
                json("nested lists that close", "[".repeat(DEEP) + "]".repeat(DEEP)),
                json("nested objects", "{\"body\":".repeat(DEEP)),
                json("nested beside", "{\"body\":\"It rained.\",\"x\":" + "[".repeat(DEEP)),
                json(
                        "nested beside, and closed",
                        "{\"x\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + ",\"body\":\"A\"}"),
                json("names twice", "{" + "\"body\":\"It rained.\",".repeat(DEEP) + "\"body\":1}"),
                json("names", "{" + numbered("\"n%d\":1,", 5 * MEBIBYTE) + "\"body\":\"A\"}"),
                json("name", "{\"" + repeated("n", 5 * MEBIBYTE) + "\":1,\"body\":\"A\"}"),
                json("digits", "{\"x\":" + repeated("1", 5 * MEBIBYTE) + ",\"body\":\"A\"}"),
                json("exponent", "{\"x\":1e999999999,\"body\":1e999999999}"),
                json("hints", "{\"body\":\"A\",\"url\":\"http://" + "a.".repeat(DEEP) + "\"}"),
                json("date", "{\"body\":\"A\",\"date\":\"" + "2".repeat(MEBIBYTE) + "\"}"));
    }

    private static List<EdgeCases.Case> bytes() {
        byte[] no = new byte[MEBIBYTE];
        Arrays.fill(no, (byte) 0xFF);
        byte[] cut = new byte[MEBIBYTE];
        Arrays.fill(cut, (byte) 0xE2);
        String zeros = "\0".repeat(64 * MEBIBYTE);
        String items = "{\"body\":\"A\"}\n";
        return List.of(
                of("no UTF-8", "/extract", Map.of("content-type", "text/plain"), no),
                of("no UTF-8 in JSON", "/extract", Map.of("content-type", "application/json"), no),
                of("cut UTF-8", "/extract", Map.of("content-type", "text/html"), cut),
                of(
                        "no UTF-16",
                        "/extract",
                        Map.of("content-type", "text/plain; charset=utf-16le"),
                        repeated("\uD800", MEBIBYTE).getBytes(StandardCharsets.UTF_16LE)),
                zipped("gzip bomb", "/extract", "text/plain", zeros),
                zipped("gzip bomb of JSON", "/extract", "application/json", "{\"body\":\"" + zeros),
                zipped("gzip bomb of a line", "/batch", "application/x-ndjson", zeros),
                zipped(
                        "gzip bomb of lines",
                        "/batch",
                        "application/x-ndjson",
                        items.repeat(DEEP / 10)),
                of(
                        "bytes that are no gzip",
                        "/extract",
                        Map.of("content-type", "text/plain", "content-encoding", "gzip"),
                        no));
    }

    private static EdgeCases.Case text(String name, String text) {
        return extract(name, "text/plain", text);
    }

    private static EdgeCases.Case html(String name, String html) {
        return extract(name, "text/html", html);
    }

    private static EdgeCases.Case json(String name, String json) {
        return extract("JSON: " + name, "application/json", json);
    }

    private static EdgeCases.Case extract(String name, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return of(name, "/extract", Map.of("content-type", type), bytes);
    }

    private static EdgeCases.Case zipped(String name, String path, String type, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(
                name,
                path,
                Map.of("content-type", type, "content-encoding", "gzip"),
                out.toByteArray());
    }

    private static EdgeCases.Case of(
            String name, String path, Map<String, String> headers, byte[] body) {
        return new EdgeCases.Case(name, new HttpRequest("POST", path, headers, body));
    }

    /** Repeats a unit up to a number of bytes of UTF-8. */
    private static String repeated(String unit, int bytes) {
        return unit.repeat(bytes / unit.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String numbered(String format, int bytes) {
        StringBuilder text = new StringBuilder(bytes);
        int cut = format.indexOf("%d");
        for (int i = 0; text.length() < bytes - 20; i++) {
            text.append(format, 0, cut).append(i).append(format, cut + 2, format.length());
        }
        return text.toString();
    }

    private static String escaped(String unit) {
        StringBuilder name = new StringBuilder();
        unit.chars()
                .forEach(
                        c -> {
                            if (c > ' ' && c < 0x7F) {
                                name.append((char) c);
                            } else {
                                name.append("\\u").append(Integer.toHexString(c));
                            }
                        });
        return name.toString();
    }
}
