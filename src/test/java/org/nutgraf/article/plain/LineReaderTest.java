package org.nutgraf.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.article.plain.Line.Form;
import org.nutgraf.text.Tokens;

class LineReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    DATE      | 14 December 2025
                    DATE      | Published: 14:05, 3 March 2024
                    DATE      | Last updated on 3 Mar, 2024. 3 min read
                    DATE      | Veröffentlicht am 3. März 2024 um 14.05 Uhr
                    DATE      | The Paper   02/10/2020
                    BYLINE    | By Jane Doe and John Roe
                    BYLINE    | ByJane Doe
                    BYLINE    | by: Jane Doe
                    BYLINE    | 3 March 2024 by Jane 24 Comments
                    BYLINE    | By Staff and news service reports
                    BYLINE    | Von Jane Doe, Springfield
                    BYLINE    | Autor: Jan Muster
                    BYLINE    | Author: Jane Doe
                    BYLINE    | Автор: Анна Примерова
                    BYLINE    | Av Anna Exempel
                    SHORT     | Autor der Woche
                    CREDIT    | With AP/PTI inputs
                    CREDIT    | (Reporting by Jane Doe; Editing by John Roe)
                    CREDIT    | Jane Doe in Springfield contributed to this report.
                    CREDIT    | Jane Doe reported from Springfield, and John Roe from Pune.
                    CREDIT    | © 2024 The Springfield Paper
                    CREDIT    | Copyright 2024. All rights reserved.
                    CAPTION   | The bridge on Monday. Photograph: John Roe/Getty Images
                    CAPTION   | Photo by John Roe
                    FURNITURE | Share  Tweet  Email
                    FURNITURE | Read more
                    FURNITURE | Sign up for our newsletter
                    FURNITURE | Click to share on Facebook (Opens in new window)
                    FURNITURE | 3 min read
                    RELATED   | Related articles
                    COMMENTS  | 24 Comments
                    COMMENTS  | Leave a reply
                    PROSE     | He left at five.
                    PROSE     | On 3 March 2024 he left the town.
                    PROSE     | By Monday the water had gone down.
                    PROSE     | The Guardian reported from Kabul that the road had been shut.
                    PROSE     | Sky News reported from Kabul that the road had been shut.
                    PROSE     | Our standards must not slip, the minister writes.
                    FURNITURE | Our Standards: The Paper's Principles
                    PROSE     | These are the roads:
                    SHORT     | Fires in the north
                    SHORT     | By the river
                    SHORT     | 7 p.m.
                    """)
    void form(Form form, String line) {
        Tokens tokens = Tokens.of(line);
        assertThat(new LineReader(tokens).read(0, tokens.size()).form()).isEqualTo(form);
    }
}
