package org.nutgraf.benchmark;

import java.util.Locale;
import org.nutgraf.Extractor;
import org.nutgraf.article.Article;
import org.nutgraf.article.ArticleReader;
import org.nutgraf.article.Submission;

/**
 * Times all of extraction by nothing but a clock, so that it can run where JMH cannot, natively as
 * well.
 *
 * <pre>
 *   Timing [seconds for each line]
 * </pre>
 */
public final class Timing {

    private static final String[] KINDS = {"news", "quotes", "figures", "html"};
    private static final int[] SIZES = {1_000, 5_000, 10_000, 100_000, 1_000_000};
    private static final double NANOS = 1e9;

    private Timing() {}

    public static void main(String[] arguments) {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 2;
        System.out.println("kind     characters   ns/char  Mchar/s  x read once");
        for (String kind : KINDS) {
            for (int size : SIZES) {
                String body = Articles.make(kind, size);
                run(body, true, seconds); // to warm up
                double all = run(body, true, seconds);
                double once = run(body, false, seconds / 4);
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %10d %9.1f %8.2f %12.0f%n",
                        kind,
                        size,
                        all,
                        1000 / all,
                        all / once);
            }
        }
    }

    /** Returns the nanoseconds that a character takes. */
    private static double run(String body, boolean all, double seconds) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * NANOS);
        long characters = 0;
        int seen = 0;
        long now;
        do {
            seen += all ? extract(body) : readOnce(body);
            characters += body.length();
            now = System.nanoTime();
        } while (now < end);
        if (seen == 42) {
            System.out.println(); // so that nothing is left out as unused
        }
        return (double) (now - start) / characters;
    }

    private static int extract(String body) {
        return ArticleReader.read(new Submission(body, null, null, null, null))
                        instanceof Article article
                ? Extractor.extract(article).quotes().size()
                : 0;
    }

    private static int readOnce(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum = 31 * sum + body.charAt(i);
        }
        return sum;
    }
}
