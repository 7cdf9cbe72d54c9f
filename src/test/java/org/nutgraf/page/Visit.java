package org.nutgraf.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One visit to the page, on which nothing may go wrong and nobody else may be asked. */
final class Visit implements AutoCloseable {

    private final URL url;
    private final BrowserContext context;
    private final Page page;

    /** What went wrong in the page, or against its Content-Security-Policy. */
    private final List<String> errors = new ArrayList<>();

    /** Where the page asked for something. */
    private final List<String> requests = new ArrayList<>();

    private boolean offline;

    /** Opens the page in a window as on a desk. */
    Visit(SystemBrowser browser, URL url) {
        this(browser, url, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    Visit(SystemBrowser browser, URL url, Browser.NewContextOptions options) {
        this.url = url;
        context = browser.browser().newContext(options);
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(
                message -> {
                    // The browser reports each answer that is a problem; the tests expect those.
                    if (message.type().equals("error")
                            && !message.text().contains("status of 4")
                            && !offline) {
                        errors.add(message.text());
                    }
                });
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(url.toString());
        assertThat(page.locator("#status")).containsText("quotes");
    }

    Page page() {
        return page;
    }

    /** Extracts an article, and returns the answer. */
    JsonNode extract(String article) throws IOException {
        return new ObjectMapper().readTree(fill(article, "text/plain"));
    }

    /** Opens a file, which is taken as it is: a text area would change its line ends. */
    String fill(String article, String contentType) {
        byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
        return page.waitForResponse(
                        "**/extract",
                        () ->
                                page.setInputFiles(
                                        "#file",
                                        new FilePayload("article.txt", contentType, bytes)))
                .text();
    }

    void allowClipboard() {
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    String clipboard() {
        return page.evaluate("navigator.clipboard.readText()").toString();
    }

    void goOffline() {
        offline = true;
        context.setOffline(true);
    }

    @Override
    public void close() {
        context.close();
        assertThat(errors).isEmpty();
        assertThat(requests).allMatch(request -> request.startsWith(url.toString()));
    }
}
