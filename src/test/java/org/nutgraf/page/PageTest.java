package org.nutgraf.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An article on the page, as its readers meet it. */
@QuarkusTest
// Line ends in articles are to be seen.
@SuppressWarnings("StringConcatToTextBlock")
class PageTest extends PageVisit {

    @Test
    void sampleIsShownAtFirst() {
        assertThat(page.locator("#facts")).containsText("Harwick to rebuild");
        assertThat(page.locator("#text h2")).containsText("Harwick to rebuild");
        assertThat(page.locator("#text .quote").first()).isVisible();
        assertThat(page.locator("#speaker-list > li").first()).isVisible();
        assertThat(page.locator("#status")).containsText(" ms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The 🌊🌊 sea rose. “We lost 12 boats,” Ann Reed said.",
                "👩‍👩‍👧‍👦 “We lost 12 boats 🚤,” Ann Reed said. 𝔘 “And 7 nets.”",
                "Cafe\u0301 nai\u0308ve z\u0351\u036b\u0343: “e\u0301t\u0301 12 boats,” Ann Reed"
                        + " said.",
                "\n\n"
                        + "  “We lost 12 boats,”\r\n"
                        + "Ann Reed said.\n\n\n"
                        + "“שלום, 12 סירות,” Ann Reed said.\n",
            })
    void marksStandExactlyWhereTheAnswerHasThem(String article) throws IOException {
        JsonNode answer = visit.extract(article);
        assertThat(page.locator("#text").evaluate("text => text.textContent")).isEqualTo(article);
        int[] codePoints = article.codePoints().toArray();
        assertThat(answer.get("quotes")).isNotEmpty();
        for (int i = 0; i < answer.get("quotes").size(); i++) {
            StringBuilder expected = new StringBuilder();
            for (JsonNode span : answer.get("quotes").get(i).get("spans")) {
                expected.append(slice(codePoints, span));
            }
            assertThat(textOf("#text .quote[data-quote='" + i + "']"))
                    .isEqualTo(expected.toString());
        }
        assertThat(answer.get("figures")).isNotEmpty();
        for (int i = 0; i < answer.get("figures").size(); i++) {
            assertThat(textOf("#text [data-figure='" + i + "']"))
                    .isEqualTo(slice(codePoints, answer.get("figures").get(i)));
        }
    }

    @Test
    void pointingAtQuoteLightsItsSpeaker() throws IOException {
        visit.extract("“It rained,” Ann Reed said.\n\nNobody came.\n\n“It snowed,” Reed said.");
        Locator first = page.locator("#text .quote").first();
        first.hover();
        assertThat(page.locator("#text .quote.lit")).hasText("It rained,");
        assertThat(page.locator("#text .mention.lit")).hasText("Ann Reed");
        assertThat(page.locator("#text .quote.kin")).hasCount(2);
        assertThat(page.locator("#speaker-list .lit")).containsText("Ann Reed");
        assertThat(page.locator("#inspector")).containsText("1 of 2");
        page.locator("h1").hover();
        assertThat(page.locator(".lit")).hasCount(0);
    }

