package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;
import org.nutgraf.function.HttpRequest;
import org.nutgraf.function.HttpResponse;

/** Events in the shapes that AWS' documentation gives them, and the answers to them. */
final class Events {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Events() {}

    /** The services that make an event of a request over HTTP. */
    @SuppressWarnings("ImmutableEnumChecker") // Functions without state.
    enum Source {
        FUNCTION_URL(Events::functionUrl),
        HTTP_API((request, base64) -> stage(functionUrl(request, base64), request)),
        REST_API(Events::restApi),
        LOAD_BALANCER((request, base64) -> loadBalancer(request, base64, false)),
        LOAD_BALANCER_MULTI_VALUE((request, base64) -> loadBalancer(request, base64, true));

        private final BiFunction<HttpRequest, Boolean, ObjectNode> event;

        Source(BiFunction<HttpRequest, Boolean, ObjectNode> event) {
            this.event = event;
        }

        /** Tells whether answers are compressed: REST APIs hand on text only. */
        boolean compresses() {
            return this != REST_API;
        }

        /** Returns the event that is made of a request. */
        byte[] event(HttpRequest request, boolean base64) {
            return bytes(event.apply(request, base64));
        }

        /** Reads the answer as the service does. */
        HttpResponse response(byte[] answer) throws IOException {
            JsonNode json = MAPPER.readTree(answer);
            boolean lists = this == LOAD_BALANCER_MULTI_VALUE;
            Map<String, String> headers = new LinkedHashMap<>();
            json.path(lists ? "multiValueHeaders" : "headers")
                    .properties()
                    .forEach(
                            header ->
                                    headers.put(
                                            header.getKey(),
                                            (lists ? header.getValue().path(0) : header.getValue())
                                                    .asText()));
            String body = json.path("body").asText();
            return new HttpResponse(
                    json.path("statusCode").asInt(),
                    headers,
                    json.path("isBase64Encoded").asBoolean()
                            ? Base64.getDecoder().decode(body)
                            : body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** AWS sends what is no UTF-8 in base64 only. */
    static List<Boolean> base64(HttpRequest request) {
        String text = new String(request.body(), StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), request.body())
                ? List.of(false, true)
                : List.of(true);
    }

    static String describe(HttpResponse response) {
        return response.status()
                + " "
                + new TreeMap<>(response.headers())
                + " "
                + new String(plain(response).body(), StandardCharsets.UTF_8);
    }

    /** Returns the response as it is for those who do not take it compressed. */
    static HttpResponse plain(HttpResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        if (headers.remove("content-encoding") == null) {
            return response;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new HttpResponse(response.status(), headers, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a request for an article, with an id. */
    static ObjectNode request(String id, String body) {
        return MAPPER.createObjectNode().put("id", id).put("body", body);
    }

    static JsonNode read(byte[] json) throws IOException {
        return MAPPER.readTree(json);
    }

    /** Returns the event of an event source mapping. */
    static byte[] queue(List<String> messages) {
        ObjectNode event = MAPPER.createObjectNode();
        event.set("Records", messages(messages));
        return bytes(event);
    }

    /** Returns messages of a queue, with the ids {@code m0}, {@code m1} and so on. */
    static ArrayNode messages(List<String> messages) {
        ArrayNode records = MAPPER.createArrayNode();
        for (String message : messages) {
            ObjectNode record = records.addObject();
            record.put("messageId", "m" + (records.size() - 1)).put("receiptHandle", "AQEB");
            record.put("body", message).put("md5OfBody", "e4e68fb7bd0e697a0ae8f1bb342846b3");
            record.putObject("attributes").put("ApproximateReceiveCount", "1");
            record.putObject("messageAttributes");
            record.put("eventSource", "aws:sqs").put("awsRegion", "eu-central-1");
            record.put("eventSourceARN", "arn:aws:sqs:eu-central-1:123456789012:articles");
        }
        return records;
    }

    /** Returns the records of a stream as an EventBridge Pipe sends them. */
    static ArrayNode stream(List<String> data) {
        ArrayNode records = MAPPER.createArrayNode();
        for (String datum : data) {
            byte[] bytes = datum.getBytes(StandardCharsets.UTF_8);
            records.addObject()
                    .put("kinesisSchemaVersion", "1.0")
                    .put("partitionKey", "1")
                    .put("sequenceNumber", "s" + (records.size() - 1))
                    .put("data", Base64.getEncoder().encodeToString(bytes))
                    .put("eventSource", "aws:kinesis")
                    .put("eventName", "aws:kinesis:record");
        }
        return records;
    }

    /** Returns the event of a batch of a Distributed Map. */
    static byte[] items(List<JsonNode> items) {
        ObjectNode event = MAPPER.createObjectNode();
        event.putArray("Items").addAll(items);
        return bytes(event);
    }

    static byte[] bytes(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode functionUrl(HttpRequest request, boolean base64) {
        ObjectNode event = event(request, base64);
        event.put("version", "2.0").put("routeKey", "$default").put("rawQueryString", "");
        event.put("rawPath", request.path());
        event.putArray("cookies").add("a=1");
        ObjectNode headers = event.putObject("headers");
        headers.put("x-forwarded-for", "203.0.113.7");
        request.headers().forEach(headers::put);
        ObjectNode context = event.putObject("requestContext");
        context.put("accountId", "anonymous").put("apiId", "url-id").put("stage", "$default");
        context.putObject("authorizer").putObject("iam").put("accessKey", "AKIA");
        context.putObject("http")
                .put("method", request.method())
                .put("path", request.path())
                .put("protocol", "HTTP/1.1");
        context.put("timeEpoch", 1765704600000L);
        return event;
    }

    /** A stage other than the default one is a part of the path. */
    private static ObjectNode stage(ObjectNode event, HttpRequest request) {
        event.put("rawPath", "/beta" + request.path());
        event.withObject("/requestContext").put("stage", "beta");
        return event;
    }

    private static ObjectNode restApi(HttpRequest request, boolean base64) {
        ObjectNode event = event(request, base64);
        event.put("resource", "/{proxy+}").put("path", request.path());
        event.put("httpMethod", request.method());
        ObjectNode headers = event.putObject("headers").put("Host", "id.execute-api.example");
        ObjectNode lists = event.putObject("multiValueHeaders");
        lists.putArray("Host").add("id.execute-api.example");
        // REST APIs hand on names as the client spells them.
        request.headers()
                .forEach(
                        (name, value) -> {
                            headers.put(name.toUpperCase(Locale.ROOT), value);
                            lists.putArray(name.toUpperCase(Locale.ROOT)).add(value);
                        });
        event.putNull("queryStringParameters").putNull("stageVariables");
        event.putObject("requestContext").put("stage", "beta").put("httpMethod", request.method());
        return event;
    }

    private static ObjectNode loadBalancer(HttpRequest request, boolean base64, boolean lists) {
        ObjectNode event = event(request, base64);
        event.putObject("requestContext").putObject("elb").put("targetGroupArn", "arn:aws:example");
        event.put("httpMethod", request.method()).put("path", request.path());
        event.putObject(lists ? "multiValueQueryStringParameters" : "queryStringParameters");
        ObjectNode headers = event.putObject(lists ? "multiValueHeaders" : "headers");
        Map<String, String> values = new LinkedHashMap<>(request.headers());
        values.put("host", "lb.example");
        values.forEach(
                (name, value) -> {
                    if (lists) {
                        headers.putArray(name).add(value);
                    } else {
                        headers.put(name, value);
                    }
                });
        return event;
    }

    private static ObjectNode event(HttpRequest request, boolean base64) {
        ObjectNode event = MAPPER.createObjectNode();
        if (request.body().length > 0) {
            event.put(
                    "body",
                    base64
                            ? Base64.getEncoder().encodeToString(request.body())
                            : new String(request.body(), StandardCharsets.UTF_8));
        }
        return event.put("isBase64Encoded", base64 && request.body().length > 0);
    }
}
