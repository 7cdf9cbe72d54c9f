package org.nutgraf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.function.RequestFuzzer;
import org.nutgraf.lambda.EventFuzzer;

/** What fuzzing once failed on, and where it starts from: each is answered now. */
class FuzzReplayTest {

    private static final Path INPUTS = Path.of("src/test/resources/fuzz");

    private interface Fuzzer {
        void fuzz(byte[] input) throws Exception;
    }

    private static final Map<String, Fuzzer> FUZZERS =
            Map.of(
                    "TextFuzzer", TextFuzzer::fuzzerTestOneInput,
                    "HtmlFuzzer", HtmlFuzzer::fuzzerTestOneInput,
                    "RequestFuzzer", RequestFuzzer::fuzzerTestOneInput,
                    "EventFuzzer", EventFuzzer::fuzzerTestOneInput);

    static List<Arguments> inputs() throws IOException {
        List<Arguments> inputs = new ArrayList<>();
        for (String fuzzer : FUZZERS.keySet()) {
            try (Stream<Path> files = Files.list(INPUTS.resolve(fuzzer))) {
                files.sorted().forEach(file -> inputs.add(Arguments.of(fuzzer, file)));
            }
        }
        return inputs;
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(10)
    void input(String fuzzer, Path file) throws Exception {
        Objects.requireNonNull(FUZZERS.get(fuzzer)).fuzz(Files.readAllBytes(file));
    }
}
