package org.nutgraf.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fuzzes what a request over HTTP goes through, but for the server's own reading of HTTP.
 *
 * <p>The first byte of the input chooses the path and the headers, so that the fuzzer need not find
 * them; the rest is the body.
 */
public final class RequestFuzzer {

    private static final List<String> PATHS =
            List.of("/extract", "/date", "/headline", "/quotes", "/figures", "/batch");

    private static final List<String> CONTENT_TYPES =
            List.of(
                    "application/json",
                    "text/plain",
                    "text/html",
                    "text/plain; charset=utf-16",
                    "text/html; charset=\"iso-8859-1\"",
                    "application/x-ndjson");

    private static final ObjectMapper MAPPER = Json.configure(JsonMapper.builder().build());
    private static final Endpoint ENDPOINT = new Endpoint(MAPPER, new Functions(), 8 << 20);

    private RequestFuzzer() {}

    /** Reads what is read once, so that no input is charged with it. */
    public static void fuzzerInitialize() throws IOException {
        fuzzerTestOneInput("\0{\"body\":\"<p>It rained.\"}".getBytes(StandardCharsets.UTF_8));
    }

    /** Fails if the request is not answered with JSON, or is answered with a bug. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        int choice = input[0] & 0xFF;
        String path = PATHS.get(choice % PATHS.size());
        String contentType = CONTENT_TYPES.get(choice / PATHS.size() % CONTENT_TYPES.size());
        Map<String, String> headers = new HashMap<>();
        headers.put(
                HttpRequest.CONTENT_TYPE, path.equals("/batch") ? Batch.MEDIA_TYPE : contentType);
        if (choice >= 192) {
            headers.put(HttpRequest.ACCEPT, "application/ld+json");
        }
        byte[] body = Arrays.copyOfRange(input, 1, input.length);
        HttpResponse response = ENDPOINT.answer(new HttpRequest("POST", path, headers, body));
        if (response.status() >= 500) {
            throw new AssertionError("status " + response.status());
        }
        if (!path.equals("/batch")) {
            isObject(response.body());
            return;
        }
        byte[] lines = response.body();
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                JsonNode answer = isObject(Arrays.copyOfRange(lines, start, i));
                if (answer.path("problem").path("status").asInt() >= 500) {
                    throw new AssertionError(answer.toString());
                }
                start = i + 1;
            }
        }
    }

    private static JsonNode isObject(byte[] json) throws IOException {
        JsonNode answer = MAPPER.readTree(json);
        if (!answer.isObject()) {
            throw new AssertionError("not an object: " + answer);
        }
        return answer;
    }
}
