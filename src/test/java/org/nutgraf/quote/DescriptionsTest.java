package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Names are found where a description stands nearer to the words of reporting. */
class DescriptionsTest {

    private static @Nullable String name(String text) {
        return Objects.requireNonNull(Texts.quotes(text).getLast().speaker()).name();
    }

    @Test
    void bracketsBehindTheName() {
        assertThat(name("“It is late,” Anna Berg (Leeds East), a party whip, said."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void severalDescriptions() {
        assertThat(name("“It is late,” said Anna Berg, a former club captain and coach."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” Berg, a former club captain and national coach, said."))
                .isEqualTo("Berg");
        assertThat(name("“It is late,” Anna Berg, professor of law at Cork and author, said."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void organisationInTheDescription() {
        assertThat(name("“It is late,” Anna Berg, a partner at law firm Larrow, said."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” Anna Berg, who is chair of the Harbour Trust, said."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” said Anna Berg, president and CEO of Larrow Motors."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void placeBehindTheName() {
        assertThat(name("“It is late,” Anna Berg of Northwick, Yorkshire, said."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void describedByAnOwner() {
        assertThat(name("“It is late,” said Tom Reed’s former trade secretary Anna Berg."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” Mr Reed’s sister, state senator Anna Berg, said."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void wordsThatDescribeTogether() {
        assertThat(name("“It is late,” liberal talk radio host Anna Berg said."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” said former Ohio Gov. and party chairwoman Anna Berg."))
                .isEqualTo("Anna Berg");
    }

    @Test
    void adviserOfAPersonIsNotWhoSpokeLast() {
        String text = "“It is late,” Tom Reed said. Anna Berg met him. ";
        assertThat(name(text + "“It is dark,” the Berg adviser said.")).isNull();
    }

    @Test
    void nounsWithHyphensAndSeveralOffices() {
        assertThat(name("“It is late,” said mother-of-two Anna Berg, 34.")).isEqualTo("Anna Berg");
        assertThat(name("“It is late,” said the club’s founder and chief executive, Anna Berg."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” said co-founder and chief executive Anna Berg."))
                .isEqualTo("Anna Berg");
        assertThat(name("“It is late,” said the founder and her partner Anna Berg."))
                .isNotEqualTo("Anna Berg");
    }

    @Test
    void parentOfAsManyIsWhoWasSpokenOf() {
        String text = "Anna Berg was told on Monday. ";
        assertThat(name(text + "“It is late,” the mother of three said.")).isEqualTo("Anna Berg");
        assertThat(name(text + "“It is late,” said the 34-year-old mother of 2."))
                .isEqualTo("Anna Berg");
        assertThat(name(text + "“It is late,” the mother said.")).isNull();
    }

    @Test
    void speakerBehindAnOrganisationOfAnother() {
        assertThat(name("After talks with Anna Berg of Oxfam, Shell said: “It is late.”"))
                .isEqualTo("Shell");
    }

    @Test
    void officeAndAnotherSpeaker() {
        assertThat(name("“It is late,” said the Prime Minister and Mr Reed.")).isNotEqualTo("Reed");
    }
}
