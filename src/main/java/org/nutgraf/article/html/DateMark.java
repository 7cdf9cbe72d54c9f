package org.nutgraf.article.html;

import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;

/**
 * An element that may state a date.
 *
 * @param attribute the attribute that states it; empty where the element's text does
 * @param start the offset of its first character in the lines
 * @param end the offset behind its last character
 */
record DateMark(Origin origin, Event event, String name, String attribute, int start, int end) {

    /** The start of what stands in the head. */
    static final int HEAD = -1;
}
