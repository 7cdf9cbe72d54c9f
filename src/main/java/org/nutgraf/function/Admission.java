package org.nutgraf.function;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Lets requests in to be worked on, as many at a time as the machine has use for, and others wait.
 *
 * <p>Work is all computing: more of it at a time makes none of it sooner, and takes the memory of
 * all. What may wait is bounded by its bytes, by which the time that it waits is bounded, too: who
 * comes when the line is full does better to try again later.
 *
 * <p>Safe for use by several threads.
 */
final class Admission {

    /** What a request takes in memory beside its body, in bytes. */
    private static final int OVERHEAD = 8 << 10;

    private record Waiting(long bytes, Runnable start) {}

    private final int maxWorking;
    private final long maxWaitingBytes;
    private final Queue<Waiting> line = new ArrayDeque<>();
    private int working;
    private long waitingBytes;

    /**
     * Makes an admission with nothing in it.
     *
     * @param maxWorking the most requests at work at a time
     * @param maxWaitingBytes the most bytes of requests that wait
     */
    Admission(int maxWorking, long maxWaitingBytes) {
        this.maxWorking = maxWorking;
        this.maxWaitingBytes = maxWaitingBytes;
    }

    /**
     * Starts a request now or when its turn comes; whoever ends it says so by {@link #leave}.
     *
     * @param bodyBytes the length of its body
     * @return false if the line is full, and it will not be started
     */
    boolean enter(long bodyBytes, Runnable start) {
        long bytes = bodyBytes + OVERHEAD;
        synchronized (this) {
            if (working >= maxWorking) {
                if (waitingBytes + bytes > maxWaitingBytes) {
                    return false;
                }
                waitingBytes += bytes;
                line.add(new Waiting(bytes, start));
                return true;
            }
            working++;
        }
        start.run();
        return true;
    }

    /** Ends one request that was started, and starts the next. */
    void leave() {
        Waiting next;
        synchronized (this) {
            next = line.poll();
            if (next == null) {
                working--;
                return;
            }
            waitingBytes -= next.bytes();
        }
        next.start().run();
    }
}
