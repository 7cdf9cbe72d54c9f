import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Times programs on the golden articles, in the processor time of one thread. */
final class Stopwatch {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final List<String> articles;
    private final double seconds;

    /** Takes, from the command line, how many seconds each program is timed, and warmed up. */
    Stopwatch(String... arguments) throws IOException {
        seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 5;
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            articles =
                    folders.sorted()
                            .map(folder -> folder.resolve("article.txt"))
                            .map(Stopwatch::read)
                            .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints the characters that a program reads in a second. */
    void time(String name, Consumer<String> program) {
        run(program);
        System.out.printf("%s: %,.0f characters a second%n", name, run(program));
    }

    private double run(Consumer<String> program) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long characters = 0;
        double used;
        do {
            for (String article : articles) {
                program.accept(article);
                characters += article.length();
            }
            used = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        } while (used < seconds);
        return characters / used;
    }
}
