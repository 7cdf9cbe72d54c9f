package org.nutgraf.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article in an event that brings many.
 *
 * <pre>
 *   [{"id": "a", "body": "…"}, …]                          a call
 *   {"Items": [{"id": "a", "body": "…"}, …]}               Step Functions, Distributed Map
 *   [{"eventSource": "aws:sqs", "messageId": "1", "body": "{\\"body\\": …}"}, …]    an EventBridge
 *   [{"eventSource": "aws:kinesis", "sequenceNumber": "1", "data": "eyJib…"}, …]  Pipe
 *   {"Records": [{"eventSource": "aws:sqs", …}, …]}        an event source mapping
 * </pre>
 *
 * <p>A record holds a request in JSON, or the bare article. Its own id stands for the request's
 * where that has none.
 *
 * @param request the request, whatever it is
 * @param messageId by what the queue knows the message that it came in; null if it came in none
 * @param ordered whether the queue keeps its messages in order
 */
record Item(JsonNode request, @Nullable String messageId, boolean ordered) {

    private static final String BODY = "body";
    private static final String ID = "id";
    private static final String MESSAGE_ID = "messageId";
    private static final String SEQUENCE_NUMBER = "sequenceNumber";

    /** What the names of queues end with that keep their messages in order. */
    private static final String FIFO = ".fifo";

    /** Returns the items in their order; nothing if the event has no list of them. */
    static Optional<List<Item>> allIn(JsonNode event) {
        JsonNode list = event;
        if (event.isObject()) {
            list = event.has("Items") ? event.path("Items") : event.path("Records");
        }
        if (!list.isArray()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>(list.size());
        for (JsonNode element : list) {
            items.add(of(element));
        }
        return Optional.of(items);
    }

    private static Item of(JsonNode element) {
        return switch (element.path("eventSource").asText()) {
            case "aws:sqs" ->
                    new Item(
                            request(element.path(MESSAGE_ID), element.path(BODY)),
                            element.path(MESSAGE_ID).asText(),
                            element.path("eventSourceARN").asText().endsWith(FIFO));
            case "aws:kinesis" -> ofStream(element);
            default -> new Item(element, null, false);
        };
    }

    private static Item ofStream(JsonNode record) {
        // Pipes put the fields of a record beside its source, mappings below "kinesis".
        JsonNode fields = record.has("kinesis") ? record.path("kinesis") : record;
        return new Item(request(fields.path(SEQUENCE_NUMBER), decoded(fields)), null, false);
    }

    private static JsonNode decoded(JsonNode record) {
        JsonNode data = record.path("data");
        if (data.isObject()) {
            return data;
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(data.asText());
            String text = new String(bytes, StandardCharsets.UTF_8);
            return Edge.MAPPER.getNodeFactory().textNode(text);
        } catch (IllegalArgumentException e) {
            return Edge.MAPPER.missingNode();
        }
    }

    /** Reads what a record holds; the input transformer of a Pipe may have read the JSON before. */
    private static JsonNode request(JsonNode known, JsonNode content) {
        // What is missing cannot be written; a record without a number has none to tell.
        JsonNode id = known.isMissingNode() ? Edge.MAPPER.nullNode() : known;
        String text = content.asText();
        if (!content.isObject() && !text.stripLeading().startsWith("{")) {
            ObjectNode article = Edge.MAPPER.createObjectNode();
            article.set(ID, id);
            return article.put(BODY, text);
        }
        try {
            JsonNode read = content.isObject() ? content : Edge.MAPPER.readTree(text);
            if (read instanceof ObjectNode request) {
                return request.has(ID) ? request : request.set(ID, id);
            }
        } catch (JsonProcessingException e) {
            // An item that is no request: its answer says so, and its id which one.
        }
        ObjectNode unread = Edge.MAPPER.createObjectNode();
        unread.set(ID, id);
        return unread.set(BODY, Edge.MAPPER.createObjectNode());
    }
}
