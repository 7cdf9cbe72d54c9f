package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class SpeakerResolverTest {

    private static Quote.Speaker last(String text) {
        return Objects.requireNonNull(Texts.quotes(text).getLast().speaker());
    }

    @Test
    void pronounAgreesInGender() {
        String text = "Anna Berg met Mark Reed on Monday. “It is late,” ";
        assertThat(last(text + "she said.").name()).isEqualTo("Anna Berg");
        assertThat(last(text + "he said.").name()).isEqualTo("Mark Reed");
    }

    @Test
    void pronounStandsForNoPlaceAndNoCompany() {
        String text =
                "Maya Lind opened the depot in Northwick. Then Crosswater Strategies bought it. ";
        assertThat(last(text + "“It is late,” she said.").name()).isEqualTo("Maya Lind");
    }

    @Test
    void nobodySpeaksOfThemselvesByName() {
        String text = "“It is late,” said Mark Reed, a clerk at the port. ";
        assertThat(last(text + "“John Lind has gone home,” he said.").name())
                .isEqualTo("Mark Reed");
        text = "“It is late,” Anna Berg, a clerk at the port, said on Monday. ";
        assertThat(
                        last(text + "“Maria Lind had a plan and Maria Lind had a boat,” she added.")
                                .name())
                .isEqualTo("Anna Berg");
    }

    @Test
    void articleOfAnotherNounMakesNobodyAThing() {
        String text = "Robin Hale runs the ferry. The Hale plan was read by Anna Berg. ";
        assertThat(last(text + "“It is late,” he said.").name()).isEqualTo("Robin Hale");
        text = "Robin Hale runs the ferry. The Hale is a river near Northwick. ";
        assertThat(last(text + "“It is late,” he said.").name()).isEqualTo("Robin Hale");
    }

    @Test
    void genderIsSettledByAllPronouns() {
        String text =
                "Robin Hale runs the ferry. He bought it in May. Then he sold it. Anna Berg left. ";
        assertThat(last(text + "Hale was glad. “It is late,” she said.").name())
                .isEqualTo("Anna Berg");
    }

    @Test
    void pronounStandsForWhoHasNoName() {
        String text =
                """
                Anna Berg runs the ferry to Northwick. “We are late,” she said.

                Mark Reed, a clerk, left at noon.

                """;
        assertThat(
                        last(text
                                        + "A neighbour, who asked not to be named, was woken by the"
                                        + " noise. “It is loud,” she said.")
                                .name())
                .isNull();
        assertThat(
                        last(text
                                        + "One neighbour said the noise woke her. “It is loud,” she"
                                        + " said.")
                                .name())
                .isNull();
        assertThat(last(text + "Then the noise woke Berg. “It is loud,” she said.").name())
                .isEqualTo("Anna Berg");
    }

    @Test
    void nounBesideTheNameOfAPersonIsNobodyElse() {
        String text = "Tavi Moru, a 58-year-old domestic worker who rents a boat, laughed. ";
        assertThat(last(text + "“It is late,” she said.").name()).isEqualTo("Tavi Moru");
        text = "Dairy farmer Tavi Moru was up for milking when the wind rose. ";
        assertThat(last(text + "“It is late,” he said.").name()).isEqualTo("Tavi Moru");
    }

    @Test
    void genderIsSettledFirstForThoseOfWhomMostTellsIt() {
        String text =
                """
                Tavi Moru met Sorel Kand at noon. Kand shook her head.

                Kand said she had waited for hours. “No,” she said.

                Moru said he had slept. “It is late,” he said.

                Kand came back with a lamp.

                “It is dark,” she said.
                """;
        assertThat(last(text).name()).endsWith("Kand");
    }

    @Test
    void itStandsForTheOrganisationThatASentenceWasAbout() {
        String text = "The Office of Public Works declined to talk to reporters. ";
        assertThat(last(text + "It said it “remains committed”.").name())
                .isEqualTo("Office of Public Works");
        assertThat(last(text + "The letter came on Monday. It said it “remains committed”.").name())
                .isNull();
    }

    @Test
    void pronounStandsForNoPeople() {
        String text = "Mark Reed sold the house to Danish farmers. ";
        assertThat(last(text + "“It is late,” he said.").name()).isEqualTo("Mark Reed");
        text = "Mark Reed sold the house to a Kazakh farmer and a Dane. ";
        assertThat(last(text + "“It is late,” he said.").name()).isEqualTo("Mark Reed");
    }

    @Test
    void thingThatSpokeBefore() {
        String text = "“It is late,” the Harbour Trust said on Monday. Anna Berg read it aloud. ";
        assertThat(last(text + "“It is dark,” it added.").name()).isEqualTo("Harbour Trust");
        assertThat(last("Anna Berg spoke. “It is late,” it said.").name()).isNull();
    }

    @Test
    void unnamedHaveNoName() {
        assertThat(last("“It is late,” a witness said.").name()).isNull();
        assertThat(last("“It is late,” officials said.").name()).isNull();
        assertThat(last("Anna Berg was told. “It is late,” the lawyer of two victims said.").name())
                .isNull();
    }

    @Test
    void officeStandsForItsHolder() {
        String text = "Senator Anna Berg met Mayor Mark Reed. “It is late,” ";
        assertThat(last(text + "the mayor said.").name()).isEqualTo("Mark Reed");
        assertThat(last(text + "the senator said.").name()).isEqualTo("Anna Berg");
    }

    @Test
    void roleFromTitleDescriptionAndApposition() {
        assertThat(last("“It is late,” Senator Anna Berg said.").role()).isEqualTo("Senator");
        assertThat(last("“It is late,” said party spokesman Mark Reed.").role())
                .isEqualTo("party spokesman");
        assertThat(last("“It is late,” said Mark Reed, a teacher from Leeds.").role())
                .isEqualTo("teacher from Leeds");
        assertThat(last("“It is late,” said Mr Reed.").role()).isNull();
    }

    @Test
    void officeOfAPlaceStandsForItsHolder() {
        String text = "Ohio Senator Anna Berg met Utah Senator Tom Reed. “It is late,” ";
        assertThat(last(text + "the Ohio senator said.").name()).isEqualTo("Anna Berg");
        assertThat(last(text + "the Iowa senator said.").name()).isNull();
        text = "“It is late,” the new Ohio senator said.";
        assertThat(last(text).name()).isNull();
        assertThat(Objects.requireNonNull(last(text).mention()).in(text))
                .isEqualTo("the new Ohio senator");
    }

    @Test
    void memberStandsForThePersonNotTheOrganisation() {
        assertThat(last("“It is late,” said Anna Berg of the Harbour Trust.").name())
                .isEqualTo("Anna Berg");
        assertThat(last("“It is late,” Anna Berg of the Harbour Trust said.").name())
                .isEqualTo("Anna Berg");
    }

    @Test
    void descriptionStandsForThePersonDescribed() {
        assertThat(
                        last("“It is late,” Anna Berg, head of policy at the Harbour Trust, said.")
                                .name())
                .isEqualTo("Anna Berg");
        assertThat(last("“It is late,” said the minister of trade and ports, Anna Berg.").name())
                .isEqualTo("Anna Berg");
        assertThat(last("“It is late,” former secretary of state Anna Berg said.").name())
                .isEqualTo("Anna Berg");
        assertThat(last("“It is late,” said a retired welder named Anna Berg.").name())
                .isEqualTo("Anna Berg");
        assertThat(last("“It is late,” Leeds-based analyst Anna Berg said.").name())
                .isEqualTo("Anna Berg");
        assertThat(last("“It is late,” Reed’s deputy campaign manager, Anna Berg, said.").name())
                .isEqualTo("Anna Berg");
    }

    @Test
    void phraseWithAModifierStandsForItsHead() {
        assertThat(last("“It is late,” Berg campaign spokesman Mark Reed said.").name())
                .isEqualTo("Mark Reed");
        assertThat(last("“It is late,” said the board’s director, Paula Lind.").name())
                .isEqualTo("Paula Lind");
    }
}
