package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.MyFile;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.Telling;
import io.github.xingfujia.protection.TellingWay;
import io.github.xingfujia.protection.ViolenceFileId;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A woman on a phone that somebody else also reads: she asks for help, leaves in the middle, comes back, sees her own file. */
class WatchedPhoneTest extends InBrowser {

    private static final String HERS = "500118199001010031";
    private static final String HIS = "50011819900101004X";
    private static final String SAID = "演示：他昨晚动手了";
    private static final int MOST = 100 * 1024;
    private static final List<ViolenceFileId> earlier = new ArrayList<>();

    private static Protection yang() {
        return site.home.as(Actor.staff("yang", "500118000000")).protection();
    }

    private static List<FileLine> files() {
        return yang().list(Optional.empty(), 200).rows();
    }

    private static Screen phone(boolean script) {
        Screen phone = Screen.phone(browser, site, script);
        phone.page.route(Frame.AWAY + "**", r -> r.fulfill(new Route.FulfillOptions().setBody("weather")));
        return phone;
    }

    @Test
    void she_leaves_in_the_middle_and_neither_back_nor_the_phone_tells_of_it() {
        int before = files().size();
        try (Screen phone = phone(true)) {
            phone.page.navigate("about:blank");
            phone.open("/");
            int entries = (Integer) phone.page.evaluate("history.length");
            phone.page.click("a[href='/phone']");
            phone.page.click("a[href='/']");
            phone.page.click("a[href='/ask']");
            phone.page.waitForURL("**/ask");
            phone.page.check("[name=young][value=no]");
            phone.page.fill("[name=said]", SAID);
            phone.page.check("[name=reach][value=CALL]");
            phone.page.fill("[name=phone]", "电话");
            phone.page.click("main form button");
            phone.page.waitForSelector(".field.wrong");
            assertEquals(SAID, phone.page.inputValue("[name=said]"), "what was typed is kept");
            assertEquals(entries, phone.page.evaluate("history.length"), "the whole visit is one entry");
            assertEquals(
                    0,
                    phone.page.evaluate("async () => localStorage.length + sessionStorage.length"
                            + " + (await caches.keys()).length + (await indexedDB.databases()).length"));
            assertEquals(List.of(), phone.page.context().cookies());
            for (int i = 0; i < 3; i++) {
                phone.page.keyboard().press("Escape");
            }
            phone.page.waitForURL(Frame.AWAY);
            assertEquals(entries, phone.page.evaluate("history.length"), "the entry is replaced, not followed");
            phone.page.goBack();
            assertEquals("about:blank", phone.page.url(), "back shows nothing of it");
            phone.page.goForward();
            assertEquals(Frame.AWAY, phone.page.url());
        }
        assertEquals(before, files().size(), "what was not sent is nowhere");
    }

    @Test
    void she_reports_without_script_name_or_login_and_comes_back_by_a_number_that_is_kept_nowhere() {
        int before = files().size();
        try (Screen phone = phone(false).open("/")) {
            phone.page.click("a[href='/ask']");
            String page = phone.text();
            assertTrue(page.indexOf("110") < page.indexOf("12338") && page.indexOf("12338") < page.indexOf("镇街"), page);
            assertFalse(phone.visible("[name=phone]"), "how she may be reached is asked before the number");
            phone.page.selectOption("[name=town]", "500118106000");
            assertFalse(
                    phone.page.isChecked("[name=young][value=no]"), "a child who does not look is made nobody's adult");
            phone.page.check("[name=young][value=no]");
            phone.page.check("[name=kinds][value=PHYSICAL]");
            phone.page.fill("[name=said]", SAID);
            phone.page.check("[name=reach][value=TRUSTED_PERSON]");
            assertTrue(phone.visible("[name=phone]"));
            phone.page.click("main form button");
            String word = phone.page.innerText(".word");
            assertTrue(word.matches("[0-9]{4} [0-9]{4} [0-9]{4}"), word);
            assertTrue(phone.text().contains("接下来") && phone.text().contains("狮子村站点"), phone.text());
            phone.shot("ask-received");
            assertEquals(site.root + "/ask", phone.page.url(), "nothing of it stands in an address");
            assertEquals(List.of(), phone.page.context().cookies());
            phone.open("/back");
            phone.page.fill("[name=word]", "0000 0000 0000");
            phone.page.click("main form button");
            assertTrue(phone.text().contains("没有查到"), phone.text());
            phone.page.fill("[name=word]", word);
            phone.page.click("main form button");
            assertTrue(phone.text().contains("已有人负责") && phone.text().contains("婚姻辅导调解服务中心"), phone.text());
            assertFalse(phone.text().contains(SAID), "whoever finds the number reads no word");
            assertEquals(site.root + "/back", phone.page.url());
            phone.page.waitForRequest(Frame.AWAY, () -> phone.page.click("#leave"));
        }
        assertEquals(before + 1, files().size());
    }

