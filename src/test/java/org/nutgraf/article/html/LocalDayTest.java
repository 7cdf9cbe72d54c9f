package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDayTest {

    private static final String EVENING = "2025-12-13T19:00:00Z";

    @ParameterizedTest
    @ValueSource(strings = {"14 December 2025, 5.00am", "December 12, 2025", "14/12/2025"})
    void nextDaysAreTheReaders(String shown) {
        assertThat(LocalDay.isOther(EVENING, shown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13 December 2025", "15 December 2025", "11 December 2025", "", "today"})
    void sameDayFarDaysAndNone(String shown) {
        assertThat(LocalDay.isOther(EVENING, shown)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-12-13",
                "2025-12-13T19:00:00",
                "2025-12-13T19:00:00+01:00",
                "13 December 2025",
                "",
            })
    void onlyTimesInUtcCount(String machine) {
        assertThat(LocalDay.isOther(machine, "14 December 2025")).isFalse();
    }

    @Test
    void blanksAroundTheTime() {
        assertThat(LocalDay.isOther(" " + EVENING + "\n", "14 December 2025")).isTrue();
    }

    @Test
    void overTheEndOfAYear() {
        assertThat(LocalDay.isOther("2025-12-31T23:30:00Z", "1 January 2026")).isTrue();
        assertThat(LocalDay.isOther("2026-01-01T00:30:00+00:00", "31 December 2025")).isTrue();
    }
}
