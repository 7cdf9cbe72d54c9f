package org.nutgraf.function;

import java.util.List;
import java.util.Locale;
import org.nutgraf.function.response.LinkedData;

/** Reads the header by which a caller says what it wants in return. */
final class Accept {

    private Accept() {}

    /** Tells whether JSON-LD is named, with a weight that is not 0. */
    static boolean namesLinkedData(List<String> accept) {
        for (String header : accept) {
            for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
                String[] parts = range.split(";", -1);
                if (parts[0].strip().equals(LinkedData.MEDIA_TYPE) && !isRefused(parts)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a weight says "not this": q=0, q=0.000. */
    static boolean isRefused(String[] parts) {
        for (String part : parts) {
            String parameter = part.strip();
            if (parameter.startsWith("q=0")
                    && parameter.chars().noneMatch(c -> c > '0' && c <= '9')) {
                return true;
            }
        }
        return false;
    }
}
