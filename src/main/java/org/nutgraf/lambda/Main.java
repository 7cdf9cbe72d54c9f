package org.nutgraf.lambda;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.nutgraf.function.Operation;

/**
 * Starts the native function, and reads an article of its own meanwhile.
 *
 * <p>What slows the first article down is no work, but code, lexicons and weights that are not in
 * memory yet. Quarkus takes longer to start than to read an article, and on one processor of two,
 * so that the other has the time to bring all of it there.
 */
@QuarkusMain
final class Main {

    Main() {}

    public static void main(String... arguments) {
        Thread.ofPlatform().daemon().name("priming").start(Main::prime);
        Quarkus.run(arguments);
    }

    private static void prime() {
        Edge.DEFAULT.endpoint().answer(Operation.EXTRACT, Edge.EXAMPLE);
    }
}
