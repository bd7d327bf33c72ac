package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.Agreement;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.AttemptResult;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Revisit;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SignatureForm;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a page calls next can be done, and whoever is in danger stays on top until she is looked after. */
class NextTest {

    private static final String STATION = "500118106201";
    private static final String TOWN = "500118106000";
    private static final Pattern NEXT = Pattern.compile("<p class=\"next\">.*?</p>", Pattern.DOTALL);

    private static Site site;
    private static Casework zhou;
    private static Caller desk;

    @BeforeAll
    static void open() {
        site = new Site();
        zhou = site.home.as(Actor.staff("zhou", STATION)).casework();
        desk = site.worker("zhou", STATION);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static CaseId opened(String name) {
        return zhou.open(OpenCase.visit(Person.named("演示·" + name))
                        .about("in-laws")
                        .against(Person.named("演示·婆" + name)))
                .orThrow();
    }

    private static CaseId asked(String name) {
        CaseId id = opened(name);
        zhou.screen(id, Side.APPLICANT, io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou.assign(id, StaffId.of("zhou")).orThrow();
        return id;
    }

    private static CaseId met(String name) {
        CaseId id = asked(name);
        zhou.agree(id, ApproachTerms.yes(ApproachBy.VISIT)).orThrow();
        zhou.approach(id, ApproachBy.VISIT).orThrow();
        zhou.screen(id, Side.OTHER, io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        return id;
    }

    private static CaseId settled(String name) {
        CaseId id = met(name);
        zhou.record(id, new Attempt(AttemptResult.SETTLED, ContactForm.JOINT, Optional.empty(), "谈妥了"))
                .orThrow();
        return id;
    }

    private static void agreed(CaseId id) {
        zhou.draw(id, new Agreement(AgreementForm.WRITTEN, "", List.of(clause())))
                .orThrow();
    }

    private static Clause clause() {
        return new Clause(ClauseKind.CONDUCT, "有话好好说", Optional.empty(), "", "");
    }

    private static void signed(CaseId id) {
        for (Side side : Side.values()) {
            zhou.sign(id, side, SignatureForm.SIGNATURE, ContactForm.JOINT).orThrow();
        }
        zhou.signAsMediator(id).orThrow();
        zhou.seal(id).orThrow();
    }

    private static String page(CaseId id) {
        return desk.get("/cases/" + id).body();
    }

    private static String next(CaseId id) {
        Matcher next = NEXT.matcher(page(id));
        assertTrue(next.find(), page(id));
        return next.group();
    }

    private static boolean isInHand(CaseId id) {
        return desk.get("/desk").body().contains("name=\"case\" value=\"" + id + "\"");
    }

    @Test
    void what_is_closed_for_good_names_no_step_that_is_closed_itself() {
        CaseId id = settled("好");
        zhou.draw(id, new Agreement(AgreementForm.WRITTEN, "", List.of(Clause.of(ClauseKind.DEBT, "还款二千元"))))
                .orThrow();
        signed(id);
        assertTrue(paper(id).contains("协议已经生效。可以先做：交付协议书"), paper(id));
        List.of(Side.values()).forEach(side -> zhou.handCopy(id, side).orThrow());
        zhou.applyForConfirmation(id, site.home.today(), List.of(Side.values())).orThrow();
        assertFalse(paper(id).contains("最后一天"), paper(id));
        zhou.confirmed(id, Confirmation.CONFIRMED, site.home.today()).orThrow();
        assertFalse(paper(id).contains("可以先做"), paper(id));
    }

    @Test
    void whoever_answered_is_told_of_other_routes_before_the_file_is_closed() {
        CaseId id = met("远");
        zhou.end(id, Ending.NOT_REACHED).orThrow();
        zhou.tellRoutes(id, Side.APPLICANT, List.of(Route.COURT)).orThrow();
        assertTrue(isInHand(id), desk.get("/desk").body());
        assertTrue(desk.get("/desk").body().contains("件已办结，还欠告知"));
        assertTrue(next(id).contains("告知"), next(id));
        assertTrue(page(id).contains("尚未告知当事人其他途径。可以先做：告知其他途径"), page(id));
        zhou.tellRoutes(id, Side.OTHER, List.of(Route.COURT)).orThrow();
        assertTrue(page(id).contains("可以先做：归档"), page(id));
        assertFalse(next(id).contains("打开案件"), next(id));
        assertFalse(isInHand(id), desk.get("/desk").body());
    }

    @Test
    void nobody_is_offered_a_session_with_whom_the_applicant_keeps_us_from() {
        CaseId id = asked("静");
        zhou.agree(id, ApproachTerms.no()).orThrow();
        assertFalse(plan(id).contains("value=\"OTHER\""), plan(id));
        assertFalse(plan(id).contains("value=\"SHUTTLE\""), plan(id));
        assertTrue(plan(met("谈")).contains("value=\"OTHER\""));
    }

    @Test
    void how_from_when_and_by_whom_she_agreed_stands_where_the_contact_is_made() {
        CaseId id = asked("约");
        zhou.agree(id, ApproachTerms.yes(ApproachBy.TRUSTED_PERSON)).orThrow();
        assertTrue(next(id).contains("通过双方信任的人"), next(id));
        assertTrue(approach(id).contains("TRUSTED_PERSON"), approach(id));
        assertFalse(approach(id).contains("value=\"CALL\""), approach(id));
        zhou.agree(
                        id,
                        ApproachTerms.yes(ApproachBy.LETTER)
                                .from(site.home.today().plusDays(2)))
                .orThrow();
        assertTrue(page(id).contains("只按申请人约定的联系：书面通知；从 " + site.home.today().plusDays(2)), page(id));
        assertFalse(page(id).contains("name=\"act\" value=\"APPROACH\""), page(id));
    }

    @Test
    void who_reviews_a_case_out_of_her_hands_reads_who_has_it_now_and_by_which_rule() {
        CaseId id = asked("上");
        Attempt vain = new Attempt(AttemptResult.UNSETTLED, ContactForm.SEPARATE, Optional.empty(), "");
        Casework chen = site.home.as(Actor.staff("chen", TOWN)).casework();
        for (Casework one : List.of(zhou, chen)) {
            for (int i = 0; i < 3; i++) {
                one.record(id, vain).orThrow();
            }
            if (one == zhou) {
                zhou.review(id).orThrow();
            }
        }
        String seen = Long.toString(chen.view(id).orThrow().revision());
        HttpResponse<String> done = site.worker("chen", TOWN)
                .post("/cases/" + id, "act", "REVIEW", "revision", seen, "command", "c9".repeat(16));
        assertEquals(200, done.statusCode(), done.body());
        assertTrue(done.body().contains("永川区婚姻辅导调解服务中心"), done.body());
        assertTrue(done.body().contains("take-over-town-unsettled"), done.body());
    }

    private static String approach(CaseId id) {
        String page = page(id);
        int from = page.indexOf("name=\"act\" value=\"APPROACH\"");
        return page.substring(from, page.indexOf("</form>", from));
    }

    private static String paper(CaseId id) {
        return desk.get("/cases/" + id + "/agreement").body();
    }

    private static String plan(CaseId id) {
        String page = page(id);
        int from = page.indexOf("#act-PLAN");
        return page.substring(from, page.indexOf("</form>", from));
    }

    @Test
    void a_refusal_of_the_other_party_takes_no_open_duty_off_the_desk() {
        CaseId id = asked("危");
        zhou.screen(id, Side.APPLICANT, io.github.xingfujia.protection.Screen.affirmed("injured"))
                .orThrow();
        zhou.refuse(id, Side.OTHER).orThrow();
        assertTrue(next(id).contains("先办安全职责"), next(id));
        assertTrue(isInHand(id), desk.get("/desk").body());
        assertTrue(desk.get("/desk").body().contains("先办安全事项，现在就办"));
    }

    @Test
    void a_revisit_that_was_not_safe_brings_the_archived_case_back_on_top_and_its_question_can_be_asked() {
        CaseId id = settled("回");
        agreed(id);
        signed(id);
        zhou.end(id, Ending.AGREEMENT).orThrow();
        assertTrue(next(id).contains("把协议书交给双方"), next(id));
        zhou.handCopy(id, Side.APPLICANT).orThrow();
        assertTrue(next(id).contains("把协议书交给双方"), next(id));
        zhou.handCopy(id, Side.OTHER).orThrow();
        zhou.close(id).orThrow();
        assertFalse(isInHand(id));
        zhou.revisit(id, Revisit.unsafe(Side.APPLICANT)).orThrow();
        assertTrue(next(id).contains("单独询问"), next(id));
        assertTrue(isInHand(id), desk.get("/desk").body());
        String revisits = desk.get("/cases/" + id + "/revisits").body();
        assertFalse(revisits.contains("value=\"ARRANGE_REVISIT\""), revisits);
        zhou.screen(id, Side.APPLICANT, io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        assertFalse(isInHand(id), "she was asked, and told of nothing");
    }

    @Test
    void whoever_was_not_asked_alone_can_still_be_asked_once_the_handling_has_ended() {
        CaseId id = asked("问");
        zhou.record(id, new Attempt(AttemptResult.SETTLED, ContactForm.JOINT, Optional.empty(), "谈妥了"))
                .orThrow();
        zhou.end(id, Ending.OTHER).orThrow();
        assertTrue(next(id).contains("单独询问"), next(id));
        String screened = Caller.to(desk.post(
                "/cases/" + id,
                "act",
                "SCREEN",
                "command",
                "0123456789abcdef0123456789abcdef",
                "revision",
                Long.toString(zhou.view(id).orThrow().revision()),
                "side",
                "OTHER",
                "asked",
                "none"));
        assertTrue(screened.contains("said=SCREEN"), screened);
        assertFalse(next(id).contains("单独询问"), next(id));
    }

    @Test
    void both_cards_say_what_is_open_between_the_two_as_it_stands() {
        String open = "联系对方：按申请人约定；见面：可以";
        CaseId back = met("卡");
        assertEquals(2, count(back, open));
        zhou.withdraw(back).orThrow();
        assertEquals(0, count(back, open));
        assertEquals(2, count(back, "联系对方：要先有申请人同意；见面：要先有申请人同意"));
        CaseId grave = met("重");
        zhou.screen(grave, Person.named("演示·重"), io.github.xingfujia.protection.Screen.affirmed("threatened"))
                .orThrow();
        assertEquals(2, count(grave, "联系对方：不联系；见面：不安排"), "his card too");
    }

    private static int count(CaseId id, String words) {
        return desk.get("/cases/" + id).body().split(Pattern.quote(words), -1).length - 1;
    }

    @Test
    void the_desk_and_the_heads_table_call_the_same_cases_in_hand_and_name_those_that_ended_in_danger() {
        CaseId id = asked("终");
        zhou.end(id, Ending.OTHER).orThrow();
        zhou.screen(id, Person.named("演示·终"), io.github.xingfujia.protection.Screen.affirmed("threatened"))
                .orThrow();
        List<String> hers = found(
                "在办 (\\d+) 件，其中超期 (\\d+) 件.*?另有 (\\d+) 件已办结", desk.get("/desk").body());
        String cell = "</td><td[^>]*>(?:<span[^>]*>)?(\\d+)";
        List<String> heads = found(
                "狮子村站点</th><td[^>]*>(\\d+)" + cell + "(?:</span>)?" + cell,
                site.worker("qian", "500118000000-federation").get("/desk").body());
        assertEquals(hers, heads);
        assertTrue(Integer.parseInt(hers.get(2)) > 0, hers::toString);
    }

    private static List<String> found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertTrue(found.find(), pattern + " in " + page);
        return List.of(found.group(1), found.group(2), found.group(3));
    }

    @Test
    void whoever_gave_a_case_away_records_only_what_happened_on_the_spot_and_steers_nothing_by_it() {
        CaseId id = asked("交");
        for (int i = 0; i < 3; i++) {
            zhou.record(id, Attempt.unsettled("").separately()).orThrow();
        }
        assertTrue(next(id).contains("几次没有调成") && !next(id).contains("逾期"), "nothing is late: " + next(id));
        zhou.review(id).orThrow();
        String page = desk.get("/cases/" + id).body();
        assertFalse(page.contains("/file\""), "a page that never opens is not offered");
        assertTrue(page.contains("id=\"act-RECORD\""), page);
        assertTrue(next(id).contains("现由何埂镇"), next(id));
        String sent = recorded(id, "SEPARATE", "3123456789abcdef0123456789abcdef");
        assertTrue(sent.contains("409") && sent.contains("由它登记"), sent);
        String told = recorded(id, "JOINT", "4123456789abcdef0123456789abcdef");
        assertTrue(told.contains("said=joint"), told);
        assertTrue(next(id).contains("现由何埂镇"), "whoever has it asks each alone: " + next(id));
        assertTrue(
                site.home.as(Actor.staff("chen", "500118106000")).casework().view(id).orThrow().parties().stream()
                        .anyMatch(p -> p.duties().contains(Duty.SCREEN_ALONE)),
                "whoever met is asked alone");
        assertEquals(0, zhou.view(id).orThrow().unsettled(), "it is no attempt of the town");
    }

    @Test
    void a_consent_that_was_taken_back_is_asked_for_again_before_anything() {
        CaseId id = met("收");
        zhou.withdraw(id).orThrow();
        assertTrue(next(id).contains("已收回联系对方的同意"), next(id));
        zhou.agree(id, ApproachTerms.yes(ApproachBy.VISIT)).orThrow();
        assertTrue(next(id).contains("联系、调处"), next(id));
    }

    @Test
    void a_meeting_that_should_not_have_been_is_told_whichever_page_it_was_recorded_on() {
        CaseId id = asked("见");
        String to = recorded(id, "JOINT", "1123456789abcdef0123456789abcdef");
        assertTrue(to.contains("said=joint"), to);
        CaseId other = met("撤");
        zhou.withdraw(other).orThrow();
        to = recorded(other, "JOINT", "2123456789abcdef0123456789abcdef");
        assertTrue(to.contains("said=unagreed"), to);
    }

    private static String recorded(CaseId id, String form, String command) {
        return Caller.to(desk.post(
                "/cases/" + id,
                "act",
                "RECORD",
                "command",
                command,
                "revision",
                Long.toString(zhou.view(id).orThrow().revision()),
                "result",
                "UNSETTLED",
                "form",
                form));
    }

    @Test
    void a_case_that_was_given_back_says_so_where_it_is_told_why_it_is_here() {
        CaseId id = met("退");
        for (int i = 0; i < 3; i++) {
            zhou.record(id, new Attempt(AttemptResult.UNSETTLED, ContactForm.SEPARATE, Optional.empty(), "谈妥了"))
                    .orThrow();
        }
        zhou.review(id).orThrow();
        assertTrue(page(id).contains("为什么在这里"), page(id));
        String above = zhou.view(id).orThrow().accountable().value();
        String town = site.home.network().staffAt(zhou.view(id).orThrow().accountable()).stream()
                .map(m -> m.id().value())
                .findFirst()
                .orElseThrow();
        site.home
                .as(Actor.staff(town, above))
                .casework()
                .giveBack(id, ReturnReason.LOCAL_FOLLOW_UP)
                .orThrow();
        assertEquals(STATION, zhou.view(id).orThrow().accountable().value());
        assertTrue(page(id).contains("<p class=\"heading\">退回：宜就地跟进</p>"), page(id));
    }

    @Test
    void a_paper_that_waits_is_signed_before_the_end_and_an_end_without_one_says_what_is_left() {
        CaseId id = settled("协");
        agreed(id);
        assertTrue(next(id).contains("协议还没有签完"), next(id));
        CaseId oral = settled("口");
        zhou.end(oral, Ending.AGREEMENT).orThrow();
        for (String tab : List.of("/agreement", "/revisits")) {
            String page = desk.get("/cases/" + oral + tab).body();
            assertTrue(page.contains("办理已经结束，没有书面协议"), page);
            assertFalse(page.contains("先做：归档"), page);
        }
    }

    @Test
    void what_she_told_is_kept_where_nothing_was_tried() {
        CaseId id =
                filed("3123456789abcdef0123456789abcdef", "some", "NOT_TRIED", "yes", "injured", "minutes", "他喝了酒动手");
        assertTrue(
                zhou.record(id).orThrow().said().stream()
                        .anyMatch(s -> s.words().equals("他喝了酒动手")),
                "she told it");
    }

    @Test
    void whoever_settled_a_small_dispute_on_the_spot_is_its_mediator() {
        String[] both = {"other.name", "演示·媳", "other.asked", "none", "agreed", "yes", "minutes", "说开了"};
        CaseId id = filed("4123456789abcdef0123456789abcdef", "none", "SETTLED", both);
        assertEquals("zhou", zhou.view(id).orThrow().handler().orElseThrow().value());
        assertEquals("closed", zhou.view(id).orThrow().status());
    }

    private static CaseId filed(String command, String asked, String result, String... more) {
        List<String> form = new ArrayList<>(List.of("command", command, "applicant.name", "演示·话", "about", "in-laws"));
        form.addAll(List.of("asked", asked, "result", result, "form", "SEPARATE", "channel", "VISIT"));
        form.addAll(List.of(more));
        String to = Caller.to(desk.post("/cases/new", form.toArray(String[]::new)));
        return CaseId.of(to.replaceAll(".*/cases/([^?#]*).*", "$1"));
    }
}
