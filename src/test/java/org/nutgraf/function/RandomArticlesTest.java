package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.nutgraf.RandomArticles;
import org.nutgraf.function.response.ExtractionResponse;

/** What holds for the answers to articles made at random, by whatever way they come. */
@QuarkusTest
class RandomArticlesTest {

    private static final long SEED = 20_260_314;
    private static final int ARTICLES = 300;

    private static final ObjectMapper MAPPER = Json.configure(JsonMapper.builder().build());

    /** Keeps decimals as they are written. */
    private static final ObjectMapper EXACT =
            Json.configure(
                    JsonMapper.builder()
                            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                            .build());

    /** What answers HTTP events on Lambda, here in the tests' own process. */
    private static final Endpoint ENDPOINT = new Endpoint(MAPPER, new Functions(), 8 << 20);

    @TestHTTPResource("/extract")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL extract;

    /** An article, with its content type. */
    private record Submitted(String contentType, String article) {

        HttpRequest request() {
            return new HttpRequest(
                    "POST",
                    "/extract",
                    Map.of("content-type", contentType),
                    article.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Submitted> submitted() {
        RandomArticles random = new RandomArticles(SEED);
        List<Submitted> submitted = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            submitted.add(new Submitted("text/plain", wellFormed(random.next())));
            submitted.add(new Submitted("text/html", wellFormed(random.nextPage())));
        }
        return submitted;
    }

    /** Returns what UTF-8 can carry: no half of a pair. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String answer(Submitted submitted) {
        HttpResponse response = ENDPOINT.answer(submitted.request());
        assertThat(response.status()).as(submitted.article()).isEqualTo(200);
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** As an integration test: the packaged or native program, which runs under another locale. */
    @Test
    void answersOverHttpAreThoseOfThisProcess() throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (Submitted submitted : submitted()) {
                var request =
                        java.net.http.HttpRequest.newBuilder(URI.create(extract.toString()))
                                .header("Content-Type", submitted.contentType())
                                .POST(BodyPublishers.ofString(submitted.article()))
                                .build();
                var response = client.send(request, BodyHandlers.ofString());
                assertThat(response.body())
                        .as("seed %d: %s", SEED, submitted)
                        .isEqualTo(answer(submitted));
            }
        }
    }

    @Test
    void answersAreTheSameInAnyLocaleAndZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> expected = submitted().stream().map(RandomArticlesTest::answer).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(submitted().stream().map(RandomArticlesTest::answer)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void answersAreTheSameWhenReadAndWrittenAgain() throws Exception {
        for (Submitted submitted : submitted()) {
            String answer = answer(submitted);
            ExtractionResponse read = MAPPER.readValue(answer, ExtractionResponse.class);
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(answer);
            assertThat(EXACT.writeValueAsString(EXACT.readTree(answer))).isEqualTo(answer);
        }
    }

    @Test
    void textIsTheSliceThatOffsetsName() throws Exception {
        for (Submitted submitted : submitted()) {
            JsonNode answer = MAPPER.readTree(answer(submitted));
            String text = answer.path("text").asText(submitted.article());
            int[] codePoints = text.codePoints().toArray();
            for (JsonNode node : answer.findParents("start")) {
                if (node.has("text") && !node.get("start").isNull()) {
                    assertThat(node.get("text").textValue())
                            .as("seed %d: %s", SEED, submitted)
                            .isEqualTo(slice(codePoints, node));
                }
            }
            for (JsonNode quote : answer.get("quotes")) {
                List<String> spans = new ArrayList<>();
                quote.get("spans").forEach(span -> spans.add(slice(codePoints, span)));
                assertThat(quote.get("text").textValue())
                        .as("seed %d: %s", SEED, submitted)
                        .isEqualTo(String.join(" ", spans));
            }
        }
    }

    private static String slice(int[] codePoints, JsonNode place) {
        int start = place.get("start").intValue();
        return new String(codePoints, start, place.get("end").intValue() - start);
    }
}
