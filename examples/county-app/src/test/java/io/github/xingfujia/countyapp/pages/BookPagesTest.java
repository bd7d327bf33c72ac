package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import io.github.xingfujia.adapters.http.Xlsx;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.rules.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The rule book for a head who is no programmer: read it, ask it, take it along, have a changed one checked. */
class BookPagesTest extends InBrowser {

    private static final String HEAD = "qian@500118000000-federation";
    private static final String CENTRE = "zheng@500118000000";
    private static final String STATION = "zhou@500118106201";

    private static void upload(Screen screen, byte[] bytes) {
        screen.workbook(bytes);
        screen.page.click("main form .wide");
        screen.page.waitForLoadState();
    }

    private static byte[] workbook(Screen screen) throws IOException {
        Download file = screen.page.waitForDownload(() -> screen.page.click("a[href='/rules/workbook.xlsx']"));
        assertEquals("escalation-0-2024-10-01.xlsx", file.suggestedFilename());
        try (var in = file.createReadStream()) {
            return in.readAllBytes();
        }
    }

    /** Changes cells of the sheet of rules. */
    private static byte[] changed(byte[] workbook, UnaryOperator<List<String>> row) {
        Checks problems = Checks.of();
        List<Sheet> sheets = new ArrayList<>(Xlsx.read(workbook, problems));
        problems.orThrow();
        Sheet rules = sheets.get(0);
        sheets.set(
                0,
                Sheet.of(
                        rules.name(),
                        rules.rows().stream()
                                .map(r -> row.apply(new ArrayList<>(r)))
                                .toList()));
        return Xlsx.of(sheets);
    }

