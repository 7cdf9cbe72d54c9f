package org.nutgraf.calendar;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Tokens;

/**
 * Reads a time of day, with the time zone behind it.
 *
 * <pre>
 *   9:30 a.m. EDT   9am   14:05 GMT   1750 GMT   14.05 Uhr   14h05   09:11:00 +0100   9 o'clock
 * </pre>
 */
final class ClockReader {

    private static final int HOURS = 24;
    private static final int HALF_DAY = 12;
    private static final int MINUTES = 60;

    private final Tokens tokens;
    private final int end;

    private int hour;
    private int minute;
    private int second;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset offset;

    /**
     * Makes a reader.
     *
     * @param end the index behind the last token that may be read
     */
    ClockReader(Tokens tokens, int end) {
        this.tokens = tokens;
        this.end = end;
    }

    /** Returns the time read; null where none was, or not in full ("9 o'clock"). */
    @Nullable LocalTime time() {
        return time;
    }

    /** Returns the offset from UTC read; null where none was. */
    @Nullable ZoneOffset offset() {
        return offset;
    }

    /**
     * Reads the time of day at the token {@code i}.
     *
     * @param besideDate whether a date stands before it, so that "14.05" is a time too
     * @return the index behind it, or i where there is none
     */
    int read(int i, boolean besideDate) {
        if (i >= end || !tokens.isNumber(i)) {
            return i;
        }
        hour = Digits.of(tokens, i);
        minute = 0;
        second = 0;
        boolean complete = true;
        int at = i + 1;
        if (tokens.is(at, ':') && tokens.isJoined(at)) {
            at = minutes(at);
        } else if (hour == Digits.NONE) {
            complete = besideDate;
            at = pointed(i);
        } else if (tokens.length(i) == 4) {
            return military(i);
        } else if (tokens.isJoined(at) && tokens.first(at) == 'h' && tokens.length(at) == 3) {
            minute = Digits.of(tokens.text(), tokens.start(at) + 1, tokens.end(at));
            at++;
        } else {
            complete = false;
        }
        if (at <= i || at > end || hour < 0 || hour >= HOURS || minute < 0 || minute >= MINUTES) {
            return i;
        }
        int behind = half(at);
        if (!complete && behind == at) {
            return sideways(i, at);
        }
        time = LocalTime.of(hour, minute, second);
        return zone(behind);
    }

    /** Reads ":30" or ":30:15" at {@code i}; returns the index behind it, or 0. */
    private int minutes(int i) {
        if (!tokens.isNumber(i + 1) || !tokens.isJoined(i + 1) || i + 1 >= end) {
            return 0;
        }
        minute = twoDigits(i + 1);
        int at = i + 2;
        if (at + 1 < end
                && tokens.is(at, ':')
                && tokens.isJoined(at)
                && tokens.isNumber(at + 1)
                && tokens.isJoined(at + 1)) {
            second = twoDigits(at + 1);
            return second < 0 || second >= MINUTES ? 0 : at + 2;
        }
        return at;
    }

    /** Returns the first two digits of a number that has no more, or a fraction behind them. */
    private int twoDigits(int i) {
        int start = tokens.start(i);
        boolean two = tokens.length(i) == 2 || Characters.at(tokens.text(), start + 2) == '.';
        return two ? Digits.of(tokens.text(), start, start + 2) : Digits.NONE;
    }

    /** Reads "14.05" at {@code i}; returns the index behind it, or 0. */
    private int pointed(int i) {
        int start = tokens.start(i);
        int point = tokens.end(i) - 3;
        if (point <= start || point > start + 2 || tokens.text().charAt(point) != '.') {
            return 0;
        }
        hour = Digits.of(tokens.text(), start, point);
        minute = Digits.of(tokens.text(), point + 1, point + 3);
        return i + 1;
    }

