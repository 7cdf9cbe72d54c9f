package org.nutgraf.function;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.function.response.ExtractionResponse;

/**
 * Answers the items of a batch one by one, each with its result or its problem.
 *
 * <p>An item is a request object with an optional {@code id}, a string or a number, that is handed
 * back with the answer:
 *
 * <pre>
 *   {"id": 17, "body": "…"}   gives   {"id": 17, "result": {…}}
 *   {"id": 18}                gives   {"id": 18, "problem": {…}}
 * </pre>
 *
 * <p>No item throws: what is wrong with one is of no concern to the others. Safe for use by several
 * threads.
 */
public final class Batch {

    /** The content type of a batch and of its answers. */
    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final String ID = "id";
    private static final byte LINE_FEED = '\n';

    private final ObjectMapper mapper;
    private final Functions functions;
    private final Faults faults;

    /** The most bytes that an item may have as JSON. */
    private final long maxItemSize;

    public Batch(ObjectMapper mapper, Functions functions, long maxItemSize) {
        this.mapper = mapper;
        this.functions = functions;
        this.faults = new Faults();
        this.maxItemSize = maxItemSize;
    }

    /** Tells whether a batch may come with this Content-Type; small tools send none. */
    static boolean isMediaType(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        int semicolon = contentType.indexOf(';');
        String type = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
        return type.strip().toLowerCase(Locale.ROOT).equals(MEDIA_TYPE);
    }

    /**
     * What became of an item: one of result and problem is null, and left out.
     *
     * @param id the item's id; null where it has none, or none that can be read
     */
    @RegisterForReflection
    @JsonPropertyOrder({"id", "result", "problem"})
    public record Answer(
            @Nullable JsonNode id,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ExtractionResponse result,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Problem problem) {}

    /** Answers an item. */
    public Answer answer(JsonNode item) {
        JsonNode id = id(item.get(ID));
        if (!item.isObject()) {
            return new Answer(id, null, malformed());
        }
        try {
            ArticleRequest request = mapper.treeToValue(item, ArticleRequest.class);
            return new Answer(id, functions.extract(request), null);
        } catch (ProblemException e) {
            return new Answer(id, null, e.problem());
        } catch (JsonProcessingException e) {
            return new Answer(id, null, malformed());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Stack and heap that one item used up are there for the next.
            return new Answer(id, null, faults.report(e));
        }
    }

    /** Answers an item that is not looked into with a problem. */
    public Answer refuse(JsonNode item, Problem problem) {
        return new Answer(id(item.get(ID)), null, problem);
    }

    /** Returns a line that answers no item, but tells what is wrong with the batch. */
    byte[] refuseLine(Problem problem) {
        byte[] answer = written(null, problem);
        byte[] line = Arrays.copyOf(answer, answer.length + 1);
        line[answer.length] = LINE_FEED;
        return line;
    }

    /** Answers items in NDJSON, in NDJSON; blank lines are passed over. */
    byte[] answerLines(byte[] lines) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        int start = 0;
        for (int i = 0; i <= lines.length; i++) {
            if (i == lines.length || lines[i] == LINE_FEED) {
                if (!isBlank(lines, start, i)) {
                    answers.writeBytes(answer(Arrays.copyOfRange(lines, start, i)));
                    answers.write(LINE_FEED);
                }
                start = i + 1;
            }
        }
        return answers.toByteArray();
    }

    private static boolean isBlank(byte[] lines, int start, int end) {
        for (int i = start; i < end; i++) {
            if (lines[i] != ' ' && lines[i] != '\t' && lines[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Answers an item in JSON, in JSON, both of them in UTF-8. */
    public byte[] answer(byte[] item) {
        Answer answer = read(item);
        try {
            return mapper.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            return written(answer.id(), faults.report(e));
        }
    }

    private Answer read(byte[] item) {
        if (item.length > maxItemSize) {
            Problem problem =
                    Problem.of(
                            Problem.Type.BODY_TOO_LARGE,
                            "An item may have at most " + maxItemSize + " bytes.");
            return new Answer(findId(item), null, problem);
        }
        try {
            return answer(mapper.readTree(item));
        } catch (IOException e) {
            return new Answer(findId(item), null, malformed());
        }
    }

    private byte[] written(@Nullable JsonNode id, Problem problem) {
        try {
            return mapper.writeValueAsBytes(new Answer(id, null, problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem malformed() {
        return Problem.of(
                Problem.Type.MALFORMED_JSON,
                "An item is an object with the article in \"body\", a string in UTF-8.");
    }

    private static @Nullable JsonNode id(@Nullable JsonNode value) {
        return value != null && (value.isTextual() || value.isNumber()) ? value : null;
    }

    /** Returns the id of an item that is cut off or broken behind it. */
    private @Nullable JsonNode findId(byte[] item) {
        try (JsonParser parser = mapper.createParser(item)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            JsonNodeFactory nodes = mapper.getNodeFactory();
            for (String name = parser.nextFieldName();
                    name != null;
                    name = parser.nextFieldName()) {
                JsonToken value = parser.nextToken();
                if (name.equals(ID)) {
                    return switch (value) {
                        case VALUE_STRING -> nodes.textNode(parser.getText());
                        case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
                        case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
                        default -> null;
                    };
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException e) {
            return null;
        }
    }
}
