package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
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

    @Test
    void a_one_time_link_begins_with_where_the_page_was_served_whatever_the_call_says() {
        String id = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·禾链")).about("in-laws"))
                .orThrow()
                .value();
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.open("/cases/" + id);
            APIResponse answer = desk.page
                    .request()
                    .post(
                            site.root + "/cases/" + id,
                            RequestOptions.create()
                                    .setHeader("Host", "evil.example")
                                    .setForm(FormData.create()
                                            .set("token", desk.page.getAttribute("[name=token] >> nth=0", "value"))
                                            .set("act", "LINK")
                                            .set("side", "APPLICANT")
                                            .set("residentId", "500118199001010031")));
            assertEquals(200, answer.status(), answer.text());
            assertTrue(answer.text().contains(site.root + "/link/"), answer.text());
            assertFalse(answer.text().contains("evil.example"), answer.text());
        }
    }
}
