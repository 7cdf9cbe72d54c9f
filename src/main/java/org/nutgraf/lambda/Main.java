package org.nutgraf.lambda;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the native program.
 *
 * <p>An article of our own is answered beside, while the program gets ready: what an article needs
 * of the program's file is in memory then when the first one comes. Lambda gives a function all of
 * a processor until it is ready, and a share of one by its memory from then on.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        Thread.ofPlatform().daemon().name("Warm-up").start(Edge::warmUp);
        Quarkus.run(arguments);
    }
}
