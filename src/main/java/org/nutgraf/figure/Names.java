package org.nutgraf.figure;

import org.nutgraf.number.Numeral;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Tells numbers that are part of a name or an address.
 *
 * <pre>
 *   a Boeing 737   page 12   junctions 8 and 9   the Big Three   115 Spring St.
 *            ^ ^        ^^             ^     ^           ^   ^   ^ ^
 * </pre>
 */
final class Names {

    /** The words of a street's name, with "Street". */
    private static final int MAX_STREET = 4;

    private static final int ZIP_DIGITS = 5;

    /** The characters of a version such as "10.2". */
    private static final int MAX_VERSION = 4;

    /** The digits of a count behind a name; one digit ranks or numbers it. */
    private static final int MIN_TALLY = 2;

    private Names() {}

    /** Tells whether the word before the number makes it a name: "Apollo 11", "page 12". */
    static boolean isNamed(Tokens tokens, int i, Numeral numeral, int first) {
        if (i <= first || tokens.isJoined(i)) {
            return false;
        }
        if (tokens.is(i - 1, '.')
                && tokens.isJoined(i - 1)
                && (tokens.is(i - 2, "no")
                        || tokens.is(i - 2, "nos")
                        || tokens.is(i - 2, "nr")
                        || tokens.is(i - 2, "fig")
                        || tokens.is(i - 2, "vol")
                        || tokens.is(i - 2, "pp")
                        || tokens.is(i - 2, "ext"))) {
            return true;
        }
        if (Words.DESIGNATORS.contains(tokens, i - 1)) {
            // "clause 12.3" is a name, "level 2.5 times" is not.
            return numeral.form() != Numeral.Form.FRACTION
                    && (numeral.isWholeBetween(0, Long.MAX_VALUE)
                            || !Plurals.isPlural(tokens, numeral.end()));
        }
        if (tokens.is(i - 1, "as") && tokens.is(i - 2, "known")) {
            return true;
        }
        if (tokens.isNumber(i - 2) && isLink(tokens, i - 1)) {
            boolean named =
                    isAfterName(tokens, i - 2, first)
                            && isPlainDigits(tokens, i, numeral)
                            && !tokens.isWord(i + 1);
            if (named || Words.DESIGNATORS.contains(tokens, i - 3)) {
                return true;
            }
        }
        return isAfterName(tokens, i, first)
                && isPlainDigits(tokens, i, numeral)
                && !isAmount(tokens, numeral.end())
                && !isTally(tokens, i);
    }

    /** Tells a count behind whoever has it: "Labour 412, the Conservatives 121 and Mr Roe 2". */
    private static boolean isTally(Tokens tokens, int i) {
        if (tokens.length(i) < MIN_TALLY) {
            return false;
        }
        boolean closes = !tokens.isWord(i + 1) || Words.FUNCTION.contains(tokens, i + 1);
        if (closes && Plurals.isPlural(tokens, i - 1) && !tokens.isAllCapitals(i - 1)) {
            return true;
        }
        // "Firefox 115, Chrome 112" are versions.
        if (!Context.isOfTally(tokens, i)) {
            return false;
        }
        int before = i - 2;
        if (tokens.isCapitalised(before) || tokens.is(before, "the")) {
            before--;
        }
        if (tokens.is(before, "and")) {
            before--;
        }
        if (tokens.is(before, ',') || tokens.is(before, ';')) {
            before--;
        }
        boolean goesOn = before < i - 2 && isEntry(tokens, before, i);
        int next = tokens.is(i + 1, ',') || tokens.is(i + 1, ';') ? i + 2 : i + 1;
        if (tokens.is(next, "and")) {
            next++;
        }
        if (tokens.is(next, "the")) {
            next++;
        }
        int number = tokens.isCapitalised(next + 1) ? next + 2 : next + 1;
        return goesOn || (next > i + 1 && tokens.isCapitalised(next) && isEntry(tokens, number, i));
    }

    /** Tells another name with another number: "Apollo 11 and Apollo 12" are no tally. */
    private static boolean isEntry(Tokens tokens, int number, int i) {
        return tokens.isNumber(number)
                && tokens.isCapitalised(number - 1)
                && !Words.DESIGNATORS.contains(tokens, number - 1)
                && tokens.hash(number - 1) != tokens.hash(i - 1);
    }

    /** Tells "shot Mr Roe 16 times" and "led Ms Roe 458 to 359": a verb stands before the name. */
    private static boolean isAmount(Tokens tokens, int behind) {
        return tokens.is(behind, "times")
                || (tokens.is(behind, "to")
                        && tokens.isNumber(behind + 1)
                        && Dates.number(tokens, behind - 1) > Dates.number(tokens, behind + 1));
    }

