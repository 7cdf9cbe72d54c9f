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

    /** Returns the singular of a noun that is in the plural. */
    static String singular(Tokens tokens, int i) {
        @Nullable String irregular = Words.PLURALS.get(tokens, i);
        if (irregular != null) {
            return tokens.isCapitalised(i)
                    ? Character.toUpperCase(irregular.charAt(0)) + irregular.substring(1)
                    : irregular;
        }
        String word = tokens.string(i);
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        boolean sibilant =
                word.endsWith("sses")
                        || word.endsWith("xes")
                        || word.endsWith("ches")
                        || word.endsWith("shes")
                        || word.endsWith("zzes");
        return word.substring(0, sibilant ? length - 2 : length - 1);
    }
}
