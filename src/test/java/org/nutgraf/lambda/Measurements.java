package org.nutgraf.lambda;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the native program beside an empty handler that was built with the same options, and
 * prints tables in Markdown: see {@code benchmarks/lambda.sh}.
 *
 * <p>The empty handler comes as Quarkus makes it, and with the program's {@link Settings}. All are
 * started in turn, so that whatever else the machine does strikes all.
 */
final class Measurements {

    private static final int STARTS = 100;
    private static final int WARM_UP = 200;
    private static final int ARTICLES = 1_000;
    private static final int KILOBYTE = 1_000;
    private static final double NANOS_IN_MILLISECOND = 1e6;
    private static final double BYTES_IN_MEGABYTE = 1 << 20;

    private Measurements() {}

    /** Takes the program, the empty handlers and the article. */
    public static void main(String[] arguments) throws IOException {
        Path program = Path.of(arguments[0]);
        Path empty = Path.of(arguments[1]);
        Path settings = Path.of(arguments[2]);
        String article = Files.readString(Path.of(arguments[3]));
        byte[] event = Events.bytes(Events.request("1", article));
        for (Path path : new Path[] {empty, settings, program}) {
            start(path, event);
        }
        starts(program, empty, settings, event, article.length());
        memory(program, empty, event);
        warm(program, article);
    }

    private static void starts(Path program, Path empty, Path settings, byte[] event, int length)
            throws IOException {
        double[] ours = new double[STARTS];
        double[] plain = new double[STARTS];
        double[] set = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            plain[i] = start(empty, event);
            ours[i] = start(program, event);
            set[i] = start(settings, event);
        }
        System.out.printf(
                Locale.ROOT,
                "| from process start to answer, ms, of %d starts | least | median | p90 |%n",
                STARTS);
        System.out.printf(Locale.ROOT, "| --- | --- | --- | --- |%n");
        Arrays.sort(ours);
        Arrays.sort(plain);
        Arrays.sort(set);
        row("empty handler, as Quarkus makes it", plain);
        row("empty handler, with Nutgraf’s settings of the start", set);
        row("extract, first article of " + length + " characters", ours);
        ratio("ratio to the first", ours, plain);
        ratio("ratio to the second", ours, set);
        System.out.printf(Locale.ROOT, "%n");
    }

    private static void ratio(String name, double[] ours, double[] theirs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |%n",
                name,
                ours[0] / theirs[0],
                ours[STARTS / 2] / theirs[STARTS / 2],
                ours[STARTS * 9 / 10] / theirs[STARTS * 9 / 10]);
    }

    private static void row(String name, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.1f |%n",
                name,
                sorted[0],
                sorted[STARTS / 2],
                sorted[STARTS * 9 / 10]);
    }

    /** Returns the milliseconds to the first answer. */
    private static double start(Path program, byte[] event) throws IOException {
        try (NativeFunction function = new NativeFunction(program, "extract")) {
            return millis(function.started(), function.api().invoke(event));
        }
    }

    private static void memory(Path program, Path empty, byte[] event) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "| resident memory, MB | after the first article | after %d |%n",
                ARTICLES);
        System.out.printf(Locale.ROOT, "| --- | --- | --- |%n");
        for (Path path : new Path[] {empty, program}) {
            try (NativeFunction function = new NativeFunction(path, "extract")) {
                function.api().invoke(event);
                double first = function.residentMemory() / BYTES_IN_MEGABYTE;
                for (int i = 1; i < ARTICLES; i++) {
                    function.api().invoke(event);
                }
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f |%n",
                        path.equals(empty) ? "empty handler" : "extract",
                        first,
                        function.residentMemory() / BYTES_IN_MEGABYTE);
            }
        }
        System.out.printf(Locale.ROOT, "%n");
    }

    private static void warm(Path program, String article) throws IOException {
        System.out.printf(Locale.ROOT, "| warm, by article size | median, ms | p99, ms |%n");
        System.out.printf(Locale.ROOT, "| --- | --- | --- |%n");
        try (NativeFunction function = new NativeFunction(program, "extract")) {
            byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
            warmRow(function, "no article: the Runtime API alone", nothing, ARTICLES);
            for (int kilobytes : new int[] {1, 5, 6, 50, 500, 1_000}) {
                String text = article.repeat(1 + kilobytes * KILOBYTE / article.length());
                byte[] event =
                        Events.bytes(Events.request("1", text.substring(0, kilobytes * KILOBYTE)));
                warmRow(function, kilobytes + " KB", event, kilobytes > 100 ? 50 : ARTICLES);
            }
        }
    }

    private static void warmRow(NativeFunction function, String name, byte[] event, int times) {
        double[] latencies = new double[times];
        for (int i = -Math.min(WARM_UP, times); i < times; i++) {
            long sent = System.nanoTime();
            double latency = millis(sent, function.api().invoke(event));
            if (i >= 0) {
                latencies[i] = latency;
            }
        }
        Arrays.sort(latencies);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                name,
                latencies[times / 2],
                latencies[times * 99 / 100]);
    }

    private static double millis(long since, RuntimeApi.Post post) {
        return (post.nanos() - since) / NANOS_IN_MILLISECOND;
    }
}
