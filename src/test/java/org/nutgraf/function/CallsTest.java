package org.nutgraf.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the calls that the page shows, as they stand there, against this server. */
@QuarkusTest
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CallsTest {

    private static final Path CALLS = Path.of("src/main/resources/META-INF/resources/calls");

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set before each test
    URL server;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    Path folder;

    @ParameterizedTest
    @CsvSource({"bash, extract.sh", "node, extract.mjs", "python3, extract.py"})
    void callPrintsWhatWasFound(String program, String file)
            throws IOException, InterruptedException {
        assumeThat(isInstalled(program))
                .as("%s is not installed: %s was not run", program, file)
                .isTrue();
        assertPrintsWhatWasFound(program, file);
    }

    @Test
    void javaCallPrintsWhatWasFound() throws IOException, InterruptedException {
        assertPrintsWhatWasFound(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Extract.java");
    }

    private void assertPrintsWhatWasFound(String program, String file)
            throws IOException, InterruptedException {
        Path call = folder.resolve(file);
        String address = "http://" + server.getHost() + ":" + server.getPort();
        String shown = Files.readString(CALLS.resolve(file));
        assertThat(shown).contains("http://localhost:8080/");
        Files.writeString(call, shown.replace("http://localhost:8080", address));
        assertThat(run(List.of(program, call.toString())))
                .contains("We sold 1,200 boats")
                .contains("Ann Reed")
                .contains("1200");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command.toString()).isZero();
        return printed;
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
