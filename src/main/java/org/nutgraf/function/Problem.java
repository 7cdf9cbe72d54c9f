package org.nutgraf.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has no result, as RFC 9457 has it; never holds any of the article's text.
 *
 * @param type the kind of problem, as a URN
 * @param title the kind of problem, in words
 * @param status the HTTP status
 * @param detail what was wrong with this request
 * @param instance a URN to report an internal error by; null, and left out, otherwise
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@RegisterForReflection
@JsonPropertyOrder({"type", "title", "status", "detail", "instance"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String instance) {

    /** The content type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The kinds of problems, with the status and title of each. */
    public enum Type {
        MALFORMED_JSON(400, "The request is not the JSON it should be"),
        MALFORMED_TEXT(400, "The body cannot be decoded"),
        NO_SUCH_FUNCTION(404, "There is no such function"),
        METHOD_NOT_ALLOWED(405, "The method is not allowed"),
        TOO_SLOW(408, "The request took too long"),
        BODY_TOO_LARGE(413, "The body is too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "The content type is not supported"),
        EMPTY_BODY(422, "The body is empty"),
        INVALID_DATE(422, "The date is not valid"),
        INVALID_URL(422, "The URL is not valid"),
        INTERNAL_ERROR(500, "Something went wrong here"),
        RESULT_TOO_LARGE(507, "The result is too large"),
        OUT_OF_TIME(503, "There was no time left"),
        OVERLOADED(503, "There is too much to do");

        private final int status;
        private final String title;

        Type(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** Returns the HTTP status. */
        public int status() {
            return status;
        }

        /** Returns the kind of problem, in words. */
        public String title() {
            return title;
        }

        /** Returns the URN of the kind: {@code urn:nutgraf:problem:empty-body}. */
        public String urn() {
            return "urn:nutgraf:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Returns a problem of a kind. */
    public static Problem of(Type type, String detail) {
        return new Problem(type.urn(), type.title(), type.status(), detail, null);
    }

    /** Returns an internal error to be reported by {@code id}. */
    public static Problem internal(String id) {
        Type type = Type.INTERNAL_ERROR;
        return new Problem(
                type.urn(),
                type.title(),
                type.status(),
                "This is a bug: please report it with its id.",
                "urn:uuid:" + id);
    }
}
