package org.nutgraf.article.html;

import java.util.Set;
import org.nutgraf.text.Characters;

/**
 * Takes tables and the like out of a page that nests them beyond all use, and cuts off a page that
 * has tags beyond all use.
 *
 * <p>Each tag may become a dozen elements, and each element takes more memory than its tag.
 *
 * <p>HTML's rules for elements left open make a parser look through all cells and objects still
 * open at each that begins: time in the square of their number. No article nests them deeply. Two
 * passes, the second only where needed.
 */
final class NestingGuard {

    /** A page with deeper nesting is no article's. */
    private static final int MAX_NESTED = 64;

    /**
     * What follows on so many tags is not read; of 927 pages of news, none has more than 11,000.
     */
    private static final int MAX_TAGS = 100_000;

    private static final int LONGEST_NAME = 8;

    /** The elements that nest. */
    private static final Set<String> HOLDERS =
            Set.of("table", "object", "applet", "marquee", "template");

    /** The elements taken out: those, and what belongs to tables alone. */
    private static final Set<String> TAKEN =
            Set.of(
                    "table",
                    "object",
                    "applet",
                    "marquee",
                    "template",
                    "caption",
                    "tbody",
                    "thead",
                    "tfoot",
                    "tr",
                    "td",
                    "th");

    private NestingGuard() {}

    /** Returns the page as far as it is read; where it nests too deeply, with other names. */
    static String guard(String html) {
        int nested = 0;
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            boolean end = Characters.at(html, i + 1) == '/';
            char first = Characters.fold(Characters.at(html, i + (end ? 2 : 1)));
            if (Characters.isLetter(first)) {
                tags++;
                if (tags > MAX_TAGS) {
                    return guard(html.substring(0, i));
                }
            }
            if ((first == 't' || first == 'o' || first == 'a' || first == 'm')
                    && HOLDERS.contains(name(html, i + (end ? 2 : 1)))) {
                nested = end ? Math.max(0, nested - 1) : nested + 1;
                if (nested > MAX_NESTED) {
                    return renamed(html);
                }
            }
        }
        return html;
    }

    private static String renamed(String html) {
        StringBuilder renamed = new StringBuilder(html.length() + html.length() / 8);
        int from = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            int start = Characters.at(html, i + 1) == '/' ? i + 2 : i + 1;
            if (TAKEN.contains(name(html, start))) {
                renamed.append(html, from, start).append("x-");
                from = start;
            }
        }
        return renamed.append(html, from, html.length()).toString();
    }

    private static String name(String html, int start) {
        int end = start;
        while (end < html.length()
                && end - start <= LONGEST_NAME
                && Characters.isLetter(html.charAt(end))) {
            end++;
        }
        return Characters.fold(html.substring(start, end));
    }
}
