package org.nutgraf.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the page, as it is served.
 *
 * <p>All are read when the class is initialised, which a native build does at build time.
 */
public final class PageFile {

    /** Says that a copy is good as long as its tag is: the page changes with each version. */
    public static final String CACHE_CONTROL = "no-cache";

    /** Lets the page load from its own server only, and run nothing that stands in the page. */
    public static final Map<String, String> SECURITY_HEADERS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin");

    private static final String FOLDER = "/META-INF/resources";
    private static final String INDEX = "/index.html";

    private static final int ETAG_BYTES = 12;

    private static final Map<String, PageFile> FILES =
            read(
                    List.of(
                            INDEX,
                            "/page.css",
                            "/icon.svg",
                            "/openapi.yaml",
                            "/scripts/article.js",
                            "/scripts/clipboard.js",
                            "/scripts/figures.js",
                            "/scripts/json.js",
                            "/scripts/marks.js",
                            "/scripts/offsets.js",
                            "/scripts/page.js",
                            "/scripts/reference.js",
                            "/scripts/result.js",
                            "/scripts/selection.js",
                            "/scripts/speakers.js",
                            "/scripts/tabs.js",
                            "/samples/harbour.txt",
                            "/calls/extract.sh",
                            "/calls/extract.mjs",
                            "/calls/extract.py",
                            "/calls/Extract.java",
                            "/schema/request.json",
                            "/schema/extraction.json",
                            "/schema/problem.json"));

    private final String contentType;
    private final String etag;
    private final byte[] bytes;

    private PageFile(String contentType, byte[] bytes) {
        this.contentType = contentType;
        this.etag = etag(bytes);
        this.bytes = bytes;
    }

    /**
     * Returns the file at a path, which starts with a slash.
     *
     * <pre>
     *   /   /page.css
     * </pre>
     */
    public static Optional<PageFile> at(String path) {
        return Optional.ofNullable(FILES.get(path.equals("/") ? INDEX : path));
    }

    /** Returns the value of the Content-Type header. */
    public String contentType() {
        return contentType;
    }

    /** Returns the value of the ETag header; weak, for it holds for the bytes compressed or not. */
    public String etag() {
        return etag;
    }

    /** Returns a copy of the content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Tells whether the value of an If-None-Match header names this file as it is now. */
    public boolean isNamedBy(String ifNoneMatch) {
        return ifNoneMatch.strip().equals("*")
                || ifNoneMatch.contains(etag.substring("W/".length()));
    }

    private static Map<String, PageFile> read(List<String> paths) {
        Map<String, PageFile> files = new HashMap<>();
        for (String path : paths) {
            files.put(path, read(path));
        }
        return Map.copyOf(files);
    }

    private static PageFile read(String path) {
        try (InputStream in = PageFile.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + path);
            }
            byte[] bytes = in.readAllBytes();
            return new PageFile(contentType(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String contentType(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "yaml" -> "application/yaml; charset=utf-8";
            case "json" -> "application/schema+json";
            default -> "text/plain; charset=utf-8";
        };
    }

    private static String etag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
