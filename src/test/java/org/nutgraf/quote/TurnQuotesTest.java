package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TurnQuotesTest {

    private static final String INTRODUCTION =
            """
            A day at the harbour

            Jane Doe met Tom Reed at the harbour on Monday, when all ferries were late.

            """;

    @Test
    void turnsOfPeopleWhoSpeakToEachOther() {
        assertThat(quotes(INTRODUCTION + "DOE: Are you late?\n\nREED: I am.\n\nDOE: So I see."))
                .containsExactly(
                        "Jane Doe: Are you late?", "Tom Reed: I am.", "Jane Doe: So I see.");
    }

    @Test
    void labelAlone() {
        String body =
                INTRODUCTION + "DOE:\n\nAre you late?\n\nREED:\n\nI am.\n\nDOE:\n\nI see.\n\n";
        assertThat(quotes(body + "REED:\n\nYou do."))
                .containsExactly(
                        "Jane Doe: Are you late?",
                        "Tom Reed: I am.",
                        "Jane Doe: I see.",
                        "Tom Reed: You do.");
    }

    @Test
    void asideAndLabelWithoutWordsAreNoTurns() {
        assertThat(
                        quotes(
                                INTRODUCTION
                                        + "DOE: Are you late?\n\n(LAUGHTER)\n\nREED: I am.\n\n"
                                        + "(CROSSTALK)\n\nDOE: I see you.\n\nREED:"))
                .containsExactly(
                        "Jane Doe: Are you late?", "Tom Reed: I am.", "Jane Doe: I see you.");
    }

    @Test
    void newsBehindAnExchangeIsNoTurn() {
        String exchange = INTRODUCTION + "DOE: Are you late?\n\nREED: I am.\n\n";
        assertThat(quotes(exchange + "The harbour opens on Friday.")).hasSize(2);
        assertThat(quotes(exchange + "“We go,” Ann Poe said.")).hasSize(3);
    }

    @Test
    void questionIsNobodysButAnswerIsOfWhoIsNamedMost() {
        List<Quote> quotes =
                all(
                        "Jane Doe met Tom Reed. Reed is a pilot.\n\n"
                                + "Q. Are you late?\n\nA. I am.\n\nQ. Why?\n\nA. I slept.");
        assertThat(quotes).hasSize(4);
        assertThat(Objects.requireNonNull(quotes.get(0).speaker()).name()).isNull();
        assertThat(Objects.requireNonNull(quotes.get(1).speaker()).name()).isEqualTo("Tom Reed");
        assertThat(quotes.get(1).cue()).isNull();
    }

    @Test
    void whoeverAsksAgainIsAVoice() {
        assertThat(
                        quotes(
                                INTRODUCTION
                                        + "The Review: Are you late?\n\nReed: I am.\n\n"
                                        + "The Review: Why?\n\nReed: I slept."))
                .hasSize(4)
                .startsWith("Review: Are you late?");
    }

    @Test
    void listsAreNoTurns() {
        assertThat(all(INTRODUCTION + "Doe: 1,769.\n\nReed: 1,501.\n\nDoe: 22.\n\nReed: 21."))
                .isEmpty();
        assertThat(all(INTRODUCTION + "Doe: 7 – Kept us in it.\n\nReed: 5 – Lost his man."))
                .isEmpty();
    }

    @Test
    void questionsOfAnExplanationAreNoInterview() {
        String text =
                """
                The council closes the bridge in May.

                What happens next?

                The council votes.

                Can you cross it?

                No.

                Will it cost you?

                The bus is free.
                """;
        assertThat(all(text)).isEmpty();
    }

    @Test
    void columnThatAsksItselfIsNoInterview() {
        String text =
                """
                I met Tom Reed once.

                Why did I go?

                I was late.

                Why did I stay?

                I was tired.

                Would I go again?

                I would.
                """;
        assertThat(quotes(text)).isEmpty();
    }

    private static List<Quote> all(String text) {
        return QuoteFinder.find(Texts.layout(text));
    }

    private static List<String> quotes(String text) {
        return all(text).stream()
                .map(
                        quote ->
                                (quote.speaker() == null ? "-" : quote.speaker().name())
                                        + ": "
                                        + quote.spans().stream()
                                                .map(span -> span.in(text))
                                                .collect(Collectors.joining(" + ")))
                .toList();
    }
}
