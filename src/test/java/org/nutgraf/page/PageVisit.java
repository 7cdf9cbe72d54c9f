package org.nutgraf.page;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the page have in common: one browser for all of a class, a visit for each. */
@SuppressWarnings("NullAway.Init") // set before each test
abstract class PageVisit {

    static SystemBrowser browser;

    @TestHTTPResource("/")
    URL url;

    Visit visit;
    Page page;

    @BeforeAll
    static void startBrowser() {
        browser = SystemBrowser.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openPage() {
        visit = new Visit(browser, url);
        page = visit.page();
    }

    @AfterEach
    void closePage() {
        visit.close();
    }
}
