package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateOrder;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Takes the site's name and its sections off a title.
 *
 * <pre>
 *   Bridge reopens after two years | The Daily Example
 *   ^----------------------------^
 *   The Daily Example: Bridge reopens - Local - News
 *                      ^------------^
 * </pre>
 */
final class TitleCleaner {

    /** A part of at most as many words behind a dash is a name, not a clause. */
    private static final int MAX_NAME_WORDS = 4;

    /** A title is read up to here; in UTF-16 units. */
    private static final int MAX_LENGTH = 1_000;

    private final SiteName site;

    TitleCleaner(SiteName site) {
        this.site = site;
    }

    /** More parts are no title's; the rest stays one. */
    private static final int MAX_PARTS = 6;

    private record Part(int start, int end, char separator) {}

    String clean(String title) {
        String text = title.length() > MAX_LENGTH ? title.substring(0, MAX_LENGTH) : title;
        List<Part> parts = split(text);
        int first = 0;
        int last = parts.size() - 1;
        boolean named = false;
        while (first < last && site.matches(in(text, parts.get(first)))) {
            first++;
            named = true;
        }
        while (last > first && site.matches(in(text, parts.get(last)))) {
            last--;
            named = true;
        }
        while (last > first && isTail(text, parts.get(last), parts.get(last - 1), named)) {
            last--;
        }
        return text.substring(parts.get(first).start(), parts.get(last).end()).strip();
    }

    /** Tells whether the last part of a title is the name of the site for certain. */
    boolean endsInSite(String title) {
        List<String> parts = parts(title);
        return parts.size() == 2 && site.matches(parts.getLast());
    }

    /** Returns a text without the day before it: "23.01.2022 - Bridge reopens after repairs". */
    static String withoutDate(String text) {
        Tokens tokens = Tokens.of(text);
        DateExpression date = DateReader.read(tokens, 0, tokens.size(), DateOrder.DAY_FIRST);
        if (date == null || date.date() == null || date.end() >= tokens.size()) {
            return text;
        }
        String rest = text.substring(tokens.start(date.end()));
        boolean parted = isSeparatorAtEdge(rest.charAt(0));
        return parted && Keys.words(Keys.of(rest)) > MAX_NAME_WORDS ? bare(rest) : text;
    }

    /** Returns a text without the separators at its beginning and end. */
    static String bare(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSeparatorAtEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isSeparatorAtEdge(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? text.substring(start, end) : text;
    }

    /** Returns what stands between the separators of a title. */
    static List<String> parts(String title) {
        String text = title.length() > MAX_LENGTH ? title.substring(0, MAX_LENGTH) : title;
        return split(text).stream().map(part -> in(text, part).strip()).toList();
    }

    /** Returns every run of the parts between separators. */
    static List<String> combinations(String title) {
        String text = title.length() > MAX_LENGTH ? title.substring(0, MAX_LENGTH) : title;
        List<Part> parts = split(text);
        List<String> combinations = new ArrayList<>();
        for (int first = 0; first < parts.size(); first++) {
            for (int last = first; last < parts.size(); last++) {
                combinations.add(
                        text.substring(parts.get(first).start(), parts.get(last).end()).strip());
            }
        }
        return combinations;
    }

    /** Tells whether a last part is a section's or a site's name. */
    private boolean isTail(String text, Part part, Part before, boolean named) {
        String words = in(text, part);
        if (site.isIn(words)) {
            return true;
        }
        return switch (part.separator()) {
            case '|', '»', '«', '•', '·' -> true;
            case ':' -> false;
            default ->
                    !named
                            && Keys.words(Keys.of(words)) <= MAX_NAME_WORDS
                            && part.end() - part.start() < before.end() - before.start();
        };
    }

    private static String in(String text, Part part) {
        return text.substring(part.start(), part.end());
    }

    private static List<Part> split(String text) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        char opener = Characters.NONE;
        int i = 0;
        while (i < text.length()) {
            if (parts.size() < MAX_PARTS && isSeparator(text, i)) {
                char c = text.charAt(i);
                int end = i;
                while (i < text.length()
                        && !Character.isLetterOrDigit(text.charAt(i))
                        && isSeparatorOrBlank(text.charAt(i))) {
                    i++;
                }
                parts.add(new Part(start, end, opener));
                start = i;
                opener = Characters.isDash(c) ? '-' : c;
            } else {
                i++;
            }
        }
        parts.add(new Part(start, text.length(), opener));
        return parts;
    }

    /** Tells separators and blanks, except those that may be quotation marks. */
    private static boolean isSeparatorAtEdge(char c) {
        return c != '»' && c != '«' && (isSeparatorOrBlank(c) || ">›→".indexOf(c) >= 0);
    }

    private static boolean isSeparatorOrBlank(char c) {
        return Characters.isSpace(c) || Characters.isDash(c) || "|»«•·:~/".indexOf(c) >= 0;
    }

    private static boolean isSeparator(String text, int i) {
        char c = text.charAt(i);
        boolean blankBefore = Characters.isSpace(Characters.at(text, i - 1));
        boolean blankBehind = Characters.isSpace(Characters.at(text, i + 1));
        if (c == '|') {
            return true;
        }
        if (c == ':') {
            return blankBehind || (blankBefore && Characters.at(text, i + 1) == ':');
        }
        return blankBefore && blankBehind && (Characters.isDash(c) || "»«•·~/".indexOf(c) >= 0);
    }
}