    /** Tells what joins the numbers of "junctions 8 and 9". */
    private static boolean isLink(Tokens tokens, int i) {
        return tokens.is(i, "and")
                || tokens.is(i, "or")
                || tokens.is(i, "to")
                || tokens.is(i, ',')
                || tokens.is(i, '&');
    }

    /** Tells digits without a comma or a scale word; a version may have one decimal. */
    private static boolean isPlainDigits(Tokens tokens, int i, Numeral numeral) {
        if (numeral.form() != Numeral.Form.DIGITS || numeral.end() != i + 1) {
            return false;
        }
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Characters.isDigit(tokens.at(at))) {
                // "Python 2.7", but "the FTSE 0.7 points" and "Sensex 72,038.43"
                return tokens.at(at) == '.'
                        && at == tokens.end(i) - 2
                        && tokens.length(i) <= MAX_VERSION
                        && !Words.COUNTED_WITH_ONE.contains(tokens, i + 1)
                        && !Plurals.isPlural(tokens, i + 1);
            }
        }
        return true;
    }

    /** Tells a capitalised word before the token that is not capitalised by its place alone. */
    static boolean isAfterName(Tokens tokens, int i, int first) {
        int word = i - 1;
        if (!tokens.isCapitalised(word)) {
            return false;
        }
        if (Words.FUNCTION.contains(tokens, word)) {
            return word > first
                    && !isSentenceStart(tokens, word)
                    && tokens.isCapitalised(i + 1)
                    && (tokens.is(word, "under") || tokens.is(word, "over"));
        }
        boolean opens = word == first || isSentenceStart(tokens, word);
        return !opens || (!Words.VERBS.contains(tokens, word) && !isCommonOpening(tokens, word));
    }

    private static boolean isCommonOpening(Tokens tokens, int word) {
        return isAdverb(tokens, word)
                || Modifiers.skip(tokens, word, word + 1) > word
                || Plurals.isPlural(tokens, word)
                || tokens.is(word, "of")
                || tokens.is(word, "only")
                || tokens.is(word, "another");
    }

    /** Tells "Fully 250 firms" by its ending; "Emily" and "July" are told by what is counted. */
    private static boolean isAdverb(Tokens tokens, int i) {
        return tokens.length(i) > 2
                && tokens.text().startsWith("ly", tokens.end(i) - 2)
                && Plurals.isPlural(tokens, i + 2);
    }

    /** Tells the code behind the state in an American address: "New York, NY 10032". */
    static boolean isZipCode(Tokens tokens, int i) {
        int state = tokens.is(i - 1, ',') ? i - 2 : i - 1;
        return tokens.isNumber(i)
                && tokens.length(i) == ZIP_DIGITS
                && tokens.isAllCapitals(state)
                && tokens.length(state) == 2
                && tokens.is(state - 1, ',')
                && Dates.number(tokens, i) >= 0;
    }

    static boolean isSentenceStart(Tokens tokens, int i) {
        char c = tokens.first(i - 1);
        return c == '.' || c == '!' || c == '?' || c == '“' || c == '"' || c == '‘' || c == ':';
    }

    /** Tells a number word that is capitalised within a sentence: "the Big Three". */
    static boolean isNameOfWords(Tokens tokens, int i, Numeral numeral, int first) {
        if (numeral.form() == Numeral.Form.DIGITS || !tokens.isCapitalised(i)) {
            return false;
        }
        if (TitleCase.isInMarks(tokens, i)) {
            return true;
        }
        int behind = numeral.end();
        boolean named =
                tokens.isCapitalised(behind)
                        && !Plurals.isPlural(tokens, behind)
                        && !Plurals.isPlural(tokens, behind + 1);
        return (named && numeral.end() == i + 1)
                || (i > first && !isSentenceStart(tokens, i) && !isDashOrMark(tokens, i - 1));
    }

    private static boolean isDashOrMark(Tokens tokens, int i) {
        return tokens.kind(i) == Tokens.Kind.MARK;
    }

    /** Tells the number of a house, or of many: "115 Spring St.", "the 1800 block of". */
    static boolean isAddress(Tokens tokens, int end) {
        if (tokens.is(end, "block") && tokens.is(end + 1, "of") && tokens.isNumber(end - 1)) {
            return true;
        }
        int at = end;
        boolean number = tokens.isNumber(end - 1);
        // "221B Baker Street"
        boolean lettered =
                tokens.isNumber(end - 2)
                        && tokens.isJoined(end - 1)
                        && tokens.length(end - 1) == 1
                        && tokens.isWord(end - 1);
        while ((number || lettered) && at < end + MAX_STREET && tokens.isCapitalised(at)) {
            if (at > end && Words.STREETS.contains(tokens, at)) {
                // "20 Crown Court judges" are counted.
                return !Plurals.isPlural(tokens, at + 1);
            }
            at++;
        }
        return false;
    }
}
