package org.nutgraf.article.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.html.ElementNames.Part;
import org.nutgraf.text.Characters;

/**
 * Tells the elements that may state a date.
 *
 * <pre>
 *   &lt;time datetime="2025-12-14"&gt;Sunday&lt;/time&gt;
 *   &lt;meta itemprop="datePublished" content="2025-12-14"&gt;
 *   &lt;abbr class="published" title="2025-12-14"&gt;Sunday&lt;/abbr&gt;
 *   &lt;span class="article-date"&gt;14 December 2025&lt;/span&gt;
 * </pre>
 */
final class DateMarker {

    private static final String[] VALUES = {
        "datetime",
        "content",
        "data-datetime",
        "data-time",
        "data-date",
        "data-timestamp",
        "data-utime",
        "title"
    };

    private static final String[] VOCABULARIES = {
        "schema:", "https://schema.org/", "http://schema.org/"
    };

    private DateMarker() {}

    /**
     * Returns the mark of an element that starts at {@code start}, or null.
     *
     * @param property its {@link #property}
     * @param parts what its names say
     */
    static @Nullable DateMark mark(Element element, String property, Set<Part> parts, int start) {
        Event ofProperty = property.isEmpty() ? null : DateProperties.event(property);
        if (ofProperty != null) {
            // In the head it belongs to no line.
            int at =
                    element.parent() != null && element.parent().normalName().equals("head")
                            ? DateMark.HEAD
                            : start;
            return new DateMark(
                    Origin.ITEM_PROPERTY, ofProperty, fold(property), value(element), at, at);
        }
        String tag = element.normalName();
        if (tag.equals("time")) {
            String names = fold(element.className());
            boolean pubdate = Attribute.has(element, "pubdate");
            Event event = pubdate ? Event.PUBLISHED : event(names);
            return new DateMark(Origin.TIME_ELEMENT, event, names, value(element), start, start);
        }
        if (tag.equals("abbr") && Attribute.has(element, "title")) {
            String names = fold(element.className());
            return new DateMark(
                    Origin.TIME_ELEMENT, event(names), names, value(element), start, start);
        }
        if (parts.contains(Part.DATE)) {
            String names = fold(element.className() + " " + element.id());
            return new DateMark(
                    Origin.NAMED_ELEMENT, event(names), names, value(element), start, start);
        }
        if (parts.contains(Part.FRAME) || parts.contains(Part.AUTHOR)) {
            String names = fold(element.className());
            return new DateMark(Origin.NAMED_FRAME, event(names), names, "", start, start);
        }
        return null;
    }

    /** Returns what an element states in microdata or RDFa; empty where it states nothing. */
    static String property(Element element) {
        String property = Attribute.of(element, "itemprop");
        return property.isEmpty() && !element.normalName().equals("meta")
                ? withoutVocabulary(Attribute.of(element, "property"))
                : property;
    }

    /**
     * Returns "datePublished" for "schema:datePublished" and "https://schema.org/datePublished".
     */
    private static String withoutVocabulary(String property) {
        for (String vocabulary : VOCABULARIES) {
            if (property.startsWith(vocabulary)) {
                return property.substring(vocabulary.length());
            }
        }
        return property;
    }

    private static String value(Element element) {
        for (String name : VALUES) {
            String value = Attribute.of(element, name);
            if (hasDigit(value)) {
                return value;
            }
        }
        return "";
    }

    private static boolean hasDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Characters.isDigit(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Event event(String names) {
        boolean published =
                names.contains("publish")
                        || names.contains("pubdate")
                        || names.contains("entry-date");
        if (published) {
            return Event.PUBLISHED;
        }
        boolean modified =
                names.contains("update")
                        || names.contains("modif")
                        || names.contains("changed")
                        || names.contains("edited")
                        || names.contains("aktualisiert");
        return modified ? Event.MODIFIED : Event.UNNAMED;
    }

    private static String fold(String name) {
        return Characters.fold(name);
    }
}
