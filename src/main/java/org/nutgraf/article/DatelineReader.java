package org.nutgraf.article;

import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.DateExpression;
import org.nutgraf.calendar.DateReader;
import org.nutgraf.text.Characters;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Span;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/**
 * Reads the dateline at the head of a paragraph: the place, the day and the agency, with a dash
 * behind them.
 *
 * <pre>
 *   WASHINGTON, Oct 13 (Reuters) - The Senate …
 *   ^         ^ ^     ^ ^      ^
 *   LONDON (AP) —   HOUSTON, Texas (KTRK) --   KYIV, Ukraine —   New Delhi, Oct 13 (PTI):
 * </pre>
 *
 * A place in capitals needs nothing but the dash; another place needs the agency or the day.
 */
public final class DatelineReader {

    private static final Lexicon<Boolean> PLACES =
            Lexicon.of(
                    Table.read(DatelineReader.class, "dateline-places.tsv"), "place", row -> true);

    private static final int MAX_PLACE_WORDS = 4;
    private static final int MAX_AGENCY_TOKENS = 8;

    private final Tokens tokens;
    private final int first;
    private final int end;

    private int at;
    private int placeEnd;
    private boolean capitals;
    private @Nullable DateExpression date;
    private int agencyFirst;
    private int agencyEnd;

    private DatelineReader(Tokens tokens, int first, int end) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.at = first;
    }

    /**
     * What a dateline says.
     *
     * @param end the index behind its last token, the dash
     * @param span place, day and agency, without the dash
     * @param place where it was written; null where only an agency stands
     * @param agency the agency, by the name that stands for all its names; null where none stands
     * @param date the day as written; null where none stands
     */
    public record Dateline(
            int end,
            Span span,
            @Nullable Span place,
            @Nullable String agency,
            @Nullable DateExpression date) {}

    /** Returns the dateline that starts with the token {@code first}, or null. */
    public static @Nullable Dateline read(Tokens tokens, int first, int end) {
        return new DatelineReader(tokens, first, end).read();
    }

    private @Nullable Dateline read() {
        place();
        date();
        agency();
        int behind = at;
        boolean sure = agencyEnd > agencyFirst || date != null;
        boolean known = isKnownPlace();
        if (behind == first || !(sure || capitals || known) || !dash(sure, known)) {
            return null;
        }
        return new Dateline(
                at,
                tokens.span(first, behind),
                placeEnd > first ? tokens.span(first, placeEnd) : null,
                agencyName(),
                date);
    }

    /** Reads "NEW YORK" or "HEMPSTEAD, N.Y." or "WASHINGTON/LONDON". */
    private void place() {
        int behind = placePart(first);
        if (behind == first || isDay()) {
            return;
        }
        capitals = true;
        for (int i = first; i < behind; i++) {
            capitals &= !tokens.isWord(i) || isInCapitals(i);
        }
        placeEnd = behind;
        for (int part = 0; part < 2; part++) {
            if (placeEnd < end && (tokens.is(placeEnd, ',') || tokens.is(placeEnd, '/'))) {
                int next = placePart(placeEnd + 1);
                if (next > placeEnd + 1 && DateReader.read(tokens, placeEnd + 1, end) == null) {
                    placeEnd = next;
                }
            }
        }
        at = regionEnd(placeEnd);
    }

    /** Returns the index behind "(Ombara)" in "KESSOU (Ombara) (AFP)", or {@code i}. */
    private int regionEnd(int i) {
        int close = tokens.is(i, '(') ? placePart(i + 1) : i;
        boolean region = close > i + 1 && tokens.is(close, ')') && tokens.is(close + 1, '(');
        return region ? close + 1 : i;
    }

    /** Tells a line that begins with its day, "Sunday, December 14, 2025 - updated …". */
    private boolean isDay() {
        DateExpression found = DateReader.read(tokens, first, end);
        return found != null && (found.date() != null || found.monthDay() != null);
    }

    private boolean isInCapitals(int i) {
        return tokens.isAllCapitals(i)
                || (tokens.isCapitalised(i) && tokens.text().charAt(tokens.end(i) - 1) == '.');
    }

    private int placePart(int from) {
        int i = from;
        int words = 0;
        while (i < end && words < MAX_PLACE_WORDS && tokens.isCapitalised(i)) {
            words++;
            i++;
            boolean hyphen = tokens.is(i, '-') && tokens.isJoined(i) && tokens.isJoined(i + 1);
            boolean stop = tokens.is(i, '.') && tokens.isJoined(i) && tokens.length(i - 1) <= 5;
            if (hyphen || stop) {
                i++;
            }
        }
        return i;
    }

    private void date() {
        int from = at > first && tokens.is(at, ',') ? at + 1 : at;
        DateExpression found = from < end ? DateReader.read(tokens, from, end) : null;
        if (found != null && (found.date() != null || found.monthDay() != null)) {
            date = found;
            at = found.end();
        }
    }

    /** Reads "(Reuters)", "/PRNewswire/" or, behind a date, "Reuters". */
    private void agency() {
        int from = tokens.is(at, ',') ? at + 1 : at;
        boolean bracket = tokens.is(from, '(');
        boolean slash = tokens.is(from, '/');
        if (from >= end || !(bracket || slash)) {
            return;
        }
        int limit = Math.min(end, from + MAX_AGENCY_TOKENS);
        for (int i = from + 1; i < limit; i++) {
            if (tokens.is(i, bracket ? ')' : '/')) {
                agencyFirst = from + 1;
                agencyEnd = i;
                at = i + 1;
                return;
            }
        }
    }

    /** Tells "PUNE: The river …" from "PENCE: We will …". */
    private boolean isKnownPlace() {
        int entry = PLACES.longest(tokens, first, placeEnd);
        int behind = entry == Lexicon.NONE ? first : first + PLACES.length(entry);
        return behind > first && (behind == placeEnd || tokens.is(behind, ','));
    }

    /** Tells what somebody of a place's name answers in an interview: "Sydney: I moved here". */
    private boolean isAnswer(int i) {
        return tokens.is(i, "i")
                || tokens.is(i, "i'm")
                || tokens.is(i, "i've")
                || tokens.is(i, "my")
                || tokens.is(i, "well")
                || tokens.is(i, "yes")
                || tokens.is(i, "you");
    }

    private @Nullable String agencyName() {
        if (agencyEnd <= agencyFirst) {
            return null;
        }
        String code = Agencies.code(tokens, agencyFirst, agencyEnd);
        return code != null ? code : tokens.span(agencyFirst, agencyEnd).in(tokens.text());
    }

    /**
     * Reads "-", "--", "—" or, where the rest is sure or the place is one that papers set so, ":"
     * and what follows in the line.
     */
    private boolean dash(boolean sure, boolean known) {
        int i = at;
        while ((sure || capitals) && i < end && Characters.isDash(tokens.first(i)) && i < at + 3) {
            i++;
        }
        boolean colon =
                i == at && i < end && tokens.is(i, ':') && (sure || (known && !isAnswer(i + 1)));
        i += colon ? 1 : 0;
        // "MI6-style": a lone hyphen stands free.
        boolean hyphen = i == at + 1 && tokens.is(at, '-') && tokens.isJoined(at);
        // "PUNE:" may have a line of its own.
        boolean alone = i >= end && !(colon && known);
        if (i == at || hyphen || alone) {
            return false;
        }
        at = i;
        return true;
    }
}