    @Test
    void a_form_sent_twice_is_one_report_under_one_number() {
        Caller nobody = Caller.nobody(site);
        int before = files().size();
        String first = word(sent(nobody, "a".repeat(32)));
        assertEquals(first, word(sent(nobody, "a".repeat(32))));
        assertEquals(before + 1, files().size());
        assertNotEquals(first, word(sent(nobody, "b".repeat(32))));
        HttpResponse<String> changed = nobody.post(
                "/ask", "command", "a".repeat(32), "whose", "other", "young", "no", "shared", "yes", "said", "别的");
        assertEquals(409, changed.statusCode());
        assertTrue(changed.body().contains("别的"), "what was typed is kept");
    }

    @Test
    void she_is_told_when_what_she_chose_reaches_her_by_nothing() {
        Caller nobody = Caller.nobody(site);
        assertTrue(sent(nobody, "c".repeat(32)).body().contains("您没有选怎样联系"));
        String[] read = {
            "command",
            "d".repeat(32),
            "whose",
            "self",
            "young",
            "no",
            "shared",
            "yes",
            "reach",
            "SMS",
            "hours.from",
            "09:00",
            "hours.until",
            "11:00",
            "phone",
            "100 0000",
            "said",
            SAID
        };
        assertTrue(nobody.post("/ask", read).body().contains("不会往上面发任何消息"));
    }

    private static HttpResponse<String> sent(Caller by, String command) {
        return by.post("/ask", "command", command, "whose", "self", "young", "no", "shared", "yes", "said", SAID);
    }

    private static String word(HttpResponse<String> answer) {
        Matcher word = Pattern.compile("<p class=\"word\"><b>([0-9 ]{14})</b>").matcher(answer.body());
        assertTrue(word.find(), answer.body());
        return word.group(1);
    }

    @Test
    void with_the_keyboard_alone_she_reports_and_leaves() {
        try (Screen phone = phone(true).open("/ask")) {
            phone.page.keyboard().press("Tab");
            phone.page.keyboard().press("Tab");
            assertEquals("leave", phone.page.evaluate("document.activeElement.id"), "second after the skip link");
            phone.page.focus("[name=young][value=no]");
            phone.page.keyboard().press("Space");
            phone.page.focus("[name=said]");
            phone.page.keyboard().type("abc");
            for (int i = 0;
                    i < 40 && !(Boolean) phone.page.evaluate("document.activeElement.matches('main button')");
                    i++) {
                phone.page.keyboard().press("Tab");
            }
            phone.page.keyboard().press("Enter");
            phone.page.waitForSelector(".word");
            assertEquals("H1", phone.page.evaluate("document.activeElement.tagName"), "read on from the top");
            phone.accessible();
            phone.page.focus("#leave");
            phone.page.keyboard().press("Enter");
            phone.page.waitForURL(Frame.AWAY);
        }
    }

    @Test
    void leaving_ends_her_login_too() {
        ViolenceFileId file = file();
        try (Screen phone = phone(true).open(own(file, HERS))) {
            phone.page.click("main button");
            phone.page.waitForURL("**/matter");
            phone.page.keyboard().press("Escape");
            phone.page.keyboard().press("Escape");
            phone.page.keyboard().press("Escape");
            phone.page.waitForURL(Frame.AWAY);
            phone.page.waitForCondition(
                    () -> phone.page.request().get(site.root + "/matter").status() == 404);
            assertEquals(404, phone.page.navigate(site.root + "/matter").status());
        }
    }

    /** Her file; one that an earlier test began is answered, or this one waits for it too. */
    private static ViolenceFileId file() {
        earlier.forEach(
                one -> yang().assess(one, Assessment.by("danger-scale/1")).orThrow());
        earlier.clear();
        ViolenceFileId file = yang().register(RegisterFile.by(
                                FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(ResidentId.of(HERS)))
                        .against(FilePerson.man("演示·阿强").identifiedBy(ResidentId.of(HIS)), FamilyRelation.SPOUSE)
                        .saying(SAID))
                .orThrow();
        earlier.add(file);
        return file;
    }

    private static String own(ViolenceFileId file, String number) {
        return site.link(file, number).orElseThrow().substring(site.root.length());
    }

