package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.StringJoiner;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static Sentences of(Tokens tokens) {
        Sentences sentences = new Sentences();
        sentences.add(tokens, 0, tokens.size());
        return sentences;
    }

    private static String split(String text) {
        Tokens tokens = Tokens.of(text);
        Sentences sentences = of(tokens);
        StringJoiner joined = new StringJoiner("|");
        for (int i = 0; i < sentences.size(); i++) {
            joined.add(tokens.span(sentences.first(i), sentences.end(i)).in(text));
        }
        return joined.toString();
    }

    /** A bar stands where a sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left.|She stayed.",
                "Is it safe?|“We think so.”|He left.",
                "“Is it safe?” he asked.|Nobody knew.",
                "Mr. Roe met Dr. Poe.|They talked.",
                "He left at 5 p.m. Monday.|She stayed.",
                "He left at 5 p.m.|The rest stayed.",
                "He lives in the U.S. Senate building.",
                "He lives in the U.S.|She does not.",
                "John F. Kerry spoke.|Nobody listened.",
                "It cost $4.5 million.|It is paid.",
                "See No. 5 and no. 12.|Then sign.",
                "Really?!|Yes…|No.",
                "(He laughed.)|She did not.",
                "It rose 3.2 percent.|“Fine,” he said.",
                "Kettler Inc. rose.|Others fell."
            })
    void endsSentences(String marked) {
        assertThat(split(marked.replace("|", " "))).isEqualTo(marked);
    }

    @Test
    void findsSentenceOfToken() {
        Sentences sentences = of(Tokens.of("He left. She stayed."));
        assertThat(sentences.of(0)).isZero();
        assertThat(sentences.of(2)).isZero();
        assertThat(sentences.of(3)).isEqualTo(1);
        assertThat(sentences.of(6)).isEqualTo(-1);
    }

    @Test
    void manyTerminatorsTakeLinearTime() {
        Tokens tokens = Tokens.of("?! ".repeat(100_000));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> of(tokens));
    }
}
