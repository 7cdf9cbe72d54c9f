package org.nutgraf.calendar;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Tokens;

/**
 * A day whose parts are named, as in Chinese, Japanese and Korean.
 *
 * <pre>
 *   2025年12月14日   2025년 12월 14일
 * </pre>
 *
 * @param end the index behind its last token
 */
record NamedParts(int year, int month, int day, int end) {

    private static final String YEARS = "年년";
    private static final String MONTHS = "月월";
    private static final String DAYS = "日일号";

    /** Returns the day that starts with the number {@code i}, or null. */
    static @Nullable NamedParts read(Tokens tokens, int i, int end) {
        int year = Digits.year(tokens, i);
        if (year == Digits.NONE || !tokens.isJoined(i + 1) || !isOne(YEARS, tokens.first(i + 1))) {
            return null;
        }
        String text = tokens.text();
        int limit = tokens.end(end - 1);
        int at = afterBlank(text, tokens.end(i) + 1);
        int monthEnd = digitsEnd(text, at, limit);
        int month = Digits.of(text, at, monthEnd);
        if (!isOne(MONTHS, Characters.at(text, monthEnd))) {
            return null;
        }
        at = afterBlank(text, monthEnd + 1);
        int dayEnd = digitsEnd(text, at, limit);
        int day = Digits.of(text, at, dayEnd);
        boolean valid =
                dayEnd < limit
                        && isOne(DAYS, text.charAt(dayEnd))
                        && Digits.isMonth(month)
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? new NamedParts(year, month, day, tokens.firstFrom(dayEnd + 1)) : null;
    }

    private static int afterBlank(String text, int at) {
        return Characters.at(text, at) == ' ' ? at + 1 : at;
    }

    private static int digitsEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && at - start < 2 && Characters.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isOne(String marks, char c) {
        return c != Characters.NONE && marks.indexOf(c) >= 0;
    }
}
