package org.nutgraf.text;

import java.util.ArrayList;
import java.util.List;

/** Reads table cells that hold several entries, parted by {@code |}. */
public final class Cells {

    private Cells() {}

    /** Returns the entries of a cell; none for an empty cell. */
    public static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', start)) {
            parts.add(cell.substring(start, bar));
            start = bar + 1;
        }
        if (start < cell.length()) {
            parts.add(cell.substring(start));
        }
        return parts;
    }
}
