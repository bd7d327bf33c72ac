package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.Assessment;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way of a task over the pages: from a case to the desk of a department, and back. */
class DepartmentPagesTest {

    private static final String FACTS = "演示：有报警回执";

    @Test
    void a_task_goes_from_a_case_to_a_department_that_sees_its_part_and_answers() {
        try (Site site = new Site()) {
            String id = site.home
                    .as(Actor.staff("zhou", "500118106201"))
                    .casework()
                    .open(OpenCase.visit(Person.named("演示·联")).about("couple"))
                    .orThrow()
                    .value();
            Caller zhou = site.worker("zhou", "500118106201");
            Caller police = site.department("police");
            String send = "/cases/" + id + "/task";
            assertTrue(zhou.get(send).body().contains("审查是否出具告诫书"));
            HttpResponse<String> lacking =
                    zhou.post(send, "command", "c".repeat(32), "kind", "warning-letter", "basis", "重庆办法 20");
            assertEquals(422, lacking.statusCode(), lacking.body());
            String asked = zhou.get(send + "?kind=legal-aid").body();
            assertTrue(asked.contains("请求事项") && !asked.contains("涉及的未成年人"), "only what it may carry: " + asked);
            assertTrue(
                    asked.contains("<label for=\"send-told-request\">请求事项</label>"),
                    "required, and not called optional");
            HttpResponse<String> none = zhou.post(
                    send, "command", "b".repeat(32), "kind", "legal-aid", "basis", "x", "told-person", "演示·联");
            assertEquals(422, none.statusCode());
            assertTrue(none.body().contains("wrong\">\n<label for=\"send-told-request"), none.body());
            assertTrue(
                    none.body().contains("wrong\">\n<label for=\"send-consentOn"), "when she agreed: " + none.body());
            assertEquals("/board?said=sent", Caller.to(sent(zhou, send)));
            HttpResponse<String> twice = sent(zhou, send, "f".repeat(32));
            assertEquals(409, twice.statusCode());
            assertTrue(twice.body().contains("已经在办"), twice.body());

            String board = police.get("/board").body();
            assertFalse(board.contains(FACTS), "a list tells nothing");
            Matcher task = Pattern.compile("/tasks/([a-z2-7]{26})").matcher(board);
            assertTrue(task.find(), board);
            String at = task.group();
            String part = police.get(at).body();
            assertTrue(part.contains(FACTS), part);
            assertFalse(part.contains(id), "nothing of the case");
            String slip = police.get(at + "/slip").body();
            assertTrue(slip.contains("回执") && slip.contains("□ 出具告诫书"), slip);
            assertFalse(zhou.get(at).body().contains("act\" value=\"accept"), "a department with a desk answers there");
            HttpResponse<String> head =
                    site.worker("qian", "500118000000-federation").get(at);
            assertTrue(
                    head.statusCode() == 200 && head.body().contains(FACTS), "who presses reads what is pressed for");
            assertFalse(head.body().contains("name=\"act\""), "nothing to decide or issue yet");
            assertEquals(404, site.department("court").get(at).statusCode());
            assertEquals("/board?said=said", Caller.to(step(police, at, "accept", "officer", "演示·民警")));
            HttpResponse<String> wrong = step(police, at, "answer", "outcome", "sheltered", "taskWords", "x");
            assertEquals(422, wrong.statusCode());
            assertEquals(
                    "/board?said=said", Caller.to(step(police, at, "answer", "outcome", "warned", "taskWords", "已出具")));
            assertTrue(zhou.get(at).body().contains("已出具"), "what it came to is fed back");
            assertEquals("/board?said=said", Caller.to(step(zhou, at, "close", "none", "")));
            assertEquals(404, police.get(at).statusCode());
        }
    }