    @Test
    void the_head_reads_every_rule_with_its_source_and_what_was_proven() {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.page.click("nav a[href='/rules']");
            desk.accessible();
            desk.shot("book");
            String row = desk.page.innerText("#rule-take-over-complex-and-high-risk");
            for (String said : List.of("由区中心接办", "1 以上", "高", "人民调解法 25", "yongchuan 第 1 版", "2024-10-01", "区中心接办")) {
                assertTrue(row.contains(said), said + " in " + row);
            }
            assertTrue(desk.page.innerText("#rule-protect-severe").contains("2021-01-01"), "of the national pack");
            assertTrue(desk.text().contains("已证明：全部可能情形都查过"), desk.text());
            assertEquals(
                    site.home.profile().files("rules.escalation").size(),
                    desk.page.locator(".facts div").count());
            desk.page.click("summary:has-text('证明了什么')");
            assertEquals(16, desk.page.locator(".proof li:has(b.proven)").count());
            String open = desk.page.innerText(".proof li:has(b.open)");
            assertTrue(open.contains("没有核对的：") && open.contains("妇字〔2017〕13号 ¶6"), open);
            desk.page.click("#rule-hand-up-overdue .anchor");
            assertTrue(desk.page.url().endsWith("/rules#rule-hand-up-overdue"), desk.page.url());
        }
        try (Screen phone = Screen.phone(browser, site, true).login(CENTRE)) {
            phone.open("/rules").accessible();
            phone.shot("book-phone");
            assertFalse(phone.visible(".book td.blank"), "a phone shows only what a rule asks");
            assertTrue(phone.page.innerText("#rule-hand-up-overdue").contains("已超过办理期限"), phone.text());
        }
    }

    @Test
    void a_case_is_tried_with_the_keyboard_and_nothing_of_it_stands_in_the_address() {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.open("/rules/try").accessible();
            desk.page.selectOption("[name='fact.tier']", "town");
            desk.page.selectOption("[name='fact.gate']", "no-indicator");
            desk.page.focus("[name='fact.unsettled']");
            desk.page.keyboard().press("Control+a");
            desk.page.keyboard().type("3");
            desk.page.keyboard().press("Enter");
            desk.page.locator("#answer .verdict").waitFor();
            desk.accessible();
            desk.shot("try");
            String answer = desk.page.innerText("#answer");
            assertTrue(answer.contains("区中心接办") && answer.contains("take-over-town-unsettled"), answer);
            assertTrue(answer.contains("中国妇女报 2020-08-17"), answer);
            assertTrue(answer.contains("若“在本站点未调成次数”为2 以下"), answer);
            assertEquals(site.root + "/rules/try", desk.page.url());
            assertEquals("3", desk.page.inputValue("[name='fact.unsettled']"), "what was typed is kept");
            desk.page.click("#answer a");
            assertTrue(desk.page.url().endsWith("/rules#rule-take-over-town-unsettled"), desk.page.url());
        }
    }

    @Test
    void a_case_of_protection_is_never_told_what_would_change_it() {
        try (Screen phone = Screen.phone(browser, site, true).login(CENTRE)) {
            phone.open("/rules/try");
            phone.page.selectOption("[name='fact.gate']", "severe");
            phone.page.click("main form .wide");
            phone.page.locator("#answer .verdict").waitFor();
            phone.accessible();
            phone.shot("try-phone");
            String answer = phone.page.innerText("#answer");
            assertTrue(answer.contains("转入保护，不得劝和") && answer.contains("规程 ¶11"), answer);
            assertFalse(answer.contains("若“") || answer.contains("若同时") || answer.contains("差一项"), answer);
            assertTrue(answer.contains("不说明改变哪一项"), answer);
        }
    }

    @Test
    void a_number_beyond_its_limits_and_a_fact_left_out_are_told_at_the_field() {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.open("/rules/try");
            desk.page.evaluate("document.querySelector('.trial').noValidate = true");
            desk.page.fill("[name='fact.unsettled']", "100");
            desk.page.fill("[name='fact.returns']", "");
            desk.page.click("main form .wide");
            desk.page.locator(".field.wrong").first().waitFor();
            desk.accessible();
            assertEquals(2, desk.page.locator(".field.wrong").count());
            String said = desk.page.innerText("[id='fact.unsettled-error']");
            assertTrue(said.contains("0") && said.contains("99"), said);
            assertEquals("100", desk.page.inputValue("[name='fact.unsettled']"), "what was typed is kept");
        }
    }

    @Test
    void a_workbook_is_taken_along_and_comes_back_the_same() throws IOException {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.open("/rules/workbook").accessible();
            upload(desk, workbook(desk));
            desk.accessible();
            desk.shot("workbook-same");
            assertTrue(desk.page.innerText("#checked").contains("与最近通过的规则书（已经施行或者将要施行）内容相同"), desk.text());
            assertTrue(desk.page.innerText("#checked").contains("已证明：全部"), desk.text());
            upload(desk, new byte[0]);
            assertTrue(desk.text().contains("请先选择一个表格文件"), desk.text());
            upload(desk, "no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertTrue(desk.text().contains("有 1 处写错"), desk.text());
        }
    }

    @Test
    void a_mistyped_workbook_names_the_cell() throws IOException {
        try (Screen phone = Screen.phone(browser, site, true).login(HEAD)) {
            phone.open("/rules/workbook");
            byte[] broken = changed(workbook(phone), row -> {
                if (row.size() > 1 && row.get(1).equals("hand-up-overdue")) {
                    row.replaceAll(cell -> cell.equals("hand-up") ? "hand-over" : cell);
                }
                return row;
            });
            upload(phone, broken);
            phone.accessible();
            phone.shot("workbook-cell-phone");
            assertTrue(phone.page.innerText(".list tbody th").matches("规则![A-Z]+[0-9]+"), phone.text());
        }
    }

    @Test
    void a_rule_that_is_never_reached_is_told_beside_it_with_its_reason() throws IOException {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.open("/rules/workbook");
            byte[] shadowed = changed(workbook(desk), row -> {
                if (row.size() > 1 && row.get(1).equals("take-over-town-overdue")) {
                    row.replaceAll(cell -> cell.equals("town") ? "district" : cell);
                }
                return row;
            });
            upload(desk, shadowed);
            desk.accessible();
            desk.shot("workbook-shadowed");
            assertTrue(desk.page.innerText("#checked").contains("不能采用"), desk.text());
            assertTrue(desk.page.innerText("#checked").contains("这些案情的结果会不同"), desk.text());
            assertTrue(desk.page.locator("#checked ul li").count() > 0, desk.text());
            String beside = desk.page.innerText("#new-take-over-town-overdue .found");
            assertTrue(beside.contains("永远轮不到") && beside.contains("district-stays"), beside);
            desk.open("/rules");
            assertEquals(0, desk.page.locator(".found li").count(), "the book in force is untouched");
        }
    }

    @Test
    void a_file_that_is_too_large_is_not_read() {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.open("/rules/workbook");
            upload(desk, new byte[Received.MOST_BYTES + 1]);
            desk.accessible();
            assertTrue(desk.text().contains("文件太大，最多 4 MB"), desk.text());
        }
    }

    @Test
    void a_station_reads_what_it_works_by_and_changes_nothing() {
        try (Screen station = Screen.desk(browser, site).login(STATION)) {
            station.page.click("nav a[href='/rules']");
            assertTrue(station.visible("#rule-protect-severe"), station.text());
            station.open("/rules/changes").accessible();
            assertTrue(station.visible("#versions"), station.text());
            assertEquals(0, station.page.locator("main form").count(), "nothing to propose, nothing to take back");
            assertEquals(
                    200,
                    station.page
                            .request()
                            .get(site.root + "/rules/workbook.xlsx")
                            .status());
            assertEquals(
                    404,
                    station.page
                            .request()
                            .get(site.root + "/rules/proposals/escalation-1")
                            .status());
        }
    }

    @Test
    void the_whole_table_fits_a_desk() {
        try (Screen desk = Screen.desk(browser, site).login(HEAD)) {
            desk.open("/rules");
            assertEquals(
                    true,
                    desk.page.evaluate("(() => { const t = document.querySelector('.scroll');"
                            + " return t.scrollWidth <= t.clientWidth; })()"),
                    "no rule is hidden to the right");
            assertTrue(
                    desk.page
                            .innerText("#rule-take-over-complex-and-high-risk th .cites")
                            .contains("人民调解法 25"),
                    "what it rests on stands with the rule");
        }
    }

    @Test
    void a_foreign_form_is_not_read() {
        try (Screen head = Screen.desk(browser, site).login(HEAD)) {
            APIResponse answer = head.page.request().post(site.root + "/rules/try");
            assertEquals(403, answer.status());
            assertEquals(
                    "no-store",
                    head.page
                            .request()
                            .get(site.root + "/rules/workbook.xlsx")
                            .headers()
                            .get("cache-control"));
        }
    }
}