    @Test
    void her_own_file_shows_where_it_stands_who_answers_for_it_and_her_rights_and_takes_her_words() {
        ViolenceFileId file = file();
        yang().nameHandler(file, StaffId.of("yang")).orThrow();
        yang().say(file, Speaker.REPORTER, "邻居听见哭声").orThrow();
        try (Screen phone = phone(true).open(own(file, HERS))) {
            phone.page.click("main button");
            phone.page.waitForURL("**/matter");
            assertTrue(phone.page.innerText(".stages [aria-current]").contains("正在办理"), phone.text());
            assertTrue(phone.text().contains("婚姻辅导调解服务中心") && phone.text().contains("反家庭暴力法 23"), phone.text());
            assertFalse(phone.text().contains(SAID), "her words stand behind a line that she opens");
            assertFalse(phone.page.content().contains("邻居听见哭声"), "nobody else's word");
            phone.accessible();
            phone.shot("own-file");
            phone.page.fill("[name=mywords]", "演示：今天他又来找我");
            phone.page.click("button[value=say]");
            phone.page.waitForSelector("[role=status]");
            phone.page.click("details summary");
            assertTrue(phone.text().contains("演示：今天他又来找我"), phone.text());
            phone.page.click("a[href='/matter/data']");
            phone.page.waitForURL("**/matter/data");
            phone.accessible();
            phone.shot("own-data");
        }
        Caller she = site.person(file, Speaker.VICTIM, HERS);
        assertEquals(422, wish(she, "a", "post", "").statusCode());
        assertEquals("/matter?said=noted", Caller.to(wish(she, "b", "post", "500118106201")));
        assertEquals(
                PostId.of("500118106201"), hers(file).accountable(), "where she wants, and nobody typed it for her");
        assertEquals("/matter?said=noted", Caller.to(wish(she, "c", "district", "")));
        assertEquals(PostId.of("500118000000"), hers(file).accountable());
    }

    private static HttpResponse<String> wish(Caller she, String command, String whom, String post) {
        return she.post("/matter", "act", "wish", "command", command.repeat(32), "whom", whom, "post", post);
    }

    private static MyFile hers(ViolenceFileId file) {
        return site.home
                .as(Actor.party(site.home.person(ResidentId.of(HERS))))
                .protection()
                .mine(file)
                .orThrow();
    }

    @Test
    void the_respondents_page_shows_his_rights_and_changes_by_nothing_of_hers() {
        ViolenceFileId file = file();
        assertEquals(Optional.empty(), site.link(file, HIS), "before he was told there is no page");
        yang().assess(file, Assessment.by("danger-scale/1")).orThrow();
        yang().interview(file, true).orThrow();
        yang().tellRespondent(file, Telling.agreed(site.home.today(), TellingWay.CALL, StaffId.of("yang")))
                .orThrow();
        assertTrue(site.link(file, HIS).isPresent());
        Caller he = site.person(file, Speaker.RESPONDENT, HIS);
        String before = constant(he.get("/matter").body());
        assertTrue(before.contains("反家庭暴力法 31"), before);
        assertFalse(before.contains("演示·小禾") || before.contains(SAID) || before.contains("正在办理"), before);
        yang().nameHandler(file, StaffId.of("yang")).orThrow();
        yang().say(file, Speaker.VICTIM, "演示：我想离开").orThrow();
        site.home
                .as(Actor.party(site.home.person(ResidentId.of(HERS))))
                .protection()
                .say(file, Speaker.VICTIM, "演示：别告诉他")
                .orThrow();
        assertEquals(before, constant(he.get("/matter").body()));
        HttpResponse<String> said = he.post("/matter", "act", "say", "command", "c".repeat(32), "mywords", "演示：我没有");
        assertEquals("/matter?said=noted", Caller.to(said));
        assertEquals(
                422,
                he.post("/matter", "act", "say", "command", "d".repeat(32), "mywords", "")
                        .statusCode());
    }

    /** The page without the id that each form is drawn under. */
    private static String constant(String page) {
        return page.replaceAll("name=\"command\" value=\"[0-9a-f]{32}\"", "");
    }

    @Test
    void the_page_to_ask_for_help_weighs_no_more_than_100_kilobytes() {
        try (Screen phone = phone(true)) {
            List<String> parts = new ArrayList<>();
            phone.page.onResponse((Response r) -> parts.add(r.url()));
            phone.open("/ask");
            phone.page.waitForLoadState();
            int all = 0;
            for (String part : List.copyOf(parts)) {
                APIResponse answer = phone.page.request().get(part);
                all += Integer.parseInt(answer.headers().get("content-length"));
            }
            assertTrue(parts.size() >= 4 && all > 10_000 && all <= MOST, parts + " weigh " + all);
        }
    }
}
