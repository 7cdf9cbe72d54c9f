package org.nutgraf.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.text.Tokens;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    2025-12-14                                  | 2025-12-14
                    2025/12/14                                  | 2025-12-14
                    2025.12.14                                  | 2025-12-14
                    14 December 2025                            | 2025-12-14
                    14 December, 2025                           | 2025-12-14
                    14th of December, 2025                      | 2025-12-14
                    Dec. 14, 2025                               | 2025-12-14
                    Dec 14,2025                                 | 2025-12-14
                    DECEMBER 14 2025                            | 2025-12-14
                    Sunday, December 14, 2025                   | 2025-12-14
                    Sun 14 Dec 2025                             | 2025-12-14
                    Sept. 9, 2001                               | 2001-09-09
                    May 1, 2024                                 | 2024-05-01
                    14-Dec-2025                                 | 2025-12-14
                    14/Dec/2025                                 | 2025-12-14
                    14-Dec-25                                   | 2025-12-14
                    14 Dec '25                                  | 2025-12-14
                    14/12/2025                                  | 2025-12-14
                    12/14/2025                                  | 2025-12-14
                    14.12.2025                                  | 2025-12-14
                    3.4.2025                                    | 2025-04-03
                    5/5/2025                                    | 2025-05-05
                    14-12-2025                                  | 2025-12-14
                    14.12.98                                    | 1998-12-14
                    14. Dezember 2025                           | 2025-12-14
                    Montag, den 14. Dez. 2025                   | 2025-12-14
                    14.Dez.2025                                 | 2025-12-14
                    5. Jänner 2024                              | 2024-01-05
                    1er mars 2024                               | 2024-03-01
                    mardi 5 août 2025                           | 2025-08-05
                    lunes, 3 de junio de 2024                   | 2024-06-03
                    3 de junio del 2024                         | 2024-06-03
                    1º de março de 2024                         | 2024-03-01
                    sabato 7 settembre 2024                     | 2024-09-07
                    12 ago 2024                                 | 2024-08-12
                    zaterdag 7 september 2024                   | 2024-09-07
                    14 grudnia 2025                             | 2025-12-14
                    1. ledna 2024                               | 2024-01-01
                    7. lokakuuta 2020                           | 2020-10-07
                    2025年12月14日                                 | 2025-12-14
                    2025年2月3日                                   | 2025-02-03
                    2025년 12월 14일                               | 2025-12-14
                    3 maj 2024                                  | 2024-05-03
                    14 Aralık 2025 Pazar                        | 2025-12-14
                    14 ARALIK 2025                              | 2025-12-14
                    14 декабря 2025 г.                          | 2025-12-14
                    9 травня 2024                               | 2024-05-09
                    2025-12-14T09:30                            | 2025-12-14T09:30
                    2025-12-14 09:30                            | 2025-12-14T09:30
                    2016-12-23T09:11:00Z                        | 2016-12-23T09:11:00Z
                    2016-12-23T09:11:07.123+05:30               | 2016-12-23T09:11:07+05:30
                    20161223T091107Z                            | 2016-12-23T09:11:07Z
                    2025-12-14 9:30 p.m.                        | 2025-12-14T21:30
                    Fri, 23 Dec 2016 09:11:00 +0100             | 2016-12-23T09:11:00+01:00
                    Fri Dec 23 2016 09:11:00 GMT+0100           | 2016-12-23T09:11:00+01:00
                    Sunday, Dec. 14, 2025, at 9:30 a.m. EDT     | 2025-12-14T09:30:00-04:00
                    14:05, 3 March 2024                         | 2024-03-03T14:05
                    9:30 a.m. IST, Dec. 14, 2025                | 2025-12-14T09:30:00+05:30
                    3:00 PM - Dec 14, 2025                      | 2025-12-14T15:00
                    Dec 14, 2025 12:05 am                       | 2025-12-14T00:05
                    Mon 14 Dec 2025 06.30 GMT                   | 2025-12-14T06:30:00Z
                    14 Dec 2025 10:15 (UTC+2)                   | 2025-12-14T10:15:00+02:00
                    Dec 14, 2025 2:15 PM ET                     | 2025-12-14T14:15
                    14. Dezember 2025, 14.05 Uhr                | 2025-12-14T14:05
                    1er mars 2024 à 14h05                       | 2024-03-01T14:05
                    """)
    void wholeDate(String text, String iso) {
        assertThat(first(text)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oct 13",
                "Oct. 13-14",
                "13 and 14 October",
                "October 2025",
                "March 2000",
                "December",
                "Sunday",
                "the 1990s",
                "2015-16",
                "9:30 a.m.",
                "9am",
                "14:05 GMT",
                "1750 GMT",
                "14 Uhr",
                "9 o'clock",
                "9/11",
                "03/04/2024",
                "Oct. 13-14, 2025"
            })
    void partOfDate(String text) {
        Tokens tokens = Tokens.of(text);
        int i = tokens.is(0, "the") ? 1 : 0;
        DateExpression found =
                Objects.requireNonNull(DateReader.read(tokens, i, tokens.size()), text);
        assertThat(found.end()).isEqualTo(tokens.size());
        assertThat(found.date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4 cup",
                "24/7",
                "1,500 people",
                "2 years ago",
                "5 may",
                "9.30 per cent",
                "31.02.2024",
                "3-2-1",
                "5-10-15",
                "2000 people",
                "may 5",
                "1.2.3.4",
                "192.168.10.12",
                "12 monkeys"
            })
    void noDate(String text) {
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            assertThat(DateReader.read(tokens, i, tokens.size())).as(text).isNull();
        }
    }

    @Test
    void dayWithoutYear() {
        Tokens tokens = Tokens.of("Oct. 13 and 14 people");
        DateExpression found = Objects.requireNonNull(DateReader.read(tokens, 0, tokens.size()));
        assertThat(found.end()).isEqualTo(3);
        assertThat(found.monthDay()).hasToString("--10-13");
    }

    @Test
    void dayBeyondItsMonthIsNoDate() {
        assertThat(first("Feb. 29, 2023")).isNull();
        assertThat(first("Feb. 29, 2024")).isEqualTo("2024-02-29");
    }

    @Test
    void orderOfDayAndMonth() {
        assertThat(DateReader.find("03/04/2024", DateOrder.DAY_FIRST))
                .isEqualTo(CalendarDate.of(2024, 4, 3));
        assertThat(DateReader.find("03/04/2024", DateOrder.MONTH_FIRST))
                .isEqualTo(CalendarDate.of(2024, 3, 4));
        assertThat(DateReader.find("13/04/2024", DateOrder.MONTH_FIRST))
                .isEqualTo(CalendarDate.of(2024, 4, 13));
        assertThat(DateReader.find("03.04.2024", DateOrder.MONTH_FIRST))
                .isEqualTo(CalendarDate.of(2024, 4, 3));
        assertThat(DateOrder.of(Tokens.of("Seen 3/4/24, 14/4/24"))).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.of(Tokens.of("Seen 3/4/24, 4/14/24")))
                .isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.ofLanguage("en_US")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.ofLanguage("de")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrder.ofLanguage("en")).isEqualTo(DateOrder.UNKNOWN);
    }

    @Test
    @Timeout(5)
    void manyDates() {
        for (String unit :
                new String[] {
                    "2025-12-14 ", "14 ", "May ", "12/", "9:", "Mon ", "Dec. 1, ", "1-"
                }) {
            Tokens tokens = Tokens.of(unit.repeat(100_000));
            int found = 0;
            for (int i = 0; i < tokens.size(); i++) {
                found += DateReader.read(tokens, i, tokens.size()) == null ? 0 : 1;
            }
            assertThat(found).isLessThanOrEqualTo(tokens.size());
        }
    }

    @Test
    void anyTokensGiveARangeOrNothing() {
        String[] parts = {
            "14",
            "2025",
            "Dec",
            ".",
            ",",
            "-",
            "/",
            ":",
            " ",
            "T09",
            "Z",
            "am",
            "GMT",
            "+",
            "31",
            "Feb",
            "30",
            "Sun",
            "den",
            "(",
            ")",
            "9.30",
            "14.12.2025",
            "20161223",
            "of",
            "'",
            "s"
        };
        long seed = 7;
        Random random = new Random(seed);
        for (int round = 0; round < 200_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 9; k++) {
                text.append(parts[random.nextInt(parts.length)]);
                text.append(random.nextBoolean() ? " " : "");
            }
            Tokens tokens = Tokens.of(text.toString());
            for (int i = 0; i < tokens.size(); i++) {
                DateExpression found = DateReader.read(tokens, i, tokens.size());
                if (found != null) {
                    assertThat(found.first()).isEqualTo(i);
                    assertThat(found.end())
                            .as("seed %d: %s", seed, text)
                            .isBetween(i + 1, tokens.size());
                }
            }
        }
    }

    private static @Nullable String first(String text) {
        CalendarDate date = DateReader.find(text, DateOrder.UNKNOWN);
        return date == null ? null : date.iso();
    }
}
