package org.nutgraf.function.response;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written by hand is what reflection writes, so no property is forgotten or misplaced. */
class ResponseModuleTest {

    private static final PassageJson PASSAGE = new PassageJson("“Ärger” \\ \n 🙂", 3, 17);

    private static final ObjectMapper BY_REFLECTION =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private static final ObjectMapper BY_HAND =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .addModule(new ResponseModule())
                    .build();

    private static Stream<Object> responses() {
        QuoteJson.SpeakerJson speaker =
                new QuoteJson.SpeakerJson("Ines Valdoro", "the mayor", PASSAGE);
        List<OffsetsJson> spans = List.of(new OffsetsJson(0, 4), new OffsetsJson(9, 12));
        return Stream.of(
                PASSAGE,
                new QuoteJson("words", "direct", spans, speaker, PASSAGE),
                new QuoteJson(
                        "words",
                        "mixed",
                        List.of(),
                        new QuoteJson.SpeakerJson(null, null, null),
                        PASSAGE),
                new QuoteJson("words", "indirect", spans, null, null),
                new FigureJson(
                        "about 1 to 2 °C",
                        5,
                        9,
                        PASSAGE,
                        "measure",
                        new BigDecimal("1E+3"),
                        new BigDecimal("-0.50"),
                        new BigDecimal("12345678901234567890.1"),
                        "°C",
                        "CEL",
                        "about",
                        "about"),
                new FigureJson(
                        "two", 5, 8, PASSAGE, "count", null, null, null, null, null, null, "exact"),
                new QuotesResponse(
                        List.of(new QuoteJson("a", "direct", spans, speaker, null)), "text"));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void isWrittenAsByReflection(Object response) throws JsonProcessingException {
        assertThat(BY_HAND.writeValueAsString(response))
                .isEqualTo(BY_REFLECTION.writeValueAsString(response));
    }
}
