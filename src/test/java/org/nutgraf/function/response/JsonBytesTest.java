package org.nutgraf.function.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBytesTest {

    private static final long SEED = 20260101;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, true)
                    .build();

    private static String written(JsonBytes json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            json.writeTo(generator);
        }
        return text.toString();
    }

    private static String string(String value) throws IOException {
        JsonBytes json = new JsonBytes();
        json.string(value);
        return written(json);
    }

    @Test
    void anyStringIsWrittenAsByJackson() throws IOException {
        Random random = new Random(SEED);
        String units = "ab \"\\/\b\t\n\f\r\0\u001F\u007F\u0080é\u07FF\u0800’\uFFFF\uD83D\uDEA2";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(units.charAt(random.nextInt(units.length())));
            }
            String expected =
                    new String(MAPPER.writeValueAsBytes(text.toString()), StandardCharsets.UTF_8);
            assertThat(string(text.toString()))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(expected);
        }
    }

    @Test
    void allOfAsciiIsWrittenAsByJackson() throws IOException {
        for (char c = 0; c < 128; c++) {
            String text = String.valueOf(c);
            assertThat(string(text)).isEqualTo(MAPPER.writeValueAsString(text));
        }
    }

    @Test
    void longStringGrows() throws IOException {
        String text = "\u0001é🚢".repeat(10_000);
        assertThat(string(text)).isEqualTo(MAPPER.writeValueAsString(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 99, 100, 1_048_576, Integer.MAX_VALUE})
    void numberIsInDigits(int number) throws IOException {
        JsonBytes json = new JsonBytes();
        json.number(number);
        assertThat(written(json)).isEqualTo(String.valueOf(number));
    }

    @Test
    void objectHasCommasBetweenItsProperties() throws IOException {
        JsonBytes json = new JsonBytes();
        json.mark('{');
        json.name(new JsonBytes.Name("a"));
        json.nothing();
        json.name(new JsonBytes.Name("b"));
        json.mark('{');
        json.name(new JsonBytes.Name("c"));
        json.number(new BigDecimal("-0.50"));
        json.mark('}');
        json.mark('}');
        assertThat(written(json)).isEqualTo("{\"a\":null,\"b\":{\"c\":-0.50}}");
    }
}
