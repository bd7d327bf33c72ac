package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.ContactForm;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What staff typed survives a lost network, sealed and only as long as they are logged in; what someone said alone does not. */
class DraftsTest extends InBrowser {

    private static final String ZHOU = "zhou@500118106201";
    private static final String KEPT = "() => Object.keys(localStorage).filter(k => k.startsWith('draft.')).length";
    private static final String ALL = "() => JSON.stringify(localStorage)";

    private static Casework zhou() {
        return site.home.as(Actor.staff("zhou", "500118106201")).casework();
    }

    private static CaseId opened(String name) {
        return zhou().open(OpenCase.visit(Person.named(name)).about("in-laws").against(Person.named("演示·对")))
                .orThrow();
    }

    private static void isKept(Screen desk, int forms) {
        desk.page.waitForFunction("n => (" + KEPT + ")() === n", forms);
    }

    private static void minutes(Screen desk, String words) {
        if (desk.page.locator("details#act-RECORD[open]").count() == 0) {
            desk.page.click("#act-RECORD summary");
        }
        desk.page.check("#act-RECORD [name=result][value=UNSETTLED]");
        desk.page.fill("#act-RECORD [name=minutes]", words);
    }

    @Test
    void what_was_not_sent_is_offered_again_and_done_once() {
        CaseId id = opened("演示·断网");
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.open("/cases/" + id);
            minutes(phone, "演示要点，写了很久");
            isKept(phone, 1);
            String device = (String) phone.page.evaluate(ALL);
            assertFalse(device.contains("演示") || device.contains(id.value()) || device.contains("RECORD"), device);
            phone.page.context().setOffline(true);
            phone.page.click("#act-RECORD form > button");
            phone.page.waitForURL("chrome-error://**");
            phone.page.context().setOffline(false);
            phone.open("/cases/" + id);
            phone.page.waitForSelector("#act-RECORD .draft");
            phone.accessible();
            phone.page.click("#act-RECORD [data-use]");
            assertEquals("演示要点，写了很久", phone.page.inputValue("#act-RECORD [name=minutes]"));
            phone.page.click("#act-RECORD form > button");
            phone.page.waitForURL("**said=RECORD**");
            isKept(phone, 0);
            CaseView view = zhou().view(id).orThrow();
            assertEquals(1, view.unsettled());
        }
    }

    @Test
    void an_answer_that_was_lost_on_its_way_back_is_not_done_twice() {
        CaseId id = opened("演示·回程");
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.open("/cases/" + id);
            minutes(phone, "到了却没有回音");
            isKept(phone, 1);
            String command = phone.page.inputValue("#act-RECORD [name=command]");
            site.home
                    .as(Actor.staff("zhou", "500118106201"))
                    .under(CommandId.of(command))
                    .casework()
                    .record(id, new Attempt(AttemptResult.UNSETTLED, ContactForm.SEPARATE, Optional.empty(), "到了却没有回音"))
                    .orThrow();
            phone.open("/cases/" + id);
            phone.page.click("#act-RECORD [data-use]");
            phone.page.click("#act-RECORD form > button");
            phone.page.waitForURL("**said=RECORD**");
            assertEquals(1, zhou().view(id).orThrow().unsettled());
        }
    }

    @Test
    void what_someone_said_alone_is_never_kept_and_nothing_outlasts_the_login() {
        CaseId id = opened("演示·单独");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.open("/cases/" + id);
            desk.page.fill("#act-SCREEN [name=words]", "她单独说的话");
            minutes(desk, "演示要点");
            isKept(desk, 1);
            desk.page.click("form[action='/logout'] button");
            desk.page.waitForURL(site.root + "/");
            isKept(desk, 0);
            desk.login(ZHOU).open("/cases/" + id);
            assertEquals(0, desk.page.locator("#act-RECORD .draft").count());
        }
    }

    @Test
    void another_login_on_the_same_device_opens_nothing_of_the_one_before() {
        CaseId id = opened("演示·换人");
        try (Screen desk = Screen.desk(browser, site).login(ZHOU)) {
            desk.open("/cases/" + id);
            minutes(desk, "上一个人写的");
            isKept(desk, 1);
            desk.login("wu@500118106201");
            isKept(desk, 0);
            desk.open("/cases/" + id);
            assertEquals(0, desk.page.locator(".draft").count());
        }
    }

    @Test
    void a_small_dispute_survives_without_what_was_answered_and_not_at_all_once_danger_is_told() {
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.open("/cases/new");
            phone.page.fill("[name='applicant.name']", "演示·小事");
            phone.page.fill("[name='applicant.residentId']", "500118199001010031");
            phone.choose("asked", "none");
            isKept(phone, 1);
            phone.open("/cases/new");
            phone.page.click("[data-use]");
            assertEquals("演示·小事", phone.page.inputValue("[name='applicant.name']"));
            assertEquals("", phone.page.inputValue("[name='applicant.residentId']"));
            assertFalse(phone.page.isChecked("[name=asked][value=none]"));
            phone.choose("asked", "some");
            isKept(phone, 0);
        }
    }

    /**
     * Opens every draft on the device with the key that the page brought, as nobody else can, until one holds the word, and
     * returns all of them. The page itself waits: a promise is not looked into by the driver that waits for a function.
     */
    private static final String OPENED = """
            async ([key, slot, word]) => {
              const raw = t => Uint8Array.from(atob(t.replace(/-/g, '+').replace(/_/g, '/')), c => c.charCodeAt(0));
              const sealer = await crypto.subtle.importKey('raw', raw(key), 'AES-GCM', false, ['decrypt']);
              const end = performance.now() + 30000;
              for (;;) {
                const all = [];
                for (const name of Object.keys(localStorage).filter(k => k.startsWith('draft.'))) {
                  const [iv, body] = localStorage.getItem(name).split('.');
                  const how = { name: 'AES-GCM', iv: raw(iv), additionalData: new TextEncoder().encode(slot) };
                  const plain = await crypto.subtle.decrypt(how, sealer, raw(body));
                  all.push(new TextDecoder().decode(plain));
                }
                if (all.join().includes(word) || performance.now() > end) {
                  return all.join();
                }
                await new Promise(requestAnimationFrame);
              }
            }""";

    @Test
    void what_is_sealed_of_a_small_dispute_holds_no_answer_of_the_screening_not_even_that_it_was_asked() {
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            String page = phone.page.request().get(site.root + "/cases/new").text();
            String key = page.replaceAll("(?s).*name=\"draft-key\" content=\"([^\"]*)\".*", "$1");
            phone.open("/cases/new");
            phone.choose("asked", "not");
            phone.choose("other.asked", "none");
            phone.page.fill("[name='applicant.residentId']", "500118199001010031");
            phone.page.fill("[name='applicant.name']", "演示·封存");
            phone.page.fill("[name='minutes']", "两边各退一步");
            isKept(phone, 1);
            String sealed = (String) phone.page.evaluate(OPENED, List.of(key, "/cases/new#dispute", "各退一步"));
            assertTrue(sealed.contains("各退一步"), sealed);
            assertTrue(sealed.contains("演示·封存") && sealed.contains("applicant.name"), sealed);
            for (String never : List.of("asked", "yes", "residentId", "500118199001010031", "not")) {
                assertFalse(sealed.contains('"' + never) || sealed.contains(never + '"'), never + " in " + sealed);
            }
        }
    }

    @Test
    void no_form_of_safety_is_kept_and_no_page_of_a_resident_brings_the_script() {
        assertEquals(
                List.of(),
                Acts.CASE.stream()
                        .filter(g -> g.key().equals("safety"))
                        .flatMap(g -> g.acts().stream())
                        .filter(Act::draft)
                        .toList());
        Person she = Person.named("演示·本人").identifiedBy(ResidentId.of("500118199001010031"));
        CaseId id = zhou().open(OpenCase.visit(she).about("in-laws")).orThrow();
        Caller her = site.party(id, Side.APPLICANT, "500118199001010031");
        for (String page : List.of(
                her.get("/matter").body(),
                Caller.nobody(site).get("/").body(),
                Caller.nobody(site).get("/report").body(),
                Caller.nobody(site).get("/login").body())) {
            assertFalse(page.contains("draft"), page);
        }
        assertTrue(site.worker("zhou", "500118106201").get("/desk").body().contains("drafts.js"));
    }

    @Test
    void going_back_answers_nothing_for_the_next_who_comes() {
        try (Screen phone = Screen.phone(browser, site, true).login(ZHOU)) {
            phone.open("/cases/new");
            phone.page.fill("[name='applicant.name']", "演示·前");
            phone.page.fill("[name='other.name']", "演示·方");
            phone.page.selectOption("[name=about]", "in-laws");
            phone.choose("asked", "none");
            phone.choose("result", "SETTLED");
            phone.page.fill("[name=minutes]", "说开了");
            phone.choose("form", "JOINT");
            phone.choose("other.asked", "some");
            assertTrue(phone.visible("[name='other.yes'] >> nth=0"), "what the other tells can be ticked");
            phone.choose("other.asked", "none");
            phone.choose("agreed", "yes");
            phone.page.click("main form > button");
            phone.page.waitForURL("**said=filed**");
            phone.page.goBack();
            phone.page.waitForSelector("[name='applicant.name']");
            assertEquals("", phone.page.inputValue("[name='applicant.name']"));
            for (String answer : List.of("asked", "other.asked", "agreed", "result", "yes", "other.yes")) {
                assertEquals(
                        0, phone.page.locator("[name='" + answer + "']:checked").count(), answer);
            }
            assertEquals("SEPARATE", phone.page.inputValue("[name=form]:checked"));
            assertEquals("", phone.page.inputValue("[name=about]"));
        }
    }
}
