package org.nutgraf.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Templates of features: each has a name, and the attributes whose values fill it.
 *
 * <p>The feature of a template is named by the template and the values, in the order of the
 * attributes. They are written down a line each:
 *
 * <pre>
 *   leftwords   as left-word-before left-word
 *   length      as length voice
 * </pre>
 */
public final class Templates {

    /** The number of attributes of a template at most. */
    static final int MAX_ATTRIBUTES = 4;

    /** The number of attributes of a model at most. */
    static final int MAX_KNOWN = 255;

    private final List<String> names = new ArrayList<>();
    // Of each, the slots of its attributes in the lower half, and a hash in the upper.
    private final long[] lines;
    private final long[][] linesBySize;

    private Templates(List<String> lines, Enum<?>[] known) {
        if (known.length > MAX_KNOWN) {
            throw new IllegalArgumentException(
                    known.length + " attributes must be " + MAX_KNOWN + " at most");
        }
        this.lines = new long[lines.size()];
        for (int t = 0; t < this.lines.length; t++) {
            List<String> words = words(lines.get(t));
            String name = words.getFirst();
            names.add(name);
            if (words.size() > MAX_ATTRIBUTES + 1) {
                throw new IllegalArgumentException(
                        "template '" + name + "' must have four attributes at most");
            }
            int slots = 0;
            for (int k = 1; k < words.size(); k++) {
                slots |= slot(words.get(k), known) << (8 * (k - 1));
            }
            int hash = name.hashCode() * 0x9E3779B1;
            this.lines[t] = ((long) hash << Integer.SIZE) | Integer.toUnsignedLong(slots);
        }
        linesBySize = new long[MAX_ATTRIBUTES + 1][];
        for (int size = 0; size <= MAX_ATTRIBUTES; size++) {
            int wanted = size;
            linesBySize[size] =
                    Arrays.stream(this.lines).filter(line -> size(line) == wanted).toArray();
        }
    }

    /**
     * Reads templates.
     *
     * @param known the attributes that fill them, all constants of an enum in their order; in the
     *     text they are in lower case, with hyphens
     * @param text a template a line
     * @throws IllegalArgumentException if an attribute is not known
     */
    public static Templates of(Enum<?>[] known, String text) {
        return new Templates(text.lines().filter(line -> !line.isBlank()).toList(), known);
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int blank = line.indexOf(' ', start);
            int end = blank < 0 ? line.length() : blank;
            if (end > start) {
                words.add(line.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static int slot(String attribute, Enum<?>[] known) {
        String name = attribute.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Enum<?> constant : known) {
            if (constant.name().equals(name)) {
                return slot(constant);
            }
        }
        throw new IllegalArgumentException("attribute '" + attribute + "' must be known");
    }

    /** Returns the number that an attribute is known by, from 1. */
    @SuppressWarnings("EnumOrdinal") // no order is meant: the number never leaves the program
    public static int slot(Enum<?> attribute) {
        return attribute.ordinal() + 1;
    }

    /** Returns the number of templates. */
    public int size() {
        return lines.length;
    }

    /** Returns the name of a template. */
    public String name(int t) {
        return names.get(t);
    }

    /** Returns the {@linkplain #slot numbers} of a template's attributes, in order. */
    public List<Integer> attributes(int t) {
        List<Integer> numbers = new ArrayList<>();
        for (int rest = slots(t); rest != 0; rest >>>= 8) {
            numbers.add(rest & 0xFF);
        }
        return numbers;
    }

    /** Returns the template of this name, or -1. */
    int indexOf(String name) {
        return names.indexOf(name);
    }

    int hash(int t) {
        return (int) (lines[t] >>> Integer.SIZE);
    }

    /** Returns the slots of a template's attributes, a byte each, the first lowest; 0 for none. */
    int slots(int t) {
        return (int) lines[t];
    }

    private static int size(long line) {
        return (Integer.SIZE - Integer.numberOfLeadingZeros((int) line) + 7) / 8;
    }

    /**
     * Returns the {@link #slots} of all templates in the lower halves, their hashes above, by the
     * number of their attributes, from none to the most there can be.
     */
    long[][] lines() {
        return linesBySize;
    }
}
