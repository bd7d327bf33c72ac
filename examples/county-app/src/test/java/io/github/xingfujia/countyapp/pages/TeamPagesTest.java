package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A volunteer's way on her phone, beside the team desk: apply, be selected, learn, be examined, serve, hold a paper that verifies. */
class TeamPagesTest {

    private static final Pattern FORM = Pattern.compile("name=\"(q[0-9]+)\"");

    @Test
    void from_an_application_to_an_exam_on_the_phone() {
        try (Site site = new Site()) {
            Caller she = site.worker("feng", "500118000000");
            Caller desk = site.worker("wang", "500118000000");
            assertTrue(she.get("/mine").body().contains("还没有报名"));
            done(she.deed(
                    "/mine", "volunteer.apply", "group", "volunteer", "skills", "倾听、法律", "checkedOn", "2026-11-01"));
            HttpResponse<String> early = desk.deed("/members/feng", "volunteer.select", "criteriaMet", "listens");
            assertEquals(409, early.statusCode());
            assertTrue(early.body().contains("由别人看过材料核实"), "her own word is not enough");
            done(desk.deed(
                    "/members/feng", "volunteer.confirmCheck", "checkedOn", "2026-11-01", "paperSeen", "演示·无犯罪记录证明"));
            early = desk.deed("/members/feng", "volunteer.select", "criteriaMet", "listens");
            assertEquals(409, early.statusCode());
            assertTrue(early.body().contains("意外伤害保险"), "it says what is missing");
            done(she.deed(
                    "/mine",
                    "volunteer.apply",
                    "group",
                    "volunteer",
                    "checkedOn",
                    "2026-11-01",
                    "insuredUntil",
                    "2027-11-01"));
            List<String> met = new ArrayList<>();
            site.home.team().criteria().keySet().forEach(c -> met.addAll(List.of("criteriaMet", c)));
            done(desk.deed("/members/feng", "volunteer.select", met.toArray(String[]::new)));
            done(desk.deed(
                    "/members/feng", "volunteer.attend", "course", "law", "on", "2026-11-10", "classHours", "8"));
            done(she.deed("/mine", "volunteer.sitExam", "track", "COUNSELLING"));
            assertTrue(she.get("/mine").body().contains("/mine/exam/counselling"));
            assertTrue(she.get("/mine").body().contains("8 / 10"), "what she heard and what is needed");
            assertEquals(404, she.get("/mine/exam/nothing").statusCode());
            assertEquals(
                    422,
                    she.deed("/mine/exam/counselling", "volunteer.answerExam").statusCode(),
                    "a blank paper is not handed in");
            assertFalse(
                    desk.get("/members/feng").body().contains("/mine/exam/counselling"), "nobody else sees her paper");
            String paper = she.get("/mine/exam/counselling").body();
            Matcher question = FORM.matcher(paper);
            List<String> answers = new ArrayList<>();
            while (question.find()) {
                answers.addAll(List.of(question.group(1), "1"));
            }
            done(she.deed("/mine/exam/counselling", "volunteer.answerExam", answers.toArray(String[]::new)));
            assertTrue(she.get("/mine").body().contains("起可再考"), "four of five are wrong");
            assertEquals(404, she.get("/members/feng").statusCode(), "the desk is not hers");
        }
    }

    @Test
    void from_a_phone_without_a_login_somebody_says_that_she_would_join() {
        try (Site site = new Site()) {
            Caller phone = Caller.nobody(site);
            String said = "演示·愿意陪伴";
            HttpResponse<String> sent = phone.post(
                    "/join",
                    "command",
                    "0".repeat(31) + "7",
                    "aboutMe",
                    said,
                    "tracks",
                    "COUNSELLING",
                    "shared",
                    "yes",
                    "called",
                    "演示·小禾");
            assertTrue(sent.body().contains("已收到") && !sent.body().contains(said), sent.body());
            Caller desk = site.worker("wang", "500118000000");
            Matcher link = Pattern.compile("/interests/[a-z2-7]{26}")
                    .matcher(desk.get("/members").body());
            assertTrue(link.find());
            assertTrue(desk.get(link.group()).body().contains(said));
            assertEquals(
                    404, site.worker("zhou", "500118106201").get(link.group()).statusCode());
            done(desk.deed(link.group(), "volunteer.answerInterest", "interestAnswer", "INVITED"));
            assertFalse(desk.get("/members").body().contains(link.group()));
            String cry = phone.post(
                            "/join",
                            "command",
                            "0".repeat(30) + "71",
                            "aboutMe",
                            "我老公又打我",
                            "shared",
                            "yes",
                            "called",
                            "演示·禾")
                    .body();
            assertTrue(cry.contains("已收到") && cry.contains("如果现在不安全") && cry.contains("/ask"), cry);
        }
    }

