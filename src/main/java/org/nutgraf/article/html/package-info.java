/**
 * The reading of HTML: the main text of a page, and what the page says of its article.
 *
 * <p>The one package that imports jsoup and Jackson's streaming parser.
 */
@NullMarked
package org.nutgraf.article.html;

import org.jspecify.annotations.NullMarked;
