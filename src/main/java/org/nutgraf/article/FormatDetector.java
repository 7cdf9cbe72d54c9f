package org.nutgraf.article;

import java.util.Set;
import org.nutgraf.article.Submission.Format;
import org.nutgraf.text.Characters;

/**
 * Tells HTML from plain text by how a body begins.
 *
 * <p>HTML is what begins with a declaration or an element of HTML, or has several ends of block
 * elements near its beginning: a plain text may hold a tag, but no paragraphs in tags. Looks at a
 * bounded number of characters.
 */
final class FormatDetector {

    /** How far the body is looked at; in UTF-16 units. */
    private static final int REACH = 8_000;

    /** So many ends of block elements are no accident. */
    private static final int MIN_ENDS = 3;

    private static final int LONGEST_NAME = 10;

    private static final Set<String> DOCUMENT = Set.of("!doctype", "html", "head", "body", "?xml");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "div",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "section",
                    "script",
                    "style",
                    "table",
                    "td",
                    "title",
                    "tr",
                    "ul");

    private FormatDetector() {}

    static Format detect(String body) {
        int start = contentStart(body);
        if (Characters.at(body, start) == '<') {
            String name = name(body, start + 1);
            if (DOCUMENT.contains(name)) {
                return Format.HTML;
            }
            if (BLOCKS.contains(name) && blockEnds(body, start, 1) > 0) {
                return Format.HTML;
            }
        }
        return blockEnds(body, start, MIN_ENDS) >= MIN_ENDS ? Format.HTML : Format.TEXT;
    }

    /** Returns the offset behind blanks and comments. */
    private static int contentStart(String body) {
        int i = 0;
        while (i < body.length()) {
            if (Characters.isSpace(body.charAt(i))) {
                i++;
            } else if (body.startsWith("<!--", i)) {
                int end = body.indexOf("-->", i);
                if (end < 0) {
                    return i;
                }
                i = end + "-->".length();
            } else {
                return i;
            }
        }
        return i;
    }

    private static int blockEnds(String body, int start, int enough) {
        int limit = Math.min(body.length(), start + REACH);
        int ends = 0;
        for (int i = body.indexOf("</", start, limit);
                i >= 0 && ends < enough;
                i = body.indexOf("</", i + 2, limit)) {
            ends += BLOCKS.contains(name(body, i + 2)) ? 1 : 0;
        }
        return ends;
    }

    /** Returns the name of a tag, folded; cut off where it is longer than any. */
    private static String name(String body, int start) {
        int end = start;
        while (end < body.length() && end - start < LONGEST_NAME && isNamePart(body.charAt(end))) {
            end++;
        }
        return Characters.fold(body.substring(start, end));
    }

    private static boolean isNamePart(char c) {
        return c == '!' || c == '?' || Characters.isLetterOrDigit(c);
    }
}
