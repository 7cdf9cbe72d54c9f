package org.nutgraf.figure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/** The plural of English nouns, told by its form. */
final class Plurals {

    private static final int SHORTEST = 3;

    private Plurals() {}

    /** Tells whether the word can be a noun in the plural. */
    static boolean isPlural(Tokens tokens, int i) {
        if (Words.PLURALS.contains(tokens, i)) {
            return true;
        }
        if (!tokens.isWord(i) || tokens.length(i) < SHORTEST) {
            return false;
        }
        String text = tokens.text();
        int end = tokens.end(i);
        char last = text.charAt(end - 1);
        if (last != 's' && !(last == 'S' && tokens.isAllCapitals(i))) {
            return false;
        }
        char before = Characters.fold(text.charAt(end - 2));
        if (before == 's' || before == 'u' || before == 'i' || before == '\'') {
            return false;
        }
        return !Words.NOT_PLURALS.contains(tokens, i);
    }

    /**
     * Returns the name of a counted noun: a plural loses its -s, and a rare irregular one becomes
     * its singular; "people", "families" and "churches" stay as they are written, so that the name
     * is found in the text.
     */
    static String name(Tokens tokens, int i) {
        @Nullable String irregular = Words.PLURALS.get(tokens, i);
        if (irregular != null) {
            return tokens.isCapitalised(i)
                    ? Character.toUpperCase(irregular.charAt(0)) + irregular.substring(1)
                    : irregular;
        }
        String word = tokens.string(i);
        boolean altered =
                word.endsWith("ies")
                        || word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes")
                        || word.endsWith("zzes");
        return altered ? word : word.substring(0, word.length() - 1);
    }
}
