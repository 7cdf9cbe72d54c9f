package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.function.HttpRequest;

/**
 * Reads an HTTP request from the event that AWS makes of it.
 *
 * <p>There are two shapes. Function URLs and HTTP APIs of API Gateway send the payload format 2.0;
 * its REST APIs and load balancers the older one:
 *
 * <pre>
 *   {"version": "2.0", "rawPath": "/extract", "headers": {"content-type": "text/plain"},
 *    "requestContext": {"stage": "$default", "http": {"method": "POST"}},
 *    "body": "…", "isBase64Encoded": false}
 *   {"httpMethod": "POST", "path": "/extract", "headers": {"Content-Type": "text/plain"},
 *    "body": "…", "isBase64Encoded": false}
 * </pre>
 *
 * <p>Load balancers may send {@code multiValueHeaders} in place of {@code headers}, and then want
 * them in the answer. The event is read as it comes, each byte once.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html">Function
 *     URLs</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">API
 *     Gateway</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html">Load
 *     balancers</a>
 */
final class HttpEvent {

    private static final String DEFAULT_STAGE = "$default";

    /** The most bytes that a load balancer takes for an answer: 1 MB. */
    private static final int MAX_LOAD_BALANCER_ANSWER = 1 << 20;

    /** The headers that count, by their names in small letters. */
    private static final Set<String> NAMES =
            Set.of(
                    HttpRequest.ACCEPT,
                    HttpRequest.ACCEPT_ENCODING,
                    HttpRequest.CONTENT_ENCODING,
                    HttpRequest.CONTENT_TYPE,
                    HttpRequest.IF_NONE_MATCH);

    private @Nullable String method;
    private @Nullable String path;
    private @Nullable String stage;
    private @Nullable String body;
    private boolean base64;
    private boolean rawPath;
    private boolean loadBalancer;
    private @Nullable Map<String, String> headers;
    private @Nullable Map<String, String> multiValueHeaders;

    private HttpEvent() {}

    /**
     * Reads an event.
     *
     * @return what could be read of it: an event that is not JSON has no request
     */
    static HttpEvent read(InputStream in, JsonFactory json) throws IOException {
        HttpEvent event = new HttpEvent();
        try (JsonParser parser = json.createParser(in)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                event.readObject(parser);
            }
        } catch (JsonProcessingException | CharConversionException e) {
            return new HttpEvent();
        }
        return event;
    }

    /** Returns the request, or nothing if the event is none of HTTP. */
    Optional<HttpRequest> request() {
        if (method == null || path == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = bytes();
        } catch (IllegalArgumentException e) {
            // Not the base64 that it is said to be.
            return Optional.empty();
        }
        Map<String, String> values = multiValueHeaders == null ? headers : multiValueHeaders;
        return Optional.of(
                new HttpRequest(
                        method,
                        rawPath ? pathInStage(path) : path,
                        values == null ? Map.of() : values,
                        bytes));
    }

    /** Tells whether the answer's headers have lists of values, as the event's have. */
    boolean wantsMultiValueHeaders() {
        return multiValueHeaders != null && headers == null;
    }

    /**
     * Tells whether the answer may hold bytes, in base64, and the client gets the bytes. A REST API
     * does that for types that it is configured for alone, and hands on the base64 of others.
     */
    boolean takesBytes() {
        return rawPath || loadBalancer;
    }

    /** Returns the most bytes that the answer may have. */
    int maxAnswerSize() {
        return loadBalancer ? MAX_LOAD_BALANCER_ANSWER : AnswerSize.MAX;
    }

    private void readObject(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "httpMethod" -> method = text(parser, value);
                case "path" -> path = text(parser, value);
                case "rawPath" -> {
                    path = text(parser, value);
                    rawPath = true;
                }
                case "body" -> body = text(parser, value);
                case "isBase64Encoded" -> base64 = value == JsonToken.VALUE_TRUE;
                case "requestContext" -> readContext(parser, value);
                case "headers" -> headers = readHeaders(parser, value);
                case "multiValueHeaders" -> multiValueHeaders = readHeaders(parser, value);
                default -> parser.skipChildren();
            }
        }
    }

    private void readContext(JsonParser parser, JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("http") && value == JsonToken.START_OBJECT) {
                readHttp(parser);
            } else if (name.equals("stage")) {
                stage = text(parser, value);
            } else if (name.equals("elb")) {
                loadBalancer = true;
                parser.skipChildren();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readHttp(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (name.equals("method")) {
                method = text(parser, value);
            } else {
                parser.skipChildren();
            }
        }
    }

    /**
     * Reads headers, of one value each or of lists of them.
     *
     * @return null where there are none: a field that is absent may be given as null
     */
    private static @Nullable Map<String, String> readHeaders(JsonParser parser, JsonToken token)
            throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        Map<String, String> headers = new HashMap<>();
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            String name = field.toLowerCase(Locale.ROOT);
            if (!NAMES.contains(name)) {
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                for (value = parser.nextToken();
                        value != JsonToken.END_ARRAY;
                        value = parser.nextToken()) {
                    add(headers, name, text(parser, value));
                }
            } else {
                add(headers, name, text(parser, value));
            }
        }
        return headers;
    }

    /** Adds a value; those of one name make one value, as in the payload format 2.0. */
    private static void add(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.merge(name, value, (first, next) -> first + "," + next);
        }
    }

    private static @Nullable String text(JsonParser parser, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        parser.skipChildren();
        return null;
    }

    private byte[] bytes() {
        if (body == null) {
            return new byte[0];
        }
        return base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes off the front the stage, which the payload format 2.0 alone leaves there. */
    private String pathInStage(String path) {
        if (stage == null || stage.equals(DEFAULT_STAGE)) {
            return path;
        }
        String prefix = "/" + stage + "/";
        return path.startsWith(prefix) ? path.substring(prefix.length() - 1) : path;
    }
}
