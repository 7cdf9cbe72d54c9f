package org.nutgraf;

import java.nio.charset.StandardCharsets;

/** Reads bytes as any sequence of UTF-16 units: surrogates without their other half, too. */
final class Utf16 {

    /** What no UTF-8 starts with: behind it come UTF-16 units, the high byte first. */
    private static final byte MARK = (byte) 0xFF;

    private Utf16() {}

    /** Returns the text in {@code bytes}, UTF-8 or, behind a mark, UTF-16 units as they are. */
    static String read(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != MARK) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        char[] units = new char[(bytes.length - 1) / 2];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) ((bytes[2 * i + 1] & 0xFF) << 8 | (bytes[2 * i + 2] & 0xFF));
        }
        return new String(units);
    }
}