    /** Reads "1750 GMT": four digits are a time only with a zone behind them. */
    private int military(int i) {
        minute = hour % 100;
        hour /= 100;
        if (hour >= HOURS || minute >= MINUTES) {
            return i;
        }
        int behind = zone(i + 1);
        if (behind > i + 1) {
            time = LocalTime.of(hour, minute);
            return behind;
        }
        return i;
    }

    /** Reads what makes a lone hour, or "14.05", a time: "Uhr", "o'clock", a time zone. */
    private int sideways(int i, int at) {
        if (isHourWord(at)) {
            time = tokens.is(at, "uhr") ? LocalTime.of(hour, minute) : null;
            return zone(at + 1);
        }
        boolean pointed = tokens.length(i) > 2;
        int behind = pointed ? zone(at) : at;
        if (behind > at) {
            time = LocalTime.of(hour, minute);
            return behind;
        }
        return i;
    }

    private boolean isHourWord(int i) {
        return i < end
                && (tokens.is(i, "uhr")
                        || tokens.is(i, "o'clock")
                        || (hour == HALF_DAY
                                && (tokens.is(i, "noon") || tokens.is(i, "midnight"))));
    }

    /** Reads "a.m." or "pm" at {@code i}, and sets the hour by it. */
    private int half(int i) {
        if (i >= end || !tokens.isWord(i) || hour < 1 || hour > HALF_DAY) {
            return i < end && (tokens.is(i, "uhr") || tokens.is(i, "hrs")) ? i + 1 : i;
        }
        boolean before = tokens.is(i, "a.m.") || tokens.is(i, "am") || tokens.is(i, "a.m");
        boolean after = tokens.is(i, "p.m.") || tokens.is(i, "pm") || tokens.is(i, "p.m");
        if (before || after) {
            hour = hour % HALF_DAY + (after ? HALF_DAY : 0);
            return i + 1;
        }
        return tokens.is(i, "uhr") || tokens.is(i, "hrs") ? i + 1 : i;
    }

    /** Reads a time zone at {@code i}: "GMT", "(EDT)", "+0530", "GMT+1", "local time". */
    private int zone(int i) {
        if (i >= end) {
            return i;
        }
        boolean bracket = tokens.is(i, '(');
        int at = bracket ? i + 1 : i;
        int entry = CalendarWords.ZONES.longest(tokens, at, end);
        boolean named =
                entry != Lexicon.NONE
                        && (CalendarWords.ZONES.length(entry) > 1
                                || tokens.isAllCapitals(at)
                                || (tokens.isJoined(at) && tokens.is(at, 'Z')));
        @Nullable ZoneOffset found = null;
        int behind = at;
        if (named) {
            Optional<ZoneOffset> stated = CalendarWords.ZONES.value(entry);
            found = stated.orElse(null);
            behind = at + CalendarWords.ZONES.length(entry);
        }
        if (!named || ZoneOffset.UTC.equals(found)) {
            int start = behind < end ? tokens.start(behind) : tokens.end(end - 1);
            IsoDateReader iso = new IsoDateReader(tokens.text(), start, tokens.end(end - 1));
            ZoneOffset numeric = numericOffset(iso, behind, named);
            if (numeric != null) {
                found = numeric;
                behind = tokens.firstFrom(iso.endOffset());
            }
        }
        if (behind == at) {
            return i;
        }
        if (bracket) {
            if (!tokens.is(behind, ')') || behind >= end) {
                return i;
            }
            behind++;
        }
        offset = found;
        return behind;
    }

    /** Reads an offset in figures: with hours and minutes, or, behind "GMT", with hours alone. */
    private @Nullable ZoneOffset numericOffset(IsoDateReader iso, int i, boolean named) {
        boolean sign = i + 1 < end && (tokens.is(i, '+') || tokens.is(i, '-'));
        if (!sign || !tokens.isJoined(i + 1)) {
            return null;
        }
        boolean full = tokens.length(i + 1) == 4 || tokens.is(i + 2, ':');
        return named || full ? iso.numericOffset() : null;
    }
}
