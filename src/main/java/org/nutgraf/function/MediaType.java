package org.nutgraf.function;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.Submission;

/**
 * A content type that the functions take, with its charset.
 *
 * <pre>
 *   text/plain; charset="iso-8859-1"
 * </pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-content-type">RFC 9110, 8.3</a>
 */
record MediaType(Kind kind, Charset charset) {

    private static final String CHARSET = "charset=";

    enum Kind {
        JSON,
        TEXT,
        HTML
    }

    /**
     * Reads the value of a Content-Type header.
     *
     * @throws ProblemException if the functions do not take this type or charset
     */
    static MediaType parse(String value) {
        int semicolon = value.indexOf(';');
        String type = semicolon < 0 ? value : value.substring(0, semicolon);
        Kind kind =
                switch (type.strip().toLowerCase(Locale.ROOT)) {
                    case "application/json" -> Kind.JSON;
                    case "text/plain" -> Kind.TEXT;
                    case "text/html", "application/xhtml+xml" -> Kind.HTML;
                    default -> throw unsupported();
                };
        return new MediaType(
                kind, semicolon < 0 ? StandardCharsets.UTF_8 : charset(value, semicolon));
    }

    private static Charset charset(String value, int semicolon) {
        int start = value.toLowerCase(Locale.ROOT).indexOf(CHARSET, semicolon);
        if (start < 0) {
            return StandardCharsets.UTF_8;
        }
        start += CHARSET.length();
        int next = value.indexOf(';', start);
        String name = value.substring(start, next < 0 ? value.length() : next).strip();
        if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
            name = name.substring(1, name.length() - 1);
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    Problem.Type.UNSUPPORTED_MEDIA_TYPE,
                    "The charset is not known here; send UTF-8.",
                    e);
        }
    }

    /** Tells the type of a body that was sent without one: JSON starts with a brace. */
    static MediaType guess(byte[] body) {
        for (byte unit : body) {
            if (unit > ' ') {
                return new MediaType(unit == '{' ? Kind.JSON : Kind.TEXT, StandardCharsets.UTF_8);
            }
        }
        return new MediaType(Kind.TEXT, StandardCharsets.UTF_8);
    }

    /**
     * Returns the format of the article in a body of this type.
     *
     * @throws ProblemException if the type is JSON, which is a request and no article
     */
    Submission.Format format() {
        return switch (kind) {
            case TEXT -> Submission.Format.TEXT;
            case HTML -> Submission.Format.HTML;
            case JSON -> throw unsupported();
        };
    }

    private static ProblemException unsupported() {
        return new ProblemException(
                Problem.Type.UNSUPPORTED_MEDIA_TYPE,
                "Send application/json, text/plain or text/html.");
    }

    /** Returns the name of the type that an article of this format has, without the charset. */
    static @Nullable String name(Kind kind) {
        return switch (kind) {
            case JSON -> null;
            case TEXT -> "text/plain";
            case HTML -> "text/html";
        };
    }
}
