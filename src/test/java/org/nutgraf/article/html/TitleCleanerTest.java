package org.nutgraf.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCleanerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Bridge reopens | The Daily Example # Bridge reopens",
                "The Daily Example: Bridge reopens # Bridge reopens",
                "Bridge reopens - Local - The Daily Example # Bridge reopens - Local",
                "Bridge reopens after two long years - Local News # Bridge reopens after two long"
                        + " years",
                "Bridge reopens – example.com # Bridge reopens",
                "Mayor: Bridge reopens # Mayor: Bridge reopens",
                "Bridge reopens # Bridge reopens",
                "Bridge-builders at work # Bridge-builders at work"
            })
    void siteIsTakenOff(String title, String expected) {
        SiteName site = new SiteName();
        site.addName("The Daily Example");
        site.addAddress("https://www.example.com/bridge");
        assertThat(new TitleCleaner(site).clean(title)).isEqualTo(expected);
    }
}
