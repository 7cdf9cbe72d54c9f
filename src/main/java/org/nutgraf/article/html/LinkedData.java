package org.nutgraf.article.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the things that a script in JSON-LD describes.
 *
 * <pre>
 *   {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "…",
 *     "datePublished": "2025-12-14T09:30:00+05:30", "author": {"@type": "Person", "name": "…"}}]}
 * </pre>
 *
 * <p>Common faults are forgiven: comments, raw line breaks in strings, commas too many. Where the
 * script breaks off or cannot be read on, what was read so far counts. One pass, without recursion;
 * what is nested deeper than the parser's limit ends the reading.
 */
final class LinkedData {

    /** More things than this are a catalogue, not an article. */
    private static final int MAX_THINGS = 2_000;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .build();

    private record Frame(@Nullable Thing thing, String key) {}

    private final List<Thing> things = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private LinkedData() {}

    /**
     * What was read of a script.
     *
     * @param things the things, the outer before the inner
     * @param rest what could not be read; empty where all was
     */
    record Result(List<Thing> things, String rest) {}

    static Result read(String script) {
        LinkedData reader = new LinkedData();
        String rest = "";
        int start = jsonStart(script);
        if (start >= 0) {
            rest = reader.readFrom(script.substring(start));
            while (!reader.open.isEmpty()) {
                reader.close();
            }
        }
        return new Result(reader.things, rest);
    }

    /** Reads as far as the script can be read, and returns the rest. */
    private String readFrom(String script) {
        long at = 0;
        try (JsonParser parser = JSON.createParser(script)) {
            try {
                readAll(parser);
                return "";
            } catch (IOException e) {
                // What was read so far counts.
                at = parser.currentLocation().getCharOffset();
            }
        } catch (IOException e) {
            // A string is never closed in vain.
        }
        return script.substring((int) Math.max(0, Math.min(at, script.length())));
    }

    /** Skips what scripts are wrapped in: {@code <!--}, {@code //<![CDATA[}. */
    private static int jsonStart(String script) {
        int brace = script.indexOf('{');
        int bracket = script.indexOf('[');
        while (bracket >= 0 && script.startsWith("[CDATA[", bracket)) {
            bracket = script.indexOf('[', bracket + "[CDATA[".length());
        }
        return brace < 0 || (bracket >= 0 && bracket < brace) ? bracket : brace;
    }

    private void readAll(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken();
                token != null && things.size() < MAX_THINGS;
                token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> {
                    Thing thing = new Thing(thing(), key(parser));
                    things.add(thing);
                    open.push(new Frame(thing, ""));
                }
                case START_ARRAY -> open.push(new Frame(thing(), key(parser)));
                case END_OBJECT, END_ARRAY -> {
                    close();
                    if (open.isEmpty()) {
                        return;
                    }
                }
                case VALUE_STRING, VALUE_NUMBER_INT -> {
                    Thing thing = thing();
                    if (thing != null) {
                        thing.add(key(parser), parser.getText());
                    }
                }
                default -> {}
            }
        }
    }

    /** Returns the thing whose property is read. */
    private @Nullable Thing thing() {
        Frame frame = open.peek();
        return frame == null ? null : frame.thing();
    }

    /** Returns the property that is read; the items of a list have the list's. */
    private String key(JsonParser parser) throws IOException {
        Frame frame = open.peek();
        if (frame == null) {
            return "";
        }
        if (!frame.key().isEmpty()) {
            return frame.key();
        }
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    private void close() {
        Frame frame = open.poll();
        if (frame != null && frame.key().isEmpty() && frame.thing() != null) {
            frame.thing().close();
        }
    }
}