    @Test
    void articleIsReadByKeyboard() throws IOException {
        visit.extract("“It rained on 12 boats,” Ann Reed said.\n\n“It snowed,” Reed said.");
        page.locator("#article").focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Tab");
        }
        Locator focused = page.locator("#text :focus");
        assertThat(focused).hasText("It rained on ");
        assertThat(focused).hasAccessibleDescription("direct quote: Ann Reed, 1 of 2");
        assertThat(page.locator("#inspector")).containsText("Ann Reed");
        page.keyboard().press("ArrowRight");
        assertThat(focused).hasText("12 boats");
        assertThat(page.locator("#inspector")).containsText("count: 12 boat");
        page.keyboard().press("End");
        assertThat(focused).hasText("It snowed,");
        page.keyboard().press("Enter");
        assertThat(focused).hasAttribute("aria-pressed", "true");
        page.locator("h1").hover();
        assertThat(page.locator("#text .quote.lit")).hasText("It snowed,");
        page.keyboard().press("Escape");
        assertThat(focused).hasAttribute("aria-pressed", "false");
    }

    @Test
    void marksOfAKindAreSwitchedOff() throws IOException {
        visit.extract("“It rained on 12 boats,” Ann Reed said.");
        Locator figure = page.locator("#text .figure");
        String marked =
                figure.evaluate("figure => getComputedStyle(figure).backgroundColor").toString();
        page.locator("[data-mark=figure]").press("Space");
        assertThat(page.locator("[data-mark=figure]")).hasAttribute("aria-pressed", "false");
        assertThat(figure).not().hasCSS("background-color", marked);
    }

    @Test
    void markupInAnArticleIsTextAndNeverRun() throws IOException {
        String article =
                "Note: <script>document.title = 'run'</script> & <img src=x"
                    + " onerror=\"document.title = 'run'\"> “<b>It</b> <script>alert(1)</script>"
                    + " rained,” Ann <i>Reed</i> said. “<img src=x onerror=alert(1)> 12 boats,” Tom"
                    + " Ashe said.";
        visit.fill(article, "text/plain");
        assertThat(page.locator("#text").evaluate("text => text.textContent")).isEqualTo(article);
        assertThat(page.locator("main img, main script, #text b")).hasCount(0);
        assertThat(page.title()).startsWith("Nutgraf");
    }

    @Test
    void longArticleStaysSmooth() throws IOException {
        StringBuilder article = new StringBuilder();
        while (article.length() < 200_000) {
            article.append("“We sold ").append(article.length()).append(" boats 🚤,” Ann Reed");
            article.append(" said. It rained on the plain, and nobody came to the sea.\n\n");
        }
        visit.fill(article.toString(), "text/plain");
        double longest =
                ((Number)
                                page.evaluate(
                                        """
                                        async () => {
                                          let longest = 0;
                                          for (let i = 0; i < 30; i++) {
                                            const began = performance.now();
                                            scrollBy(0, 3000);
                                            await new Promise(requestAnimationFrame);
                                            longest = Math.max(longest, performance.now() - began);
                                          }
                                          return longest;
                                        }\
                                        """))
                        .doubleValue();
        // In ms; far above what is seen, for machines that do much else.
        assertThat(longest).isLessThan(1_000);
        assertThat(page.locator("#text").evaluate("text => text.textContent"))
                .isEqualTo(article.toString());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280", "DARK, 1280", "LIGHT, 390", "DARK, 390"})
    void nothingStandsInTheWayOfAnyone(ColorScheme scheme, int width) throws IOException {
        visit.close();
        visit =
                new Visit(
                        browser,
                        url,
                        new Browser.NewContextOptions()
                                .setColorScheme(scheme)
                                .setReducedMotion(
                                        com.microsoft.playwright.options.ReducedMotion.REDUCE)
                                .setViewportSize(width, 900));
        page = visit.page();
        page.evaluate(axe());
        assertThat(violations()).isEmpty();
        page.locator("#text .quote").first().click();
        for (String tab : List.of("#tab-figures", "#tab-json", "#tab-java")) {
            page.locator(tab).click();
            assertThat(violations()).isEmpty();
        }
        page.locator("#compose").click();
        page.locator("#body").fill("");
        page.locator("#editor button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("empty");
        page.locator("#fields summary").click();
        assertThat(page.locator("#field-list dt").first()).isVisible();
        assertThat(violations()).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private String textOf(String selector) {
        return String.join("", page.locator(selector).allTextContents());
    }

    private static String slice(int[] codePoints, JsonNode place) {
        int start = place.get("start").intValue();
        return new String(codePoints, start, place.get("end").intValue() - start);
    }

    private static String axe() throws IOException {
        try (InputStream in = PageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String violations() {
        return page.evaluate(
                        """
                        async () => (await axe.run(document)).violations
                            .map((rule) => rule.id + ": " + rule.nodes.map((node) => node.html))
                            .join("; ")\
                        """)
                .toString();
    }
}
