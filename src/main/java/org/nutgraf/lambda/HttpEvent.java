package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
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

    private static final String CONTENT_TYPE = "content-type";
    private static final String ACCEPT = "accept";
    private static final String IF_NONE_MATCH = "if-none-match";
    private static final String DEFAULT_STAGE = "$default";

    private @Nullable String method;
    private @Nullable String path;
    private @Nullable String stage;
    private @Nullable String contentType;
    private @Nullable String accept;
    private @Nullable String ifNoneMatch;
    private @Nullable String body;
    private boolean base64;
    private boolean headers;
    private boolean multiValueHeaders;

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
        } catch (JsonProcessingException e) {
            return new HttpEvent();
        }
        return event;
    }

    /** Returns the request, or nothing if the event is none of HTTP. */
    Optional<HttpRequest> request() {
        if (method == null || path == null) {
            return Optional.empty();
        }
        return Optional.of(
                new HttpRequest(
                        method, pathInStage(path), contentType, accept, ifNoneMatch, bytes()));
    }

    /** Tells whether the answer's headers have lists of values, as the event's have. */
    boolean wantsMultiValueHeaders() {
        return multiValueHeaders && !headers;
    }

    private void readObject(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "httpMethod" -> method = text(parser, value);
                case "path", "rawPath" -> path = text(parser, value);
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

    /** Returns whether there are any: a field that is absent may be given as null. */
    private boolean readHeaders(JsonParser parser, JsonToken token) throws IOException {
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return false;
        }
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_ARRAY) {
                value = parser.nextToken();
                readHeader(name, parser, value);
                while (value != JsonToken.END_ARRAY) {
                    parser.skipChildren();
                    value = parser.nextToken();
                }
            } else {
                readHeader(name, parser, value);
            }
        }
        return true;
    }

    private void readHeader(String name, JsonParser parser, JsonToken value) throws IOException {
        if (name.equalsIgnoreCase(CONTENT_TYPE)) {
            contentType = text(parser, value);
        } else if (name.equalsIgnoreCase(ACCEPT)) {
            accept = text(parser, value);
        } else if (name.equalsIgnoreCase(IF_NONE_MATCH)) {
            ifNoneMatch = text(parser, value);
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

    /** Takes the stage off the front, which the payload format 2.0 alone leaves there. */
    private String pathInStage(String path) {
        if (stage == null || stage.equals(DEFAULT_STAGE)) {
            return path;
        }
        String prefix = "/" + stage + "/";
        return path.startsWith(prefix) ? path.substring(prefix.length() - 1) : path;
    }
}
