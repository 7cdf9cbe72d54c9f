package org.nutgraf.lambda;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;

/** A native program, started as AWS Lambda starts it, beside a Runtime API of its own. */
final class NativeFunction implements Closeable {

    /** As Lambda gives it to a function: the program sees nothing else of this machine. */
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "AWS_LAMBDA_FUNCTION_NAME", "nutgraf",
                    "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128",
                    "AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/nutgraf",
                    "AWS_LAMBDA_LOG_STREAM_NAME", "2025/12/14/[$LATEST]1",
                    "AWS_REGION", "eu-central-1",
                    "LAMBDA_TASK_ROOT", "/var/task",
                    "TZ", ":UTC",
                    "LANG", "en_US.UTF-8");

    private final RuntimeApi api = new RuntimeApi();
    private final Path output;
    private final long started;
    private final Process process;

    /**
     * Starts a program.
     *
     * @param handler what {@code QUARKUS_LAMBDA_HANDLER} is
     */
    NativeFunction(Path program, String handler) throws IOException {
        this(program, handler, Map.of());
    }

    /** Starts a program with settings besides. */
    NativeFunction(Path program, String handler, Map<String, String> settings) throws IOException {
        output = Files.createTempFile("function", ".out");
        ProcessBuilder builder = new ProcessBuilder(program.toString());
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
        builder.environment().put("QUARKUS_LAMBDA_HANDLER", handler);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        started = System.nanoTime();
        process = builder.start();
    }

    RuntimeApi api() {
        return api;
    }

    /** Returns when the process was started, by {@link System#nanoTime}. */
    long started() {
        return started;
    }

    /** Returns what the program wrote to standard output and standard error. */
    String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** Returns the resident memory, in bytes. */
    long residentMemory() throws IOException {
        for (String line : Files.readAllLines(proc("status"))) {
            if (line.startsWith("VmRSS:")) {
                return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IllegalStateException("no VmRSS in " + proc("status"));
    }

    /** Returns the sockets of this process that listen. */
    List<String> listeningSockets() throws IOException {
        List<String> inodes = new ArrayList<>();
        try (var descriptors = Files.list(proc("fd"))) {
            for (Path descriptor : descriptors.toList()) {
                String target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        List<String> listening = new ArrayList<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : Files.readAllLines(proc(table))) {
                List<String> fields = fields(line);
                if (fields.get(3).equals("0A") && inodes.contains(fields.get(9))) {
                    listening.add(line);
                }
            }
        }
        return listening;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringTokenizer tokenizer = new StringTokenizer(line);
        while (tokenizer.hasMoreTokens()) {
            fields.add(tokenizer.nextToken());
        }
        return fields;
    }

    /** Asks the process to end, as Lambda does, and returns its exit status. */
    int terminate() throws InterruptedException {
        process.destroy();
        return exitStatus();
    }

    /** Waits for the process to end, and returns its exit status. */
    int exitStatus() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        api.close();
        Files.delete(output);
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }
}
