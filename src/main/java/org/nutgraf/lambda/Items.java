package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Finds the items of a batch in the event that brings them, in its order.
 *
 * <pre>
 *   [{"id": "a", "body": "…"}, …]                          a call
 *   {"Items": [{"id": "a", "body": "…"}, …]}               Step Functions, Distributed Map
 *   [{"eventSource": "aws:sqs", "messageId": "1", "body": "{\"body\": …}"}, …]    an EventBridge
 *   [{"eventSource": "aws:kinesis", "sequenceNumber": "1", "data": "eyJib…"}, …]  Pipe
 *   {"Records": [{"eventSource": "aws:sqs", …}, …]}        an event source mapping
 * </pre>
 *
 * <p>A record holds a request in JSON, or the bare article. Its own id stands for the request's
 * where that has none.
 */
final class Items {

    private static final String ID = "id";

    private final ObjectMapper mapper;

    Items(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the items; nothing if the event has no list of them. */
    Optional<List<JsonNode>> in(JsonNode event) {
        JsonNode list = event;
        if (event.isObject()) {
            list = event.has("Items") ? event.path("Items") : event.path("Records");
        }
        if (!list.isArray()) {
            return Optional.empty();
        }
        List<JsonNode> items = new ArrayList<>(list.size());
        for (JsonNode element : list) {
            items.add(item(element));
        }
        return Optional.of(items);
    }

    private JsonNode item(JsonNode element) {
        return switch (element.path("eventSource").asText()) {
            case "aws:sqs" -> request(element, "messageId", element.path("body").asText());
            case "aws:kinesis" -> request(element, "sequenceNumber", data(element));
            default -> element;
        };
    }

    private static String data(JsonNode record) {
        // Pipes put the fields of a Kinesis record beside its source, mappings below "kinesis".
        JsonNode data = record.has("kinesis") ? record.path("kinesis") : record;
        try {
            byte[] bytes = Base64.getDecoder().decode(data.path("data").asText());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private JsonNode request(JsonNode record, String id, String text) {
        ObjectNode item = mapper.createObjectNode();
        item.set(ID, record.path(id));
        if (!text.stripLeading().startsWith("{")) {
            return item.put("body", text);
        }
        try {
            if (mapper.readTree(text) instanceof ObjectNode request) {
                return request.has(ID) ? request : request.set(ID, record.path(id));
            }
        } catch (JsonProcessingException e) {
            // An item that is no request: its answer says so, and its id which one.
        }
        return item.set("body", mapper.createObjectNode());
    }
}
