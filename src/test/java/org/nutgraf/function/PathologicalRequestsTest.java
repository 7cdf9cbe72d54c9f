package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes over HTTP is answered or refused, and so is the next request.
 *
 * <p>The bound on time is far above the second that each may take on a machine of its own, for
 * machines that do much else; {@code benchmarks/load.sh} shows what each takes.
 */
@QuarkusTest
@Timeout(20)
class PathologicalRequestsTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL server;

    static List<EdgeCases.Case> cases() {
        return PathologicalRequests.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAnsweredAndSoIsTheNext(EdgeCases.Case pathological) throws Exception {
        HttpResponse<String> answer = send(pathological.request());
        assertThat(answer.statusCode()).isIn(200, 400, 413, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo(
                        answer.statusCode() != 200
                                ? "application/problem+json"
                                : pathological.request().path().equals("/batch")
                                        ? "application/x-ndjson"
                                        : "application/json");
        assertThat(answer.body()).doesNotContain("internal-error");
        assertThat(send(EdgeCases.all().getFirst().request()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> send(HttpRequest request)
            throws IOException, InterruptedException {
        var built = PathologicalRequests.over(URI.create(server.toString()), request);
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(built, BodyHandlers.ofString());
        }
    }
}
