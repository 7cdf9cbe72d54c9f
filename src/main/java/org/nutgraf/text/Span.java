package org.nutgraf.text;

/**
 * A stretch of a text, by half-open offsets in UTF-16 units.
 *
 * <pre>
 *   said 110 drones
 *        ^  ^        start 5, end 8
 * </pre>
 *
 * @param start the offset of the first unit, 0 or more
 * @param end the offset behind the last unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start " + start + " must not be negative");
        }
        if (end < start) {
            throw new IllegalArgumentException("end " + end + " must not be before start " + start);
        }
    }

    /** Returns the length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Tells whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Tells whether all of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the unit at {@code offset} lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns the smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Returns the span that lies {@code units} further on. */
    public Span movedBy(int units) {
        return new Span(start + units, end + units);
    }

    /**
     * Returns the text in this span.
     *
     * @throws IndexOutOfBoundsException if the span ends behind {@code text}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Orders by start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
