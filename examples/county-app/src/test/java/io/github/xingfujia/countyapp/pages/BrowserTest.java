package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people do with the pages in a real browser, on a phone and at a desk. */
class BrowserTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";
    private static final String NUMBER = "500118199001010007";

    private static String station(String person) {
        var casework = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        CaseId id = casework.open(
                        OpenCase.visit(Person.named(person)).about("in-laws").against(Person.named("演示·对方")))
                .orThrow();
        casework.screen(id, Person.named(person), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        for (int i = 0; i < 3; i++) {
            casework.record(id, Attempt.unsettled("").separately()).orThrow();
        }
        return "/cases/" + id;
    }

    @Test
    void a_small_dispute_is_reported_settled_and_closed_on_one_form_of_a_phone() {
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.accessible();
            phone.open("/cases/new").accessible();
            phone.shot("dispute-phone");
            List<String> pages = new ArrayList<>();
            phone.page.onFrameNavigated(f -> pages.add(f.url()));
            long began = System.nanoTime();
            phone.page.fill("[name='applicant.name']", "演示·小禾");
            phone.page.selectOption("[name=about]", "in-laws");
            phone.page.fill("[name='applicant.residentId']", "123");
            phone.page.fill("[name='applicant.phone']", "13");
            phone.choose("asked", "none");
            phone.choose("result", "SETTLED");
            phone.page.fill("[name=minutes]", "轮流做饭");
            phone.page.fill("[name='other.name']", "演示·婆婆");
            phone.choose("other.asked", "none");
            phone.page.check("[name=agreed]");
            phone.page.click("main button");
            String error = phone.page.innerText(".field.wrong");
            assertTrue(error.contains("身份证号") && error.contains("18"), error);
            assertEquals("演示·小禾", phone.page.inputValue("[name='applicant.name']"), "what was typed is kept");
            assertTrue(phone.page.innerText(".field.wrong >> nth=1").contains("来的人的电话"), phone.text());
            phone.page.fill("[name='applicant.residentId']", NUMBER);
            phone.page.fill("[name='applicant.phone']", "139 0000 0001");
            phone.page.click("main button");
            phone.page.waitForURL("**/cases/*?said=filed");
            assertTrue(phone.text().contains("已归档"), phone.text());
            assertTrue(phone.text().contains("达成协议"), phone.text());
            long seconds = (System.nanoTime() - began) / 1_000_000_000;
            assertTrue(seconds <= 60, seconds + " s for a machine that types at once");
            // the form, once more with what was wrong, and the case: not one page more
            assertEquals(2, pages.size(), pages.toString());
            phone.accessible();
        }
    }

    @Test
    void at_a_desk_three_attempts_lead_up_to_the_town_with_the_article_and_what_would_change_it() {
        String path = station("演示·禾二");
        try (Screen station = Screen.desk(browser, site).login(ZHOU);
                Screen town = Screen.desk(browser, site).login("chen@500118106000")) {
            town.open(path);
            String absent = town.page.content();
            town.open("/cases/" + "a".repeat(26));
            assertEquals(absent, town.page.content(), "not hers and not there look the same");

            station.open(path).accessible();
            assertTrue(station.page.innerText(".next").contains("研判"), station.text());
            station.act("REVIEW", () -> {});
            station.page.waitForURL("**?said=*");
            town.open(path);
            assertTrue(town.page.innerText(".why").contains("妇字〔2017〕13号"), town.text());
            assertTrue(town.page.innerText(".why").contains("若"), town.text());
            town.accessible();
        }
    }

    @Test
    void a_form_that_was_overtaken_keeps_what_was_typed_and_says_so() {
        String path = station("演示·禾三");
        try (Screen one = Screen.desk(browser, site).login(ZHOU);
                Screen other = Screen.desk(browser, site).login("wu@500118106201")) {
            one.open(path);
            other.open(path);
            other.act("ASSIGN", () -> {});
            other.page.waitForURL("**?said=ASSIGN#main");
            one.act("RECORD", () -> {
                one.page.check("#act-RECORD [name=result][value=UNSETTLED]");
                one.page.fill("#act-RECORD textarea", "各退一步");
            });
            one.page.locator("#act-RECORD .error").waitFor();
            assertTrue(one.page.innerText("#act-RECORD .error").contains("已保留"), one.text());
            assertEquals("各退一步", one.page.inputValue("#act-RECORD textarea"));
            one.page.click("#act-RECORD button");
            one.page.waitForURL("**?said=RECORD#main");
        }
    }

    @Test
    void help_is_found_with_script_off_and_the_page_keeps_nothing() {
        try (Screen phone = Screen.phone(browser, site, false).open("/")) {
            assertEquals("便民服务", phone.page.title());
            phone.page.selectOption("[name=town]", "500118106000");
            phone.page.click("main form button");
            phone.page.selectOption("[name=village]", "500118106201");
            phone.page.selectOption("[name=service]", "mediation");
            phone.page.click("main form button");
            assertTrue(phone.page.innerText(".places li:first-child").contains("狮子村"), phone.text());
            assertEquals(site.root + "/#found", phone.page.url(), "where she looks stands in no address");
            assertEquals(List.of(), phone.page.context().cookies());
            assertEquals("/go", phone.page.getAttribute("#leave", "href"), "the way out ends the session first");
        }
        try (Screen phone = Screen.phone(browser, site, true).open("/")) {
            phone.accessible();
            phone.page.selectOption("[name=town]", "500118106000");
            phone.page.click("main form button");
            phone.page.waitForSelector(".places li");
            phone.accessible();
        }
    }

    @Test
    void a_party_sees_her_own_matter_by_a_link_that_opens_once() {
        var casework = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        Person she = Person.named("演示·禾四").identifiedBy(io.github.xingfujia.kernel.ResidentId.of(NUMBER));
        CaseId id = casework.open(OpenCase.visit(she).about("in-laws")).orThrow();
        try (Screen desk = Screen.desk(browser, site).login(ZHOU);
                Screen phone = Screen.phone(browser, site, false)) {
            desk.open("/cases/" + id);
            desk.act("LINK", () -> {
                desk.page.check("#act-LINK [value=APPLICANT]");
                desk.page.fill("#act-LINK [name=residentId]", NUMBER);
            });
            String link = desk.page.getAttribute("#made", "href");
            phone.page.navigate(link);
            phone.page.click("main button");
            assertTrue(phone.text().contains("狮子村站点"), phone.text());
            assertFalse(phone.text().contains("询问"), phone.text());
            assertEquals("便民服务", phone.page.title());
            phone.page.navigate(link);
            phone.page.click("main button");
            assertTrue(phone.text().contains("没有这个页面"), phone.text());
        }
    }

    @Test
    void network_and_figures_read_well_on_both_screens() {
        for (boolean wide : new boolean[] {true, false}) {
            try (Screen screen = wide ? Screen.desk(browser, site) : Screen.phone(browser, site, true)) {
                screen.login("zheng@500118000000").open("/network").accessible();
                assertTrue(screen.text().contains("267") && screen.text().contains("5 个"), screen.text());
                screen.open("/figures").accessible();
                assertTrue(screen.text().contains("89 %（89.17）"), screen.text());
                assertTrue(screen.text().contains("单位不同"), screen.text());
            }
        }
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() {
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            APIResponse answer = desk.page
                    .request()
                    .post(
                            site.root + "/cases/new",
                            RequestOptions.create().setForm(FormData.create().set("applicant.name", "演示·外")));
            assertEquals(403, answer.status());
        }
    }
}
