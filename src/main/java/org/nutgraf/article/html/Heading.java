package org.nutgraf.article.html;

/**
 * An element that may hold the headline.
 *
 * @param level 1 to 3 for {@code h1} to {@code h3}; 4 for any other element
 * @param named whether its class or id names a headline
 * @param property whether it is the property {@code headline} in microdata or RDFa
 * @param start the offset of its first character in the lines
 * @param end the offset behind its last character
 * @param linked whether it is a link
 * @param home whether it leads to the first page of the site
 */
record Heading(
        int level,
        boolean named,
        boolean property,
        int start,
        int end,
        boolean linked,
        boolean home) {}
