package org.nutgraf.article.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.text.Tokens;

class WordsBehindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | Valdoro steps down
                    false | Ines Valdoro steps down
                    false | Mr. Valdoro steps down
                    false | Mayor Valdoro steps down
                    false | The mayor steps down
                    false | Roe steps down
                    """)
    void introduces(boolean introduces, String line) {
        String text = line + "\nInes Valdoro, the mayor, told Roe that she was stepping down.";
        Tokens tokens = Tokens.of(text);
        List<Line> lines = new LineSplitter(tokens, true).lines();
        WordsBehind behind = new WordsBehind(tokens);
        behind.moveBehind(lines.getFirst());
        assertThat(behind.introduces(lines.getFirst())).isEqualTo(introduces);
    }

    @Test
    void countsWordsBehindTheLineOnly() {
        Tokens tokens = Tokens.of("Ferry stops\nThe ferry stopped in May.\nFerry stops again");
        List<Line> lines = new LineSplitter(tokens, true).lines();
        WordsBehind behind = new WordsBehind(tokens);
        behind.moveBehind(lines.get(0));
        assertThat(behind.takenUp(lines.get(0), 10)).isEqualTo(10);
        behind.moveBehind(lines.get(1));
        assertThat(behind.takenUp(lines.get(1), 10)).isEqualTo(5);
        behind.moveBehind(lines.get(2));
        assertThat(behind.takenUp(lines.get(2), 10)).isZero();
    }
}
