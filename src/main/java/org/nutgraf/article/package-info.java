/**
 * How a news text is laid out: what was submitted, its blocks and their roles, and the reading of
 * HTML.
 *
 * <p>Imports {@link org.nutgraf.text}, {@link org.nutgraf.number} and {@link org.nutgraf.calendar};
 * in the reading of HTML also jsoup and Jackson's streaming parser.
 */
@NullMarked
package org.nutgraf.article;

import org.jspecify.annotations.NullMarked;
