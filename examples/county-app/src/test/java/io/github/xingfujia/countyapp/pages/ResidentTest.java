package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What residents see, and what their pages leave behind. */
class ResidentTest extends InBrowser {

    private static final String HERS = "500118199001010031";
    private static final String OTHERS = "50011819900101004X";
    private static final int MOST = 100 * 1024;

    private static Casework zhou() {
        return site.home.as(Actor.staff("zhou", "500118106201")).casework();
    }

    private static Person she() {
        return Person.named("演示·禾甲").identifiedBy(ResidentId.of(HERS));
    }

    private static Person other() {
        return Person.named("演示·婆甲").identifiedBy(ResidentId.of(OTHERS));
    }

    private static CaseId approached() {
        CaseId id = zhou().open(OpenCase.visit(she()).about("in-laws").against(other()))
                .orThrow();
        zhou().screen(id, she(), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().assign(id).orThrow();
        zhou().agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        zhou().approach(id, ApproachBy.CALL).orThrow();
        zhou().screen(id, other(), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        return id;
    }

    private static Screen matter(CaseId id, Side side, String number, boolean script) {
        String secret = site.link(id, side, number);
        Screen phone = Screen.phone(browser, site, script);
        phone.open("/link/" + secret);
        phone.page.click("main button");
        phone.page.waitForURL("**/matter");
        return phone;
    }

    @Test
    void she_books_a_lawyer_and_asks_in_writing_without_an_account_and_without_script() {
        StaffId lawyer = StaffId.of("expert-li");
        LocalDate today = LocalDate.parse("2026-11-20");
        Weekly mondays = new Weekly(
                DayOfWeek.MONDAY,
                LocalTime.of(9, 30),
                LocalTime.of(11, 30),
                30,
                MeetingMode.IN_PERSON,
                today,
                today.plusDays(60));
        site.home
                .as(Actor.staff("expert-li", "500118000000-online"))
                .consultation()
                .offer(new OfferTimes(lawyer, mondays))
                .orThrow();
        for (boolean script : new boolean[] {false, true}) {
            try (Screen phone = Screen.phone(browser, site, script)) {
                books(phone, script);
                asks(phone, script);
                appliesForAid(phone, script);
            }
        }
    }

    private static void books(Screen phone, boolean script) {
        read(phone.open("/columns"), script);
        assertTrue(phone.text().contains("智慧维权") && phone.text().contains("有爱我家"), phone.text());
        assertTrue(phone.text().contains("父母课堂"), phone.text());
        read(phone.open("/experts"), script);
        phone.page.click("form:has(input[value='expert-li']) button");
        read(phone, script);
        phone.page.check("[name=reach][value=CALL]");
        phone.page.check("[name=shared][value=no]");
        phone.page.fill("[name=phone]", "13800000001");
        phone.page.fill("[name=called]", "演示·小禾");
        phone.page.click("form.told button");
        phone.page.waitForSelector("form:has(input[value='confirm'])");
        read(phone, script);
        assertEquals("便民服务", phone.page.title());
        assertFalse(phone.page.url().contains("expert-li"), phone.page.url());
        phone.page.click("form:has(input[value='confirm']) button");
        phone.page.waitForSelector("text=已约定");
        assertEquals(
                "calendar.ics",
                phone.page
                        .waitForDownload(() -> phone.page.click("form[data-file] button"))
                        .suggestedFilename());
        assertTrue(phone.text().contains("已约定"), "the page stays where it is");
        phone.page.click("form:has(input[value='cancel']) button");
        phone.page.waitForSelector("text=已取消");
    }

    private static void asks(Screen phone, boolean script) {
        read(phone.open("/questions"), script);
        phone.page.fill("[name=question]", "他打我，孩子怎么办");
        phone.page.click("form.told button");
        phone.page.waitForSelector(".word");
        read(phone, script);
        assertTrue(phone.page.innerText("[role=alert]").contains("110"), phone.text());
        assertFalse(phone.text().contains("他打我"), "her words are not shown again");
    }

    private static void appliesForAid(Screen phone, boolean script) {
        read(phone.open("/legal-aid"), script);
        phone.page.check("[name=hurt][value=yes]");
        phone.page.fill("[name=aidWords]", "想离婚，要孩子");
        phone.page.fill("[name=have]", "病历\n照片");
        phone.page.click("form.told button");
        phone.page.waitForSelector(".word");
        read(phone, script);
        assertTrue(phone.text().contains("不审查经济困难") && phone.text().contains("法律援助法 43"), phone.text());
    }

    /** The rules of accessibility are asked by a script. */
    private static void read(Screen phone, boolean script) {
        if (script) {
            phone.accessible();
        }
    }

    @Test
    void nothing_the_applicant_seals_changes_a_byte_of_the_other_partys_page() {
        CaseId id = approached();
        try (Screen phone = matter(id, Side.OTHER, OTHERS, false)) {
            String before = bytes(phone);
            assertTrue(before.contains("拒绝或者退出调解"), before);
            assertTrue(before.contains("狮子村站点"), before);
            zhou().contact(
                            id,
                            Side.APPLICANT,
                            SafeContact.by(LocalTime.of(9, 0), LocalTime.of(11, 0), MessageChannel.CALL)
                                    .onSharedPhone(),
                            java.util.Optional.of("100 0000"))
                    .orThrow();
            assertEquals(before, bytes(phone), "how she may be reached");
            zhou().plan(
                            id,
                            PlanSession.of(
                                    ContactForm.SEPARATE, Site.NOW.plusSeconds(3600), Site.NOW.plusSeconds(7200)))
                    .orThrow();
            assertEquals(before, bytes(phone), "a talk with her alone");
            zhou().screen(
                            id,
                            she(),
                            io.github.xingfujia.protection.Screen.affirmed("injured")
                                    .saying("昨晚他动手"))
                    .orThrow();
            assertEquals(before, bytes(phone), "what she answered alone");
            zhou().review(id).orThrow();
            assertEquals(before, bytes(phone), "that the case moved for it");
            site.home
                    .as(Actor.party(site.home.person(ResidentId.of(HERS))))
                    .casework()
                    .complain(id, "没有人找过我")
                    .orThrow();
            assertEquals(before, bytes(phone), "that she complained");
        }
    }

    private static String bytes(Screen phone) {
        APIResponse answer = phone.page.request().get(site.root + "/matter");
        assertEquals(200, answer.status());
        return answer.headers().get("content-length") + "\n" + answer.text();
    }

    @Test
    void my_matter_says_where_it_stands_who_is_accountable_what_is_next_and_where_to_complain() {
        CaseId id = approached();
        zhou().plan(
                        id,
                        PlanSession.of(
                                ContactForm.JOINT,
                                Site.NOW.plus(Duration.ofHours(2)),
                                Site.NOW.plus(Duration.ofHours(3))))
                .orThrow();
        zhou().plan(
                        id,
                        PlanSession.of(
                                        ContactForm.SEPARATE,
                                        Site.NOW.plus(Duration.ofMinutes(60)),
                                        Site.NOW.plus(Duration.ofMinutes(90)))
                                .with(Side.APPLICANT))
                .orThrow();
        try (Screen phone = matter(id, Side.APPLICANT, HERS, true)) {
            assertEquals("便民服务", phone.page.title());
            assertTrue(phone.page.innerText(".stages [aria-current]").contains("正在办理"), phone.text());
            assertEquals(
                    List.of("2026-11-20 10:00–10:30（周五），单独谈，只和您，地点：狮子村站点", "2026-11-20 11:00–12:00（周五），双方一起谈，地点：狮子村站点"),
                    phone.page.locator("dd.meeting").allInnerTexts(),
                    "each by itself: nobody thinks that he is there when she comes alone");
            assertTrue(phone.text().contains("永川区妇联") && phone.text().contains("12338"), phone.text());
            assertTrue(
                    phone.page.innerText("dl.facts").contains("办理期限")
                            && phone.text().contains("2026-12-2"),
                    phone.text());
            phone.accessible();
            phone.shot("matter-phone");
            phone.page.click("button[value=withdraw]");
            phone.page.waitForSelector("[role=status]");
            assertTrue(phone.text().contains("已办好"), phone.text());
            assertEquals(
                    List.of("2026-11-20 10:00–10:30（周五），单独谈，只和您，地点：狮子村站点", "已取消，不用来：2026-11-20 11:00–12:00（周五），双方一起谈"),
                    phone.page.locator("dd.meeting").allInnerTexts(),
                    "what was planned with the other party is cancelled, and she is told");
            assertTrue(phone.text().contains("目前没有您的同意"), phone.text());
            assertEquals(0, phone.page.locator("button[value=withdraw]").count(), "it was taken back already");
            phone.page.click("details summary");
            phone.page.click("button[value=refuse]");
            phone.page.waitForSelector("#over");
            String over = phone.page.innerText("#over");
            assertTrue(
                    over.contains("调解已经结束") && over.contains("保护都照样继续") && over.contains("诉讼") && over.contains("仲裁"),
                    over);
            assertEquals(0, phone.page.locator("button[value=refuse]").count());
            phone.accessible();
        }
    }

    @Test
    void whoever_needs_help_tells_it_without_a_name_a_login_or_script() {
        try (Screen phone = Screen.phone(browser, site, false).open("/")) {
            phone.page.click("a[href='/report']");
            phone.page.selectOption("[name=town]", "500118106000");
            phone.page.selectOption("[name=about]", "couple");
            phone.page.fill("[name=said]", "想找人说说");
            assertFalse(phone.visible("[name=phone]"), "how she may be reached is asked before the number");
            phone.page.check("[name=reach][value=CALL]");
            phone.page.fill("[name=phone]", "电话");
            phone.page.click("main form button");
            assertTrue(phone.page.innerText(".field.wrong").contains("请填电话号码"), phone.text());
            assertEquals("想找人说说", phone.page.inputValue("[name=said]"), "what was typed is kept");
            phone.page.fill("[name=phone]", "13900000001");
            phone.page.click("main form button");
            assertTrue(phone.text().contains("已收到"), phone.text());
            assertEquals(site.root + "/report", phone.page.url(), "nothing of it stands in an address");
            assertEquals(List.of(), phone.page.context().cookies());
            String word = phone.page.innerText(".word");
            phone.open("/back");
            phone.page.fill("[name=word]", word);
            phone.page.click("main form button");
            assertTrue(phone.text().contains("已有人负责"), phone.text());
            assertFalse(phone.text().contains("想找人说说"), "whoever finds the number reads no word");
            phone.page.fill("[name=said]", "还想问问财产");
            phone.page.click("form.told button");
            assertTrue(phone.text().contains("补充的已经收到"), phone.text());
            assertFalse(phone.page.content().contains("还想问问财产"));
        }
        try (Screen town = Screen.desk(browser, site).login("chen@500118106000")) {
            assertTrue(town.text().contains("夫妻关系"), town.text());
        }
    }

    @Test
    void a_double_tap_tells_it_once_and_no_other_site_tells_anything() {
        try (Screen phone = Screen.phone(browser, site, false).open("/report")) {
            String command = phone.page.getAttribute("[name=command]", "value");
            int before = reports();
            for (int i = 0; i < 2; i++) {
                APIResponse answer = told(phone, command, "想找人说说", "same-origin");
                assertEquals(200, answer.status(), answer.text());
                assertTrue(answer.text().contains("class=\"word\""), answer.text());
                assertEquals(before + 1, reports());
            }
            String other = "0".repeat(32);
            assertEquals(403, told(phone, other, "别处来的", "cross-site").status());
            assertEquals(before + 1, reports());
        }
    }

    private static APIResponse told(Screen phone, String command, String said, String from) {
        return phone.page
                .request()
                .post(
                        site.root + "/report",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Sec-Fetch-Site", from)
                                .setForm(FormData.create()
                                        .set("command", command)
                                        .set("town", "500118106000")
                                        .set("about", "property")
                                        .set("said", said)
                                        .set("whom", "usual")
                                        .set("shared", "yes")));
    }

    private static int reports() {
        return site.home
                .as(Actor.staff("chen", "500118106000"))
                .casework()
                .mine(java.util.Optional.empty(), 100)
                .rows()
                .size();
    }

    @Test
    void a_resident_leaves_at_once_by_escape_thrice_and_nothing_stays() {
        try (Screen phone = Screen.phone(browser, site, true)) {
            phone.page.route(
                    "https://www.weather.com.cn/**",
                    r -> r.fulfill(new com.microsoft.playwright.Route.FulfillOptions().setBody("weather")));
            for (String path : new String[] {"/", "/login", "/nowhere", "/link/" + "0".repeat(32)}) {
                phone.open(path);
                assertEquals("便民服务", phone.page.title(), path);
                assertEquals(0, phone.page.evaluate("localStorage.length + sessionStorage.length"), path);
                int before = (Integer) phone.page.evaluate("history.length");
                for (int i = 0; i < 3; i++) {
                    phone.page.keyboard().press("Escape");
                }
                phone.page.waitForURL("https://www.weather.com.cn/");
                assertEquals(before, phone.page.evaluate("history.length"), "the page is replaced, not followed");
            }
        }
    }

    @Test
    void the_first_page_of_a_resident_weighs_no_more_than_100_kilobytes() {
        try (Screen phone = Screen.phone(browser, site, true)) {
            List<String> parts = new ArrayList<>();
            phone.page.onResponse((Response r) -> parts.add(r.url()));
            phone.open("/");
            phone.page.waitForLoadState();
            int all = 0;
            for (String part : List.copyOf(parts)) {
                APIResponse answer = phone.page.request().get(part);
                all += Integer.parseInt(answer.headers().get("content-length"));
                assertTrue(answer.headers().get("cache-control").matches("no-store|no-cache|max-age=86400"), part);
            }
            assertTrue(parts.size() >= 4 && all > 10_000, parts + " " + all);
            assertTrue(all <= MOST, parts + " weigh " + all);
        }
    }

    @Test
    void the_language_is_switched_where_one_stands() {
        try (Screen phone = Screen.phone(browser, site, false).open("/")) {
            phone.page.click(".language");
            assertTrue(phone.text().contains("Emergency") || phone.text().contains("emergency"), phone.text());
            assertEquals("en", phone.page.getAttribute("html", "lang"));
            assertEquals(List.of(), phone.page.context().cookies(), "a resident's page keeps nothing");
        }
    }
}
