package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import org.junit.jupiter.api.Test;

/** A dispute handled from its pages alone, from the first question to the last revisit. */
class CasePagesTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";

    private static String opened(String applicant, String other) {
        CaseId id = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named(applicant)).about("in-laws").against(Person.named(other)))
                .orThrow();
        return "/cases/" + id;
    }

    private static void does(Screen desk, String act, Runnable fill) {
        desk.act(act, fill);
        desk.page.waitForURL("**?said=" + act + "#main");
    }

    private static void check(Screen desk, String act, String field, String value) {
        desk.page.check("#act-" + act + " [name='" + field + "'][value='" + value + "']");
    }

    private static void screened(Screen desk, String side) {
        does(desk, "SCREEN", () -> {
            check(desk, "SCREEN", "side", side);
            check(desk, "SCREEN", "asked", "none");
        });
    }

    @Test
    void a_dispute_goes_from_the_first_question_to_the_last_revisit() {
        String path = opened("演示·禾七", "演示·婆七");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.open(path).accessible();
            desk.shot("case-new");
            screened(desk, "APPLICANT");
            does(desk, "ASSIGN", () -> {});
            does(desk, "TRIAGE", () -> check(desk, "TRIAGE", "risk", "MEDIUM"));
            does(desk, "CONTACT", () -> {
                check(desk, "CONTACT", "side", "APPLICANT");
                check(desk, "CONTACT", "reach", "CALL");
                check(desk, "CONTACT", "shared", "yes");
                desk.page.fill("#act-CONTACT [name='hours.from']", "09:00");
                desk.page.fill("#act-CONTACT [name='hours.until']", "18:00");
            });
            does(desk, "AGREE", () -> {
                check(desk, "AGREE", "approach", "yes");
                check(desk, "AGREE", "how", "CALL");
            });
            does(desk, "APPROACH", () -> {});
            screened(desk, "OTHER");
            does(desk, "PLAN", () -> check(desk, "PLAN", "form", "JOINT"));
            desk.accessible();
            desk.shot("case-planned");
            does(desk, "START", () -> check(desk, "START", "session", "1"));
            does(desk, "RECORD", () -> {
                check(desk, "RECORD", "result", "SETTLED");
                check(desk, "RECORD", "form", "JOINT");
                desk.page.fill("#act-RECORD textarea", "说开了");
            });
            assertTrue(desk.page.innerText(".next").contains("调成了"), desk.text());
            agreed(desk, path);
            desk.open(path);
            does(desk, "END", () -> {});
            does(desk, "CLOSE", () -> {});
            assertTrue(desk.page.innerText(".state.closed").contains("已归档"), desk.text());
            assertTrue(desk.page.innerText(".acts").contains("已归档，不再改动"), desk.text());
            desk.shot("case-closed");
            revisited(desk, path);
            desk.open(path + "/file").accessible();
            assertFalse(desk.text().contains("说开了"), "nothing is opened by a link");
            desk.page.click("main form button");
            assertTrue(desk.text().contains("说开了"), desk.text());
            assertTrue(
                    desk.text().contains("调解记录：在本卷") && desk.text().contains("回访记录：在本卷"),
                    "the parts of a file: " + desk.text());
            assertTrue(desk.page.locator(".history li").count() > 3, "and what happened: " + desk.text());
            desk.accessible();
            desk.shot("file");
        }
    }

    private static void agreed(Screen desk, String path) {
        desk.open(path + "/agreement").accessible();
        desk.shot("agreement-empty");
        does(desk, "DRAW", () -> {
            check(desk, "DRAW", "paper", "WRITTEN");
            desk.page.selectOption("[name='c1.kind']", "CONDUCT");
            desk.page.fill("[name='c1.clause']", "有话好好说");
        });
        assertTrue(desk.page.innerText(".advice").contains("第 1 条没有写明履行方式"), desk.text());
        for (String side : new String[] {"APPLICANT", "OTHER"}) {
            does(desk, "SIGN", () -> {
                check(desk, "SIGN", "side", side);
                check(desk, "SIGN", "met", "JOINT");
            });
        }
        does(desk, "SIGN_AS_MEDIATOR", () -> {});
        does(desk, "SEAL", () -> {});
        for (String side : new String[] {"APPLICANT", "OTHER"}) {
            does(desk, "HAND_COPY", () -> check(desk, "HAND_COPY", "side", side));
        }
        assertTrue(desk.text().contains("共同申请司法确认的最后一天"), desk.text());
        assertTrue(desk.text().contains("还剩"), desk.text());
        does(desk, "APPLY_FOR_CONFIRMATION", () -> {
            check(desk, "APPLY_FOR_CONFIRMATION", "jointly", "APPLICANT");
            check(desk, "APPLY_FOR_CONFIRMATION", "jointly", "OTHER");
        });
        does(desk, "CONFIRMED", () -> check(desk, "CONFIRMED", "answer", "CONFIRMED"));
        assertTrue(desk.text().contains("裁定有效"), desk.text());
        desk.accessible();
        desk.shot("agreement");
    }

    private static void revisited(Screen desk, String path) {
        desk.open(path + "/revisits").accessible();
        does(desk, "ARRANGE_REVISIT", () -> {
            check(desk, "ARRANGE_REVISIT", "side", "APPLICANT");
            desk.page.selectOption("#act-ARRANGE_REVISIT [name=by]", "zhou");
            desk.page.fill("#act-ARRANGE_REVISIT [name=day]", "2026-12-10");
        });
        assertTrue(desk.text().contains("2026-12-10 10:00–10:30"), desk.text());
        does(desk, "REVISIT", () -> {
            check(desk, "REVISIT", "side", "APPLICANT");
            check(desk, "REVISIT", "safe", "yes");
            check(desk, "REVISIT", "performance", "PERFORMED");
            check(desk, "REVISIT", "satisfaction", "SATISFIED");
        });
        assertTrue(desk.page.innerText(".columns > div").contains("已履行 · 满意"), desk.text());
        desk.accessible();
        desk.shot("revisits");
    }

    @Test
    void a_violent_matter_shows_its_duties_first_and_never_why_contact_is_closed() {
        String path = opened("演示·禾八", "演示·婆八");
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.open(path);
            does(phone, "SCREEN", () -> {
                check(phone, "SCREEN", "side", "APPLICANT");
                check(phone, "SCREEN", "asked", "some");
                check(phone, "SCREEN", "yes", "injured");
            });
            phone.accessible();
            phone.shot("case-duties-phone");
            assertTrue(phone.page.innerText(".next").contains("安全职责"), phone.text());
            assertTrue(phone.page.innerText("#act-APPROACH").contains("暂分别沟通"), phone.text());
            does(phone, "DONE", () -> phone.page.click("#act-DONE label >> nth=0"));
            does(phone, "INTERVIEW", () -> {
                check(phone, "INTERVIEW", "side", "APPLICANT");
                check(phone, "INTERVIEW", "told", "yes");
                check(phone, "INTERVIEW", "shuttle", "no");
            });
            does(phone, "LIFT", () -> {
                check(phone, "LIFT", "side", "APPLICANT");
                phone.page.fill("#act-LIFT textarea", "本人要求");
            });
            phone.act("CONFIRM_LIFT", () -> check(phone, "CONFIRM_LIFT", "side", "APPLICANT"));
            phone.page.locator("#act-CONFIRM_LIFT .error").waitFor();
            assertTrue(phone.page.innerText("#act-CONFIRM_LIFT .error").contains("两名工作人员"), phone.text());
        }
    }

    @Test
    void what_is_wrong_with_a_session_is_told_at_its_field() {
        String path = opened("演示·禾九", "演示·婆九");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.open(path);
            screened(desk, "APPLICANT");
            assertTrue(desk.page.innerText("#act-PLAN").contains("尚未指派调解员"), desk.text());
            does(desk, "ASSIGN", () -> {});
            desk.act("PLAN", () -> {
                desk.page.fill("#act-PLAN [name=begin]", "11:00");
                desk.page.fill("#act-PLAN [name=finish]", "10:00");
            });
            desk.page.locator("#act-PLAN .field.wrong").waitFor();
            assertTrue(desk.page.innerText("#act-PLAN .field.wrong").contains("结束"), desk.text());
            assertEquals("11:00", desk.page.inputValue("#act-PLAN [name=begin]"));
            desk.accessible();
        }
    }
}
