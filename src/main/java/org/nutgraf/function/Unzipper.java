package org.nutgraf.function;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unzips what comes in, buffer by buffer; the members of a file of several follow one another.
 *
 * <p>Holds no more than a member's header and one piece of what is unzipped.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952, GZIP file format</a>
 */
final class Unzipper {

    private static final int PIECE = 64 << 10;

    /** The most bytes of a header, the name of a file and a comment in it included. */
    private static final int MAX_HEADER = 4 << 10;

    // The parts of a header: spec 2.3.
    private static final int FIXED_HEADER = 10;
    private static final int FLAGS = 3;
    private static final int HAS_CHECK = 1 << 1;
    private static final int HAS_EXTRA = 1 << 2;
    private static final int HAS_NAME = 1 << 3;
    private static final int HAS_COMMENT = 1 << 4;

    private static final int TRAILER = 8;

    private enum State {
        HEADER,
        DATA,
        TRAILER
    }

    private final Inflater inflater = new Inflater(true);
    private final CRC32 check = new CRC32();
    private final Consumer<Buffer> out;
    private final byte[] piece = new byte[PIECE];
    private State state = State.HEADER;

    /** The bytes of a header or trailer that have come in. */
    private byte[] held = new byte[0];

    Unzipper(Consumer<Buffer> out) {
        this.out = out;
    }

    /**
     * Unzips the next buffer.
     *
     * @throws DataFormatException if it is not in gzip
     */
    void add(Buffer zipped) throws DataFormatException {
        byte[] in = zipped.getBytes();
        int at = 0;
        while (at < in.length) {
            at =
                    switch (state) {
                        case HEADER -> readHeader(in, at);
                        case DATA -> inflate(in, at);
                        case TRAILER -> readTrailer(in, at);
                    };
        }
    }

    /** Frees what the unzipping took; returns whether all of it came in, to its end. */
    boolean end() {
        inflater.end();
        return state == State.HEADER && held.length == 0;
    }

    private int readHeader(byte[] in, int at) throws DataFormatException {
        int before = held.length;
        hold(in, at, Math.min(in.length, at + MAX_HEADER - before));
        int length = headerLength(held);
        if (length < 0) {
            if (held.length >= MAX_HEADER) {
                throw new DataFormatException("header too long");
            }
            return in.length;
        }
        held = new byte[0];
        inflater.reset();
        check.reset();
        state = State.DATA;
        return at + length - before;
    }

    /** Returns the length of the header that {@code bytes} start with, or -1 if it goes on. */
    private static int headerLength(byte[] bytes) throws DataFormatException {
        if (bytes.length < FIXED_HEADER) {
            return -1;
        }
        if (bytes[0] != 0x1f || bytes[1] != (byte) 0x8b || bytes[2] != 8) {
            throw new DataFormatException("not gzip");
        }
        int flags = bytes[FLAGS];
        int end = FIXED_HEADER;
        if ((flags & HAS_EXTRA) != 0) {
            if (bytes.length < end + 2) {
                return -1;
            }
            end += 2 + (bytes[end] & 0xFF) + ((bytes[end + 1] & 0xFF) << 8);
        }
        for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
            if ((flags & text) != 0) {
                while (end < bytes.length && bytes[end] != 0) {
                    end++;
                }
                end++;
            }
        }
        if ((flags & HAS_CHECK) != 0) {
            end += 2;
        }
        return end <= bytes.length ? end : -1;
    }

    private int inflate(byte[] in, int at) throws DataFormatException {
        inflater.setInput(in, at, in.length - at);
        while (!inflater.finished()) {
            int length = inflater.inflate(piece);
            if (length > 0) {
                check.update(piece, 0, length);
                out.accept(Buffer.buffer(length).appendBytes(piece, 0, length));
            } else if (inflater.needsDictionary()) {
                throw new DataFormatException("dictionary");
            } else if (inflater.needsInput()) {
                return in.length;
            }
        }
        state = State.TRAILER;
        return in.length - inflater.getRemaining();
    }

    private int readTrailer(byte[] in, int at) throws DataFormatException {
        int before = held.length;
        hold(in, at, Math.min(in.length, at + TRAILER - before));
        if (held.length < TRAILER) {
            return in.length;
        }
        if (word(0) != (int) check.getValue() || word(4) != (int) inflater.getBytesWritten()) {
            throw new DataFormatException("check");
        }
        held = new byte[0];
        state = State.HEADER;
        return at + TRAILER - before;
    }

    private void hold(byte[] in, int start, int end) {
        int length = held.length;
        held = Arrays.copyOf(held, length + end - start);
        System.arraycopy(in, start, held, length, end - start);
    }

    private int word(int at) {
        return (held[at] & 0xFF)
                | ((held[at + 1] & 0xFF) << 8)
                | ((held[at + 2] & 0xFF) << 16)
                | ((held[at + 3] & 0xFF) << 24);
    }
}
