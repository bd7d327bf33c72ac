package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a login opens, and what its end closes. */
class LoginTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";

    @Test
    void after_the_end_of_a_session_its_cookie_opens_nothing() {
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            List<Cookie> kept = desk.page.context().cookies();
            desk.open("/desk");
            assertEquals(site.root + "/desk", desk.page.url());
            desk.page.click("form[action='/logout'] button");
            desk.page.waitForURL(site.root + "/");
            desk.page.context().addCookies(kept);
            desk.open("/desk");
            assertEquals(site.root + "/login", desk.page.url(), "what someone kept of it is of no use");
        }
        try (Screen again = Screen.desk(browser, site).login(ZHOU)) {
            assertTrue(again.text().contains("我的工作"), "she herself may come back");
        }
    }
}
