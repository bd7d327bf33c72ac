package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.Door;
import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.FreeQuery;
import io.github.xingfujia.consultation.FreeTime;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.OfferTimes;
import io.github.xingfujia.consultation.OtherSide;
import io.github.xingfujia.consultation.Weekly;
import io.github.xingfujia.counselling.CertificateNumber;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.Counselling;
import io.github.xingfujia.counselling.OpenCounsel;
import io.github.xingfujia.counselling.PlanMeeting;
import io.github.xingfujia.counselling.RecordMeeting;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.FilePerson;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody is counselled from the registry's desk to the certificate; a place at a salon is a code; the window is counted. */
class CounselPagesTest {

    private static final String CENTRE = "500118000000";
    private static final String STUDIO = CENTRE + "-studio-01";
    private static final Pattern CODE = Pattern.compile("<b>([a-z2-7]{10})</b>");
    private static final Pattern SALON = Pattern.compile("name=\"salon\" value=\"([a-z2-7]{26})\"");

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        return answer;
    }

    @Test
    void a_counsellor_opens_plans_and_is_told_what_the_gate_wants_first() {
        try (Site site = new Site()) {
            Caller zheng = site.worker("zheng", CENTRE);
            String today = site.home.today().toString();
            done(zheng.deed(
                    "/counsels",
                    "counselling.offer",
                    "counselKind",
                    "divorce",
                    "day",
                    today,
                    "couplesTold",
                    "3",
                    "couplesTaken",
                    "1"));
            HttpResponse<String> nobody = zheng.deed(
                    "/counsels",
                    "counselling.open",
                    "counselKind",
                    "divorce",
                    "client.name",
                    "演示·小禾",
                    "client.sex",
                    "FEMALE",
                    "client.capacity",
                    "FULL");
            assertEquals(409, nobody.statusCode(), nobody.body());
            assertTrue(nobody.body().contains("没有本人同意，不建档、不联系"));
            String file = Caller.to(done(zheng.deed(
                            "/counsels",
                            "counselling.open",
                            "counselKind",
                            "divorce",
                            "agreedBy",
                            "HERSELF",
                            "client.name",
                            "演示·<script>小禾",
                            "client.sex",
                            "FEMALE",
                            "client.capacity",
                            "FULL",
                            "words",
                            "他常常不回家")))
                    .replaceFirst("\\?.*", "");
            String barred = Caller.to(done(zheng.deed(
                    "/counsels",
                    "counselling.open",
                    "counselKind",
                    "divorce",
                    "agreedBy",
                    "HERSELF",
                    "client.name",
                    "演示·小麦",
                    "client.sex",
                    "FEMALE",
                    "client.capacity",
                    "FULL",
                    "notCounselled",
                    "zheng")));
            assertEquals("/counsels?said=counselling.open#main", barred, "kept, and not hers to open");
            String child = zheng.get(Caller.to(done(zheng.deed(
                            "/counsels",
                            "counselling.open",
                            "counselKind",
                            "marriage",
                            "agreedBy",
                            "GUARDIAN",
                            "client.name",
                            "演示·小苗",
                            "client.sex",
                            "FEMALE",
                            "client.capacity",
                            "MINOR",
                            "words",
                            "家里让她订婚"))))
                    .body();
            assertTrue(child.contains("未成年人保护法 11"), "reported already: " + child);
            assertTrue(site.worker("yang", CENTRE).get("/violence").body().contains("/violence/"), "at the district");
            done(zheng.deed(
                    file,
                    "counselling.identify",
                    "partner",
                    "FIRST",
                    "client.name",
                    "演示·<script>小禾",
                    "client.sex",
                    "FEMALE",
                    "client.capacity",
                    "FULL",
                    "phone",
                    "13700000409"));
            assertTrue(zheng.get(file).body().contains("counselling.identify"), "her number can be added to her phone");
            done(zheng.deed(
                    file,
                    "counselling.identify",
                    "partner",
                    "FIRST",
                    "client.name",
                    "演示·<script>小禾",
                    "client.sex",
                    "FEMALE",
                    "client.capacity",
                    "FULL",
                    "client.residentId",
                    "500118199001010031"));
            assertFalse(zheng.get(file).body().contains("counselling.identify"), "nothing is left to add");
            String page = zheng.get(file).body();
            assertTrue(page.contains("演示·&lt;script&gt;小禾") && page.contains("他常常不回家"));
            assertFalse(zheng.get("/counsels").body().contains("小禾"), "no name stands in the list");
            assertFalse(
                    site.worker("wang", CENTRE).get(file).body().contains("他常常不回家"),
                    "what was said opens to whoever counsels");
            String later = site.home.today().plusDays(1).toString();
            HttpResponse<String> both = zheng.deed(
                    file,
                    "counselling.plan",
                    "meetingForm",
                    "BOTH",
                    "where",
                    "POST",
                    "day",
                    later,
                    "begin",
                    "09:00",
                    "finish",
                    "10:00");
            assertEquals(409, both.statusCode(), both.body());
            done(zheng.deed(
                    file,
                    "counselling.plan",
                    "meetingForm",
                    "FIRST",
                    "where",
                    "POST",
                    "day",
                    later,
                    "begin",
                    "09:00",
                    "finish",
                    "10:00"));
            assertEquals(404, site.worker("zhou", "500118106201").get(file).statusCode());
        }
    }

    @Test
    void a_call_out_has_a_page_on_which_the_team_and_what_it_did_stand() {
        try (Site site = new Site()) {
            Caller wang = site.worker("wang", CENTRE);
            String call = Caller.to(done(wang.deed(
                            "/petitions",
                            "counselling.callOut",
                            "servedAt",
                            CENTRE,
                            "day",
                            site.home.today().plusDays(1).toString(),
                            "begin",
                            "10:00",
                            "finish",
                            "12:00",
                            "danger",
                            "LOW",
                            "peopleThere",
                            "3")))
                    .replaceFirst("\\?.*", "");
            HttpResponse<String> page = wang.get(call);
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("待到岗"), page.body());
            long sent = Stream.of("zheng", "wang", "feng")
                    .map(staff -> site.worker(staff, CENTRE).get("/desk").body())
                    .filter(desk -> desk.contains("href=\"" + call + "\"") && desk.contains("信访"))
                    .count();
            assertEquals(1, sent, "whoever is sent finds it on the first page after her login");
        }
    }

    @Test
    void a_time_that_nobody_is_found_for_stands_on_the_editors_first_page_and_sends_nobody_out() {
        try (Site site = new Site()) {
            StaffId lawyer = StaffId.of("expert-li");
            Weekly mondays = new Weekly(
                    DayOfWeek.MONDAY,
                    LocalTime.of(10, 0),
                    LocalTime.of(12, 0),
                    30,
                    MeetingMode.IN_PERSON,
                    site.home.today(),
                    site.home.today().plusMonths(1));
            site.home
                    .as(Actor.staff("expert-li", CENTRE + "-online"))
                    .consultation()
                    .offer(new OfferTimes(lawyer, mondays))
                    .orThrow();
            Consultation anyone = site.home.as(Actor.anonymous()).consultation();
            List<FreeTime> free = anyone.free(new FreeQuery(lawyer, Optional.empty(), 7))
                    .orThrow()
                    .times();
            OtherSide rock = new OtherSide("演示·阿岩", Optional.of("13800000007"));
            booked(site, lawyer, free.get(0), Asker.called("演示·小禾"), Optional.of(rock), "141421356237");
            Asker his = Asker.called("演示·老岩")
                    .reachedAt(
                            "13800000007",
                            SafeContact.by(LocalTime.of(8, 0), LocalTime.of(20, 0), MessageChannel.CALL));
            booked(site, lawyer, free.get(1), his, Optional.empty(), "173205080756");
            Caller nobody = Caller.nobody(site);
            for (String word : List.of("141421356237", "173205080756")) {
                assertTrue(nobody.post("/appointment", "word", word).body().contains("地点另行告知"));
            }
            String desk = site.worker("bai", CENTRE + "-online").get("/desk").body();
            assertTrue(desk.contains("还没有专家的预约 1 件"), desk);
        }
    }

    private static void booked(
            Site site, StaffId lawyer, FreeTime at, Asker who, Optional<OtherSide> other, String digits) {
        CommandId sent = new ReceiptWord(digits).sent();
        Door anyone = site.home.as(Actor.anonymous());
        anyone.under(sent)
                .consultation()
                .hold(new HoldTime(lawyer, at.from(), who, other, ""))
                .orThrow();
        anyone.consultation().confirm(sent).orThrow();
    }

    @Test
    void a_place_at_a_salon_is_a_code_that_stands_in_no_address() {
        try (Site site = new Site()) {
            Caller host = site.worker("h-" + STUDIO, STUDIO);
            done(host.deed(
                    "/studio",
                    "counselling.schedule",
                    "salonKind",
                    "salon",
                    "salonTitle",
                    "𠮷祥茶话 <b>",
                    "day",
                    site.home.today().plusDays(2).toString(),
                    "begin",
                    "14:00",
                    "finish",
                    "16:00",
                    "places",
                    "1",
                    "howOften",
                    "1",
                    "daysApart",
                    "0"));
            Caller nobody = Caller.nobody(site);
            String open = nobody.get("/salons").body();
            assertTrue(open.contains("𠮷祥茶话 &lt;b&gt;") && open.contains("还有 1 个名额"), open);
            Matcher salon = SALON.matcher(open);
            assertTrue(salon.find());
            HttpResponse<String> first =
                    nobody.post("/salons", "what", "signUp", "salon", salon.group(1), "command", "a".repeat(32));
            assertTrue(first.body().contains("您有名额"), first.body());
            Matcher code = CODE.matcher(first.body());
            assertTrue(code.find());
            HttpResponse<String> second =
                    nobody.post("/salons", "what", "signUp", "salon", salon.group(1), "command", "b".repeat(32));
            assertTrue(second.body().contains("您在候补，前面还有 0 人"), second.body());
            String gone = nobody.post("/salons", "what", "giveUp", "salon", salon.group(1), "ticketCode", code.group(1))
                    .body();
            assertTrue(gone.contains("已退出"), gone);
            HttpResponse<String> wrong =
                    nobody.post("/salons", "what", "look", "salon", salon.group(1), "ticketCode", "none");
            assertEquals(409, wrong.statusCode());
        }
    }

    @Test
    void a_certificate_is_printed_with_what_it_is_not_and_verifies() {
        SetClock clock = new SetClock();
        try (Site site = new Site(clock)) {
            Counselling zheng = site.home.as(Actor.staff("zheng", CENTRE)).counselling();
            CounselId id = zheng.open(OpenCounsel.of("before-marriage", FilePerson.woman("演示·小禾"))
                            .within("before-marriage-course"))
                    .orThrow();
            Instant from = Site.NOW.plus(Duration.ofMinutes(10));
            zheng.plan(id, PlanMeeting.of(ContactForm.SEPARATE, from, from.plus(Duration.ofMinutes(50))))
                    .orThrow();
            zheng.start(id, 1).orThrow();
            clock.set("2026-11-20T01:10:00Z");
            zheng.record(id, 1, RecordMeeting.held("", "").covering("rights", "talking", "money-and-work", "safety"))
                    .orThrow();
            CertificateNumber number = zheng.certify(id).orThrow();
            String paper = site.worker("zheng", CENTRE)
                    .get("/counsel-papers/" + number)
                    .body();
            assertTrue(paper.contains("不是结婚登记或者任何登记的条件") && paper.contains("演示·小禾"), paper);
            String code = zheng.certificate(number).orThrow().code();
            String asked = Caller.nobody(site)
                    .get("/verify?number=" + number + "&code=" + code)
                    .body();
            assertTrue(asked.contains("✓ 这份证明是真的"), asked);
            assertTrue(Caller.nobody(site)
                    .get("/verify?number=" + number + "&code=x")
                    .body()
                    .contains("不能确认"));
        }
    }

    @Test
    void the_window_is_counted_with_its_articles_and_a_wrong_day_is_named() {
        try (Site site = new Site()) {
            Caller nobody = Caller.nobody(site);
            String page = nobody.post("/window", "received", "2026-09-04").body();
            assertTrue(page.contains("民法典 1077") && page.contains("顺延到休假日结束的次日 2026-10-08"), page);
            assertEquals(422, nobody.post("/window", "received", "2020-12-31").statusCode());
            assertEquals(422, nobody.post("/window", "received", "soon").statusCode());
        }
    }

    @Test
    void a_quiz_is_marked_for_anybody_and_a_paper_of_a_course_verifies_and_is_counted_at_a_desk() {
        try (Site site = new Site()) {
            Caller nobody = Caller.nobody(site);
            String read = nobody.get("/learn/1").body();
            assertTrue(read.contains("12338") && read.contains("离开本站"), read);
            assertFalse(read.contains("<iframe") || read.contains("<audio") || read.contains("<video"), read);
            String tried = nobody.post("/learn/3", "act", "quiz", "answer.0", "2", "answer.1", "1")
                    .body();
            assertTrue(tried.contains("答对 1 题，共 2 题，再看看课文") && !tried.contains("您的学习码"), tried);
            HttpResponse<String> bad = nobody.post("/learn/3", "act", "done", "learningCode", "x", "lesson", "one");
            assertEquals(409, bad.statusCode());
            assertTrue(bad.body().contains("没有这门课程的这个学习码"), bad.body());
            assertEquals(422, nobody.post("/learn/3", "act", "begin").statusCode());
            assertEquals(404, nobody.get("/learn/99").statusCode());
            String begun = nobody.post("/learn/3", "act", "begin", "command", "c".repeat(32))
                    .body();
            Matcher code = CODE.matcher(begun);
            assertTrue(code.find(), begun);
            for (String lesson : List.of("one", "two")) {
                nobody.post("/learn/3", "act", "done", "learningCode", code.group(1), "lesson", lesson);
            }
            nobody.post("/learn/3", "act", "quiz", "learningCode", code.group(1), "answer.0", "2", "answer.1", "2");
            String paper = nobody.post("/learn/3", "act", "certify", "learningCode", code.group(1))
                    .body();
            Matcher number = Pattern.compile("(20[0-9]{4}-[a-z2-7]{8})</b>.*?<b lang=\"en\">([a-z0-9]{12})<")
                    .matcher(paper);
            assertTrue(number.find(), paper);
            assertTrue(nobody.get("/verify?number=" + number.group(1) + "&code=" + number.group(2))
                    .body()
                    .contains("是真的"));
            assertTrue(site.worker("zheng", CENTRE).get("/studio").body().contains("婚姻家庭经营第一课"));
        }
    }

    @Test
    void whoever_is_counselled_opens_her_own_file_by_a_link_and_leaves_when_she_likes() {
        try (Site site = new Site()) {
            ResidentId number = ResidentId.of("500118199001010031");
            Counselling zheng = site.home.as(Actor.staff("zheng", CENTRE)).counselling();
            CounselId id = zheng.open(
                            OpenCounsel.of("marriage", FilePerson.woman("演示·小禾").identifiedBy(number)))
                    .orThrow();
            Instant from = Site.NOW.plus(Duration.ofDays(2));
            zheng.plan(id, PlanMeeting.of(ContactForm.SEPARATE, from, from.plus(Duration.ofMinutes(50))))
                    .orThrow();
            Caller desk = site.worker("zheng", CENTRE);
            String path = "/counsels/" + id + "/link";
            assertEquals(404, site.worker("zhou", "500118106201").get(path).statusCode());
            assertEquals(
                    409,
                    desk.post(path, "residentId", "500118199001010058", "aloneNow", "yes")
                            .statusCode(),
                    "nobody of that number");
            String made = desk.post(path, "residentId", number.value(), "aloneNow", "yes")
                    .body();
            Matcher link = Pattern.compile("(/link/[0-9a-f]{32})").matcher(made);
            assertTrue(link.find(), made);
            assertEquals("/matter", Caller.to(Caller.nobody(site).post(link.group(1))));
            assertEquals(404, Caller.nobody(site).post(link.group(1)).statusCode(), "once");
            Caller she = site.counselled(id, number);
            String own = she.get("/matter").body();
            assertTrue(own.contains("婚姻关系辅导") && own.contains("不参加了"), own);
            assertFalse(own.contains(id.value()) || own.contains("小禾"), own);
            String kept = she.get("/matter/data").body();
            assertTrue(kept.contains("这里只列您自己这一份被写入的时间") && !kept.contains("还没有人看过"), kept);
            String left = she.post("/matter", "act", "leave").body();
            assertTrue(left.contains("您已经收回同意"), left);
            assertEquals(404, she.get("/matter").statusCode());
            assertEquals(200, she.get("/matter/data").statusCode(), "what is kept of her stays hers to ask about");
        }
    }
}
