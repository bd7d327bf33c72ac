package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import org.junit.jupiter.api.Test;

/** What a login opens, and what its end closes. */
class LoginTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";
    private static final String HERS = "500118199001010031";

    @Test
    void after_the_end_of_a_session_its_cookie_opens_nothing() {
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            String kept = desk.page
                    .navigate(site.root + "/desk")
                    .request()
                    .allHeaders()
                    .get("cookie");
            assertEquals(200, desk(desk, kept).status());
            desk.page.click("form[action='/logout'] button");
            desk.page.waitForURL(site.root + "/");
            APIResponse late = desk(desk, kept);
            assertEquals(303, late.status(), "what someone kept of it is of no use");
            assertEquals("/login", late.headers().get("location"));
        }
        try (Screen again = Screen.desk(browser, site).login(ZHOU)) {
            assertTrue(again.text().contains("我的工作"), "she herself may come back");
        }
    }

    private static APIResponse desk(Screen screen, String cookie) {
        return screen.page
                .request()
                .get(
                        site.root + "/desk",
                        RequestOptions.create().setHeader("Cookie", cookie).setMaxRedirects(0));
    }

    @Test
    void the_language_chosen_on_any_page_of_a_desk_stays() {
        for (String path : new String[] {"/cases/new", "/search", "/keys", "/desk"}) {
            try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
                desk.open(path + "?lang=en").open("/desk");
                assertEquals("en", desk.page.getAttribute("html", "lang"), path);
            }
        }
    }

    @Test
    void a_one_time_link_begins_with_where_the_page_was_served_whatever_the_call_says() {
        String id = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·禾链").identifiedBy(ResidentId.of(HERS)))
                        .about("in-laws"))
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
                                            .set("residentId", HERS)));
            assertEquals(200, answer.status(), answer.text());
            assertTrue(answer.text().contains(site.root + "/link/"), answer.text());
            assertFalse(answer.text().contains("evil.example"), answer.text());
        }
    }
}
