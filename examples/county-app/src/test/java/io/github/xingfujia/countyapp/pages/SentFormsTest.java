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
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Clause;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Finding;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.Sweep;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of a form: that nothing chosen is lost, and that one sent again, or wrongly, keeps what was typed. */
class SentFormsTest {

    private static Site site;

    @BeforeAll
    static void start() {
        site = new Site();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static Casework zhou() {
        return site.home.as(Actor.staff("zhou", "500118106201")).casework();
    }

    private static CaseId opened(String name) {
        return zhou().open(OpenCase.visit(Person.named(name)).about("in-laws").against(Person.named("演示·对")))
                .orThrow();
    }

    private static CaseView seen(CaseId id) {
        return zhou().view(id).orThrow();
    }

    private static String[] dispute(String command, String name, String... more) {
        String[] form = {
            "command",
            command,
            "applicant.name",
            name,
            "about",
            "in-laws",
            "asked",
            "none",
            "result",
            "SETTLED",
            "form",
            "SEPARATE",
            "minutes",
            "说开了",
            "channel",
            "VISIT"
        };
        String[] both = {"other.name", "演示·旁", "other.asked", "none", "agreed", "yes"};
        boolean said = Stream.of(more).anyMatch(field -> field.startsWith("other."));
        return Stream.of(more, form, said ? new String[0] : both)
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    @Test
    void who_tells_of_violence_goes_on_where_it_is_told_to_the_district_and_nothing_she_typed_is_lost() {
        Caller she = Caller.nobody(site);
        Matcher command = Pattern.compile("name=\"command\" value=\"([^\"]+)\"")
                .matcher(she.get("/report").body());
        assertTrue(command.find());
        HttpResponse<String> answer = she.post(
                "/report",
                "command",
                command.group(1),
                "town",
                "500118106000",
                "about",
                "violence-bodily",
                "said",
                "演示：昨晚又打了我",
                "whom",
                "usual",
                "shared",
                "yes");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("action=\"/ask"), answer.body());
        assertTrue(answer.body().contains("演示：昨晚又打了我"), "what she typed is kept");
        assertTrue(answer.body().contains("还没有提交"), "she is told that nothing was sent yet");
    }

    @Test
    void who_wants_to_be_called_and_leaves_no_number_is_asked_for_it() {
        Caller she = Caller.nobody(site);
        Matcher command = Pattern.compile("name=\"command\" value=\"([^\"]+)\"")
                .matcher(she.get("/report").body());
        assertTrue(command.find());
        HttpResponse<String> answer = she.post(
                "/report",
                "command",
                command.group(1),
                "town",
                "500118106000",
                "about",
                "couple",
                "wanted",
                "usual",
                "reach",
                "CALL",
                "hours.from",
                "09:00",
                "hours.until",
                "18:00",
                "shared",
                "no");
        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("value=\"CALL\" checked"), "what she ticked is kept");
    }

