package org.nutgraf.article.html;

import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param text its words
 * @param heading the element that shows it; null where only the metadata has it
 */
record Headline(String text, @Nullable Heading heading) {}
