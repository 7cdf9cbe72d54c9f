package org.nutgraf.function.response;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.core.json.WriterBasedJsonGenerator;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * JSON in UTF-8, written as Jackson would, in a third of the instructions: there is no state but
 * the bytes so far.
 *
 * <p>What is written must be one value. A name puts a comma before itself unless it is the first.
 */
final class JsonBytes {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final VarHandle WORDS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789ABCDEF");

    /** The bytes of a character at most, which is escaped: {@code \\u001F}. */
    private static final int MAX_ESCAPE = 6;

    /** The digits of an int at most. */
    private static final int MAX_DIGITS = 10;

    private static final int ASCII = 128;
    private static final int MAX_TWO_BYTES = 0x7FF;
    private static final int CONTINUATION = 0x80;
    private static final int CONTINUATION_BITS = 0x3F;

    // Of each ASCII character, 0 if it stands for itself, the letter behind its backslash, or
    // HEXED.
    private static final byte[] ESCAPES = new byte[ASCII];
    private static final byte HEXED = -1;

    static {
        Arrays.fill(ESCAPES, 0, ' ', HEXED);
        ESCAPES['\b'] = 'b';
        ESCAPES['\t'] = 't';
        ESCAPES['\n'] = 'n';
        ESCAPES['\f'] = 'f';
        ESCAPES['\r'] = 'r';
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
    }

    /** The bytes that most quotes and figures take at most. */
    private static final int EXPECTED = 1024;

    /** The units that are taken from a string at a time: one by one takes three times as long. */
    private static final int CHUNK = 128;

    private final char[] units = new char[CHUNK];
    private byte[] bytes = new byte[EXPECTED];
    private int size;

    /** The name of a property with its quotation marks and colon, eight bytes in each word. */
    static final class Name {

        private final long[] words;
        private final int length;

        /** Takes a name in ASCII with nothing to escape. */
        Name(String name) {
            byte[] named = ascii('"' + name + "\":");
            length = named.length;
            words = new long[(length + Long.BYTES - 1) / Long.BYTES];
            byte[] padded = Arrays.copyOf(named, words.length * Long.BYTES);
            for (int i = 0; i < words.length; i++) {
                words[i] = (long) WORDS.get(padded, i * Long.BYTES);
            }
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Forgets what was written, and starts anew. */
    void clear() {
        size = 0;
    }

    /** Writes a bracket or a comma. */
    void mark(char mark) {
        reserve(1);
        bytes[size++] = (byte) mark;
    }

    /** Writes the name of a property behind a bracket or a value. */
    void name(Name name) {
        long[] words = name.words;
        reserve(1 + words.length * Long.BYTES);
        if (bytes[size - 1] != '{') {
            bytes[size++] = ',';
        }
        for (int i = 0; i < words.length; i++) {
            WORDS.set(bytes, size + i * Long.BYTES, words[i]);
        }
        size += name.length;
    }

    void nothing() {
        reserve(NULL.length);
        for (byte b : NULL) {
            bytes[size++] = b;
        }
    }

    /** Writes a number that is not negative. */
    void number(int number) {
        reserve(MAX_DIGITS);
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        size += digits;
        int at = size;
        int rest = number;
        do {
            bytes[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
    }

    /** Writes a number without an exponent. */
    void number(@Nullable BigDecimal number) {
        if (number == null) {
            nothing();
            return;
        }
        String plain = number.toPlainString();
        reserve(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            bytes[size++] = (byte) plain.charAt(i);
        }
    }

    /** Writes a string; half a surrogate pair is escaped, as there is no UTF-8 for it. */
    void string(@Nullable String string) {
        if (string == null) {
            nothing();
            return;
        }
        mark('"');
        int from = 0;
        while (from < string.length()) {
            int length = Math.min(CHUNK, string.length() - from);
            string.getChars(from, from + length, units, 0);
            if (length == CHUNK && Character.isHighSurrogate(units[CHUNK - 1])) {
                length--; // Its other half may be in the next.
            }
            writeUnits(length);
            from += length;
        }
        mark('"');
    }

    private void writeUnits(int length) {
        reserve(length);
        char[] from = units;
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = from[i];
            if (c < ASCII && ESCAPES[c] == 0) {
                to[at++] = (byte) c;
                continue;
            }
            size = at;
            reserve(MAX_ESCAPE + length);
            boolean pair = i + 1 < length && Character.isSurrogatePair(c, from[i + 1]);
            if (pair) {
                pair(Character.toCodePoint(c, from[++i]));
            } else {
                other(c);
            }
            to = bytes;
            at = size;
        }
        size = at;
    }

    private void pair(int point) {
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        continuation(point >> 12);
        continuation(point >> 6);
        continuation(point);
    }

    /** Writes a unit that does not stand for itself. */
    private void other(char c) {
        if (c < ASCII) {
            escape(c);
        } else if (c <= MAX_TWO_BYTES) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            continuation(c);
        } else if (Character.isSurrogate(c)) {
            hex(c);
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            continuation(c >> 6);
            continuation(c);
        }
    }

    private void continuation(int bits) {
        bytes[size++] = (byte) (CONTINUATION | (bits & CONTINUATION_BITS));
    }

    private void escape(char c) {
        if (ESCAPES[c] == HEXED) {
            hex(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = ESCAPES[c];
        }
    }

    private void hex(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = Character.SIZE - 4; shift >= 0; shift -= 4) {
            bytes[size++] = HEX[(c >> shift) & 0xF];
        }
    }

    private void reserve(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    /** Hands the value on, to where bytes or text are written as they are, or piece by piece. */
    void writeTo(JsonGenerator json) throws IOException {
        boolean raw = json instanceof UTF8JsonGenerator || json instanceof WriterBasedJsonGenerator;
        if (raw && json.getPrettyPrinter() == null) {
            json.writeRawValue(new RawJson(bytes, size));
            return;
        }
        try (JsonParser parser = FACTORY.createParser(bytes, 0, size)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }
}
