package org.nutgraf.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The lists beside an article: who spoke, how much, and the answer as it came. */
@QuarkusTest
// Line ends in articles are to be seen.
@SuppressWarnings("StringConcatToTextBlock")
class ListsTest extends PageVisit {

    @Test
    void tabsWorkByArrowKeys() {
        page.locator("#tab-speakers").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-figures")).isFocused();
        assertThat(page.locator("#figures")).isVisible();
        assertThat(page.locator("#speakers")).isHidden();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#answer")).containsText("\"headline\": {\n");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-speakers")).isFocused();
    }

    @Test
    void figuresAreSortedByValue() throws IOException {
        visit.extract("It sold 1,200 boats, 90 nets and 7 houses.");
        page.locator("#tab-figures").click();
        Locator values = page.locator("#figure-rows .number");
        assertThat(values).hasText(new String[] {"1\u202f200", "90", "7"});
        page.getByText("Value", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(values).hasText(new String[] {"7", "90", "1\u202f200"});
        assertThat(page.locator("th[data-column=value]")).hasAttribute("aria-sort", "ascending");
        page.getByText("Value", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(values).hasText(new String[] {"1\u202f200", "90", "7"});
    }

    @Test
    void figuresAreCopiedAsCsv() throws IOException {
        visit.allowClipboard();
        visit.extract("It sold 1,200 boats.");
        page.locator("#tab-figures").click();
        page.locator("#copy-csv").click();
        assertThat(page.locator("#copy-csv")).hasText("Copied");
        assertThat(visit.clipboard())
                .isEqualTo(
                        "text,start,end,kind,value,low,high,unit,unitCode,modifier,bound\r\n"
                                + "\"1,200 boats\",8,19,count,1200,,,boat,,,exact\r\n");
    }

    @Test
    void figuresAreCopiedAsJsonInTheirOrder() throws IOException {
        visit.allowClipboard();
        JsonNode answer = visit.extract("It sold 1,200 boats and 90 nets for €2.50.");
        page.locator("#tab-figures").click();
        page.getByText("Value", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#copy-json").click();
        assertThat(page.locator("#copy-json")).hasText("Copied");
        JsonNode copied = new ObjectMapper().readTree(visit.clipboard());
        JsonNode figures = answer.get("figures");
        assertThat(copied)
                .extracting(figure -> figure.get("text"))
                .containsExactly(
                        figures.get(2).get("text"),
                        figures.get(1).get("text"),
                        figures.get(0).get("text"));
    }

    @Test
    void answerIsCopiedAsItCame() throws IOException {
        visit.allowClipboard();
        JsonNode answer = visit.extract("“It cost €2.50 🚤,” Ann Reed said.");
        page.locator("#tab-json").click();
        page.locator("#copy-answer").click();
        assertThat(page.locator("#copy-answer")).hasText("Copied");
        assertThat(new ObjectMapper().readTree(visit.clipboard())).isEqualTo(answer);
    }

    @Test
    void speakersAreListedByHowOftenTheySpeak() throws IOException {
        visit.extract(
                "“It rained for a day,” Tom Ashe said.\n\n“It snowed,” Ann Reed said.\n\n“We"
                        + " left,” Reed said.");
        assertThat(page.locator("#speaker-list h3")).hasText(new String[] {"Ann Reed", "Tom Ashe"});
        assertThat(page.locator("#speaker-list .hint"))
                .hasText(new String[] {"2 quotes, 4 words", "1 quote, 5 words"});
    }

    @Test
    void speakersListLeadsToQuotes() throws IOException {
        visit.extract("Rain. ".repeat(2_000) + "\n\n“It rained,” Ann Reed said.");
        page.locator("#speaker-list button").click();
        Locator quote = page.locator("#text .quote");
        assertThat(quote).isInViewport();
        assertThat(quote).isFocused();
        assertThat(quote).hasAttribute("aria-pressed", "true");
    }
}