    @Test
    void a_department_reads_of_a_violence_file_its_part_alone_over_its_interface_too() {
        try (Site site = new Site()) {
            String file = site.home
                    .as(Actor.staff("yang", "500118000000"))
                    .protection()
                    .register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·联二"))
                            .saying("演示：只在专档里的话"))
                    .orThrow()
                    .value();
            Caller yang = site.worker("yang", "500118000000");
            site.home
                    .as(Actor.staff("yang", "500118000000"))
                    .custody()
                    .tellWhereabouts(new TellWhereabouts(
                            Matter.of("violence-" + file),
                            Optional.of("victim"),
                            HiddenKind.NEW_ADDRESS,
                            new Hidden("演示县阳光小区5栋2单元")))
                    .orThrow();
            HttpResponse<String> where = yang.post(
                    "/violence/" + file + "/task",
                    "command",
                    "e".repeat(32),
                    "kind",
                    "stop-violence",
                    "basis",
                    "反家庭暴力法 15",
                    "told-facts",
                    "请到阳光小区 5 栋出警");
            assertEquals(422, where.statusCode());
            assertTrue(where.body().contains("wrong\">\n<label for=\"send-told-facts"), where.body());
            HttpResponse<String> said =
                    yang.deed("/violence/" + file, "protection.say", "speaker", "VICTIM", "statement", "我住阳光小区５栋");
            assertTrue(said.statusCode() == 422 && said.body().contains("须隐匿的去向"), said.body());
            assertEquals("/board?said=sent", Caller.to(sent(yang, "/violence/" + file + "/task")));
            String page = yang.get("/violence/" + file).body();
            assertTrue(page.contains("部门联动任务"), page);
            Matcher task = Pattern.compile("/tasks/([a-z2-7]{26})").matcher(page);
            assertTrue(task.find(), page);
            Caller police = site.department("police");
            String part = police.get(task.group()).body();
            assertTrue(part.contains(FACTS) && part.contains("这里只有告知贵单位的内容"), part);
            HttpResponse<String> slip = site.asked("police", task.group() + "/slip");
            assertTrue(slip.statusCode() == 200 && slip.body().contains(FACTS), slip.body());
            for (String body : new String[] {
                part, slip.body(), site.asked("police", "/tasks").body()
            }) {
                assertFalse(body.contains(file) || body.contains("只在专档里的话"), body);
            }
            for (String closed : new String[] {task.group(), "/violence/" + file, "/violence"}) {
                HttpResponse<String> none = site.asked("police", closed);
                assertFalse(none.body().contains(file), none.body());
            }
            assertEquals(404, site.asked("court", task.group() + "/slip").statusCode());
            String all = yang.get("/board").body();
            assertTrue(all.contains("/board?department=police") && all.contains("逾期先催办"), all);
            assertTrue(all.contains("2026-11-21 09:00（周六） 到期，还剩 24 小时"), "a clock of hours tells hours: " + all);
            assertTrue(yang.get("/board?department=police").body().contains(task.group()));
            assertFalse(yang.get("/board?department=court").body().contains(task.group()));
        }
    }

    @Test
    void what_a_file_offers_waits_on_the_board_with_its_time_and_the_file_says_what_was_asked_with_which_scale() {
        try (Site site = new Site()) {
            Protection desk = site.home.as(Actor.staff("yang", "500118000000")).protection();
            ViolenceFileId file = desk.register(RegisterFile.by(FileChannel.VISIT, FilePerson.woman("演示·联三"))
                            .against(FilePerson.man("演示·联四"), FamilyRelation.SPOUSE))
                    .orThrow();
            Caller yang = site.worker("yang", "500118000000");
            String offers = "可以提请部门、还没有发送的事项";
            assertFalse(yang.get("/board").body().contains(offers));
            desk.assess(file, Assessment.by("danger-scale/1", "could-not-breathe"))
                    .orThrow();
            String board = yang.get("/board").body();
            assertTrue(board.contains(offers) && board.contains("href=\"/violence/" + file + "\""), board);
            assertFalse(
                    yang.get("/board?department=police").body().contains(offers),
                    "one department's board has tasks only");
            for (Caller other : new Caller[] {site.department("police"), site.worker("zhou", "500118106201")}) {
                String seen = other.get("/board").body();
                assertFalse(seen.contains(offers) || seen.contains(file.value()), seen);
            }
            String page = yang.get("/violence/" + file).body();
            assertTrue(page.contains("最先到期") && page.contains("还剩"), page);
            assertTrue(page.contains("家庭暴力危险性预测量表 · danger-scale/1") && page.contains("麻超"), "whose scale it is");
            assertTrue(page.contains("是（不计分，按最高等级处理）") && page.contains("没有回答“是”"), "every question, as answered");
        }
    }

    @Test
    void a_conference_is_recorded_with_who_does_what_by_when_until_it_is_done() {
        try (Site site = new Site()) {
            Caller yang = site.worker("yang", "500118000000");
            String[] held = {
                "on",
                "2026-11-19",
                "departments",
                "police",
                "departments",
                "court",
                "minutes",
                "演示：会议要点",
                "c1.owner",
                "police",
                "c1.by",
                "2026-11-25"
            };
            HttpResponse<String> lacking = yang.deed("/conferences", "departments.confer", held);
            assertEquals(422, lacking.statusCode());
            assertTrue(lacking.body().contains("演示：会议要点"), "what was typed is kept");
            assertTrue(lacking.body().contains("wrong\">\n<label for=\"departments-confer-c1-words"), lacking.body());
            assertEquals(
                    "/conferences?said=departments.confer#main",
                    Caller.to(yang.deed(
                            "/conferences",
                            "departments.confer",
                            ViolencePagesTest.with(held, "c1.words", "演示：一周内上门"))));
            Matcher one = Pattern.compile("/conferences/[a-z2-7]{26}")
                    .matcher(yang.get("/conferences").body());
            assertTrue(one.find());
            assertTrue(yang.get(one.group()).body().contains("演示：一周内上门"));
            Caller police = site.department("police");
            assertTrue(police.get("/conferences").body().contains(one.group()));
            String part = police.get(one.group()).body();
            assertTrue(part.contains("演示：一周内上门") && !part.contains("演示：会议要点"), part);
            assertEquals(
                    one.group() + "?said=departments.carryOut#main",
                    Caller.to(police.deed(one.group(), "departments.carryOut", "decision", "1")));
            assertTrue(yang.get(one.group()).body().contains("已落实"));
            assertEquals(
                    404, site.worker("zhou", "500118106201").get(one.group()).statusCode());
            assertEquals(404, site.department("court").get(one.group()).statusCode());
        }
    }

    private static HttpResponse<String> sent(Caller by, String path) {
        return sent(by, path, "d".repeat(32));
    }

    private static HttpResponse<String> sent(Caller by, String path, String command) {
        return by.post(
                path,
                "command",
                command,
                "kind",
                "warning-letter",
                "basis",
                "重庆办法 20",
                "consentOn",
                "2026-11-20",
                "consentHow",
                "WRITTEN",
                "told-person",
                "演示·联",
                "told-other",
                "演示·方",
                "told-facts",
                FACTS);
    }

    private static HttpResponse<String> step(Caller by, String at, String act, String... form) {
        String[] all = new String[form.length + 4];
        all[0] = "command";
        all[1] = (act + "0".repeat(32)).substring(0, 32);
        all[2] = "act";
        all[3] = act;
        System.arraycopy(form, 0, all, 4, form.length);
        return by.post(at, all);
    }
}
