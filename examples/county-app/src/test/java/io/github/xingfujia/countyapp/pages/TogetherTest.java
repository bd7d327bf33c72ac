package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import org.junit.jupiter.api.Test;

/** Several cases at once, what a login opened lately, what the station did, and a mistake put right. */
class TogetherTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";

    private static Casework zhou() {
        return site.home.as(Actor.staff("zhou", "500118106201")).casework();
    }

    private static CaseId opened(String name) {
        return zhou().open(OpenCase.visit(Person.named(name)).about("in-laws").against(Person.named("演示·对")))
                .orThrow();
    }

    private static CaseView view(CaseId id) {
        return zhou().view(id).orThrow();
    }

    private static void tick(Screen desk, CaseId id) {
        desk.page.check("[name=case][value='" + id + "']");
    }

    @Test
    void a_preview_names_every_row_and_does_nothing_and_one_confirmation_does_what_was_seen() {
        CaseId one = opened("演示·甲一");
        CaseId two = opened("演示·甲二");
        CaseId ended = opened("演示·甲三");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            tick(desk, one);
            tick(desk, two);
            tick(desk, ended);
            zhou().end(ended, io.github.xingfujia.casework.Ending.OTHER).orThrow();
            desk.page.click(".picked button");
            desk.accessible();
            String seen = desk.text();
            assertTrue(
                    seen.contains(view(one).number()) && seen.contains(view(two).number()), seen);
            assertTrue(seen.contains("2 件可以办，1 件办不了"), seen);
            assertTrue(seen.contains("承办"), seen);
            assertTrue(view(one).handler().isEmpty(), "a preview does nothing");
            long before = view(one).revision();
            desk.page.click("main form .button");
            desk.page.waitForURL("**/together/do");
            desk.accessible();
            assertTrue(desk.text().contains("2 件已办"), desk.text());
            assertTrue(view(one).handler().isPresent() && view(two).handler().isPresent());
            assertFalse(
                    view(one).handler().equals(view(two).handler()),
                    "two at once do not both go to whoever had fewest");
            assertEquals(before + 1, view(one).revision());
            desk.page.reload();
            assertEquals(before + 1, view(one).revision(), "sent again, it is done once");
        }
    }

    @Test
    void what_changed_meanwhile_is_not_done_and_stops_no_other() {
        CaseId one = opened("演示·乙一");
        CaseId two = opened("演示·乙二");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            tick(desk, one);
            tick(desk, two);
            desk.page.selectOption("#kind", "REVIEW");
            desk.page.click(".picked button");
            assertTrue(desk.text().contains("2 件可以办"), desk.text());
            zhou().screen(one, Person.named("演示·乙一"), io.github.xingfujia.protection.Screen.noIndicator())
                    .orThrow();
            for (int i = 0; i < 3; i++) {
                zhou().record(one, Attempt.unsettled("").separately()).orThrow();
            }
            desk.page.click("main form .button");
            desk.page.waitForURL("**/together/do");
            assertTrue(desk.text().contains("1 件已办，1 件没有办"), desk.text());
            assertTrue(desk.text().contains("情况有变"), desk.text());
            assertTrue(
                    view(one).history().stream().noneMatch(e -> e.what().key().equals("event.reviewed")));
            assertTrue(view(two).history().stream().anyMatch(e -> e.what().key().equals("event.reviewed")));
        }
    }

    @Test
    void a_case_of_another_station_is_told_like_one_that_is_not_there() {
        CaseId hers = opened("演示·丙");
        Caller stranger = site.worker("w-500118001001", "500118001001");
        String others = stranger.post("/together", "kind", "ASSIGN", "case", hers.value())
                .body();
        String absent = stranger.post("/together", "kind", "ASSIGN", "case", "a".repeat(26))
                .body();
        assertEquals(bare(absent), bare(others));
        assertTrue(others.contains("没有这件"), others);
    }

    private static String bare(String page) {
        return page.replaceAll("name=\"(command|token)\" value=\"[^\"]*\"", "")
                .replaceAll("data-arrived=\"[^\"]*\"", "");
    }

    @Test
    void what_was_opened_lately_stands_on_the_desk_until_the_login_ends() {
        CaseId id = opened("演示·丁");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            assertFalse(desk.text().contains("最近看过"), desk.text());
            desk.open("/cases/" + id).open("/desk").accessible();
            assertTrue(desk.page.innerText("section:has(h2:text('最近看过'))").contains(view(id).number()));
            desk.login(ZHOU);
            assertFalse(desk.text().contains("最近看过"), "another login, another list");
        }
    }

    @Test
    void a_mistake_is_struck_by_whoever_recorded_it_and_stays_to_be_read() {
        CaseId id = opened("演示·戊");
        zhou().screen(id, Person.named("演示·戊"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().record(id, Attempt.unsettled("记到别人头上了").separately()).orThrow();
        zhou().assign(id, StaffId.of("zhou")).orThrow();
        try (Screen desk = Screen.desk(browser, site).login(ZHOU);
                Screen colleague = Screen.desk(browser, site).login("wu@500118106201")) {
            colleague.open("/cases/" + id);
            assertEquals(0, colleague.page.locator("#act-STRIKE").count(), "not her entry");
            desk.open("/cases/" + id);
            desk.act("STRIKE", () -> desk.page.fill("#act-STRIKE textarea", "这是隔壁一件的"));
            desk.page.waitForURL("**said=STRIKE**");
            desk.accessible();
            assertEquals(0, view(id).unsettled());
            assertTrue(desk.text().contains("系误记，不计入"), desk.text());
            desk.open("/cases/" + id + "/file");
            desk.page.click("main form button");
            assertTrue(desk.text().contains("这是隔壁一件的") && desk.text().contains("记到别人头上了"), desk.text());
        }
    }

    @Test
    void the_station_reads_who_did_what_and_no_word_of_anybody() {
        CaseId id = opened("演示·己");
        zhou().record(id, Attempt.unsettled("谁也不该在这里读到").separately()).orThrow();
        try (Screen desk = Screen.phone(browser, site, true).login("wu@500118106201")) {
            desk.page.click("a[href='/activity']");
            desk.accessible();
            assertTrue(desk.text().contains(view(id).number()) && desk.text().contains("登记调处"), desk.text());
            assertFalse(desk.text().contains("谁也不该") || desk.text().contains("演示·己"), desk.text());
        }
        String elsewhere =
                site.worker("w-500118001001", "500118001001").get("/activity").body();
        assertFalse(elsewhere.contains(view(id).number()), elsewhere);
    }
}
