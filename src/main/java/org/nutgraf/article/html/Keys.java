package org.nutgraf.article.html;

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

    /** Returns the number of words in a key. */
    static int words(String key) {
        int words = key.isEmpty() ? 0 : 1;
        for (int i = 0; i < key.length(); i++) {
            words += key.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
