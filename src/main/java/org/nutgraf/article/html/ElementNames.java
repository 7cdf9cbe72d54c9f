package org.nutgraf.article.html;

import java.util.EnumSet;
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

    private static final NameTable TABLE =
            NameTable.of(Table.read(ElementNames.class, "element-names.tsv"));

    private Set<Part> parts = Set.of();

    private ElementNames() {}

    /** Returns all that the names of an element say, in the order of the parts. */
    static Set<Part> parts(Element element) {
        String classes = Attribute.of(element, "class");
        String id = Attribute.of(element, "id");
        if (classes.isEmpty() && id.isEmpty()) {
            return Set.of();
        }
        ElementNames names = new ElementNames();
        names.read(classes);
        names.read(id);
        return names.parts;
    }

    private void read(String names) {
        int end = Math.min(names.length(), MAX_LENGTH);
        int i = 0;
        while (i < end) {
            int start = i;
            while (i < end && !Characters.isSpace(names.charAt(i))) {
                i++;
            }
            if (i > start) {
                readName(names, start, i);
            }
            i++;
        }
    }

    private void readName(String names, int start, int end) {
        Part whole = TABLE.ofName(names, start, end);
        if (whole == Part.NONE) {
            return;
        }
        add(whole, names, start, end);
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
                    add(TABLE.ofWord(names, from, i), names, from, i);
                }
                from = separator ? i + 1 : i;
            }
        }
    }

    /** Adds what a name, or a word in it, says: what the table has, or a date by its ending. */
    private void add(@Nullable Part stated, String names, int start, int end) {
        Part part = stated == null && endsInDate(names, start, end) ? Part.DATE : stated;
        if (part == null || part == Part.NONE) {
            return;
        }
        if (parts.isEmpty()) {
            // Most elements have no such name, and share the empty set.
            parts = EnumSet.noneOf(Part.class);
        }
        parts.add(part);
    }

    private static boolean endsInDate(String names, int start, int end) {
        return NameTable.endsIn(names, start, end, "datum")
                || (NameTable.endsIn(names, start, end, "date")
                        && !NameTable.endsIn(names, start, end, "validate")
                        && !NameTable.endsIn(names, start, end, "candidate")
                        && !NameTable.endsIn(names, start, end, "mandate"));
    }
}
