package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A dispute that a court delegated, from its letter to the report, by the pages alone. */
class DelegatedTest extends InBrowser {

    private static final String REFERENCE = "（2026）渝0118诉前调1号";

    private static Screen filed(String applicant, String reference) {
        Screen desk = Screen.desk(browser, site).login("zhou@500118106201");
        desk.open("/cases/new");
        desk.page.click("a[href='/cases/new/court']");
        desk.page.fill("[name='court.reference']", reference);
        desk.page.check("[name='court.procedure'][value=SUMMARY]");
        desk.page.fill("[name='court.on']", "2026-11-21");
        desk.page.fill("[name='court.materials']", "3");
        desk.page.fill("[name='plaintiff.name']", applicant);
        desk.page.fill("[name='other.name']", "演示·被告");
        desk.page.selectOption("[name=about]", "in-laws");
        desk.page.click("main form button");
        desk.page.locator(".field.wrong [name='court.on']").waitFor();
        assertEquals(reference, desk.page.inputValue("[name='court.reference']"), "what was typed is kept");
        desk.accessible();
        desk.page.fill("[name='court.on']", "2026-11-19");
        desk.page.click("main form button");
        desk.page.waitForURL("**/cases/*?said=filed");
        return desk;
    }

    private static void does(Screen desk, String act, Runnable fill) {
        desk.act(act, fill);
        desk.page.waitForURL("**?said=" + act + "#main");
    }

    private static void check(Screen desk, String act, String field, String value) {
        desk.page.check("#act-" + act + " [name='" + field + "'][value='" + value + "']");
    }

    private static String court(Screen desk) {
        return desk.page.innerText(".card.court");
    }

    @Test
    void a_delegated_dispute_goes_from_the_courts_letter_to_the_report() {
        try (Screen desk = filed("演示·原告甲", REFERENCE)) {
            assertTrue(court(desk).contains(REFERENCE), court(desk));
            assertTrue(court(desk).contains("2026-11-24"), "three working days of its receipt: " + court(desk));
            assertEquals(0, desk.page.locator("#act-DELEGATE").count(), "delegated once only");
            does(desk, "SCREEN", () -> {
                check(desk, "SCREEN", "side", "APPLICANT");
                check(desk, "SCREEN", "asked", "none");
            });
            assertTrue(desk.page.innerText(".group.first").contains("接受委派"), desk.text());
            does(desk, "ACCEPT_DELEGATION", () -> {});
            assertTrue(court(desk).contains("办结期限") && court(desk).contains("2026-11-27"), court(desk));
            desk.accessible();
            desk.shot("court-accepted");
            does(desk, "ASSIGN", () -> {});
            does(desk, "END", () -> desk.page.selectOption("#act-END [name=ending]", "NOT_REACHED"));
            assertTrue(court(desk).contains("告诉法院的全部内容"), court(desk));
            does(desk, "TELL_ROUTES", () -> {
                check(desk, "TELL_ROUTES", "side", "APPLICANT");
                check(desk, "TELL_ROUTES", "routes", "COURT");
            });
            does(desk, "REPORT_TO_COURT", () -> {});
            assertTrue(court(desk).contains("报告日期"), court(desk));
            desk.accessible();
            desk.shot("court-reported");
            does(desk, "CLOSE", () -> {});
        }
    }

    @Test
    void a_delegation_is_declined_for_safety_and_the_court_is_told_less() {
        try (Screen desk = filed("演示·原告乙", "（2026）渝0118诉前调2号")) {
            does(desk, "DECLINE_DELEGATION", () -> check(desk, "DECLINE_DELEGATION", "declined", "SAFETY"));
            String told = desk.page.innerText(".card.court dl >> nth=1");
            assertTrue(told.contains("不宜调解"), told);
            assertFalse(told.contains("人身安全"), told);
            does(desk, "REPORT_TO_COURT", () -> {});
            assertTrue(court(desk).contains("退还材料"), court(desk));
        }
    }
}
