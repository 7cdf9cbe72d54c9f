package org.nutgraf.function;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request over HTTP, whole, as something other than the HTTP server brings it.
 *
 * @param headers at least those that are named here, by their names in small letters
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record HttpRequest(String method, String path, Map<String, String> headers, byte[] body) {

    public static final String ACCEPT = "accept";
    public static final String ACCEPT_ENCODING = "accept-encoding";
    public static final String CONTENT_ENCODING = "content-encoding";
    public static final String CONTENT_TYPE = "content-type";
    public static final String IF_NONE_MATCH = "if-none-match";

    public HttpRequest {
        headers = Map.copyOf(headers);
    }

    /** Returns the value of a header; null where none was sent. */
    @Nullable String header(String name) {
        return headers.get(name);
    }
}
