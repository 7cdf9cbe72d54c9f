package org.nutgraf.date;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.nutgraf.calendar.CalendarDate;
import org.nutgraf.calendar.IsoDateReader;
import org.nutgraf.text.Characters;

/** Reads the dates that machines write: ISO 8601, and seconds or milliseconds since 1970. */
final class MachineDate {

    private static final int SECONDS_LENGTH = 10;
    private static final int MILLISECONDS_LENGTH = 13;
    private static final long MILLISECONDS = 1_000;

    private MachineDate() {}

    /** Returns the date that all of {@code value} is, or null. */
    static @Nullable CalendarDate read(String value) {
        String stripped = value.strip();
        long number = number(stripped);
        if (number < 0) {
            return IsoDateReader.read(stripped);
        }
        return switch (stripped.length()) {
            case SECONDS_LENGTH -> ofEpoch(number);
            case MILLISECONDS_LENGTH -> ofEpoch(number / MILLISECONDS);
            default -> IsoDateReader.read(stripped);
        };
    }

    private static CalendarDate ofEpoch(long seconds) {
        OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
        return new CalendarDate(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC);
    }

    private static long number(String value) {
        if (value.isEmpty() || value.length() > MILLISECONDS_LENGTH) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < value.length(); i++) {
            if (!Characters.isDigit(value.charAt(i))) {
                return -1;
            }
            number = number * 10 + (value.charAt(i) - '0');
        }
        return number;
    }
}
