package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final int MAX_ITEM_SIZE = 1 << 20;

    private final ObjectMapper mapper = Json.configure(new ObjectMapper());
    private final Batch batch = new Batch(mapper, new Functions(), MAX_ITEM_SIZE);

    @Test
    void itemGetsResult() throws IOException {
        JsonNode answer = answer("{\"id\":\"a\",\"body\":\"Rain fell.\"}");
        assertThat(answer.get("id").textValue()).isEqualTo("a");
        assertThat(answer.get("result").has("quotes")).isTrue();
        assertThat(answer.has("problem")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7\"", "null", "12345678901234567890"})
    void idComesBackAsItWas(String id) throws IOException {
        assertThat(answer("{\"id\":" + id + ",\"body\":\"Rain fell.\"}").get("id"))
                .isEqualTo(mapper.readTree(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1}", "[1]", "true"})
    void idOfAnotherTypeIsLeftOut(String id) throws IOException {
        JsonNode answer = answer("{\"id\":" + id + ",\"body\":\"Rain fell.\"}");
        assertThat(answer.get("id").isNull()).isTrue();
        assertThat(answer.has("result")).isTrue();
    }

    @Test
    void itemWithoutIdHasNone() throws IOException {
        assertThat(answer("{\"body\":\"Rain fell.\"}").get("id").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":1} | empty-body",
                "{\"id\":1,\"body\":\" \"} | empty-body",
                "{\"id\":1,\"body\":5} | malformed-json",
                "{\"id\":1,\"body\":[\"a\"]} | malformed-json",
                "{\"id\":1,\"body\":\"a\",\"contentType\":\"image/png\"} | unsupported-media-type",
                "{\"id\":1,\"body\":\"a | malformed-json",
                "{\"id\":1,\"body\":\"a\"} {} | malformed-json",
            })
    void badItemGetsProblemWithItsId(String item, String problem) throws IOException {
        JsonNode answer = answer(item);
        assertThat(answer.get("id").intValue()).isEqualTo(1);
        assertThat(answer.get("problem").get("type").textValue())
                .isEqualTo("urn:nutgraf:problem:" + problem);
        assertThat(answer.has("result")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "[]", "\"text\"", "{", "\u0000", "{\"id\":"})
    void whatIsNoObjectIsMalformed(String item) throws IOException {
        JsonNode answer = answer(item);
        assertThat(answer.get("id").isNull()).isTrue();
        assertThat(answer.get("problem").get("status").intValue()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"long\"", "17", "1.5"})
    void idOfItemOverTheLimitIsFound(String id) throws IOException {
        String item = "{\"url\":[{\"id\":0}],\"id\":" + id + ",\"body\":\"" + "a".repeat(1 << 20);
        JsonNode answer = answer(item);
        assertThat(answer.get("id").toString()).isEqualTo(id);
        assertThat(answer.get("problem").get("status").intValue()).isEqualTo(413);
    }

    @Test
    void bytesThatAreNoTextAreMalformed() throws IOException {
        byte[] item = "{\"id\":1,\"body\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(mapper.readTree(batch.answer(item)).get("problem").get("status").intValue())
                .isEqualTo(400);
    }

    @Test
    void problemHoldsNoArticleText() throws IOException {
        assertThat(answer("{\"body\":\"a secret\",\"contentType\":3}").toString())
                .doesNotContain("secret");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void deepItemIsMalformed() throws IOException {
        JsonNode answer = answer("{\"id\":1,\"body\":" + "[".repeat(100_000));
        assertThat(answer.get("problem").get("status").intValue()).isEqualTo(400);
        assertThat(answer.get("id").intValue()).isEqualTo(1);
    }

    private JsonNode answer(String item) throws IOException {
        return mapper.readTree(batch.answer(item.getBytes(StandardCharsets.UTF_8)));
    }
}
