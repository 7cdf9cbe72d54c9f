package org.nutgraf.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nutgraf.function.EdgeCases;
import org.nutgraf.function.HttpRequest;
import org.nutgraf.function.Operation;

/** The function of jars, as Lambda's own Java runtime has it: unpacked, and called by its class. */
class JarsIT {

    private static final Path ZIP = Path.of("target/function.zip");

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void callIsAnsweredAsInTest(Operation operation) throws Exception {
        byte[] event = Events.bytes(Events.request("1", EdgeCases.ARTICLE));
        assertThat(
                        new String(
                                call(operation.name().toLowerCase(Locale.ROOT), event),
                                StandardCharsets.UTF_8))
                .isEqualTo(
                        new String(
                                Edge.DEFAULT.endpoint().answer(operation, event),
                                StandardCharsets.UTF_8));
    }

    @Test
    void httpEventIsAnswered() throws Exception {
        for (EdgeCases.Case edgeCase : EdgeCases.all().subList(0, 2)) {
            HttpRequest request = edgeCase.request();
            byte[] answer = call("http", Events.Source.FUNCTION_URL.event(request, true));
            assertThat(Events.describe(Events.Source.FUNCTION_URL.response(answer)))
                    .isEqualTo(Events.describe(Edge.DEFAULT.endpoint().answer(request)));
        }
    }

    /** Calls a handler in a virtual machine of its own. */
    private byte[] call(String handler, byte[] event) throws Exception {
        unpack();
        Path input = Files.write(folder.resolve("event.json"), event);
        Path output = folder.resolve("answer.json");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(
                                java.io.File.pathSeparator,
                                folder.toString(),
                                folder.resolve("lib") + "/*",
                                "target/test-classes"),
                        JarsCaller.class.getName());
        builder.environment().put("QUARKUS_LAMBDA_HANDLER", handler);
        builder.redirectInput(input.toFile()).redirectOutput(output.toFile());
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllBytes(output);
    }

    private void unpack() throws IOException {
        try (InputStream in = Files.newInputStream(ZIP);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else if (!Files.exists(file)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
