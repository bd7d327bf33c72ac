package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import io.github.xingfujia.adapters.http.Xlsx;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head and a rule editor bring a changed workbook into force on the pages, and back; what is wrong names its cell. */
class BookChangesTest extends InBrowser {

    private static final String HEAD = "qian@500118000000-federation";
    private static final String CENTRE = "zheng@500118000000";
    private static final String SECOND = "wang@500118000000";

    private static byte[] workbook(Screen screen, int sheet, BiFunction<Integer, List<String>, List<String>> row)
            throws IOException {
        screen.open("/rules/workbook");
        Download file = screen.page.waitForDownload(() -> screen.page.click("a[href='/rules/workbook.xlsx']"));
        Checks problems = Checks.of();
        List<Sheet> sheets;
        try (var in = file.createReadStream()) {
            sheets = new ArrayList<>(Xlsx.read(in.readAllBytes(), problems));
        }
        problems.orThrow();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> old : sheets.get(sheet).rows()) {
            rows.add(row.apply(rows.size(), new ArrayList<>(old)));
        }
        sheets.set(sheet, Sheet.of(sheets.get(sheet).name(), rows));
        return Xlsx.of(sheets);
    }

    /** A case at the station with so many attempts that did not settle it, reviewed after the last. */
    private static void tried(String name, int times) {
        var zhou = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        zhou.review(failed(name, times)).orThrow();
    }

    private static CaseId failed(String name, int times) {
        var zhou = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        CaseId id =
                zhou.open(OpenCase.visit(Person.named(name)).about("in-laws")).orThrow();
        zhou.screen(id, Person.named(name), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        for (int i = 0; i < times; i++) {
            zhou.record(id, Attempt.unsettled("").separately()).orThrow();
        }
        return id;
    }

    private static void propose(Screen screen, byte[] bytes) {
        screen.open("/rules/changes");
        screen.workbook(bytes);
        screen.page.click("main form[enctype] .wide");
        screen.page.waitForLoadState();
    }

    private static List<String> two(List<String> row, String rule) {
        if (row.contains(rule)) {
            row.replaceAll(cell -> cell.equals(">=3") ? ">=2" : cell);
        }
        return row;
    }

    @Test
    void a_workbook_is_proposed_verified_tried_approved_by_two_and_taken_back() throws IOException {
        String at;
        tried("演示·回放甲", 2);
        tried("演示·回放乙", 2);
        tried("演示·回放丙", 1);
        failed("演示·回放丁", 2);
        try (Screen editor = Screen.desk(browser, site).login(CENTRE)) {
            propose(editor, workbook(editor, 0, (n, row) -> two(row, "hand-up-unsettled")));
            editor.accessible();
            at = editor.page.url().replaceFirst("#.*", "").substring(site.root.length());
            assertTrue(at.matches("/rules/proposals/escalation-[0-9]+"), editor.text());
            assertTrue(editor.page.locator("#changes li").count() > 0, "what changes is told in cases");
            editor.page.click("#proposal form .wide");
            editor.page.locator("#replays form").waitFor();
            editor.page.click("#replays .wide");
            editor.page.locator("#result").waitFor();
            editor.accessible();
            editor.shot("replay");
            for (String table : List.of("#turns", "#sooner", "#tiers", "#posts")) {
                assertTrue(editor.visible(table), table);
            }
            for (String drawn : List.of("turns", "tiers", "posts")) {
                assertTrue(editor.visible(".chart[data-table=" + drawn + "] svg"), drawn);
            }
            assertFalse(editor.visible("#late-tiers"), "this book sets no time limit");
            assertTrue(editor.text().contains("不规定期限"), editor.text());
            assertFalse(editor.text().contains("请不要关闭页面"), "it is over");
            assertTrue(editor.page.innerText("#turns td.n").equals("2"), editor.text());
            assertTrue(editor.page.innerText("#sooner tbody tr").endsWith("0\t0\t1"), editor.page.innerText("#sooner"));
            assertTrue(editor.text().contains("另有 3 次结果不同"), "two reviews, and one case that nobody reviewed");
            assertFalse(editor.text().contains("已读 "), "how far it had come is of no use any more");
            assertTrue(editor.text().contains("我看过这份结果"), "to run it is not to have read it");
            Download kept = editor.page.waitForDownload(() -> editor.page.click("#result [download]"));
            assertTrue(kept.suggestedFilename().endsWith(".xlsx"), kept.suggestedFilename());
            editor.page.click("#result .button");
            assertTrue(editor.visible("#replays .digest"), editor.text());
            assertEquals(0, editor.page.locator("#approval").count(), "only a head approves");
            editor.page.click("a[href$='/try']:not(.tabs a)");
            editor.page.selectOption("select[name='fact.tier']", "station");
            editor.page.selectOption("[name='fact.gate']", "no-indicator");
            editor.page.fill("[name='fact.unsettled']", "2");
            editor.page.click("form.trial .wide");
            editor.page.waitForLoadState();
            editor.accessible();
            assertTrue(editor.page.innerText("#answer").contains("hand-up-unsettled"), editor.text());
            assertTrue(editor.text().contains("不是现行的规则书"), editor.text());
        }
        String late;
        try (Screen editor = Screen.desk(browser, site).login(CENTRE)) {
            propose(editor, workbook(editor, 0, (n, row) -> {
                if (row.contains("hand-up-unsettled")) {
                    row.replaceAll(cell -> cell.equals(">=3") ? ">=4" : cell);
                }
                return row;
            }));
            late = editor.page.url().replaceFirst("[#?].*", "").substring(site.root.length());
        }
        try (Screen head = Screen.phone(browser, site, true).login(HEAD)) {
            head.open(at).accessible();
            head.shot("proposal-phone");
            head.page.check("#approval [value=KEEP_RUNNING]");
            head.page.click("#approval .wide");
            head.page.waitForLoadState();
            assertTrue(head.text().contains("下一步：由另一人共同批准"), head.text());
            assertEquals(
                    0, head.page.locator("#proposal [value=countersign]").count(), "who approved is no second person");
        }
        try (Screen proposer = Screen.desk(browser, site).login(CENTRE)) {
            proposer.open(at);
            assertEquals(
                    0, proposer.page.locator("#proposal [value=countersign]").count(), "nor is who proposed it");
        }
        try (Screen second = Screen.desk(browser, site).login(SECOND)) {
            second.open(at);
            second.page.click("#proposal a[href*='/replays/']");
            second.page.locator("#result").waitFor();
            second.accessible();
            second.shot("replay-again");
            assertTrue(second.text().contains("重新算了 "), second.text());
            second.open(at);
            second.page.click("#proposal form .wide");
            second.page.waitForLoadState();
            assertTrue(second.text().contains("已经通过"), second.text());
            var stopped = site.worker("zheng", "500118000000")
                    .post(late + "/replay", "from", "2026-11-01", "until", "2026-11-20");
            assertEquals(409, stopped.statusCode(), stopped.body());
            assertTrue(stopped.body().contains("试算已停下：此后第 1 版已经通过"), stopped.body());
            String past = second.open(late).text();
            assertTrue(past.contains("本提案不能再办") && !past.contains("一经通过"), past);
            second.open("/rules/changes").accessible();
            second.shot("changes");
            String versions = second.page.innerText("#versions");
            assertTrue(versions.contains("第 1 版") && versions.contains("继续按原来的规则书办"), versions);
            second.page.click("#versions a[href='/rules/compare']");
            second.page.waitForLoadState();
            second.page.click("main form .wide");
            second.page.waitForLoadState();
            second.accessible();
            assertTrue(second.page.locator("#compared #changes li").count() > 0, second.text());
            assertTrue(second.text().contains("第 0 版与第 1 版"), second.text());
            second.page.fill("#beforeOn", "2026-11-19");
            second.page.fill("#afterOn", "2026-11-19");
            second.page.click("main form .wide");
            second.page.waitForLoadState();
            assertTrue(second.text().contains("第 0 版与第 0 版"), second.text());
            assertEquals(0, second.page.locator("#compared #changes li").count(), second.text());
            second.open("/rules/changes");
            second.page.click("#versions form button");
            second.page.waitForLoadState();
            assertTrue(second.page.url().contains("/rules/proposals/"), second.text());
            second.page.click("main section:has-text('撤回后现行规则书照旧') button");
            second.page.waitForLoadState();
            assertTrue(second.text().contains("已经撤回"), second.text());
        }
    }

    @Test
    void findings_proposal_and_replay_are_read_and_sent_with_script_off() throws IOException {
        try (Screen phone = Screen.phone(browser, site, false).login(CENTRE)) {
            byte[] never = workbook(phone, 0, (n, row) -> {
                if (row.contains("take-over-town-overdue")) {
                    row.replaceAll(cell -> cell.equals("town") ? "district" : cell);
                }
                return row;
            });
            propose(phone, never);
            String refused = phone.text();
            assertTrue(refused.contains("永远轮不到") && refused.contains("district-stays"), refused);
            assertTrue(phone.page.innerText(".list tbody th").matches("规则!B[0-9]+"), refused);
            propose(phone, workbook(phone, 0, (n, row) -> two(row, "take-over-town-unsettled")));
            assertTrue(phone.page.url().contains("/rules/proposals/"), phone.text());
            assertTrue(phone.page.locator("#changes li").count() > 0, "what changes is told in cases");
            phone.page.click("#proposal form .wide");
            phone.page.waitForLoadState();
            phone.page.click("#replays .wide");
            phone.page.waitForLoadState();
            assertTrue(phone.visible("#result") && phone.visible("#posts"), phone.text());
            assertEquals(0, phone.page.locator(".chart:visible").count(), "the table stands where the chart would");
            phone.page.click("#result .button");
            phone.page.waitForLoadState();
            assertTrue(phone.visible("#replays .digest"), phone.text());
            phone.page.click("main section:has-text('撤回后现行规则书照旧') button");
            phone.page.waitForLoadState();
            assertTrue(phone.text().contains("已经撤回"), phone.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | when.unsettled | when.mood | 规则![A-Z]+2",
                "0 | >=3 | often | 规则![A-Z]+[0-9]+",
                "0 | hand-up-overdue | hand-up-unsettled | 规则![A-Z]+[0-9]+",
                "6 | yongchuan | wanzhou | 规则包!B5"
            })
    void what_is_wrong_names_sheet_and_cell_and_nothing_is_proposed(int sheet, String was, String now, String cell)
            throws IOException {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            propose(desk, workbook(desk, sheet, (n, row) -> {
                row.replaceAll(text -> text.equals(was) ? now : text);
                return row;
            }));
            desk.accessible();
            String places = desk.page.innerText(".list tbody");
            assertTrue(places.lines().anyMatch(l -> l.split("\\s")[0].matches(cell)), places);
            assertFalse(desk.page.url().contains("/rules/proposals/"));
        }
    }

    @Test
    void the_books_of_warning_letters_are_shown_and_tried() {
        try (Screen phone = Screen.phone(browser, site, true).login(CENTRE)) {
            phone.open("/rules/warning-visit/try").accessible();
            phone.shot("warning-phone");
            phone.page.click("main form .wide");
            phone.page.locator("#answer .verdict").waitFor();
            String answer = phone.page.innerText("#answer");
            assertTrue(answer.contains("七日内") && answer.contains("公通字〔2024〕34号 ¶12"), answer);
            phone.open("/rules/warning-issue").accessible();
            assertTrue(phone.visible("#rule-national"), phone.text());
            assertTrue(phone.text().contains("已证明"), "its verification is told");
            phone.open("/rules/department-clock").accessible();
            phone.shot("clock-phone");
            assertTrue(phone.visible("#rule-order-urgent"), phone.text());
        }
    }

    @Test
    void a_quicker_book_of_warning_letters_is_tried_on_the_past_and_adopted_by_two() throws IOException {
        String at;
        try (Screen editor = Screen.desk(browser, site).login(CENTRE)) {
            editor.open("/rules/warning-issue/workbook");
            Download file = editor.page.waitForDownload(
                    () -> editor.page.click("a[href='/rules/warning-issue/workbook.xlsx']"));
            Checks problems = Checks.of();
            List<Sheet> sheets;
            try (var in = file.createReadStream()) {
                sheets = new ArrayList<>(Xlsx.read(in.readAllBytes(), problems));
            }
            problems.orThrow();
            sheets.set(
                    0,
                    Sheet.of(
                            sheets.get(0).name(),
                            sheets.get(0).rows().stream()
                                    .map(row -> row.stream()
                                            .map(cell ->
                                                    row.contains("chongqing") && cell.equals("72h") ? "二十四小时内作出" : cell)
                                            .toList())
                                    .toList()));
            editor.open("/rules/warning-issue/changes");
            editor.workbook(Xlsx.of(sheets));
            editor.page.click("main form[enctype] .wide");
            editor.page.waitForLoadState();
            at = editor.page.url().replaceFirst("#.*", "").substring(site.root.length());
            assertTrue(at.matches("/rules/proposals/warning-issue-[0-9]+"), editor.text());
            assertTrue(editor.text().contains("处须由两人核对") && !editor.text().contains("处写错"), editor.text());
            assertTrue(editor.page.locator(".altered").count() > 0, "the changed rule is marked");
            assertTrue(editor.page.innerText("#edits").contains("二十四小时"), "old and new stand side by side");
            editor.page.click("#proposal form .wide");
            editor.page.waitForLoadState();
            assertTrue(editor.text().contains("用过去一段时间的案件试算"), editor.text());
            editor.page.click("#replays .wide");
            editor.page.locator("#result").waitFor();
            assertTrue(editor.text().contains("期限：按提案新增超期 0 次"), editor.text());
            assertTrue(editor.text().contains("不能说没有差别"), editor.text());
            editor.accessible();
            editor.page.click("#result .button");
            assertTrue(editor.visible("#replays .digest"), editor.text());
            editor.shot("warning-proposal");
        }
        try (Screen head = Screen.desk(browser, site).login(HEAD)) {
            head.open(at);
            head.page.check("#approval [value=MOVE_AT_NEXT_REVIEW]");
            head.page.click("#approval .wide");
            head.page.waitForLoadState();
            assertTrue(head.text().contains("由另一人共同批准"), head.text());
        }
        try (Screen second = Screen.desk(browser, site).login(SECOND)) {
            second.open(at);
            second.page.click("#proposal form .wide");
            second.page.waitForLoadState();
            assertTrue(second.text().contains("已经通过"), second.text());
            second.open("/rules/warning-issue/changes");
            Download old = second.page.waitForDownload(
                    () -> second.page.click("a[href='/rules/warning-issue/versions/0.xlsx']"));
            assertTrue(old.suggestedFilename().startsWith("warning-issue-0-"), old.suggestedFilename());
        }
    }
}
