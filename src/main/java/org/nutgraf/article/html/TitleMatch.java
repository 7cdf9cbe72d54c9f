package org.nutgraf.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;

/** Compares a heading with the titles in the metadata of its page. */
final class TitleMatch {

    /** How well a heading agrees with the titles. */
    enum Degree {
        /** Not at all. */
        NONE,
        /** One holds the other, or most words are the same. */
        PARTLY,
        /** The same as a short part of a title between its separators, perhaps a section's name. */
        SHORT_PART,
        /** The same as a part of a title between its separators. */
        PART,
        /** The same. */
        SAME
    }

    /** A shorter title is no proof that the rest of a heading is no part of it; in words. */
    private static final int MIN_WORDS = 3;

    /** The words that two must share to be nearly the same, in per cent of all their words. */
    private static final int MIN_OVERLAP = 75;

    private final List<String> plain;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final List<String> raw;

    /**
     * Prepares the comparison.
     *
     * @param raw the titles as they stand in the metadata
     * @param titles the titles without the site's name
     * @param plain those of the titles that had no name to take off, the best first
     * @param parts what stands between the separators of the titles, in all combinations
     */
    TitleMatch(List<String> raw, List<String> titles, List<String> plain, List<String> parts) {
        this.raw = raw.stream().map(Keys::of).toList();
        this.plain = plain;
        titles.forEach(title -> keys.add(Keys.of(title)));
        parts.forEach(part -> this.parts.add(Keys.of(part)));
    }

    Degree degree(String heading) {
        String key = Keys.of(heading);
        if (keys.contains(key)) {
            return Degree.SAME;
        }
        if (parts.contains(key)) {
            return Keys.words(key) >= MIN_WORDS
                    ? Degree.PART
                    : isInAll(key) ? Degree.SHORT_PART : Degree.NONE;
        }
        for (String title : keys) {
            if (Keys.contains(key, title)
                    && Keys.words(title) >= 2
                    && Keys.words(title) * 3 >= Keys.words(key)) {
                return Degree.PARTLY;
            }
            if (Keys.contains(title, key) && Keys.words(key) * 2 >= Keys.words(title)) {
                return Degree.PARTLY;
            }
            if (Keys.overlap(key, title) >= MIN_OVERLAP) {
                return Degree.PARTLY;
            }
        }
        return Degree.NONE;
    }

    /** Tells the words of the headline from the name of a section, which some titles leave out. */
    private boolean isInAll(String key) {
        return raw.stream().allMatch(title -> Keys.contains(title, key));
    }

    /**
     * Returns the part of a heading that a title is, where the rest is a label before it or behind
     * it; otherwise all of the heading.
     */
    String trimmed(String heading) {
        Degree degree = degree(heading);
        if (degree != Degree.PARTLY && degree != Degree.PART) {
            return heading;
        }
        for (String title : plain) {
            String key = Keys.of(title);
            if (Keys.words(key) < MIN_WORDS || title.endsWith("…") || title.endsWith("...")) {
                continue;
            }
            boolean partly = degree == Degree.PARTLY;
            String tail = partly ? tail(heading, key) : null;
            if (tail != null) {
                return tail;
            }
            String head = head(heading, key);
            if (head != null && ((partly && isConfirmed(key)) || isParted(heading, head))) {
                return head;
            }
        }
        return heading;
    }

    /** Tells whether two titles say the same. */
    private boolean isConfirmed(String key) {
        return plain.stream().filter(title -> Keys.of(title).equals(key)).count() > 1;
    }

    /** Tells whether a bar stands behind the head of a heading: "Bridge reopens | The Daily". */
    private static boolean isParted(String heading, String head) {
        String rest = heading.substring(head.length()).strip();
        return !rest.isEmpty() && "|•·»".indexOf(rest.charAt(0)) >= 0;
    }

    private static @Nullable String tail(String heading, String key) {
        if (!Keys.of(heading).endsWith(' ' + key)) {
            return null;
        }
        int i = heading.length();
        for (int left = characters(key); left > 0; left--) {
            i--;
            while (!Characters.isLetterOrDigit(heading.charAt(i))) {
                i--;
            }
        }
        while (i > 0 && "\"'“‘„«»‚([¿¡".indexOf(heading.charAt(i - 1)) >= 0) {
            i--;
        }
        return heading.substring(i);
    }

    private static @Nullable String head(String heading, String key) {
        if (!Keys.of(heading).startsWith(key + ' ')) {
            return null;
        }
        int i = 0;
        for (int left = characters(key); left > 0; left--) {
            while (!Characters.isLetterOrDigit(heading.charAt(i))) {
                i++;
            }
            i++;
        }
        while (i < heading.length() && "\"'”’“«»)]?!.".indexOf(heading.charAt(i)) >= 0) {
            i++;
        }
        return heading.substring(0, i);
    }

    /** Returns the number of letters and digits in a key. */
    private static int characters(String key) {
        return key.length() - Math.max(0, Keys.words(key) - 1);
    }
}
