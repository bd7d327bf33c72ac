package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SignatureForm;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.ContactForm;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages do for a dispute that was settled: its paper, its revisits, its archive, and the link of a party. */
class AfterwardsTest {

    private static final String HERS = "500118199001010031";

    private static Site site;
    private static Caller desk;
    private static CaseId settled;

    @BeforeAll
    static void start() {
        site = new Site();
        desk = site.worker("zhou", "500118106201");
        settled = settled("演示·签", "演示·约");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Casework zhou() {
        return site.home.as(Actor.staff("zhou", "500118106201")).casework();
    }

    private static CaseId settled(String name, String otherName) {
        var calm = io.github.xingfujia.protection.Screen.noIndicator();
        CaseId id = zhou().open(
                        OpenCase.visit(Person.named(name)).about("in-laws").against(Person.named(otherName)))
                .orThrow();
        zhou().screen(id, Person.named(name), calm).orThrow();
        zhou().assign(id).orThrow();
        zhou().agree(id, ApproachTerms.yes(ApproachBy.VISIT)).orThrow();
        zhou().approach(id, ApproachBy.VISIT).orThrow();
        zhou().screen(id, Person.named(otherName), calm).orThrow();
        zhou().record(id, Attempt.settled("谈妥了").separately()).orThrow();
        zhou().draw(
                        id,
                        Agreement.written(
                                Clause.of(ClauseKind.CONDUCT, "各自冷静一周").by("口头提醒")))
                .orThrow();
        return id;
    }

    private static CaseId archived() {
        CaseId id = settled("演示·归", "演示·档");
        for (Side side : Side.values()) {
            zhou().sign(id, side, SignatureForm.SIGNATURE, ContactForm.SHUTTLE).orThrow();
        }
        var mediator = zhou().view(id).orThrow().handler().orElseThrow();
        site.home
                .as(Actor.staff(mediator.value(), "500118106201"))
                .casework()
                .signAsMediator(id)
                .orThrow();
        zhou().seal(id).orThrow();
        for (Side side : Side.values()) {
            zhou().handCopy(id, side).orThrow();
        }
        zhou().end(id, Ending.AGREEMENT).orThrow();
        zhou().close(id).orThrow();
        return id;
    }

    @Test
    void an_agreement_prints_as_the_paper_it_is() {
        String page = desk.get("/cases/" + settled + "/agreement").body();
        String paper = page.replaceAll("(?s).*<article class=\"paper print-only\">(.*?)</article>.*", "$1");
        for (String part : new String[] {
            "演示·签", "演示·约", "身份证号", "主要事实", "各自冷静一周", "口头提醒", "签名、盖章或者按指印", "调解员", "狮子村", "（盖章）", "人民调解法 28"
        }) {
            assertTrue(paper.contains(part), part + " in " + paper);
        }
        assertFalse(paper.contains("✓"), paper);
    }

    @Test
    void a_revisit_that_is_due_stands_on_the_desk_and_its_form_says_what_it_needs() {
        String before = desk.get("/desk").body();
        CaseId id = archived();
        String page = desk.get("/desk").body();
        assertFalse(before.contains("/cases/" + id), before);
        assertTrue(page.contains("待回访 1 件，其中逾期 0 件"), page);
        assertTrue(page.contains("<a href=\"/cases/" + id + "/revisits\">"), page);
        String form = desk.get("/cases/" + id + "/revisits").body();
        assertTrue(form.contains("履行情况 <small>（能安全地说话时要填）"), form);
        String refused = desk.post(
                        "/cases/" + id + "/revisits",
                        "act",
                        "REVISIT",
                        "revision",
                        Long.toString(zhou().view(id).orThrow().revision()),
                        "command",
                        "a".repeat(32),
                        "side",
                        "APPLICANT",
                        "safe",
                        "yes")
                .body();
        assertTrue(refused.contains("请选履行情况") && refused.contains("请选满意度"), refused);
        String archive = desk.get("/cases/" + id).body();
        assertTrue(archive.contains("已归档，不再改动"), archive);
        assertFalse(archive.contains("class=\"act closed\""), archive);
    }

    @Test
    void what_others_have_in_hand_is_counted_apart_and_is_not_ticked() {
        long hers = zhou().mine(java.util.Optional.empty(), 200).rows().stream()
                .filter(l ->
                        l.status().equals("open") && l.accountable().value().equals("500118106201"))
                .count();
        CaseId up = zhou().open(OpenCase.visit(Person.named("演示·上")).about("couple"))
                .orThrow();
        site.home
                .as(Actor.staff("zheng", "500118000000"))
                .casework()
                .takeOver(up, "演示：情况复杂")
                .orThrow();
        String page = desk.get("/desk").body();
        assertTrue(page.contains("在办 " + hers + " 件"), page);
        assertTrue(page.contains("别处在办，您可以查看、跟进（1 件）"), page);
        assertFalse(page.contains("name=\"case\" value=\"" + up), page);
    }

    @Test
    void a_link_and_what_it_opened_end_with_a_new_one_or_when_a_worker_says_so() {
        CaseId id = zhou().open(OpenCase.visit(Person.named("演示·链").identifiedBy(ResidentId.of(HERS)))
                        .about("in-laws"))
                .orThrow();
        String[] make = {"act", "LINK", "side", "APPLICANT", "residentId", HERS};
        String first = link(desk.post("/cases/" + id, make));
        String old = opened(first);
        assertEquals(200, matter(old));
        String second = link(desk.post("/cases/" + id, make));
        assertEquals(404, matter(old), "the phone that was lost shows nothing any more");
        String now = opened(second);
        assertEquals(200, matter(now));
        String third = link(desk.post("/cases/" + id, make));
        HttpResponse<String> ended = desk.post("/cases/" + id, "act", "UNLINK", "side", "APPLICANT");
        assertTrue(Caller.to(ended).contains("said=UNLINK"), Caller.to(ended));
        assertTrue(desk.get(Caller.to(ended).replaceFirst("#.*", "")).body().contains("都已停用"));
        assertEquals(404, Caller.nobody(site).post(third).statusCode());
        assertEquals(
                422, desk.post("/cases/" + id, "act", "UNLINK", "side", "zzz").statusCode());
    }

    private static String link(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*id=\"made\" href=\"[^\"]*(/link/[0-9a-f]+)\".*", "$1");
    }

    private static String opened(String link) {
        HttpResponse<String> opened = Caller.nobody(site).post(link);
        assertEquals(303, opened.statusCode(), opened.body());
        return opened.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("session="))
                .findFirst()
                .orElseThrow()
                .replaceFirst("session=([^;]*).*", "$1");
    }

    private static int matter(String session) {
        return new Caller(site.root, session, "").get("/matter").statusCode();
    }

    @Test
    void a_span_of_days_that_is_none_is_told() {
        for (String wrong : new String[] {"from=2026-11-31", "from=2026-11-20&until=2026-11-01", "days=zzz"}) {
            HttpResponse<String> answer = desk.get("/activity?" + wrong);
            assertEquals(422, answer.statusCode(), wrong + answer.body());
        }
        assertEquals(200, desk.get("/activity?from=2026-11-18&until=2026-11-20").statusCode());
    }
}
