/**
 * How a news text without markup is laid out: the form of each line, and from that the part it
 * plays.
 *
 * <p>Imports what {@link org.nutgraf.article} does, and that.
 */
@NullMarked
package org.nutgraf.article.plain;

import org.jspecify.annotations.NullMarked;
