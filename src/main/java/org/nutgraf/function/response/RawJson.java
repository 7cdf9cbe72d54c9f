package org.nutgraf.function.response;

import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * JSON as Jackson takes it where it is to go as it is: never quoted.
 *
 * <p>The way for bytes is the one without a string or a copy between.
 */
final class RawJson implements SerializableString {

    private static final int NO_ROOM = -1;

    private final byte[] bytes;
    private final int size;

    /** Takes over the first {@code size} bytes of UTF-8. */
    RawJson(byte[] bytes, int size) {
        this.bytes = bytes;
        this.size = size;
    }

    @Override
    public String getValue() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        if (size > buffer.length - offset) {
            return NO_ROOM;
        }
        System.arraycopy(bytes, 0, buffer, offset, size);
        return size;
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        String value = getValue();
        if (value.length() > buffer.length - offset) {
            return NO_ROOM;
        }
        value.getChars(0, value.length(), buffer, offset);
        return value.length();
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        return size;
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (size > buffer.remaining()) {
            return NO_ROOM;
        }
        buffer.put(bytes, 0, size);
        return size;
    }

    @Override
    public char[] asQuotedChars() {
        throw quoted();
    }

    @Override
    public byte[] asQuotedUTF8() {
        throw quoted();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        throw quoted();
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        throw quoted();
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) {
        throw quoted();
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        throw quoted();
    }

    private static UnsupportedOperationException quoted() {
        return new UnsupportedOperationException("JSON must be written as it is");
    }
}
