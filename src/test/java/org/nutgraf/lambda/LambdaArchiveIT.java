package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nutgraf.function.EdgeCases;

/** An archive, as the state machine that is deployed sends it to the native program. */
class LambdaArchiveIT {

    /** The bytes from which on a state of Step Functions takes no answer. */
    private static final int MAX_STATE = 256 << 10;

    @Test
    void distributedMapLosesNothing() throws IOException {
        int articles = 10_000;
        JsonNode batcher =
                Events.read(Files.readAllBytes(Path.of("deploy/archive.asl.json")))
                        .findValue("ItemBatcher");
        int maxItems = batcher.path("MaxItemsPerBatch").asInt();
        int maxBytes = batcher.path("MaxInputBytesPerBatch").asInt();
        Map<String, String> settings = Map.of("NUTGRAF_MAX_ANSWER_SIZE", maxAnswerSize());
        List<String> ids = new ArrayList<>();
        int problems = 0;
        int batches = 0;
        try (NativeFunction function = new NativeFunction(LambdaIT.PROGRAM, "batch", settings)) {
            List<JsonNode> items = new ArrayList<>();
            int bytes = 0;
            for (int i = 0; i <= articles; i++) {
                JsonNode next = item(i);
                int size = Events.bytes(next).length;
                if (i == articles || items.size() == maxItems || bytes + size > maxBytes) {
                    batches++;
                    RuntimeApi.Post post = function.api().invoke(Events.items(items));
                    assertThat(post.isError()).isFalse();
                    assertThat(post.body()).hasSizeLessThan(MAX_STATE);
                    for (JsonNode answer : Events.read(post.body())) {
                        ids.add(answer.path("id").asText());
                        problems += answer.has("problem") ? 1 : 0;
                        assertThat(answer.has("result")).isNotEqualTo(answer.has("problem"));
                    }
                    items.clear();
                    bytes = 0;
                }
                items.add(next);
                bytes += size;
            }
        }
        assertThat(batches).isGreaterThan(articles / maxItems);
        assertThat(ids).hasSize(articles);
        for (int i = 0; i < articles; i++) {
            assertThat(ids.get(i)).isEqualTo("article-" + i);
        }
        assertThat(problems).isEqualTo(articles / 100);
    }

    /** Returns what is deployed as the setting for it. */
    private static String maxAnswerSize() throws IOException {
        String name = "NUTGRAF_MAX_ANSWER_SIZE: ";
        String yaml = Files.readString(Path.of("serverless.yml"));
        int start = yaml.indexOf(name) + name.length();
        return yaml.substring(start, yaml.indexOf('\n', start));
    }

    /** One in a hundred is bad, and one in ten is long. */
    private static JsonNode item(int i) {
        String id = "article-" + i;
        if (i % 100 == 7) {
            return Events.request(id, i % 200 == 7 ? "" : " \n ");
        }
        String article = "Of " + i + " ships, 3 sank. “We swam,” said Ana Reyes.";
        return Events.request(id, i % 10 == 0 ? article + EdgeCases.ARTICLE.repeat(45) : article);
    }
}
