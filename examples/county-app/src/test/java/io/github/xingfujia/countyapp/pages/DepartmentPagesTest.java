package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import java.net.http.HttpResponse;
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
            assertEquals("/board?said=sent", Caller.to(sent(zhou, send)));

            String board = police.get("/board").body();
            assertFalse(board.contains(FACTS), "a list tells nothing");
            Matcher task = Pattern.compile("/tasks/([a-z2-7]{26})").matcher(board);
            assertTrue(task.find(), board);
            String at = task.group();
            String part = police.get(at).body();
            assertTrue(part.contains(FACTS), part);
            assertFalse(part.contains(id), "nothing of the case");
            assertTrue(police.get(at + "/slip").body().contains("回执"));
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

    private static HttpResponse<String> sent(Caller by, String path) {
        return by.post(
                path,
                "command",
                "d".repeat(32),
                "kind",
                "warning-letter",
                "basis",
                "重庆办法 20",
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
