package org.nutgraf.text;

/** Classes of characters that articles are made of, independent of any locale. */
public final class Characters {

    /** Returned by {@link #at} outside the text; not a character of any class here. */
    public static final char NONE = '\0';

    private static final int ASCII = 128;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 4;
    private static final byte[] CLASSES = new byte[ASCII];

    /** The ASCII characters, folded. */
    private static final byte[] FOLDED = new byte[ASCII];

    /** The ASCII letters and digits, folded; 0 for other characters. */
    private static final byte[] FOLDED_IN_WORD = new byte[ASCII];

    static {
        for (char c = 'a'; c <= 'z'; c++) {
            CLASSES[c] = LETTER;
            CLASSES[Character.toUpperCase(c)] = LETTER;
        }
        for (char c = '0'; c <= '9'; c++) {
            CLASSES[c] = DIGIT;
        }
        for (char c : new char[] {' ', '\t', '\n', '\u000B', '\f', '\r'}) {
            CLASSES[c] = SPACE;
        }
        for (char c = 0; c < ASCII; c++) {
            FOLDED[c] = (byte) (c >= 'A' && c <= 'Z' ? c | 0x20 : c);
            FOLDED_IN_WORD[c] = (CLASSES[c] & (LETTER | DIGIT)) != 0 ? FOLDED[c] : 0;
        }
    }

    private Characters() {}

    /** Returns the unit at {@code offset}, or {@link #NONE} where the text has none. */
    public static char at(String text, int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : NONE;
    }

    /** Tells letters, and the marks that combine with them; surrogates count as letters. */
    public static boolean isLetter(char c) {
        return c < ASCII ? (CLASSES[c] & LETTER) != 0 : isOtherLetter(c);
    }

    // Apart, so that the look at an ASCII character is small enough to be compiled in place.
    private static boolean isOtherLetter(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }

    /** Tells the ten ASCII digits. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLetterOrDigit(char c) {
        return c < ASCII ? (CLASSES[c] & (LETTER | DIGIT)) != 0 : isOtherLetter(c);
    }

    /** Tells upper case and title case letters. */
    public static boolean isUpperCase(char c) {
        return c < ASCII ? c >= 'A' && c <= 'Z' : isOtherUpperCase(c);
    }

    private static boolean isOtherUpperCase(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    public static boolean isLowerCase(char c) {
        return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    /** Tells blanks of any width and line breaks; no-break and zero-width spaces included. */
    public static boolean isSpace(char c) {
        return c < ASCII ? (CLASSES[c] & SPACE) != 0 : isOtherSpace(c);
    }

    private static boolean isOtherSpace(char c) {
        return c == '\u00A0'
                || c == '\u0085'
                || c == '\u200B'
                || c == '\uFEFF'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    /** Tells the units that end a line. */
    public static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Tells hyphens and dashes of any length, and the minus sign. */
    public static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Tells the marks that can stand for an apostrophe. */
    public static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }

    /**
     * Folds case, and the forms of the apostrophe into one, so that a lexicon matches however a
     * word is set. One unit becomes one unit.
     */
    public static char fold(char c) {
        return c < ASCII ? (char) FOLDED[c] : foldOther(c);
    }

    private static char foldOther(char c) {
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    /** Folds an ASCII letter or digit; returns 0 for anything else. */
    static int foldInWord(char c) {
        return c < ASCII ? FOLDED_IN_WORD[c] : 0;
    }

    /** Returns {@code text} with each unit {@linkplain #fold(char) folded}. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }
}
