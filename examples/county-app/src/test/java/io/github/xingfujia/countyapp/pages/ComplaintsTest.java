package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import org.junit.jupiter.api.Test;

/** The way of a complaint: from a party's phone past who handles her matter to who answers, and back. */
class ComplaintsTest extends InBrowser {

    private static final String HERS = "500118199001010031";
    private static final String WORDS = "三个星期没有人找过我";

    private static CaseId opened() {
        return site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·禾诉").identifiedBy(ResidentId.of(HERS)))
                        .about("in-laws")
                        .against(Person.named("演示·婆诉")))
                .orThrow();
    }

    private static void enter(Screen phone, CaseId id) {
        phone.open("/link/" + site.link(id, Side.APPLICANT, HERS));
        phone.page.click("main button");
        phone.page.waitForURL("**/matter");
    }

    @Test
    void a_complaint_passes_by_who_handles_the_matter_and_she_sees_that_it_was_answered() {
        CaseId id = opened();
        try (Screen phone = Screen.phone(browser, site, false);
                Screen worker = Screen.desk(browser, site).login("zhou@500118106201");
                Screen centre = Screen.desk(browser, site).login("zheng@500118000000")) {
            enter(phone, id);
            assertTrue(phone.text().contains("10 个工作日"), phone.text());
            phone.page.fill("[name=complaint]", "字".repeat(2001));
            phone.page.click("button[value=complain]");
            phone.page.locator(".field.wrong").waitFor();
            assertEquals(2001, phone.page.inputValue("[name=complaint]").length(), "what was typed is kept");
            phone.page.fill("[name=complaint]", WORDS);
            phone.page.click("button[value=complain]");
            phone.page.waitForURL("**/matter?said=done");
            assertTrue(phone.text().contains("2026-11-20（周五） 收到"), phone.text());
            assertTrue(phone.text().contains("2026-12-04"), "ten working days: " + phone.text());
            assertFalse(phone.page.content().contains(WORDS), "others look over her shoulder");

            worker.open("/complaints");
            assertTrue(worker.text().contains("没有待答复的投诉"), worker.text());
            worker.open("/complaints/" + id + "-p1");
            assertTrue(worker.text().contains("没有这个页面"), worker.text());
            worker.open("/cases/" + id);
            assertFalse(worker.page.content().contains(WORDS), "kept from who handles it");

            centre.open("/desk");
            assertTrue(centre.text().contains("投诉 1 件待答复"), centre.text());
            centre.page.click(".waits a[href='/complaints']");
            centre.accessible();
            centre.shot("complaints");
            assertTrue(centre.text().contains("2026-12-04"), centre.text());
            centre.page.click("main tbody a");
            centre.accessible();
            centre.shot("complaint");
            assertTrue(centre.text().contains(WORDS), centre.text());
            centre.page.fill("[name=reply]", "字".repeat(2001));
            centre.page.click("main form button");
            centre.page.locator(".field.wrong").waitFor();
            assertEquals(2001, centre.page.inputValue("[name=reply]").length(), "what was typed is kept");
            centre.page.fill("[name=reply]", "已督促，明天联系");
            centre.page.click("main form button");
            centre.page.waitForURL("**/complaints?said=answered");
            assertTrue(centre.text().contains("没有待答复的投诉"), centre.text());
            centre.open("/complaints/" + id + "-p1");
            assertTrue(centre.text().contains("已督促，明天联系"), centre.text());
            assertFalse(centre.visible("[name=reply]"), "answered once");

            phone.open("/matter");
            assertTrue(phone.text().contains("2026-11-20（周五） 已答复"), phone.text());
        }
        try (Screen phone = Screen.phone(browser, site, true)) {
            enter(phone, id);
            phone.accessible();
            phone.shot("matter-complained");
        }
    }

    @Test
    void what_is_complained_about_by_word_of_mouth_is_passed_on_and_not_read_again() {
        CaseId id = opened();
        try (Screen worker = Screen.desk(browser, site).login("zhou@500118106201");
                Screen centre = Screen.desk(browser, site).login("zheng@500118000000")) {
            worker.open("/cases/" + id);
            worker.act("COMPLAIN", () -> worker.page.fill("#act-COMPLAIN [name=words]", "电话总打不通"));
            worker.page.waitForURL("**?said=COMPLAIN#main");
            assertFalse(worker.page.content().contains("电话总打不通"), "not to be read here again");
            worker.open("/complaints/" + id + "-p1");
            assertTrue(worker.text().contains("没有这个页面"), worker.text());
            centre.open("/complaints/" + id + "-p1");
            assertTrue(centre.text().contains("电话总打不通"), centre.text());
            centre.page.fill("[name=reply]", "已换号码");
            centre.page.click("main form button");
            centre.page.waitForURL("**/complaints?said=answered");
        }
    }
}
