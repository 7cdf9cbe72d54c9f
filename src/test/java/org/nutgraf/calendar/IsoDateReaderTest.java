package org.nutgraf.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2016-12-23                     | 2016-12-23
                    20161223                       | 2016-12-23
                    2016/12/23                     | 2016-12-23
                    2016-12-23 09:11               | 2016-12-23T09:11
                    2016-12-23 09:11:07            | 2016-12-23T09:11:07
                    2016-12-23T09:11:00Z           | 2016-12-23T09:11:00Z
                    2016-12-23T09:11:00.000Z       | 2016-12-23T09:11:00Z
                    2016-12-23T09:11+01:00         | 2016-12-23T09:11:00+01:00
                    2016-12-23T09:11:00+0100       | 2016-12-23T09:11:00+01:00
                    2016-12-23 09:11:00 -05        | 2016-12-23T09:11:00-05:00
                    2016-12-23 09:11:00 UTC        | 2016-12-23T09:11:00Z
                    20161223T091107                | 2016-12-23T09:11:07
                    """)
    void read(String text, String iso) {
        CalendarDate date = Objects.requireNonNull(IsoDateReader.read(text));
        assertThat(date.iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2016",
                "2016-12",
                "2016-13-01",
                "2016-02-30",
                "2016-12-23T",
                "2016-12-23T25:00",
                "2016-12-23 and more",
                "2016-12/23",
                "201612231",
                "soon"
            })
    void noDate(String text) {
        assertThat(IsoDateReader.read(text)).isNull();
    }
}
