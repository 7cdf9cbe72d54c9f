package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static List<String> mentions(String text) {
        Scene scene = Texts.scene(text);
        List<String> found = new ArrayList<>();
        for (int m = 0; m < scene.mentions().size(); m++) {
            Mention mention = scene.mentions().get(m);
            found.add(mention.kind() + " " + Texts.slice(scene, mention));
        }
        return found;
    }

    private static String name(String text) {
        Scene scene = Texts.scene(text);
        Mention mention = scene.mentions().get(0);
        return scene.tokens().span(mention.nameFirst(), mention.end()).in(text);
    }

    @Test
    void personsByGivenNameAndTitle() {
        assertThat(mentions("Then Anna Berg met Mr. Reed."))
                .containsExactly("PERSON Anna Berg", "PERSON Mr. Reed");
        assertThat(name("Former Senator Paula J. Lind spoke.")).isEqualTo("Paula J. Lind");
        assertThat(name("Secretary of State Tom Reed spoke.")).isEqualTo("Tom Reed");
        assertThat(name("Texas Republican Ted Reed spoke.")).isEqualTo("Ted Reed");
    }

    @Test
    void particlesHyphensAndSuffixes() {
        assertThat(name("Jean-Luc de la Cruz Jr. spoke.")).isEqualTo("Jean-Luc de la Cruz Jr.");
        assertThat(name("Ursula von der Linde spoke.")).isEqualTo("Ursula von der Linde");
    }

    @Test
    void titlesOfTheWorldAreNoPartOfTheName() {
        assertThat(name("Datuk Seri Azman Daud spoke.")).isEqualTo("Azman Daud");
        assertThat(name("Tan Sri Lim Boon Keat spoke.")).isEqualTo("Lim Boon Keat");
        assertThat(name("Dato’ Norliza Bakri spoke.")).isEqualTo("Norliza Bakri");
        assertThat(name("Rt Hon Dr Edward Lisle spoke.")).isEqualTo("Edward Lisle");
        assertThat(name("Then Senator-elect Gus Rowan spoke.")).isEqualTo("Gus Rowan");
        assertThat(name("Then Air Vice-Marshal Giles Roper spoke.")).isEqualTo("Giles Roper");
        assertThat(name("Then Secretary of State Juniper Roe spoke.")).isEqualTo("Juniper Roe");
        assertThat(name("Then Chief Executive Bree Roe spoke.")).isEqualTo("Bree Roe");
        assertThat(name("Then Sgt. 1st Class Gwen Roe spoke.")).isEqualTo("Gwen Roe");
        assertThat(name("Then Assemblymember Gwen Roe spoke.")).isEqualTo("Gwen Roe");
    }

    @Test
    void titlesThatAreNamesTooStandBeforeTwoNames() {
        assertThat(name("Don Ramón Quiroga spoke.")).isEqualTo("Ramón Quiroga");
        assertThat(name("Don Cuauhtémoc Tecpan spoke.")).isEqualTo("Cuauhtémoc Tecpan");
        assertThat(name("Then Don Henry spoke.")).isEqualTo("Don Henry");
        assertThat(name("Then DS Anita Roe spoke.")).isEqualTo("Anita Roe");
        assertThat(name("Then Moritz Graf Roe spoke.")).isEqualTo("Moritz Graf Roe");
    }

    @Test
    void surnamesWithParticles() {
        for (String name :
                List.of(
                        "Leontien ter Braak",
                        "Pieter van den Bosch",
                        "Hanneke van ’t Hoff",
                        "Karl-Heinz von und zu Liebenau",
                        "Jörg Frhr. von Stetten",
                        "Giandomenico de’ Rossi",
                        "Ginevra d’Avalos",
                        "Ximena Landa y Escandón",
                        "Hernán Echaurren del Solar",
                        "João da Cunha e Melo",
                        "Tamim bin Rashid al-Dosari",
                        "Zia ul-Qadir",
                        "Fenna Wiersma-de Graaf")) {
            assertThat(name("Then " + name + " spoke.")).isEqualTo(name);
        }
        assertThat(name("Then Berg told ten Britons.")).isEqualTo("Berg");
    }

    @Test
    void givenNamesOfTwoSyllables() {
        assertThat(name("Then Namgung Eun-ji spoke.")).isEqualTo("Namgung Eun-ji");
        assertThat(name("Then Ha Soon-deok spoke.")).isEqualTo("Ha Soon-deok");
        assertThat(name("Then Oksan Mei-ling spoke.")).isEqualTo("Oksan Mei-ling");
        assertThat(name("Then Harbour Trust-led teams spoke.")).isEqualTo("Harbour Trust");
    }

    @Test
    void nameThatIsAMonthOrAnInitialThatIsAnArticle() {
        assertThat(name("June Lindqvist spoke.")).isEqualTo("June Lindqvist");
        assertThat(name("Then A. M. Lindqvist spoke.")).isEqualTo("A. M. Lindqvist");
        assertThat(mentions("June sales fell.")).noneMatch(found -> found.contains("June"));
    }

    @Test
    void middleInitialThatIsAWordOfGrammar() {
        assertThat(name("Jock A. Lindqvist spoke.")).isEqualTo("Jock A. Lindqvist");
        assertThat(name("Paula I. Lind spoke.")).isEqualTo("Paula I. Lind");
    }

    @Test
    void familyNameFirst() {
        assertThat(mentions("Then Zhou Meilin met Han Jae-won."))
                .containsExactly("PERSON Zhou Meilin", "PERSON Han Jae-won");
        assertThat(mentions("Then Berlin-led teams met.")).contains("PLACE Berlin");
        assertThat(name("Columnist Bai Jun spoke.")).isEqualTo("Bai Jun");
    }

    @Test
    void namePhraseBehindItsArticleIsNoPerson() {
        assertThat(mentions("Then the Quayside Flyer left."))
                .containsExactly("ORGANISATION Quayside Flyer");
    }

    @Test
    void surnameEndsBeforeWhereItsBearerBelongs() {
        assertThat(mentions("Then Lindqvist of Harbour Trust spoke."))
                .containsExactly("NAME Lindqvist", "ORGANISATION Harbour Trust");
        assertThat(name("House Speaker Paula D. Lind of Ohio spoke.")).isEqualTo("Paula D. Lind");
        assertThat(mentions("Then Isle of Skye ferries left.")).contains("NAME Isle of Skye");
    }

    @Test
    void personOfAPlaceEndsBeforeIt() {
        assertThat(name("Senator Paula Lind of Ohio spoke.")).isEqualTo("Paula Lind");
        assertThat(mentions("The University of Ohio spoke."))
                .contains("ORGANISATION University of Ohio");
    }

    @Test
    void nicknameInMarksIsPartOfTheName() {
        assertThat(mentions("Robert “Bob” Smith spoke."))
                .containsExactly("PERSON Robert “Bob” Smith");
    }

    @Test
    void nominalsReachBackToTheirArticle() {
        assertThat(mentions("Then the new harbour director and two senior officials left."))
                .containsExactly(
                        "PERSON_NOUN the new harbour director", "PERSON_NOUN two senior officials");
    }

    @Test
    void agencyOfTwoFieldsIsOne() {
        assertThat(mentions("Then the Food and Drug Administration spoke."))
                .containsExactly("ORGANISATION Food and Drug Administration");
        assertThat(mentions("Then the Health and Safety Executive spoke."))
                .contains("ORGANISATION Health and Safety Executive");
        assertThat(mentions("Then Anna Berg and Harbour Trust spoke.").getFirst())
                .isEqualTo("PERSON Anna Berg");
    }

    @Test
    void memberOfAPartyIsNoName() {
        assertThat(mentions("Then the Social Democrat spoke."))
                .containsExactly("PERSON_NOUN the Social Democrat");
        assertThat(mentions("Then the Republican Party spoke."))
                .containsExactly("ORGANISATION Republican Party");
    }

    @Test
    void wordBeforeATradeThatBeginsASentence() {
        assertThat(mentions("Social worker Anna Berg spoke.")).containsExactly("PERSON Anna Berg");
        assertThat(mentions("Harwich mayor Anna Berg spoke."))
                .containsExactly("NAME Harwich", "PERSON Anna Berg");
    }

    @Test
    void wordThatBeginsASentenceIsNoNameByItsCapital() {
        assertThat(mentions("Calling it off was hard.")).containsExactly("PRONOUN it");
        Mention uncertain = Texts.scene("Harbours closed.").mentions().get(0);
        assertThat(uncertain.initial()).isTrue();
    }
}
