package org.nutgraf.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.article.DateStatement;
import org.nutgraf.article.DateStatement.Event;
import org.nutgraf.article.DateStatement.Origin;
import org.nutgraf.article.DateStatement.Place;
import org.nutgraf.calendar.CalendarDate;

class MetadataDaysTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 14);

    @Test
    void nothingSpeaksForOrAgainstADayAlone() {
        assertThat(MetadataDays.of(List.of()).points(DAY)).isZero();
        assertThat(MetadataDays.of(List.of(published(DAY))).points(DAY)).isZero();
        assertThat(MetadataDays.of(List.of(shown(DAY))).points(DAY)).isZero();
    }

    @Test
    void dayOfMetadataAndArticleIsConfirmed() {
        MetadataDays days = MetadataDays.of(List.of(published(DAY), shown(DAY)));
        assertThat(days.points(DAY)).isPositive();
        assertThat(days.points(DAY.plusDays(1))).isNegative();
    }

    @Test
    void dayInASentenceOrOfAnEventConfirmsNothing() {
        MetadataDays days =
                MetadataDays.of(
                        List.of(
                                published(DAY),
                                line(DAY, StatedDate.Label.NONE, true, Place.ARTICLE),
                                line(DAY, StatedDate.Label.OTHER, false, Place.ARTICLE),
                                line(DAY, StatedDate.Label.NONE, false, Place.MARGIN)));
        assertThat(days.points(DAY)).isZero();
    }

    @Test
    void longBeforeThePublicationIsWorseThanBefore() {
        MetadataDays days = MetadataDays.of(List.of(published(DAY)));
        int before = days.points(DAY.minusDays(366));
        assertThat(before).isNegative();
        assertThat(days.points(DAY.minusDays(1))).isEqualTo(before);
        assertThat(days.points(DAY.minusDays(367))).isLessThan(before);
    }

    @Test
    void behindThePublicationUnlessAYearLater() {
        MetadataDays days = MetadataDays.of(List.of(published(DAY)));
        assertThat(days.points(DAY.plusDays(366))).isNegative();
        assertThat(days.points(DAY.plusDays(367))).isZero();
    }

    @Test
    void firstPublicationAndLastChangeCount() {
        MetadataDays days =
                MetadataDays.of(
                        List.of(
                                published(DAY.plusDays(2)),
                                published(DAY),
                                modified(DAY.plusDays(5)),
                                modified(DAY.plusDays(3))));
        assertThat(days.points(DAY)).isZero();
        int changed = days.points(DAY.plusDays(5));
        assertThat(changed).isNegative();
        assertThat(days.points(DAY.plusDays(6))).isLessThan(changed);
    }

    @Test
    void dayOfAChangeAloneIsWorseThanOneThatIsStatedOtherwise() {
        LocalDate later = DAY.plusDays(3);
        int onlyChanged = MetadataDays.of(List.of(published(DAY), modified(later))).points(later);
        int shownToo =
                MetadataDays.of(List.of(published(DAY), modified(later), shown(later)))
                        .points(later);
        assertThat(onlyChanged).isLessThan(shownToo);
    }

    @Test
    void onlyTheHeadIsMetadata() {
        StatedDate margin = stated(Origin.META, Event.PUBLISHED, Place.MARGIN, DAY);
        StatedDate script = stated(Origin.SCRIPT, Event.PUBLISHED, Place.HEAD, DAY);
        MetadataDays days = MetadataDays.of(List.of(margin, script));
        assertThat(days.points(DAY.minusDays(1))).isZero();
    }

    private static StatedDate published(LocalDate day) {
        return stated(Origin.META, Event.PUBLISHED, Place.HEAD, day);
    }

    private static StatedDate modified(LocalDate day) {
        return stated(Origin.LINKED_DATA, Event.MODIFIED, Place.HEAD, day);
    }

    private static StatedDate shown(LocalDate day) {
        return line(day, StatedDate.Label.NONE, false, Place.HEADLINE);
    }

    private static StatedDate line(
            LocalDate day, StatedDate.Label label, boolean inProse, Place place) {
        DateStatement statement =
                new DateStatement(Origin.LINE, Event.UNNAMED, place, "", day.toString());
        return new StatedDate(statement, label, inProse, date(day));
    }

    private static StatedDate stated(Origin origin, Event event, Place place, LocalDate day) {
        DateStatement statement = new DateStatement(origin, event, place, "date", day.toString());
        return new StatedDate(statement, StatedDate.Label.NONE, false, date(day));
    }

    private static CalendarDate date(LocalDate day) {
        return CalendarDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
