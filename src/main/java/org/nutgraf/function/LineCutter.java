package org.nutgraf.function;

import io.vertx.core.buffer.Buffer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what comes in, buffer by buffer, behind the last line feed of each buffer.
 *
 * <pre>
 *   {"id":1}⏎{"id":2}⏎{"id"     gives the first two lines; the rest waits for the next buffer
 * </pre>
 *
 * <p>Holds at most one line, and of that the first {@code maxLineSize} bytes and one more, by which
 * it is known to be too long: what follows up to the line feed is dropped. Each byte is moved once,
 * and once more where a line that began in an earlier buffer grows.
 */
final class LineCutter {

    private static final byte LINE_FEED = '\n';

    private final int maxLineSize;
    private final Consumer<byte[]> lines;

    /** The start of a line whose end has not come in. */
    private Buffer begun = Buffer.buffer();

    /**
     * Makes a cutter that hands on one or more whole lines at a time.
     *
     * @param maxLineSize in bytes
     */
    LineCutter(int maxLineSize, Consumer<byte[]> lines) {
        this.maxLineSize = maxLineSize;
        this.lines = lines;
    }

    void add(Buffer buffer) {
        int cut = indexBehindLastLineFeed(buffer);
        if (cut == 0) {
            keep(buffer, 0, buffer.length());
            return;
        }
        if (begun.length() > maxLineSize) {
            int next = indexBehindFirstLineFeed(buffer);
            flush(null, 0, 0);
            if (next < cut) {
                flush(buffer, next, cut);
            }
        } else {
            flush(buffer, 0, cut);
        }
        keep(buffer, cut, buffer.length());
    }

    /** Hands on the last line, where no line feed ends it. */
    void end() {
        if (begun.length() > 0) {
            flush(null, 0, 0);
        }
    }

    private void flush(@Nullable Buffer buffer, int start, int end) {
        if (buffer != null) {
            begun.appendBuffer(buffer, start, end - start);
        }
        byte[] whole = begun.getBytes();
        begun = Buffer.buffer();
        lines.accept(whole);
    }

    private void keep(Buffer buffer, int start, int end) {
        int room = maxLineSize + 1 - begun.length();
        int length = Math.min(end - start, room);
        if (length > 0) {
            begun.appendBuffer(buffer, start, length);
        }
    }

    private static int indexBehindFirstLineFeed(Buffer buffer) {
        int i = 0;
        while (buffer.getByte(i) != LINE_FEED) {
            i++;
        }
        return i + 1;
    }

    /** Returns 0 where there is none. */
    private static int indexBehindLastLineFeed(Buffer buffer) {
        int i = buffer.length();
        while (i > 0 && buffer.getByte(i - 1) != LINE_FEED) {
            i--;
        }
        return i;
    }
}
