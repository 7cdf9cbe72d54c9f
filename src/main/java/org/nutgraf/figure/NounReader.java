package org.nutgraf.figure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.number.NumberWords;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * Finds the head of the noun phrase behind a number.
 *
 * <p>There is no tagger: the head is the first word with the form of a plural, before any word that
 * a noun phrase does not run across. At most {@link #MAX_WORDS} words are looked at.
 *
 * <pre>
 *   900 guided aerial bombs and 46   58 Fortune 500 companies would   110 were
 *       ^                 ^             ^                   ^
 * </pre>
 */
final class NounReader {

    /** The words that a noun phrase may have before its head is given up. */
    private static final int MAX_WORDS = 8;

    /** The words that may stand before the noun behind "one". */
    private static final int MAX_BEFORE_ONE = 3;

    private final Tokens tokens;
    private final int end;

    NounReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Returns the plural noun phrase at a token, or null where there is none. */
    @Nullable CountedNoun plural(int first) {
        int at = first;
        int head = -1;
        int headEnd = -1;
        for (int words = 0; words < MAX_WORDS && at < end; words++) {
            if (tokens.isNumber(at) && at > first && isOfName(at)) {
                at++;
                continue;
            }
            if (head < 0 && isInnerMark(first, at)) {
                at++;
                continue;
            }
            if (!tokens.isWord(at) || isPossessiveEnding(at)) {
                break;
            }
            if (isStop(at)) {
                if (head < 0 && isCoordination(first, at)) {
                    at++;
                    continue;
                }
                break;
            }
            int behind = compoundEnd(at);
            int last = behind - 1;
            if (head < 0 && isHeadedFirst(at, behind)) {
                return new CountedNoun(name(first, behind), behind);
            }
            if (!Plurals.isPlural(tokens, last)) {
                if (head >= 0) {
                    break;
                }
                at = behind;
                if (isPossessiveEnding(at)) {
                    at++;
                }
                continue;
            }
            // "five women's groups", but "two candidates' records" counts the candidates.
            if (isPossessiveEnding(behind) && tokens.length(behind) > 1) {
                if (head >= 0) {
                    break;
                }
                at = behind + 1;
                continue;
            }
            if (head >= 0 && !isSecondPlural(at)) {
                break;
            }
            head = at;
            headEnd = behind;
            if (tokens.is(at, "times")) {
                break;
            }
            at = behind;
            if (Words.ATTRIBUTIVE_PLURALS.contains(tokens, last)) {
                CountedNoun longer = plural(behind, words);
                if (longer != null) {
                    return named(first, longer.end());
                }
            }
        }
        return head < 0 ? null : named(first, headEnd);
    }

    /** Tells "brothers-in-law": the head is the first word. */
    private boolean isHeadedFirst(int first, int behind) {
        return behind > first + 1
                && Plurals.isPlural(tokens, first)
                && (tokens.is(first + 2, "in") || tokens.is(first + 2, "at"));
    }

    /** Returns the phrase behind "arms" and the like, where a plural follows soon. */
    private @Nullable CountedNoun plural(int first, int words) {
        int at = first;
        for (int more = words; more < MAX_BEFORE_ONE + words && at < end; more++) {
            if (!tokens.isWord(at) || isStop(at)) {
                return null;
            }
            int behind = compoundEnd(at);
            if (Plurals.isPlural(tokens, behind - 1)) {
                return new CountedNoun("", behind);
            }
            at = behind;
        }
        return null;
    }

    /** Returns the singular noun behind "one" that is counted, or null. */
    @Nullable CountedNoun one(int first) {
        int at = first;
        for (int words = 0; words < MAX_BEFORE_ONE && at < end; words++) {
            if (!tokens.isWord(at) || isStop(at)) {
                return null;
            }
            int behind = compoundEnd(at);
            if (Words.COUNTED_WITH_ONE.contains(tokens, behind - 1)) {
                return new CountedNoun(name(first, behind), behind);
            }
            at = behind;
        }
        return null;
    }

    /** Returns the noun that follows at once, whatever its number, or null. */
    @Nullable CountedNoun singular(int first) {
        int at = first;
        int behind = -1;
        for (int words = 0; words < MAX_BEFORE_ONE && at < end; words++) {
            if (!tokens.isWord(at) || isStop(at) || endsIn(at, "ed") || endsIn(at, "ly")) {
                break;
            }
            behind = compoundEnd(at);
            at = behind;
        }
        return behind < 0 ? null : new CountedNoun(name(first, behind), behind);
    }

    private CountedNoun named(int first, int headEnd) {
        int start = first;
        while (start < headEnd - 1 && isQuantity(start)) {
            start++;
        }
        String words = tokens.text().substring(tokens.start(start), tokens.start(headEnd - 1));
        return new CountedNoun(unquoted(words) + Plurals.name(tokens, headEnd - 1), headEnd);
    }

    private static String unquoted(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '“' && c != '”' && c != '"' && c != '‘') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private String name(int first, int behind) {
        int start = first;
        while (start < behind - 1 && isQuantity(start)) {
            start++;
        }
        return tokens.span(start, behind).in(tokens.text());
    }

    /** Tells words that say how many, not what. */
    private boolean isQuantity(int i) {
        return tokens.is(i, "additional")
                || tokens.is(i, "more")
                || tokens.is(i, "other")
                || tokens.is(i, "extra")
                || tokens.is(i, "further")
                || tokens.is(i, "fewer")
                || tokens.is(i, "less")
                || tokens.is(i, "different")
                || tokens.is(i, "separate")
                || tokens.is(i, "total");
    }

    private boolean isStop(int i) {
        if (Words.FUNCTION.contains(tokens, i)) {
            return !(tokens.is(i, "home") || tokens.is(i, "near")) || !tokens.isWord(i + 1);
        }
        if (isNumberWord(i)) {
            return true;
        }
        if (tokens.is(i, "more") || tokens.is(i, "less") || tokens.is(i, "fewer")) {
            return tokens.is(i + 1, "than");
        }
        return !tokens.isCapitalised(i)
                && Words.VERBS.contains(tokens, i)
                && !Plurals.isPlural(tokens, i + 1);
    }

    /** Tells a number word that begins another figure; "20 one-bedroom flats" has none. */
    private boolean isNumberWord(int i) {
        return NumberWords.isCardinal(tokens, i)
                && !tokens.isCapitalised(i)
                && !AmountReader.isHyphen(tokens, i + 1);
    }

    /** Tells "black and Hispanic voters": adjectives that "and" joins before a head. */
    private boolean isCoordination(int first, int i) {
        if (i == first || !(tokens.is(i, "and") || tokens.is(i, "or"))) {
            return false;
        }
        return !endsIn(i - 1, "ed")
                && tokens.isWord(i + 1)
                && !isStop(i + 1)
                && Plurals.isPlural(tokens, i + 2);
    }

    /** Tells marks within a noun phrase: quotation marks, the stop of an initial. */
    private boolean isInnerMark(int first, int i) {
        char c = tokens.first(i);
        if (c == '.') {
            return i > first
                    && tokens.length(i - 1) == 1
                    && tokens.isCapitalised(i - 1)
                    && tokens.isCapitalised(i + 1);
        }
        boolean opens =
                (c == '“' || c == '"' || c == '‘') && tokens.isJoined(i + 1) && !tokens.isJoined(i);
        boolean closes =
                i > first
                        && (c == '”' || c == '"' || c == '’')
                        && tokens.isJoined(i)
                        && tokens.isWord(i + 1);
        return opens || closes;
    }

    private boolean isSecondPlural(int i) {
        return tokens.isJoined(i)
                || (Units.read(tokens, i, i + 1) == null && !tokens.isCapitalised(i));
    }

    /** Tells the number of "58 Fortune 500 companies". */
    private boolean isOfName(int i) {
        return tokens.isCapitalised(i - 1) && tokens.isWord(i + 1) && !tokens.isJoined(i + 1);
    }

    private boolean endsIn(int i, String ending) {
        int start = tokens.end(i) - ending.length();
        return tokens.isWord(i)
                && tokens.length(i) > ending.length() + 1
                && tokens.text().startsWith(ending, start);
    }

    /** Returns the index behind a word and what hyphens join to it. */
    private int compoundEnd(int i) {
        int behind = i + 1;
        while (behind + 1 < end
                && AmountReader.isHyphen(tokens, behind)
                && (tokens.isWord(behind + 1) || tokens.isNumber(behind + 1))) {
            behind += 2;
        }
        return behind;
    }

    private boolean isPossessiveEnding(int i) {
        return tokens.isJoined(i)
                && Characters.isApostrophe(tokens.first(i))
                && (tokens.length(i) == 1 ? isBlankBehind(i) : true);
    }

    private boolean isBlankBehind(int i) {
        return !tokens.isJoined(i + 1) && tokens.isWord(i + 1);
    }
}
