package org.nutgraf.article.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
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

    /** Returns the mark of an element that starts at {@code start}, or null. */
    static @Nullable DateMark mark(Element element, Set<ElementNames.Part> parts, int start) {
        String property = property(element);
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
        String names = fold(element.className());
        if (tag.equals("time")) {
            boolean pubdate = element.hasAttr("pubdate");
            Event event = pubdate ? Event.PUBLISHED : event(names);
            return new DateMark(Origin.TIME_ELEMENT, event, names, value(element), start, start);
        }
        if (tag.equals("abbr") && element.hasAttr("title")) {
            Event event = event(names);
            return new DateMark(Origin.TIME_ELEMENT, event, names, value(element), start, start);
        }
        if (parts.contains(ElementNames.Part.DATE)) {
            String all = fold(element.className() + " " + element.id());
            return new DateMark(
                    Origin.NAMED_ELEMENT, event(all), all, value(element), start, start);
        }
        if (parts.contains(ElementNames.Part.FRAME) || parts.contains(ElementNames.Part.AUTHOR)) {
            return new DateMark(Origin.NAMED_FRAME, event(names), names, "", start, start);
        }
        return null;
    }

    static String property(Element element) {
        String property = element.attr("itemprop");
        return property.isEmpty() && !element.normalName().equals("meta")
                ? withoutVocabulary(element.attr("property"))
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
            String value = element.attr(name);
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
