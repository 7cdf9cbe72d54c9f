package org.nutgraf.article.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.html.ElementNames.Part;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Table;

/**
 * What names, and the words in them, say of an element; looked up in any case, without making a
 * string.
 *
 * <p>Open addressing over what the file holds: a page can ask for what it likes, and never makes a
 * search longer than the longest run of slots that the file fills.
 */
final class NameTable {

    /** How many times the names the slots are, at least. */
    private static final int SPARSITY = 4;

    private final @Nullable Entry[] slots;

    /**
     * A name.
     *
     * @param isWord whether it says the same as a word in a longer name
     */
    private record Entry(String name, Part part, boolean isWord) {}

    private NameTable(int size) {
        slots = new Entry[2 * Integer.highestOneBit(size) * SPARSITY];
    }

    /** Reads a table with the columns {@code word}, {@code part} and {@code match}. */
    static NameTable of(Table table) {
        NameTable names = new NameTable(table.rows().size());
        for (Table.Row row : table.rows()) {
            Part part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            names.put(new Entry(row.get("word"), part, row.get("match").equals("word")));
        }
        return names;
    }

    private void put(Entry entry) {
        int slot = slot(entry.name(), 0, entry.name().length());
        while (slots[slot] != null) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
    }

    /** Returns what a whole name says, or null where it says nothing. */
    @Nullable Part ofName(String names, int start, int end) {
        Entry entry = find(names, start, end);
        return entry == null ? null : entry.part();
    }

    /** Returns what a word in a name says, or null where it says nothing. */
    @Nullable Part ofWord(String names, int start, int end) {
        Entry entry = find(names, start, end);
        return entry == null || !entry.isWord() ? null : entry.part();
    }

    private @Nullable Entry find(String names, int start, int end) {
        int slot = slot(names, start, end);
        Entry entry = slots[slot];
        while (entry != null && !isSame(entry.name(), names, start, end)) {
            slot = (slot + 1) & (slots.length - 1);
            entry = slots[slot];
        }
        return entry;
    }

    private int slot(String names, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Characters.fold(names.charAt(i));
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 16) & (slots.length - 1);
    }

    private static boolean isSame(String name, String names, int start, int end) {
        return name.length() == end - start && endsIn(names, start, end, name);
    }

    /** Tells whether a stretch of {@code names} ends in {@code ending}, which is folded. */
    static boolean endsIn(String names, int start, int end, String ending) {
        int from = end - ending.length();
        if (from < start) {
            return false;
        }
        for (int i = ending.length() - 1; i >= 0; i--) {
            if (Characters.fold(names.charAt(from + i)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
