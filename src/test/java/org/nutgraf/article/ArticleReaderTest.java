package org.nutgraf.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.calendar.CalendarDate;

class ArticleReaderTest {

    private static Reading read(@Nullable String body) {
        return ArticleReader.read(new Submission(body, null, null, null, null));
    }

    private static Rejection.@Nullable Reason reason(Reading reading) {
        return reading instanceof Rejection rejection ? rejection.reason() : null;
    }

    private static Reading withHints(@Nullable String url, @Nullable String date) {
        return ArticleReader.read(new Submission("It rained.", null, url, null, date));
    }

    @Test
    void textIsTakenAsItIs() {
        String body = "\uFEFF It rained.\r\n";
        assertThat(read(body)).isEqualTo(new Article(body, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\uFEFF\u00A0", "\u0000\u0000", "\u200B"})
    void blankBodyIsRejected(String body) {
        assertThat(reason(read(body))).isEqualTo(Rejection.Reason.EMPTY_BODY);
    }

    @Test
    void missingBodyIsRejected() {
        assertThat(reason(read(null))).isEqualTo(Rejection.Reason.EMPTY_BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>It rained all day long.</p>",
                " \n<html><body><p>It rained all day long.</p></body></html>",
                "<p>It rained all day long.</p>",
                "<!-- a comment --><p>It rained all day long.</p>",
                "<?xml version=\"1.0\"?><html><p>It rained all day long.</p></html>",
                "\uFEFF<!doctype html><p>It rained all day long.",
                "Rain<p>It rained all day long.</p><p>Then it stopped.</p><p>So we went.</p>"
            })
    void htmlIsToldFromText(String body) {
        assertThat(read(body))
                .isInstanceOfSatisfying(
                        Article.class,
                        article -> {
                            assertThat(article.page()).isNotNull();
                            assertThat(article.text()).contains("It rained").doesNotContain("<p>");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<3 from the mayor",
                "< 5 percent voted",
                "5 < 6",
                "<",
                "< html",
                "<tweet id=1> It rained.",
                "The tags <b> and </b> make it bold."
            })
    void textWithAngleIsText(String body) {
        assertThat(read(body)).isEqualTo(new Article(body, null, null, null, null));
    }

    @Test
    void pageWithoutTextIsRejected() {
        assertThat(reason(read("<html><head></head><body> </body></html>")))
                .isEqualTo(Rejection.Reason.EMPTY_BODY);
    }

    @Test
    void pageWithMetadataAloneIsItsHeadline() {
        assertThat(read("<html><head><title>Bridge reopens</title></head></html>"))
                .isInstanceOfSatisfying(
                        Article.class,
                        article -> assertThat(article.text()).isEqualTo("Bridge reopens"));
    }

    @Test
    void limitsCountBytesOfUtf8() {
        Limits limits = new Limits(6, 60);
        assertThat(reason(readWithin(limits, "abcdef"))).isNull();
        assertThat(reason(readWithin(limits, "abcdefg")))
                .isEqualTo(Rejection.Reason.BODY_TOO_LARGE);
        assertThat(reason(readWithin(limits, "äöü"))).isNull();
        assertThat(reason(readWithin(limits, "äöüa"))).isEqualTo(Rejection.Reason.BODY_TOO_LARGE);
        assertThat(reason(readWithin(limits, "a\uD83D\uDEA2"))).isNull();
        assertThat(reason(readWithin(limits, "abc\uD83D\uDEA2")))
                .isEqualTo(Rejection.Reason.BODY_TOO_LARGE);
        assertThat(reason(readWithin(limits, "<p>Rain.</p>"))).isNull();
        assertThat(reason(readWithin(limits, "<p>It rained.</p>")))
                .isEqualTo(Rejection.Reason.BODY_TOO_LARGE);
    }

    private static Reading readWithin(Limits limits, String body) {
        return ArticleReader.read(new Submission(body, null, null, null, null), limits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-14", "2025-12-14T09:30:00+05:30", "2025-12-14T09:30Z"})
    void dateIsKeptAsPreciseAsGiven(String date) {
        assertThat(withHints(null, date))
                .isInstanceOfSatisfying(
                        Article.class,
                        article ->
                                assertThat(article.date())
                                        .isNotNull()
                                        .extracting(CalendarDate::day)
                                        .hasToString("2025-12-14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-02-30", "2025-13-01", "14 December 2025", "today", "2025"})
    void otherDateIsRejected(String date) {
        assertThat(reason(withHints(null, date))).isEqualTo(Rejection.Reason.INVALID_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "HTTP://example.org"})
    void urlIsKept(String url) {
        assertThat(reason(withHints(url, null))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "example.org", "ftp://example.org", "https:///a", "http://[", "a b"})
    void otherUrlIsRejected(String url) {
        assertThat(reason(withHints(url, null))).isEqualTo(Rejection.Reason.INVALID_URL);
    }
}
