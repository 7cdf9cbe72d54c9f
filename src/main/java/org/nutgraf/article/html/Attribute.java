package org.nutgraf.article.html;

import org.jsoup.nodes.Element;

/**
 * Reads the attributes of an element by their names in lower case, as a parser of HTML leaves them.
 *
 * <p>Most elements have none of those asked for: unlike jsoup's own look-up, this one folds no name
 * and resolves no address before it says so.
 */
final class Attribute {

    private Attribute() {}

    /** Returns the value of an attribute; empty where the element has none of that name. */
    static String of(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    /** Tells whether the element has an attribute of that name, with a value or without. */
    static boolean has(Element element, String name) {
        return element.attributesSize() > 0 && element.attributes().hasKey(name);
    }
}
