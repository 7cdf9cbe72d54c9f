package org.nutgraf.function;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Answers one batch, line by line and in order, while it comes in.
 *
 * <p>What is worked on at a time is bounded, whatever the size of the batch: when that much is
 * under way, or when the caller does not read the answers, no more of the request is read. Lines
 * that came in together are worked on together, on a thread of the worker pool; all else happens on
 * the request's event loop.
 */
final class BatchStream {

    /** The most pieces of the request under way, by processor: one at work, the others at hand. */
    private static final int PIECES_PER_PROCESSOR = 4;

    /** The most bytes of the request under way; a line longer than that goes alone. */
    private static final int MAX_BYTES_UNDER_WAY = 16 << 20;

    /** What was taken from the request, and its answers, once made. */
    private record Piece(int size, Future<Buffer> answers) {}

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Batch batch;
    private final LineCutter cutter;
    private final @Nullable Unzipper unzipper;
    private final int maxPieces = PIECES_PER_PROCESSOR * Runtime.getRuntime().availableProcessors();

    private final Queue<Piece> underWay = new ArrayDeque<>();
    private long bytesUnderWay;
    private boolean paused;
    private boolean allRead;
    private boolean broken;

    /**
     * Makes a stream of answers to a request.
     *
     * @param maxLineSize in bytes
     * @param zipped whether the request is in gzip
     */
    BatchStream(
            Vertx vertx, HttpServerRequest request, Batch batch, int maxLineSize, boolean zipped) {
        this.vertx = vertx;
        this.request = request;
        this.response = request.response();
        this.batch = batch;
        this.cutter = new LineCutter(maxLineSize, this::begin);
        this.unzipper = zipped ? new Unzipper(cutter::add) : null;
    }

    /** Reads the request and answers it. */
    void run() {
        response.setChunked(true);
        response.drainHandler(ignored -> proceed());
        response.exceptionHandler(ignored -> broken = true);
        response.closeHandler(
                ignored -> {
                    broken = true;
                    if (unzipper != null && !allRead) {
                        unzipper.end();
                    }
                });
        request.exceptionHandler(ignored -> broken = true);
        request.handler(
                buffer -> {
                    add(buffer);
                    proceed();
                });
        request.endHandler(
                ignored -> {
                    end();
                    proceed();
                });
        request.resume();
    }

    private void add(Buffer buffer) {
        if (allRead) {
            // Behind what could not be unzipped.
            return;
        }
        if (unzipper == null) {
            cutter.add(buffer);
            return;
        }
        try {
            unzipper.add(buffer);
        } catch (DataFormatException e) {
            end();
        }
    }

    /** Takes the request to be all read; where it broke off, the last answer says so. */
    private void end() {
        if (allRead) {
            return;
        }
        allRead = true;
        cutter.end();
        if (unzipper != null && !unzipper.end()) {
            Buffer answer = Buffer.buffer(batch.refuseLine(Refusals.brokenCoding()));
            underWay.add(new Piece(0, Future.succeededFuture(answer)));
        }
    }

    private void begin(byte[] lines) {
        Future<Buffer> answers =
                vertx.executeBlocking(() -> Buffer.buffer(batch.answerLines(lines)), false);
        underWay.add(new Piece(lines.length, answers));
        bytesUnderWay += lines.length;
        answers.onComplete(ignored -> proceed());
    }

    /** Writes the answers that are due, and reads on or waits. */
    private void proceed() {
        if (broken) {
            return;
        }
        for (Piece next = underWay.peek();
                next != null && next.answers().isComplete() && !response.writeQueueFull();
                next = underWay.peek()) {
            underWay.remove();
            bytesUnderWay -= next.size();
            if (next.answers().failed()) {
                // Only an Error comes here, such as a lack of memory: there is no going on.
                broken = true;
                request.connection().close();
                return;
            }
            if (next.answers().result().length() > 0) {
                response.write(next.answers().result());
            }
        }
        boolean full = underWay.size() >= maxPieces || bytesUnderWay >= MAX_BYTES_UNDER_WAY;
        if (full && !paused) {
            paused = true;
            request.pause();
        } else if (!full && paused) {
            paused = false;
            request.resume();
        }
        if (allRead && underWay.isEmpty() && !response.ended()) {
            response.end();
        }
    }
}
