package org.nutgraf.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    /** Returns the full name that each mention by name stands for. */
    private static List<String> names(String text) {
        Scene scene = Texts.scene(text);
        List<String> names = new ArrayList<>();
        for (int m = 0; m < scene.mentions().size(); m++) {
            Entity entity = scene.entities().of(m);
            if (entity != null) {
                Mention fullest = entity.fullest();
                names.add(scene.tokens().span(fullest.nameFirst(), fullest.end()).in(text));
            }
        }
        return names;
    }

    @Test
    void surnameStandsForTheFullName() {
        assertThat(names("Anna Berg came. Then Berg left."))
                .containsExactly("Anna Berg", "Anna Berg");
    }

    @Test
    void surnameBeforeTheFullName() {
        assertThat(names("Then Berg left. So did Anna Berg."))
                .containsExactly("Anna Berg", "Anna Berg");
    }

    @Test
    void courtesyTitleTellsNamesakesApart() {
        assertThat(names("Anna Berg met Mark Berg. Then Mr Berg left."))
                .containsExactly("Anna Berg", "Mark Berg", "Mark Berg");
    }

    @Test
    void givenNameThatIsATitleTooIsNotTakenFromARelative() {
        assertThat(names("Then Donna Roe met Tom Roe.")).containsExactly("Donna Roe", "Tom Roe");
    }

    @Test
    void fullestOfSeveralForms() {
        assertThat(names("Then Paula Lind met Paula J. Lind."))
                .containsExactly("Paula J. Lind", "Paula J. Lind");
    }

    @Test
    void familyNameThatIsAGivenNameTellsNoGender() {
        Scene scene = Texts.scene("Then Senator Kelly left.");
        assertThat(Objects.requireNonNull(scene.entities().of(0)).gender())
                .isEqualTo(Gender.UNKNOWN);
        assertThat(names("Then Mark Kelly came. Kelly left. Senator Kelly left."))
                .containsExactly("Mark Kelly", "Mark Kelly", "Mark Kelly");
        assertThat(names("Then Anna Berg came. Anna left."))
                .containsExactly("Anna Berg", "Anna Berg");
    }

    @Test
    void surnameOfTwoWordsStandsForTheFullName() {
        assertThat(names("Anna Berg-Reed came. Then Berg-Reed left."))
                .containsExactly("Anna Berg-Reed", "Anna Berg-Reed");
        assertThat(names("Then Anna “Ann” Berg-Reed came. Berg-Reed left."))
                .containsExactly("Anna “Ann” Berg-Reed", "Anna “Ann” Berg-Reed");
        assertThat(names("Then Van Doren left. So did Mark Van Doren."))
                .containsExactly("Mark Van Doren", "Mark Van Doren");
    }

    @Test
    void surnameOfWhichTheFirstIsUsed() {
        assertThat(names("Then Ximena Landa y Escandón came. Then Landa left."))
                .containsExactly("Ximena Landa y Escandón", "Ximena Landa y Escandón");
        assertThat(names("Then Ditlev Thrane-Madsen came. Thrane-Madsen left."))
                .containsExactly("Ditlev Thrane-Madsen", "Ditlev Thrane-Madsen");
        assertThat(names("Then Leontien ter Braak came. Ter Braak left."))
                .containsExactly("Leontien ter Braak", "Leontien ter Braak");
        assertThat(names("Then Concha Iturralde Garmendia came. Then Iturralde left."))
                .containsExactly("Concha Iturralde Garmendia", "Concha Iturralde Garmendia");
    }

    @Test
    void firstTwoWordsOfAFullName() {
        assertThat(names("Then Lyudmila Ivanovna Petrova came. Then Lyudmila Ivanovna left."))
                .containsExactly("Lyudmila Ivanovna Petrova", "Lyudmila Ivanovna Petrova");
        assertThat(names("Then Maria da Silva Costa came. Then Maria da Silva left."))
                .containsExactly("Maria da Silva Costa", "Maria da Silva Costa");
        assertThat(names("Then Anna Berg-Reed came. Then Anna Berg left."))
                .containsExactly("Anna Berg-Reed", "Anna Berg");
    }

    @Test
    void surnameWithAHyphenBeforeAnother() {
        assertThat(names("Then Jacobo Ruiz-Ocaña y Solís came. Then Ruiz-Ocaña left."))
                .containsExactly("Jacobo Ruiz-Ocaña y Solís", "Jacobo Ruiz-Ocaña y Solís");
    }

    @Test
    void nameInCapitalsIsKnownByTheOther() {
        assertThat(names("Harbours shut\n\nIt was late.\n\nANNA BERG met Anna Berg."))
                .containsExactly("Anna Berg", "Anna Berg");
    }

    @Test
    void titleThatIsANameTooBeforeOneThatIsKnown() {
        assertThat(names("Then Don Ramón Quiroga came. Then Don Ramón left."))
                .containsExactly("Ramón Quiroga", "Ramón Quiroga");
        assertThat(names("Then Anita Sood came. Then SP Sood left."))
                .containsExactly("Anita Sood", "Anita Sood");
        assertThat(names("Then Anna Berg came. Then SP Group left."))
                .containsExactly("Anna Berg", "SP Group");
    }

    @Test
    void labelInCapitalsIsWhoeverBearsTheSurname() {
        assertThat(names("Harbours shut\n\nThen Anna Berg spoke.\n\nBERG: It was late."))
                .containsExactly("Anna Berg", "Anna Berg");
    }

    @Test
    void capitalsBeforeAColonThatAreNobodysSurname() {
        Scene scene = Texts.scene("Harbours shut\n\nIt was late.\n\nZORLA: It left.");
        int zorla = scene.mention(scene.tokens().firstFrom(scene.tokens().text().indexOf("ZORLA")));
        Entity place = Objects.requireNonNull(scene.entities().of(zorla));
        assertThat(place.fullest().kind()).isEqualTo(Mention.Kind.ORGANISATION);
    }

    @Test
    void namesThatAreNoSurnameOfAnother() {
        assertThat(names("Jean-Luc Picard met Luc Picard."))
                .containsExactly("Jean-Luc Picard", "Luc Picard");
        assertThat(names("Ted Roe South Carolina won. South Carolina voted."))
                .containsExactly("Ted Roe South Carolina", "South Carolina");
    }
}
