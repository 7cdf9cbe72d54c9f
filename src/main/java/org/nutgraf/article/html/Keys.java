package org.nutgraf.article.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.text.Characters;

/** Brings titles into a form in which two that say the same are equal. */
final class Keys {

    private Keys() {}

    /**
     * Returns the letters and digits of a text, folded, a blank between words.
     *
     * <pre>
     *   “It’s over” – at last!   →   it s over at last
     * </pre>
     */
    static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLetterOrDigit(c)) {
                if (blank && !key.isEmpty()) {
                    key.append(' ');
                }
                blank = false;
                key.append(Characters.fold(c));
            } else {
                blank = true;
            }
        }
        return key.toString();
    }

    /** Tells whether all words of one key stand in another, in one run. */
    static boolean contains(String key, String part) {
        return !part.isEmpty() && (' ' + key + ' ').contains(' ' + part + ' ');
    }

    /** Returns how many of the words of two keys are shared, in per cent of all. */
    static int overlap(String one, String other) {
        Set<String> words = new HashSet<>(wordsOf(one));
        int all = words.size();
        int shared = 0;
        for (String word : new HashSet<>(wordsOf(other))) {
            all++;
            shared += words.contains(word) ? 2 : 0;
        }
        return all == 0 ? 0 : shared * 100 / all;
    }

    private static List<String> wordsOf(String key) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', start)) {
            words.add(key.substring(start, blank));
            start = blank + 1;
        }
        words.add(key.substring(start));
        return words;
    }

    /** Returns the number of words in a key. */
    static int words(String key) {
        int words = key.isEmpty() ? 0 : 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
