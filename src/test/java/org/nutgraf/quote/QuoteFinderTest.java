package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraf.quote.Texts.quotes;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Span;

class QuoteFinderTest {

    private static String mention(String text, Quote quote) {
        return Objects.requireNonNull(Objects.requireNonNull(quote.speaker()).mention()).in(text);
    }

    @Test
    void splitQuotationIsOneQuote() {
        List<Quote> quotes = quotes("“We go,” Anna Berg said, “and we come.”");
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().spans()).hasSize(2);
        assertThat(quotes.getFirst().type()).isEqualTo(Quote.Type.DIRECT);
    }

    @Test
    void quotationOverParagraphsIsOneQuote() {
        String text = "“We go,” Anna Berg said. “We come.\n\n“We stay.”";
        List<Quote> quotes = quotes(text);
        assertThat(quotes).hasSize(1);
        assertThat(quotes.getFirst().spans()).hasSize(3);
    }

    @Test
    void descriptiveClauseThenNewParagraph() {
        String text =
                "Anna Hart, who has led the board since 2011, told a paper “nothing is lost”.\n\n"
                        + "“The money is there,” she said.";
        List<Quote> quotes = quotes(text);
        assertThat(quotes).hasSize(2);
        assertThat(mention(text, quotes.get(0))).isEqualTo("Anna Hart");
        assertThat(Objects.requireNonNull(quotes.get(1).speaker()).name()).isEqualTo("Anna Hart");
    }

    @Test
    void wordsInsideAReportedSentenceAreMixed() {
        String text = "Anna Berg warned that the plan had been “worsened” by others.";
        Quote quote = quotes(text).getFirst();
        assertThat(quote.type()).isEqualTo(Quote.Type.MIXED);
        assertThat(Objects.requireNonNull(quote.cue()).in(text)).isEqualTo("warned");
    }

    @Test
    void nicknamesAndTitlesAreNoQuotes() {
        assertThat(quotes("Robert “Bob” Smith won the race.")).isEmpty();
        assertThat(quotes("She is the author of the novel “The Long Road Home.”")).isEmpty();
    }

    @Test
    void textsWithoutWords() {
        assertThat(quotes("”")).isEmpty();
        assertThat(quotes("“ ” \n ' \n \"")).isEmpty();
    }

    @Test
    void spansAreOrderedAndInRangeWhateverTheText() {
        String[] pieces = {
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "''",
            "said",
            "told",
            "Anna Berg",
            "Mr.",
            "he",
            "she",
            "who",
            ",",
            ".",
            "?",
            ":",
            "—",
            "\n",
            "\n\n",
            "according to",
            "the mayor",
            "it is late",
            "We go",
            "(",
            ")",
            "'s",
            "calling",
            "5",
            "…",
            "𝄞"
        };
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(pieces[random.nextInt(pieces.length)]);
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            if (text.toString().isBlank()) {
                continue;
            }
            List<Quote> quotes = quotes(text.toString());
            int end = 0;
            for (Quote quote : quotes) {
                for (Span span : quote.spans()) {
                    assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
                    assertThat(span.end()).as("seed %d", seed).isGreaterThan(span.start());
                    end = span.end();
                }
            }
            assertThat(end).as("seed %d", seed).isLessThanOrEqualTo(text.length());
            assertThat(quotes(text.toString())).as("seed %d", seed).isEqualTo(quotes);
        }
    }
}