    @Test
    void who_asks_that_only_the_district_handles_it_is_kept_from_the_town() {
        Caller she = Caller.nobody(site);
        String page = she.get("/report").body();
        Matcher choice = Pattern.compile("name=\"([a-z]+)\" value=\"district\"").matcher(page);
        assertTrue(choice.find(), page);
        Matcher command = Pattern.compile("name=\"command\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(command.find(), page);
        HttpResponse<String> sent = she.post(
                "/report",
                "command",
                command.group(1),
                "town",
                "500118106000",
                "about",
                "couple",
                "said",
                "想找人说说",
                choice.group(1),
                "district",
                "shared",
                "yes");
        assertEquals(200, sent.statusCode(), sent.body());
        String district = site.worker("zheng", "500118000000").get("/desk").body();
        assertTrue(district.contains("夫妻关系"), district);
        String town = site.worker("chen", "500118106000").get("/desk").body();
        assertFalse(town.contains("夫妻关系"), town);
    }

    @Test
    void a_dispute_sent_again_with_other_words_keeps_them_and_files_them_only_when_asked_to() {
        Caller desk = site.worker("zhou", "500118106201");
        String first = Caller.to(desk.post("/cases/new", dispute("c".repeat(32), "演示·先")));
        assertTrue(first.endsWith("said=filed"), first);
        assertEquals(
                first, Caller.to(desk.post("/cases/new", dispute("c".repeat(32), "演示·先"))), "sent twice, filed once");
        HttpResponse<String> changed = desk.post("/cases/new", dispute("c".repeat(32), "演示·后"));
        assertEquals(409, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("<dd>演示·后</dd>"), changed.body());
        Matcher drawn =
                Pattern.compile("name=\"command\" value=\"([0-9a-f]{32})\"").matcher(changed.body());
        assertTrue(drawn.find(), changed.body());
        String second = Caller.to(desk.post("/cases/new", dispute(drawn.group(1), "演示·后")));
        assertTrue(second.endsWith("said=filed") && !second.equals(first), second);
    }

    @Test
    void a_case_form_sent_again_with_other_words_keeps_them() {
        CaseId id = opened("演示·复");
        Caller desk = site.worker("zhou", "500118106201");
        String revision = Long.toString(seen(id).revision());
        String[] form = {
            "act", "RECORD", "revision", revision, "command", "d".repeat(32), "result", "UNSETTLED", "form", "SEPARATE"
        };
        assertTrue(Caller.to(desk.post("/cases/" + id, form)).contains("said=RECORD"));
        String[] changed = Arrays.copyOf(form, form.length + 2);
        changed[form.length] = "minutes";
        changed[form.length + 1] = "后来补的要点";
        HttpResponse<String> again = desk.post("/cases/" + id, changed);
        assertEquals(412, again.statusCode(), again.body());
        assertTrue(again.body().contains("后来补的要点"), again.body());
    }

    @Test
    void a_value_no_page_sends_is_told_and_not_called_a_failure() {
        CaseId id = opened("演示·错");
        Caller desk = site.worker("zhou", "500118106201");
        String revision = Long.toString(seen(id).revision());
        HttpResponse<String> duty = desk.post(
                "/cases/" + id,
                "act",
                "DONE",
                "revision",
                revision,
                "command",
                "e".repeat(32),
                "duty",
                "SHELTER BOGUS");
        assertEquals(422, duty.statusCode(), duty.body());
        HttpResponse<String> bare = desk.post("/sweep/" + "a".repeat(26) + "/dismiss", "note", "看过了");
        assertEquals(422, bare.statusCode(), bare.body());
        assertTrue(bare.body().contains("看过了") && bare.body().contains("没有提交"), bare.body());
    }

    @Test
    void what_keeps_a_settled_dispute_open_is_told() {
        Caller desk = site.worker("zhou", "500118106201");
        String two = Caller.to(desk.post("/cases/new", dispute("1".repeat(32), "演示·双", "other.name", "演示·方")));
        String page = desk.get(two).body();
        assertTrue(page.contains("尚未单独询问每一位到场的当事人"), two + page);
        assertTrue(page.contains("next\"><b>下一步</b> 逐一单独询问"), page);
        assertTrue(page.contains("name=\"side\" value=\"OTHER\""), "the other one can be asked: " + page);
        String[] asked = {"other.name", "演示·方", "other.asked", "none", "agreed", "yes"};
        String both = Caller.to(desk.post("/cases/new", dispute("4".repeat(32), "演示·两", asked)));
        assertTrue(desk.get(both).body().contains("已归档"), both);
        String unasked = Caller.to(
                desk.post("/cases/new", dispute("2".repeat(32), "演示·未", "asked", "not", "other.name", "演示·方")));
        assertTrue(desk.get(unasked).body().contains("没问之前不能按调成结束"), unasked);
        String found = Caller.to(desk.post(
                "/cases/new",
                dispute("3".repeat(32), "演示·有", "asked", "some", "yes", "injured", "other.name", "演示·方")));
        assertTrue(desk.get(found).body().contains("有安全职责要先办"), found);
        String other =
                desk.get(two.replaceFirst("why=.*", "why=nothing-of-ours")).body();
        assertTrue(other.contains("有一步没有办成"), other);
    }

    @Test
    void two_of_one_name_are_asked_each_by_their_side_and_the_other_is_known_by_a_number() {
        Caller desk = site.worker("zhou", "500118106201");
        String number = "11010519491231002X";
        String[] alike = {"applicant.residentId", number, "other.name", "演示·同名", "other.asked", "none", "agreed", "yes"
        };
        HttpResponse<String> same = desk.post(
                "/cases/new",
                dispute(
                        "8a".repeat(16),
                        "演示·同名",
                        Stream.concat(Stream.of(alike), Stream.of("other.residentId", number))
                                .toArray(String[]::new)));
        assertTrue(same.statusCode() == 422 && same.body().contains("这是来的人的身份证号"), same.body());
        String done = Caller.to(desk.post("/cases/new", dispute("8a".repeat(16), "演示·同名", alike)));
        assertTrue(done.endsWith("said=filed") && desk.get(done).body().contains("已归档"), done);
        HttpResponse<String> nameless =
                desk.post("/cases/new", dispute("9a".repeat(16), "演示·独", "other.residentId", "500118199001010031"));
        assertTrue(
                nameless.statusCode() == 422 && nameless.body().contains("dispute-other-name-error"), nameless.body());
        String found = Caller.to(desk.post(
                "/cases/new",
                dispute("9b".repeat(16), "演示·数", "other.name", "演示·号", "other.residentId", "500118199001010031")));
        CaseId id = CaseId.of(found.replaceFirst("/cases/([^?]*).*", "$1"));
        io.github.xingfujia.protection.Screen none = io.github.xingfujia.protection.Screen.noIndicator();
        Person stranger = Person.named("演示·不识").identifiedBy(ResidentId.of("500118199001010031"));
        assertTrue(zhou().screen(id, stranger, none).isDone(), "the number leads to him");
        assertFalse(desk.get(found).body().contains("500118199001010031"), "and stands nowhere");
    }

    @Test
    void nothing_that_cannot_be_undone_stands_chosen_and_a_wrong_code_is_told_with_what_is_missing() {
        CaseId id = opened("演示·选");
        Caller desk = site.worker("zhou", "500118106201");
        String page = desk.get("/cases/" + id).body();
        assertTrue(page.contains("<option value=\"\" selected"), page);
        for (String field : List.of("result", "pause")) {
            assertFalse(page.matches("(?s).*name=\"" + field + "\" value=\"[A-Z_]+\" checked.*"), field);
        }
        String wrong = desk.post("/cases/new", "command", "ab".repeat(16), "about", "zz")
                .body();
        for (String field : List.of("about", "applicant-name", "result", "asked")) {
            assertTrue(wrong.contains("id=\"dispute-" + field + "-error\""), field);
        }
        assertTrue(wrong.contains("aria-describedby=\"dispute-applicant-name-error"), wrong);
        assertTrue(wrong.contains("aria-invalid=\"true\""), wrong);
    }

    @Test
    void both_asked_alone_and_agreed_to_talk_together_is_closed_in_one_go() {
        Caller desk = site.worker("zhou", "500118106201");
        String[] both = {"other.name", "演示·伴", "other.asked", "none", "form", "JOINT"};
        HttpResponse<String> unagreed = desk.post("/cases/new", dispute("5".repeat(32), "演示·同", both));
        assertEquals(422, unagreed.statusCode(), unagreed.body());
        assertTrue(unagreed.body().contains("一起谈的、谈成了的，须先由申请人单独同意"), unagreed.body());
        String[] apart = {"other.name", "演示·伴", "other.asked", "none"};
        HttpResponse<String> unasked = desk.post("/cases/new", dispute("5".repeat(32), "演示·同", apart));
        assertEquals(422, unasked.statusCode(), "settled with both apart, and nobody asked her whether he may be met");
        String[] agreed =
                Stream.concat(Stream.of(both), Stream.of("agreed", "yes")).toArray(String[]::new);
        String done = Caller.to(desk.post("/cases/new", dispute("5".repeat(32), "演示·同", agreed)));
        String page = desk.get(done).body();
        assertTrue(done.endsWith("said=filed") && page.contains("已归档"), done + page);
    }

    @Test
    void how_the_other_may_be_reached_is_hers_to_say_where_nobody_has_met_yet() {
        Caller desk = site.worker("zhou", "500118106201");
        String[] untold = {"other.name", "演示·远", "result", "NOT_TRIED", "agreed", "yes"};
        HttpResponse<String> unsaid = desk.post("/cases/new", dispute("a8".repeat(16), "演示·近", untold));
        assertEquals(422, unsaid.statusCode(), unsaid.body());
        assertTrue(unsaid.body().contains("id=\"dispute-how-error\""), unsaid.body());
        String[] said =
                Stream.concat(Stream.of(untold), Stream.of("how", "LETTER")).toArray(String[]::new);
        String done = Caller.to(desk.post("/cases/new", dispute("a8".repeat(16), "演示·近", said)));
        CaseId id = CaseId.of(done.replaceFirst("/cases/([^?]*).*", "$1"));
        assertEquals(
                ApproachBy.LETTER,
                zhou().view(id).orThrow().approach().orElseThrow().how());
    }

    @Test
    void what_was_done_and_noted_is_kept_when_she_told_of_danger_although_they_met() {
        Caller desk = site.worker("zhou", "500118106201");
        String[] met = {
            "asked",
            "some",
            "yes",
            "injured",
            "other.name",
            "演示·遇",
            "other.asked",
            "none",
            "form",
            "JOINT",
            "agreed",
            "yes",
            "minutes",
            "一起谈过的要点"
        };
        String told = Caller.to(desk.post("/cases/new", dispute("6".repeat(32), "演示·险", met)));
        String page = desk.get(told).body();
        assertTrue(page.contains("已登记双方见过面"), page);
        CaseId id = CaseId.of(told.replaceFirst("/cases/([^?]*).*", "$1"));
        List<CaseRecord.AttemptMade> attempts = zhou().record(id).orThrow().attempts();
        assertEquals(1, attempts.size(), attempts.toString());
        assertEquals("一起谈过的要点", attempts.get(0).minutes());
    }

    @Test
    void an_archived_case_sends_whoever_brings_something_new_to_a_new_case_and_not_in_a_circle() {
        Caller desk = site.worker("zhou", "500118106201");
        String[] other = {"other.name", "演示·方", "other.asked", "none", "agreed", "yes"};
        String done = Caller.to(desk.post("/cases/new", dispute("7".repeat(32), "演示·档", other)));
        String page = desk.get(done).body();
        assertTrue(page.contains("另登记一件"), page);
        assertFalse(page.contains("可以先做"), page);
    }

    @Test
    void who_was_asked_before_the_first_contact_is_not_called_unasked_without_a_reason() {
        CaseId id = zhou().open(
                        OpenCase.visit(Person.named("演示·先")).about("in-laws").against(Person.named("演示·早")))
                .orThrow();
        zhou().screen(id, Person.named("演示·早"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        String page = site.worker("zhou", "500118106201").get("/cases/" + id).body();
        assertTrue(page.contains("首次联系之后还没有单独询问"), page);
        assertFalse(page.contains("已履行职责"), page);
    }

    @Test
    void an_agreement_left_unsigned_when_the_case_ended_offers_nothing_to_sign() {
        CaseId id = opened("演示·末");
        zhou().screen(id, Person.named("演示·末"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().assign(id).orThrow();
        zhou().agree(id, ApproachTerms.yes(ApproachBy.VISIT)).orThrow();
        zhou().approach(id, ApproachBy.VISIT).orThrow();
        zhou().screen(id, Person.named("演示·对"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().record(id, new Attempt(AttemptResult.SETTLED, ContactForm.SEPARATE, Optional.empty(), "谈妥了"))
                .orThrow();
        zhou().draw(
                        id,
                        Agreement.written(
                                Clause.of(ClauseKind.CONDUCT, "各自冷静一周").by("口头")))
                .orThrow();
        zhou().end(id, Ending.NOT_REACHED).orThrow();
        String page = site.worker("zhou", "500118106201")
                .get("/cases/" + id + "/agreement")
                .body();
        assertTrue(page.contains("已经结束"), page);
        assertFalse(page.contains("name=\"act\" value=\"SIGN\""), page);
    }

    @Test
    void an_agreement_is_drawn_anew_from_the_words_it_had() {
        io.github.xingfujia.protection.Screen calm = io.github.xingfujia.protection.Screen.noIndicator();
        CaseId id = zhou().open(
                        OpenCase.visit(Person.named("演示·再")).about("in-laws").against(Person.named("演示·写")))
                .orThrow();
        zhou().screen(id, Person.named("演示·再"), calm).orThrow();
        zhou().assign(id).orThrow();
        zhou().agree(id, ApproachTerms.yes(ApproachBy.VISIT)).orThrow();
        zhou().approach(id, ApproachBy.VISIT).orThrow();
        zhou().screen(id, Person.named("演示·写"), calm).orThrow();
        zhou().record(id, new Attempt(AttemptResult.SETTLED, ContactForm.SEPARATE, Optional.empty(), "谈妥了"))
                .orThrow();
        List<Clause> seven = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            seven.add(Clause.of(ClauseKind.CONDUCT, "第" + i + "件事互相商量").by("口头"));
        }
        zhou().draw(id, new Agreement(AgreementForm.WRITTEN, "为家务争吵", seven)).orThrow();
        String page = site.worker("zhou", "500118106201")
                .get("/cases/" + id + "/agreement")
                .body();
        assertTrue(page.matches("(?s).*<textarea[^>]*name=\"c7.clause\"[^>]*>第7件事互相商量</textarea>.*"), page);
        assertTrue(page.matches("(?s).*<textarea[^>]*name=\"facts\"[^>]*>为家务争吵</textarea>.*"), page);
        assertTrue(page.contains("name=\"c9.clause\""), "room for more");
    }

    @Test
    void a_clause_with_a_kind_and_no_words_is_not_dropped() {
        CaseId id = zhou().open(
                        OpenCase.visit(Person.named("演示·条")).about("in-laws").against(Person.named("演示·款")))
                .orThrow();
        zhou().assign(id).orThrow();
        zhou().record(id, new Attempt(AttemptResult.SETTLED, ContactForm.SEPARATE, Optional.empty(), "谈妥了"))
                .orThrow();
        String revision = Long.toString(seen(id).revision());
        String kind = ClauseKind.values()[0].name();
        HttpResponse<String> drawn = site.worker("zhou", "500118106201")
                .post(
                        "/cases/" + id + "/agreement",
                        "act",
                        "DRAW",
                        "revision",
                        revision,
                        "command",
                        "8".repeat(32),
                        "paper",
                        AgreementForm.values()[0].name(),
                        "facts",
                        "双方说定",
                        "c1.kind",
                        kind,
                        "c1.clause",
                        "各自冷静一周",
                        "c2.kind",
                        kind);
        assertEquals(422, drawn.statusCode(), drawn.body());
        assertTrue(drawn.body().contains("wrong\">\n<label for=\"DRAW-c2-clause"), drawn.body());
    }

    @Test
    void half_a_finding_is_asked_for_and_no_zero_report_stands_and_violence_is_listed_first_with_what_the_law_asks() {
        Caller desk = site.worker("zhou", "500118106201");
        String today = site.home.today().toString();
        for (String[] half :
                List.of(new String[] {"c1.risk", "HIGH", "c1.category", ""}, new String[] {"c1.category", "in-laws"})) {
            List<String> form =
                    new ArrayList<>(List.of("command", "6".repeat(32), "area", "500118106201", "on", today));
            form.addAll(List.of(half));
            HttpResponse<String> answer = desk.post("/sweep", form.toArray(String[]::new));
            assertEquals(422, answer.statusCode(), answer.body());
        }
        zhou().sweep(new Sweep(
                        DivisionCode.of("500118106201"),
                        site.home.today(),
                        List.of(new Finding("couple", Risk.LOW), new Finding("violence-bodily", Risk.HIGH))))
                .orThrow();
        String page = desk.get("/sweep").body();
        String first = page.substring(page.indexOf("card finding"), page.indexOf("</article>"));
        assertTrue(first.contains("家暴") && first.contains("反家庭暴力法"), first);
        Matcher go = Pattern.compile("href=\"(/sweep/[^\"]+)\">登记家暴专档").matcher(first);
        assertTrue(go.find(), first);
        String[] she = {"command", "b6".repeat(16), "applicant.name", "演示·摸", "about", "violence-bodily"};
        assertTrue(desk.get(go.group(1)).body().contains("这条线索随之用掉"));
        Caller.to(desk.post(go.group(1), she));
        assertFalse(desk.get("/sweep").body().contains(go.group(1)));
        String[] other = {"command", "b7".repeat(16), "applicant.name", "演示·再", "about", "violence-bodily"};
        HttpResponse<String> late = site.worker("wu", "500118106201").post(go.group(1), other);
        assertEquals(409, late.statusCode(), late.body());
        assertTrue(late.body().contains("演示·再") && late.body().contains("线索已使用"), late.body());
        assertEquals("/sweep?said=gone", Caller.to(desk.get(go.group(1))));
    }

    @Test
    void a_finding_followed_twice_leads_to_the_one_case() {
        FindingId finding = zhou().sweep(new Sweep(
                        DivisionCode.of("500118106201"), site.home.today(), List.of(new Finding("in-laws", Risk.LOW))))
                .orThrow()
                .get(0);
        Caller desk = site.worker("zhou", "500118106201");
        String[] form = {"command", "7".repeat(32), "applicant.name", "演示·索", "about", "in-laws"};
        String made = Caller.to(desk.post("/sweep/" + finding, form));
        assertTrue(made.endsWith("said=filed"), made);
        assertEquals(made, Caller.to(desk.post("/sweep/" + finding, form)));
        form[3] = "演示·改";
        HttpResponse<String> changed = desk.post("/sweep/" + finding, form);
        assertEquals(409, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("<dd>演示·改</dd>"), changed.body());
    }

    @Test
    void a_session_at_a_wrong_time_is_told_in_times_and_hours_of_here() {
        CaseId id = opened("演示·时");
        zhou().screen(id, Person.named("演示·时"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().assign(id).orThrow();
        Caller desk = site.worker("zhou", "500118106201");
        String revision = Long.toString(seen(id).revision());
        for (String day : new String[] {"2026-11-19", "2026-11-23"}) {
            String page = desk.post(
                            "/cases/" + id,
                            "act",
                            "PLAN",
                            "revision",
                            revision,
                            "command",
                            "f".repeat(32),
                            "form",
                            "SEPARATE",
                            "with",
                            "APPLICANT",
                            "day",
                            day,
                            "begin",
                            "10:00",
                            "finish",
                            day.endsWith("19") ? "11:00" : "07:00",
                            "mediator",
                            "")
                    .body();
            assertFalse(page.matches("(?s).*20[0-9-]{8}T[0-9:.]+Z.*"), page);
            assertTrue(page.contains(day.endsWith("19") ? "不能早于 2026-11-20 09:00（周五）" : "小时之间"), page);
        }
    }

    @Test
    void an_address_makes_no_page_say_what_is_not_ours() {
        Person she = Person.named("演示·址").identifiedBy(ResidentId.of("500118199001010031"));
        CaseId id = zhou().open(OpenCase.visit(she).about("in-laws")).orThrow();
        Caller her = site.party(id, Side.APPLICANT, "500118199001010031");
        String page = her.get("/matter?said=%E8%AF%B7%E6%8B%A8%20400").body();
        assertTrue(page.contains("我的事项"), page);
        assertFalse(page.contains("请拨 400"), page);
        assertTrue(her.get("/matter?said=done").body().contains("已办好"));
    }

    @Test
    void a_link_is_made_only_for_whom_it_opens_something() {
        String number = "50011819900101004X";
        Person other = Person.named("演示·迟").identifiedBy(ResidentId.of(number));
        CaseId id = zhou().open(
                        OpenCase.visit(Person.named("演示·先来")).about("in-laws").against(other))
                .orThrow();
        zhou().screen(id, Person.named("演示·先来"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        Caller desk = site.worker("zhou", "500118106201");
        String[] link = {"act", "LINK", "side", "OTHER", "residentId", number};
        HttpResponse<String> early = desk.post("/cases/" + id, link);
        assertEquals(409, early.statusCode(), early.body());
        assertTrue(early.body().contains("没有生成链接") && !early.body().contains("/link/"), early.body());
        zhou().assign(id).orThrow();
        zhou().agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        zhou().approach(id, ApproachBy.CALL).orThrow();
        assertTrue(desk.post("/cases/" + id, link).body().contains("/link/"));
        link[3] = "APPLICANT";
        HttpResponse<String> wrongSide = desk.post("/cases/" + id, link);
        assertEquals(409, wrongSide.statusCode(), wrongSide.body());
        assertTrue(wrongSide.body().contains("登记的是另一方") && !wrongSide.body().contains("/link/"), wrongSide.body());
        link[5] = "500118199001010031";
        assertEquals(409, desk.post("/cases/" + id, link).statusCode(), "a number of nobody in this case");
    }

    private static String[] sent(CaseId id, String act, String... fields) {
        return Stream.concat(
                        Stream.of(
                                "act", act, "revision", Long.toString(seen(id).revision()), "command", "e".repeat(32)),
                        Arrays.stream(fields))
                .toArray(String[]::new);
    }

    @Test
    void who_came_with_a_number_is_asked_alone_without_typing_it_again() {
        Person she = Person.named("演示·有号").identifiedBy(ResidentId.of("500118199001010031"));
        CaseId id = zhou().open(OpenCase.visit(she).about("in-laws").against(Person.named("演示·对")))
                .orThrow();
        Caller desk = site.worker("zhou", "500118106201");
        HttpResponse<String> asked =
                desk.post("/cases/" + id, sent(id, "SCREEN", "side", "APPLICANT", "asked", "none", "residentId", ""));
        assertEquals(303, asked.statusCode(), asked.body());
        String page = desk.get("/cases/" + id + "?said=SCREEN").body();
        assertTrue(page.contains("单独询问已登记。下一步：指派调解员"), page);
    }

    @Test
    void what_was_recorded_is_said_back_with_what_comes_next() {
        CaseId id = opened("演示·记");
        zhou().screen(id, Side.APPLICANT, io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().assign(id).orThrow();
        Caller desk = site.worker("zhou", "500118106201");
        HttpResponse<String> done =
                desk.post("/cases/" + id, sent(id, "RECORD", "result", "UNSETTLED", "form", "SEPARATE"));
        String page = desk.get(Caller.to(done).replace("#main", "")).body();
        assertTrue(page.contains("调处已登记。劝导调处：未调成"), page);
        assertTrue(page.matches("(?s).*role=\"status\">[^<]*下一步：[^<]+。</p>.*"), page);
    }

    @Test
    void whoever_passed_a_case_on_is_offered_only_what_she_may_still_do() {
        CaseId id = opened("演示·交");
        Caller desk = site.worker("zhou", "500118106201");
        assertTrue(desk.get("/cases/" + id).body().contains("act-ASSIGN"));
        zhou().screen(id, Person.named("演示·交"), io.github.xingfujia.protection.Screen.affirmed("injured"))
                .orThrow();
        zhou().review(id).orThrow();
        String page = desk.get("/cases/" + id).body();
        assertTrue(page.contains("act-INCIDENT"), page);
        for (String act : new String[] {"ASSIGN", "PLAN", "REVIEW", "END", "CLOSE", "TRIAGE"}) {
            assertFalse(page.contains("act-" + act + "\""), act);
        }
    }

    private static long open() {
        return zhou().mine(Optional.empty(), 200).rows().size();
    }

    @Test
    void a_dispute_with_anything_wrong_is_not_filed_at_all() {
        Caller desk = site.worker("zhou", "500118106201");
        long before = open();
        String[][] wrong = {
            {"asked", "some", "yes", "nope"},
            {"other.name", "演示·乙", "other.asked", "some", "other.yes", "nope"},
            {
                "other.name",
                "演示·半",
                "other.residentId",
                "11010519491231002X",
                "applicant.residentId",
                "11010519491231002X"
            },
            {"minutes", "\u202e倒着写"},
            {"result", "zzz"},
            {"form", "zzz"},
            {"asked", "zzz"},
            {"about", "zzz"},
        };
        for (String[] more : wrong) {
            HttpResponse<String> answer = desk.post("/cases/new", dispute("9".repeat(32), "演示·半", more));
            assertEquals(422, answer.statusCode(), String.join(" ", more));
            assertTrue(answer.body().contains("field wrong"), String.join(" ", more));
        }
        HttpResponse<String> forged = desk.post("/cases/new", dispute("9".repeat(60), "演示·半"));
        assertEquals(422, forged.statusCode(), forged.body());
        assertTrue(forged.body().contains("请重新打开页面再填") && !forged.body().contains("commandId"), forged.body());
        assertEquals(before, open());
    }

    @Test
    void a_session_while_the_post_is_closed_is_asked_once() {
        CaseId id = opened("演示·休");
        zhou().screen(id, Person.named("演示·休"), io.github.xingfujia.protection.Screen.noIndicator())
                .orThrow();
        zhou().assign(id).orThrow();
        Caller desk = site.worker("zhou", "500118106201");
        String[] saturday = {
            "act",
            "PLAN",
            "revision",
            Long.toString(seen(id).revision()),
            "command",
            "e".repeat(32),
            "form",
            "SEPARATE",
            "with",
            "APPLICANT",
            "day",
            "2026-11-21",
            "begin",
            "10:00",
            "finish",
            "11:00",
            "mediator",
            ""
        };
        HttpResponse<String> asked = desk.post("/cases/" + id, saturday);
        assertEquals(409, asked.statusCode(), asked.body());
        assertTrue(asked.body().contains("这个时间不在站点的开放时间内"), asked.body());
        assertTrue(asked.body().contains("name=\"whenClosed\""), asked.body());
        String[] so = Stream.concat(Arrays.stream(saturday), Stream.of("whenClosed", "yes"))
                .toArray(String[]::new);
        assertEquals(303, desk.post("/cases/" + id, so).statusCode());
    }

    @Test
    void what_stood_in_a_form_of_a_login_that_ended_is_told_in_words_without_its_case() {
        String[] form = {"other.name", "演示·码", "other.asked", "some", "other.yes", "injured", "agreed", "yes"};
        HttpResponse<String> out =
                new Caller(site.root, "", "x").post("/cases/new", dispute("c".repeat(32), "演示·出", form));
        assertEquals(403, out.statusCode(), out.body());
        String lines = out.body().replaceAll("(?s).*<dl class=\"facts\">(.*?)</dl>.*", "$1");
        assertFalse(lines.matches("(?s).*<dd>[A-Za-z_-]+</dd>.*"), lines);
        assertTrue(lines.contains("申请人单独表示：同意我们找对方谈") && lines.contains("有下列情形"), lines);
        String ended = new Caller(site.root, "", "x")
                .post(
                        "/cases/" + "a".repeat(26),
                        "act",
                        "END",
                        "ending",
                        "AGREEMENT",
                        "side",
                        "APPLICANT",
                        "odd",
                        "NO_SUCH")
                .body();
        assertTrue(ended.contains("<dd>" + Ending.AGREEMENT.wording().in(Locale.CHINA) + "</dd>"), ended);
        assertTrue(ended.contains("<dd>（已选择）</dd>") && !ended.contains("APPLICANT"), ended);
    }

    @Test
    void a_form_that_is_no_utf_8_is_answered_in_words() {
        for (String path : List.of("/report", "/login", "/cases/new")) {
            HttpResponse<String> answer = Caller.nobody(site).raw(path, "words=%D5%C5%C8%FD");
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("不是 UTF-8 编码，没有收下"), answer.body());
        }
        assertEquals(400, Caller.nobody(site).get("/find?q=%FF%FE").statusCode());
    }

    @Test
    void staff_of_one_name_are_told_apart() {
        assertEquals(
                "演示·工作室主持人（h-500118000000-studio-01）",
                site.house()
                        .name(StaffId.of("h-500118000000-studio-01"), Locale.CHINA)
                        .orElseThrow());
        assertEquals("演示·周", site.house().name(StaffId.of("zhou"), Locale.CHINA).orElseThrow());
    }

    @Test
    void what_was_typed_into_a_form_of_a_login_that_ended_or_into_half_a_form_is_shown_in_words() {
        CaseId id = opened("演示·期");
        Caller desk = site.worker("zhou", "500118106201");
        Caller before = new Caller(site.root, desk.session(), "of-another-login");
        HttpResponse<String> expired = before.post("/cases/" + id, "act", "RECORD", "minutes", "写了很久的要点");
        assertEquals(403, expired.statusCode(), expired.body());
        assertTrue(expired.body().contains("写了很久的要点") && expired.body().contains("核对无误"), expired.body());
        HttpResponse<String> out = new Caller(site.root, "", "x").post("/cases/" + id, "minutes", "写了很久的要点");
        assertTrue(out.body().contains("写了很久的要点") && !out.body().contains("核对无误"), out.body());
        for (String missing : List.of("act", "revision")) {
            HttpResponse<String> half = desk.post(
                    "/cases/" + id,
                    missing.equals("act") ? "revision" : "act",
                    missing.equals("act") ? "1" : "RECORD",
                    "minutes",
                    "写了一半");
            assertEquals(422, half.statusCode(), half.body());
            assertTrue(half.body().contains("写了一半") && half.body().contains("没有交完整"), half.body());
        }
        String[] met = {"other.name", "演示·码", "other.asked", "none", "form", "JOINT", "agreed", "yes"};
        desk.post("/cases/new", dispute("b".repeat(32), "演示·码一", met));
        HttpResponse<String> changed = desk.post("/cases/new", dispute("b".repeat(32), "演示·码二", met));
        assertEquals(409, changed.statusCode(), changed.body());
        String lines = changed.body().replaceAll("(?s).*<dl class=\"facts\">(.*?)</dl>.*", "$1");
        assertFalse(lines.matches("(?s).*<dd>[A-Za-z_-]+</dd>.*"), lines);
    }

    @Test
    void what_a_party_sends_again_keeps_its_words_and_is_answered_as_done() {
        String number = "500118199001010031";
        CaseId id = zhou().open(OpenCase.visit(Person.named("演示·诉").identifiedBy(ResidentId.of(number)))
                        .about("in-laws"))
                .orThrow();
        Caller her = site.party(id, Side.APPLICANT, number);
        String command = her.get("/matter").body().replaceAll("(?s).*name=\"command\" value=\"([^\"]*)\".*", "$1");
        assertTrue(Caller.to(her.post("/matter", "act", "complain", "command", command, "complaint", "先写的"))
                .contains("said=done"));
        HttpResponse<String> changed = her.post("/matter", "act", "complain", "command", command, "complaint", "后来改的");
        assertEquals(409, changed.statusCode(), changed.body());
        assertTrue(changed.body().contains("后来改的"), changed.body());
        zhou().assign(id, StaffId.of("zhou")).orThrow();
        zhou().agree(id, ApproachTerms.yes(ApproachBy.CALL)).orThrow();
        for (String act : List.of("challenge", "challenge", "withdraw", "withdraw")) {
            String done = Caller.to(her.post("/matter", "act", act));
            assertTrue(done.contains("said=done"), act + ": " + done);
        }
    }

    @Test
    void a_form_keeps_what_it_does_not_show() {
        CaseId id = opened("演示·留");
        Caller desk = site.worker("zhou", "500118106201");
        String[] phone = {"side", "APPLICANT", "reach", "CALL", "shared", "no", "hours.from", "09:00"};
        act(desk, id, "CONTACT", with(phone, "hours.until", "18:00", "phone", "13900139000"));
        act(desk, id, "CONTACT", with(phone, "hours.until", "12:00"));
        CaseRecord.PartyRecord she = zhou().record(id).orThrow().parties().get(0);
        assertEquals(Optional.of("13900139000"), she.phone());
        assertEquals(java.time.LocalTime.NOON, she.contact().until());
        act(desk, id, "CONTACT", "side", "APPLICANT", "shared", "no");
        assertEquals(
                Optional.empty(), zhou().record(id).orThrow().parties().get(0).phone(), "not to be reached at all");

        act(desk, id, "TRIAGE", "about", "in-laws", "risk", "HIGH", "minors", "yes");
        String page = desk.get("/cases/" + id).body();
        assertTrue(page.contains("name=\"risk\" value=\"HIGH\" checked"), page);
        assertTrue(page.contains("name=\"minors\" value=\"yes\" checked"), page);

        zhou().wish(id, io.github.xingfujia.network.HandlerWish.usual().never(StaffId.of("chen")))
                .orThrow();
        act(desk, id, "WISH", "whom", "usual");
        assertEquals(
                List.of("chen"),
                zhou().record(id).orThrow().wish().neverStaff().stream()
                        .map(io.github.xingfujia.kernel.StaffId::value)
                        .toList());
    }

    private static String[] with(String[] form, String... more) {
        return Stream.concat(Arrays.stream(form), Arrays.stream(more)).toArray(String[]::new);
    }

    private static void act(Caller desk, CaseId id, String name, String... form) {
        String command = java.util
                .UUID
                .nameUUIDFromBytes((name + String.join(" ", form)).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        HttpResponse<String> done = desk.post(
                "/cases/" + id,
                with(
                        new String[] {"act", name, "revision", Long.toString(seen(id).revision()), "command", command},
                        form));
        assertTrue(Caller.to(done).contains("said=" + name), Caller.to(done));
    }
}
