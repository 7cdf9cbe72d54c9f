package org.nutgraf.article.html;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Table;

/**
 * What the classes and the id of an element say that it is.
 *
 * <pre>
 *   class="td-post-date" class="entryDate" class="artikeldatum"   a date
 *   id="related_posts"                                            related articles
 * </pre>
 */
final class ElementNames {

    /** What a name can say. */
    enum Part {
        DATE,
        FRAME,
        AUTHOR,
        HEADLINE,
        KICKER,
        NAVIGATION,
        COMMENTS,
        RELATED,
        MARGIN,
        CAPTION,
        INTERRUPTION,
        HIDDEN,
        /** Nothing, whatever the words in it say. */
        NONE
    }

    /** Longer attributes hold generated names, or an attack; in UTF-16 units. */
    private static final int MAX_LENGTH = 500;

    /** What a whole name says. */
    private static final Map<String, Part> NAMES = new HashMap<>();

    /** What a word in a name says. */
    private static final Map<String, Part> WORDS = new HashMap<>();

    static {
        for (Table.Row row : Table.read(ElementNames.class, "element-names.tsv").rows()) {
            Part part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            NAMES.put(row.get("word"), part);
            if (row.get("match").equals("word")) {
                WORDS.put(row.get("word"), part);
            }
        }
    }

    private ElementNames() {}

    /** Returns all that the names of an element say. */
    static Set<Part> parts(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        read(element.attr("class"), parts);
        read(element.attr("id"), parts);
        return parts;
    }

    private static void read(String names, Set<Part> parts) {
        int end = Math.min(names.length(), MAX_LENGTH);
        int i = 0;
        while (i < end) {
            int start = i;
            while (i < end && !Characters.isSpace(names.charAt(i))) {
                i++;
            }
            if (i > start) {
                readName(names, start, i, parts);
            }
            i++;
        }
    }

    private static void readName(String names, int start, int end, Set<Part> parts) {
        if (add(NAMES, names, start, end, parts) == Part.NONE) {
            return;
        }
        int from = start;
        for (int i = start; i <= end; i++) {
            char c = i < end ? names.charAt(i) : '-';
            boolean separator = !Characters.isLetter(c);
            boolean capital =
                    i > from
                            && Characters.isUpperCase(c)
                            && Characters.isLowerCase(names.charAt(i - 1));
            if (separator || capital) {
                if (i > from && (from > start || i < end)) {
                    add(WORDS, names, from, i, parts);
                }
                from = separator ? i + 1 : i;
            }
        }
    }

    /** Adds what a name, or a word in it, says, and returns that; null where it says nothing. */
    private static @Nullable Part add(
            Map<String, Part> meanings, String names, int start, int end, Set<Part> parts) {
        String word = Characters.fold(names.substring(start, end));
        @Nullable Part part = meanings.get(word);
        if (part == null && endsInDate(word)) {
            part = Part.DATE;
        }
        if (part != null && part != Part.NONE) {
            parts.add(part);
        }
        return part;
    }

    private static boolean endsInDate(String word) {
        return word.endsWith("datum")
                || (word.endsWith("date")
                        && !word.endsWith("validate")
                        && !word.endsWith("candidate")
                        && !word.endsWith("mandate"));
    }
}
