package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Finding;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Sweep;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the desks are for besides one case: sweeps, duplicates, certificates, figures, search, the keyboard. */
class DesksTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";
    private static final String HEAD = "qian@500118000000-federation";
    private static final String CENTRE = "zheng@500118000000";

    private static CaseId filed(String staff, String post, Person applicant) {
        return site.home
                .as(Actor.staff(staff, post))
                .casework()
                .open(OpenCase.visit(applicant).about("in-laws"))
                .orThrow();
    }

    @Test
    void a_sweep_on_a_phone_may_find_nothing_and_a_finding_becomes_a_case() {
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.open("/sweep").accessible();
            phone.shot("sweep-phone");
            phone.page.click("main form .wide");
            phone.page.waitForURL("**/sweep?said=nothing");
            assertTrue(phone.text().contains("已上报：没有发现"), phone.text());
            phone.page.selectOption("[name='c1.category']", "in-laws");
            phone.choose("c1.risk", "HIGH");
            phone.page.selectOption("[name='c2.category']", "property");
            phone.choose("c2.risk", "LOW");
            phone.page.click("main form .wide");
            phone.page.waitForURL("**/sweep?said=found");
            assertEquals(2, phone.page.locator(".finding").count());
            assertTrue(phone.page.innerText(".finding >> nth=0").contains("还剩"), phone.text());
            phone.accessible();
            phone.shot("sweep-findings-phone");
            phone.page.click(".finding:has-text('婆媳') a.button");
            phone.accessible();
            phone.page.fill("[name='applicant.name']", "演示·禾十");
            phone.page.click("main form .wide");
            phone.page.waitForURL("**/cases/*?said=filed");
            phone.open("/sweep");
            phone.page.click(".finding button");
            phone.page.waitForURL("**/sweep?said=dismissed&undo=*");
            assertEquals(0, phone.page.locator(".finding").count());
            phone.accessible();
            phone.page.click(".undo button");
            phone.page.waitForURL("**/sweep?said=reinstated");
            assertEquals(1, phone.page.locator(".finding").count(), "what was dismissed by mistake is there again");
        }
    }

    @Test
    void a_finding_of_violence_is_set_aside_by_another_and_whoever_found_it_reads_why() {
        site.home
                .as(Actor.staff("zheng", "500118000000"))
                .casework()
                .sweep(Sweep.of(DivisionCode.of("500118106201"), site.home.today(), new Finding("violence", Risk.HIGH)))
                .orThrow();
        try (Screen finder = Screen.desk(browser, site).login("zheng@500118000000");
                Screen other = Screen.desk(browser, site).login("wang@500118000000")) {
            finder.open("/sweep").accessible();
            assertEquals(0, finder.page.locator(".finding form").count(), "no button that is always refused");
            other.open("/sweep");
            other.page.fill(".finding [name=reason]", "已当面单独问过，是邻居争吵");
            other.page.click(".finding form button");
            other.page.waitForURL("**/sweep?said=dismissed**");
            finder.open("/sweep").accessible();
            assertTrue(finder.page.innerText(".finding.aside").contains("是邻居争吵"), finder.text());
        }
    }

    @Test
    void the_desk_puts_safety_before_naming_a_mediator() {
        Person she = Person.named("演示·禾先");
        CaseId id = filed("zhou", "500118106201", she);
        String row = "tr:has(a[href='/cases/" + id + "'])";
        var casework = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            assertTrue(desk.page.innerText(row).contains("先打开案件"), "not yet asked: " + desk.text());
            casework.screen(id, she, io.github.xingfujia.protection.Screen.noIndicator())
                    .orThrow();
            desk.open("/desk");
            assertTrue(desk.page.innerText(row).contains("指派调解员"), desk.text());
            casework.screen(id, she, io.github.xingfujia.protection.Screen.affirmed("injured"))
                    .orThrow();
            desk.open("/desk");
            assertTrue(desk.page.innerText(row).contains("先打开案件"), "duties are open: " + desk.text());
            assertFalse(desk.page.innerText(row).contains("指派调解员"), desk.text());
        }
    }

    @Test
    void both_together_is_warned_of_before_and_spoken_of_after() {
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU).open("/cases/new")) {
            String field = phone.page.innerText("fieldset:has([name=form])");
            assertTrue(field.contains("都单独问过"), field);
            phone.page.fill("[name='applicant.name']", "演示·禾见");
            phone.page.fill("[name='other.name']", "演示·婆见");
            phone.page.selectOption("[name=about]", "in-laws");
            phone.choose("asked", "not");
            phone.choose("result", "UNSETTLED");
            phone.choose("form", "JOINT");
            phone.page.click("main form .wide");
            phone.page.waitForURL("**/cases/*?said=joint");
            assertTrue(phone.text().contains("不要再安排见面"), phone.text());
        }
    }

    @Test
    void a_station_and_a_town_see_their_own_figures() {
        filed("zhou", "500118106201", Person.named("演示·禾数"));
        for (String who : new String[] {ZHOU, "chen@500118106000"}) {
            try (Screen desk = Screen.desk(browser, site).login(who)) {
                desk.open("/figures").accessible();
                assertTrue(desk.page.locator("#register tbody tr").count() > 1, who + ": " + desk.text());
                assertFalse(desk.text().contains("没有您可以查看的数字"), who);
            }
        }
    }

    @Test
    void the_file_says_of_an_approach_what_was_agreed_and_no_more() {
        Person she = Person.named("演示·禾约");
        var casework = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        CaseId id = casework.open(OpenCase.visit(she).about("in-laws").against(Person.named("演示·婆约")))
                .orThrow();
        casework.screen(id, she, io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        casework.agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.open("/cases/" + id + "/file");
            desk.page.click("form[action='/cases/" + id + "/file'] button");
            String terms = desk.page.innerText("main section:has(.party)");
            assertTrue(terms.contains("电话"), terms);
            assertFalse(terms.contains("—"), terms);
        }
    }

    @Test
    void only_the_matcher_sees_suspected_duplicates_and_decides_them() {
        Person she = Person.named("演示·禾双").identifiedBy(ResidentId.of("500118199001010023"));
        filed("zhou", "500118106201", she);
        filed("chen", "500118106000", she);
        try (Screen matcher = Screen.desk(browser, site).login("han@500118000000");
                Screen worker = Screen.desk(browser, site).login(ZHOU)) {
            worker.open("/matches");
            assertFalse(worker.text().contains("身份证号相同"), worker.text());
            matcher.open("/matches").accessible();
            matcher.shot("matches");
            assertTrue(matcher.text().contains("身份证号相同"), matcher.text());
            String row = matcher.page.innerText("tbody tr >> nth=0");
            assertEquals(3, row.split("演示·禾双", -1).length, "who stands in either is told: " + row);
            matcher.page.click("button[name=same][value=no]");
            matcher.page.waitForURL("**/matches?said=done");
            assertTrue(matcher.text().contains("没有待处理"), matcher.text());
        }
    }

    @Test
    void the_head_revokes_and_founds_and_a_worker_may_not_look() {
        try (Screen head = Screen.desk(browser, site).login(HEAD);
                Screen worker = Screen.desk(browser, site).login(ZHOU)) {
            head.open("/team").accessible();
            head.shot("team");
            assertTrue(head.page.innerText("tr:has-text('演示·周')").contains("有效"), head.text());
            head.open("/team/wu").accessible();
            head.page.check("form:has([value=revoke]) [name=lossCause][value=LEFT]");
            head.page.click("form:has([value=revoke]) button");
            head.page.waitForURL("**/team?said=revoke**");
            assertTrue(head.page.innerText("tr:has-text('演示·吴')").contains("没有"), head.text());
            head.open("/team/wu");
            assertEquals(0, head.page.locator("[name=certificate]").count(), "nobody is certified by word of mouth");
            head.open("/team");
            head.page.click("form[action='/team/found'] button");
            head.page.waitForURL("**/team?said=found**");
            worker.open("/team");
            assertFalse(worker.text().contains("演示·吴"), worker.text());
            worker.open("/team/wu");
            assertTrue(worker.text().contains("没有这个页面"), worker.text());
        }
    }

    @Test
    void figures_are_drawn_from_the_table_on_the_page_and_can_be_taken_along() throws IOException {
        filed("zheng", "500118000000", Person.named("演示·数"));
        try (Screen desk = Screen.desk(browser, site).login(CENTRE)) {
            desk.open("/figures");
            desk.page.locator(".chart svg").first().waitFor();
            desk.accessible();
            desk.shot("figures");
            assertTrue(desk.page.innerText(".readings").contains("89 %（89.17）"), desk.text());
            assertTrue(desk.page.innerText(".readings").contains("107 件 / 120 人次"), desk.text());
            for (String amount : new String[] {"1044", "5423", "120", "107"}) {
                assertTrue(desk.page.innerText("#compare").contains(amount), amount);
                assertTrue(
                        desk.page
                                .locator("[data-table=compare] svg")
                                .innerHTML()
                                .contains(amount),
                        amount);
            }
            String chart = desk.page.locator("[data-table=compare] svg").innerHTML();
            assertTrue(chart.contains("（件）") && chart.contains("（人次"), chart);
            assertTrue(desk.page.locator(".reading details").first().innerHTML().contains("单位不同"), "note");
            Download file = desk.page.waitForDownload(() -> desk.page.click("a[href^='/figures/compare.csv']"));
            String text = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("\uFEFF") && text.contains("5423") && text.contains("\r\n"), text);
            desk.page.selectOption("[name=by]", "channel");
            desk.page.click(".head button");
            assertTrue(desk.page.innerText("#register").contains("来访"), desk.text());
            desk.page.fill("[name=until]", "2020-06-30");
            desk.page.click(".head button");
            assertTrue(
                    desk.page.innerText("#compare").contains("2019-07-01/2020-06-30"),
                    "twelve months until a chosen day");
        }
        try (Screen phone = Screen.phone(browser, site, true).login(CENTRE)) {
            phone.open("/figures");
            phone.page.locator(".chart svg").first().waitFor();
            phone.accessible();
            phone.shot("figures-phone");
        }
    }

    @Test
    void everything_i_may_see_is_found_and_nothing_else() {
        CaseId id = filed("zhou", "500118106201", Person.named("演示·寻"));
        String number = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .view(id)
                .orThrow()
                .number();
        try (Screen mine = Screen.desk(browser, site).login(ZHOU);
                Screen other = Screen.desk(browser, site).login("w-500118001001@500118001001")) {
            look(mine, "婆媳").accessible();
            assertTrue(mine.text().contains(number), mine.text());
            assertEquals(site.root + "/search", mine.page.url(), "what is looked for stands in no address");
            look(mine, number);
            assertTrue(mine.page.url().endsWith("/cases/" + id), mine.page.url());
            look(other, number);
            assertTrue(other.text().contains("没有找到"), other.text());
            look(mine, "狮子村").accessible();
            assertTrue(mine.text().contains("狮子村站点"), mine.text());
            assertTrue(mine.text().contains("站点人员"), mine.text());
        }
    }

    private static Screen look(Screen desk, String asked) {
        desk.open("/search");
        desk.page.fill("#q2", asked);
        desk.page.click("main .search button");
        return desk;
    }

    @Test
    void a_file_opened_in_danger_counts_down_what_is_left_of_it() {
        String file = "/violence/"
                + site.home
                        .as(Actor.staff("yang", "500118000000"))
                        .protection()
                        .register(RegisterFile.by(FileChannel.CALL, FilePerson.woman("演示·禾危"))
                                .wishing(HandlerWish.at(PostId.of("500118106000"))))
                        .orThrow();
        try (Screen phone = Screen.phone(browser, site, true).login("yang@500118000000")) {
            phone.open("/danger").accessible();
            phone.page.focus("#act-custody-breakGlass summary");
            phone.page.keyboard().press("Enter");
            phone.page.fill("[name=matterKey]", site.root + file);
            phone.page.fill("[name=dangerReason]", "演示：她说今晚会出人命");
            phone.page.selectOption("[name=second]", "zhu");
            phone.page.focus("#act-custody-breakGlass button");
            phone.page.keyboard().press("Enter");
            phone.page.waitForURL("**/danger?said=custody.breakGlass#main");
            phone.accessible();
            phone.shot("danger-open-phone");
            phone.page.click("main a[href='" + file + "']");
            String first = phone.page.innerText(".clocked .clock");
            assertTrue(first.matches("([0-9]:)?[0-9]{2}:[0-9]{2}"), first);
            phone.page.waitForFunction(
                    "before => document.querySelector('.clocked .clock').textContent !== before", first);
            assertEquals(0, phone.page.locator("main form").count(), "to be read only");
            phone.accessible();
            phone.shot("danger-file-phone");
        }
    }

    @Test
    void the_keyboard_leads_everywhere() {
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.page.keyboard().press("?");
            desk.page.waitForURL("**/keys");
            desk.accessible();
            desk.page.keyboard().press("g");
            desk.page.keyboard().press("n");
            desk.page.waitForURL("**/cases/new");
            desk.page.keyboard().press("Tab");
            assertEquals("skip", desk.page.evaluate("document.activeElement.className"));
            desk.page.keyboard().press("Enter");
            // into the form and through it without a pointer
            desk.page.focus("[name='applicant.name']");
            desk.page.keyboard().type("演示·键");
            desk.page.keyboard().press("Tab");
            for (int i = 0; i < 20 && !desk.page.inputValue("[name=about]").equals("in-laws"); i++) {
                desk.page.keyboard().press("ArrowDown");
            }
            assertEquals("in-laws", desk.page.inputValue("[name=about]"));
            desk.page.keyboard().press("Tab");
            desk.page.keyboard().press("Tab");
            desk.page.keyboard().press("Space");
            desk.page.focus("[name='other.name']");
            desk.page.keyboard().type("演示·对");
            desk.page.focus("[name=result][value=SETTLED]");
            desk.page.keyboard().press("Space");
            desk.page.focus("[name=minutes]");
            desk.page.keyboard().type("轮流做饭");
            desk.page.focus("[name='other.asked'][value=none]");
            desk.page.keyboard().press("Space");
            desk.page.focus("[name=agreed]");
            desk.page.keyboard().press("Space");
            desk.page.keyboard().press("Enter");
            desk.page.waitForURL("**/cases/*?said=filed");
            assertTrue(desk.text().contains("已归档"), desk.text());
        }
    }
}
