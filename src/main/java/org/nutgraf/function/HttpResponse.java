package org.nutgraf.function;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The response to a request over HTTP, but for the headers that are the carrier's: its length, and
 * whether the connection stays open.
 *
 * @param headers by their names in small letters, in the order in which they are written
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record HttpResponse(int status, Map<String, String> headers, byte[] body) {

    public HttpResponse {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static HttpResponse of(int status, String contentType, byte[] body) {
        return new HttpResponse(status, Map.of("content-type", contentType), body);
    }

    /** Tells whether the body is text in UTF-8, as all are that are not compressed. */
    public boolean isText() {
        return !headers.containsKey(HttpRequest.CONTENT_ENCODING);
    }

    /** Returns the response with one more header. */
    HttpResponse with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpResponse(status, more, body);
    }
}
