package org.nutgraf.calendar;

import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.text.Lexicon;
import org.nutgraf.text.Table;
import org.nutgraf.text.Tokens;

/** The words that dates are written with, in all languages at once: no language need be known. */
final class CalendarWords {

    /** How far a word can be trusted to mean a month or a weekday. */
    enum Kind {
        /** Means nothing else. */
        NAME,
        /** Means it beside a day or a year. */
        ABBREVIATION,
        /** Is another word too ("may"): means it with a capital, or in a full date. */
        WORD,
        /** Is mostly another word ("ago"): means it in a full date only. */
        RARE;

        static Kind of(Table.Row row) {
            return valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        }
    }

    /** A month, as a word names it. */
    record MonthName(Month month, Kind kind) {}

    private static final Lexicon<MonthName> MONTHS =
            Lexicon.of(
                    Table.read(CalendarWords.class, "months.tsv"),
                    "name",
                    row ->
                            new MonthName(
                                    Month.of(Integer.parseInt(row.get("month"))), Kind.of(row)));

    private static final Lexicon<Kind> WEEKDAYS =
            Lexicon.of(Table.read(CalendarWords.class, "weekdays.tsv"), "name", Kind::of);

    /** Names of time zones; empty where the offset is not settled. */
    static final Lexicon<Optional<ZoneOffset>> ZONES =
            Lexicon.of(
                    Table.read(CalendarWords.class, "zones.tsv"),
                    "name",
                    row ->
                            row.get("offset").isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(ZoneOffset.of(row.get("offset"))));

    /** The first words of all names of months and weekdays. */
    private static final Lexicon<Boolean> FIRST_WORDS = firstWords();

    private CalendarWords() {}

    private static Lexicon<Boolean> firstWords() {
        Lexicon.Builder<Boolean> builder = Lexicon.builder();
        for (String file : List.of("months.tsv", "weekdays.tsv")) {
            for (Table.Row row : Table.read(CalendarWords.class, file).rows()) {
                builder.add(Tokens.of(row.get("name")).string(0), true);
            }
        }
        return builder.build();
    }

    /** Tells whether a month or weekday may be named at a token, so that most cost one look. */
    static boolean mayBeAt(Tokens tokens, int i) {
        return FIRST_WORDS.contains(tokens, i);
    }

    static @Nullable MonthName month(Tokens tokens, int i) {
        return tokens.isWord(i) ? MONTHS.get(tokens, i) : null;
    }

    /** Returns the index behind the name of a weekday at {@code i}, or i. */
    static int weekdayEnd(Tokens tokens, int i, int end) {
        int entry = WEEKDAYS.longest(tokens, i, end);
        return entry == Lexicon.NONE ? i : i + WEEKDAYS.length(entry);
    }

    /** Tells whether the weekday at {@code i} is one without a date beside it. */
    static boolean isFullWeekday(Tokens tokens, int i, int end) {
        int entry = WEEKDAYS.longest(tokens, i, end);
        return entry != Lexicon.NONE && WEEKDAYS.value(entry) == Kind.NAME;
    }

    /** Tells the ending of an ordinal, set right behind its number: "14th", "1er", "1º". */
    static boolean isOrdinalEnding(Tokens tokens, int i) {
        return tokens.isJoined(i)
                && (tokens.is(i, "th")
                        || tokens.is(i, "st")
                        || tokens.is(i, "nd")
                        || tokens.is(i, "rd")
                        || tokens.is(i, "er")
                        || tokens.is(i, "º")
                        || tokens.is(i, '°'));
    }

    /** Tells the words that part day, month and year: "14th of May", "14 de mayo del 2025". */
    static boolean isOf(Tokens tokens, int i) {
        return tokens.is(i, "of")
                || tokens.is(i, "de")
                || tokens.is(i, "del")
                || tokens.is(i, "di")
                || tokens.is(i, "do");
    }

    /** Tells the articles before a day: "Monday the 14th", "Montag, den 14. Mai", "le 14 mai". */
    static boolean isArticle(Tokens tokens, int i) {
        return tokens.is(i, "the")
                || tokens.is(i, "den")
                || tokens.is(i, "der")
                || tokens.is(i, "le")
                || tokens.is(i, "el");
    }

    /** Tells the words between two days of one month: "13 and 14 October". */
    static boolean isAnd(Tokens tokens, int i) {
        return tokens.is(i, "and")
                || tokens.is(i, "or")
                || tokens.is(i, "to")
                || tokens.is(i, "und")
                || tokens.is(i, "bis")
                || tokens.is(i, "et")
                || tokens.is(i, "y")
                || tokens.is(i, '&');
    }

    /** Tells the words between a date and a time of day, in either order. */
    static boolean isAt(Tokens tokens, int i) {
        return tokens.is(i, "at")
                || tokens.is(i, "on")
                || tokens.is(i, "um")
                || tokens.is(i, "à")
                || tokens.is(i, "às")
                || tokens.is(i, "alle")
                || tokens.is(i, "om")
                || tokens.is(i, "kl")
                || tokens.is(i, "o")
                || tokens.is(i, "v")
                || tokens.is(i, "ore");
    }
}