    @Test
    void hours_become_a_paper_that_anybody_verifies_and_that_tells_nothing_else() {
        SetClock clock = new SetClock();
        try (Site site = new Site(clock)) {
            Caller she = site.worker("wu", "500118106201");
            Caller station = site.worker("zhou", "500118106201");
            Caller desk = site.worker("wang", "500118000000");
            done(she.deed("/mine", "volunteer.checkIn", "servedAt", "500118106201", "work", "MEDIATION"));
            done(she.deed("/mine", "volunteer.checkOut"));
            String month = site.home.today().toString().substring(0, 7);
            done(station.deed("/hours", "volunteer.confirmHours", "entry", "wu " + month + " 1", "served", "1"));
            done(desk.deed(
                    "/members/wu",
                    "volunteer.certifyHours",
                    "monthFrom",
                    month,
                    "monthUntil",
                    month,
                    "idNumber",
                    "11010519491231002X",
                    "inCharge",
                    "qian"));
            String number = month.replace("-", "") + "-0001";
            String paper = she.get("/service/" + number).body();
            assertTrue(paper.contains("11010519491231002X") && paper.contains("class=\"qr\""), "what must be printed");
            Matcher code = Pattern.compile(number + " ([0-9a-f]{12})").matcher(paper);
            assertTrue(code.find());
            Caller nobody = Caller.nobody(site);
            String asked = "/verify?number=" + number + "&code=" + code.group(1);
            assertTrue(nobody.get(asked).body().contains("不能确认"), "still shown inside the unit");
            assertFalse(nobody.get(asked).body().contains("演示·吴"));
            assertEquals(404, station.get("/service/" + number).statusCode(), "hers and the desk's alone");
            assertEquals(
                    "/service/" + number,
                    Caller.to(she.get("/service/" + number + ".pdf")),
                    "no paper before it holds: the page says why");

            clock.pass(8);
            Caller later = site.worker("wu", "500118106201");
            HttpResponse<String> file = later.get("/service/" + number + ".pdf");
            assertEquals(
                    "application/pdf",
                    file.headers().firstValue("Content-Type").orElseThrow(),
                    () -> later.get("/service/" + number).body());
            assertTrue(file.body().startsWith("%PDF-"));
            assertEquals(
                    404,
                    site.worker("zhou", "500118106201")
                            .get("/service/" + number + ".pdf")
                            .statusCode());
            assertTrue(
                    nobody.get(asked).body().contains("这份证明是真的"),
                    nobody.get(asked).body());
        }
    }

    @Test
    void a_duty_says_why_she_and_no_time_or_day_breaks_a_page() {
        try (Site site = new Site()) {
            Caller station = site.worker("zhou", "500118106201");
            String day = site.home.today().plusDays(2).toString();
            List<String> duty = List.of(
                    "dutyKind", "MEDIATION", "servedAt", "500118106201", "day", day, "danger", "LOW", "begin", "00:00");
            HttpResponse<String> longer = station.deed("/duties", "volunteer.dispatch", with(duty, "finish", "23:59"));
            assertEquals(422, longer.statusCode());
            assertTrue(longer.body().contains("最长 12 小时"));
            assertEquals(
                    422,
                    station.deed("/duties", "volunteer.dispatch", with(duty, "finish", "02:00", "never", "无此人"))
                            .statusCode());
            done(station.deed("/duties", "volunteer.dispatch", with(duty, "finish", "02:00", "never", "wu")));
            Matcher link = Pattern.compile("/duties/[a-z2-7]{26}")
                    .matcher(station.get("/duties").body());
            assertTrue(link.find());
            String shown = station.get(link.group()).body();
            assertTrue(shown.contains("为什么是她") && shown.contains("近 90 天负担"), "the reason stays readable");
            assertFalse(shown.contains("演示·吴"), "who was not sent stands nowhere");
            HttpResponse<String> lesson = station.deed(
                    "/lessons",
                    "volunteer.proposeLesson",
                    "lessonCase",
                    "x",
                    "title",
                    "先听",
                    "tags",
                    "夫妻",
                    "lessonWords",
                    "经过",
                    "recognisable",
                    "1",
                    "consented",
                    "2026-13-45");
            assertEquals(422, lesson.statusCode());
            library(site, station);
        }
    }

    /** A lesson that names nobody of its dispute stands in the library, and a case leads to it. */
    private static void library(Site site, Caller station) {
        var cases = site.home.as(Actor.staff("zhou", "500118106201")).casework();
        CaseId id =
                cases.open(OpenCase.visit(Person.named("演示·小禾")).about("婆媳关系")).orThrow();
        cases.end(id, Ending.OTHER).orThrow();
        HttpResponse<String> names = proposed(station, id, "小禾先说，再一起谈");
        assertTrue(names.body().contains("文中有当事人的姓名"), names.body());
        done(proposed(station, id, "先分别听，再一起谈"));
        Caller desk = site.worker("wang", "500118000000");
        Matcher waiting = Pattern.compile("/lessons/([a-z2-7]{26})")
                .matcher(desk.get("/lessons").body());
        assertTrue(waiting.find());
        done(desk.deed(
                "/lessons",
                "volunteer.holdExchange",
                "on",
                site.home.today().toString(),
                "attending",
                "zhou、wang",
                "lessons",
                waiting.group(1)));
        String link = "/lessons?disputeKind=in-laws";
        assertTrue(station.get("/cases/" + id).body().contains(link));
        assertTrue(station.get(link).body().contains(waiting.group()));
        assertTrue(station.post("/lessons/find", "looked", "后谈", "disputeKind", "")
                .body()
                .contains(waiting.group()));
        assertFalse(station.post("/lessons/find", "looked", "先谈", "disputeKind", "")
                .body()
                .contains(waiting.group()));
    }

    private static HttpResponse<String> proposed(Caller station, CaseId id, String words) {
        return station.deed(
                "/lessons",
                "volunteer.proposeLesson",
                "lessonCase",
                id.value(),
                "title",
                "先听后谈",
                "tags",
                "婆媳",
                "lessonWords",
                words,
                "recognisable",
                "0");
    }

    private static String[] with(List<String> fields, String... more) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void done(HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), () -> answer.statusCode() + " " + answer.body());
    }
}
