package org.nutgraf.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an article comes onto the page, and what is said where it does not. */
@QuarkusTest
// Line ends in articles are to be seen.
@SuppressWarnings("StringConcatToTextBlock")
class EntryTest extends PageVisit {

    @Test
    void articleIsEnteredByKeyboard() {
        page.locator("#compose").press("Enter");
        assertThat(page.locator("#body")).isFocused();
        page.keyboard().insertText("“It rained,” Ann Reed said.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#status")).containsText("1 quote by 1 speaker, 0 figures");
        assertThat(page.locator("#editor")).isHidden();
        assertThat(page.locator("#article")).isFocused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"files", "text"})
    void articleIsDropped(String kind) {
        page.evaluate(
                """
                kind => {
                  const dataTransfer = new DataTransfer();
                  const article = "“It rained on 12 boats,” Ann Reed said.";
                  if (kind === "files") {
                    dataTransfer.items.add(new File([article], "a.txt", { type: "text/plain" }));
                  } else {
                    dataTransfer.setData("text/plain", article);
                  }
                  for (const type of ["dragenter", "dragover", "drop"]) {
                    document.body.dispatchEvent(
                        new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
                  }
                }\
                """,
                kind);
        assertThat(page.locator("#text .quote").first()).hasText("It rained on ");
        assertThat(page.locator("#dropzone")).isHidden();
    }

    @Test
    void articleIsPastedAnywhere() {
        visit.allowClipboard();
        page.evaluate("navigator.clipboard.writeText('“It rained,” Ann Reed said.')");
        page.locator("#sample").focus();
        page.keyboard().press("Control+V");
        assertThat(page.locator("#status")).containsText("1 quote by 1 speaker, 0 figures");
    }

    @Test
    void htmlIsReadAsAPage() {
        String html =
                "<!doctype html><html><head><title>Rain</title></head><body><article><h1>Rain in"
                        + " Leeds</h1><p>It rained &amp; snowed.</p><script>document.title ="
                        + " 'run'</script><p>“It rained on 12 boats,” Ann Reed said.</p></article>"
                        + "</body></html>";
        page.setInputFiles(
                "#file",
                new FilePayload("rain.html", "text/html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#text")).containsText("It rained & snowed.");
        assertThat(page.locator("#text")).not().containsText("<p>");
        assertThat(page.locator("#text .quote").first()).containsText("It rained on");
        assertThat(page.title()).startsWith("Nutgraf");
    }

    @Test
    void problemIsShown() {
        page.locator("#compose").click();
        page.locator("#body").fill("   ");
        page.locator("#editor button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("The body is empty");
        assertThat(page.locator("[role=alert]")).containsText("missing or blank");
        assertThat(page.locator("#editor")).isVisible();
        page.locator("#sample").click();
        assertThat(page.locator("[role=alert]")).isEmpty();
    }

    @Test
    void serverThatIsAwayIsReported() {
        visit.goOffline();
        page.locator("#compose").click();
        page.locator("#body").fill("It rained.");
        page.locator("#editor button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).containsText("The server cannot be reached");
        assertThat(page.locator("#body")).hasValue("It rained.");
    }
}
