package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import org.junit.jupiter.api.Test;

/** A work list tells how long there still is, and since when there is none. */
class OverdueTest {

    @Test
    void a_row_says_what_is_left_and_then_since_when_it_is_overdue_and_what_happens() {
        SetClock clock = new SetClock();
        try (Site site = new Site(clock)) {
            site.home
                    .as(Actor.staff("zhou", "500118106201"))
                    .casework()
                    .open(OpenCase.visit(Person.named("演示·期")).about("in-laws"))
                    .orThrow();
            String before = site.worker("zhou", "500118106201").get("/desk").body();
            assertTrue(before.matches("(?s).*还剩 [0-9]+ 个工作日.*"), before);
            clock.set("2026-12-28T01:00:00Z");
            String after = site.worker("zhou", "500118106201").get("/desk").body();
            assertTrue(after.matches("(?s).*已逾期 [0-9]+ 天，自 2026-12-[0-9]{2} [0-9:]{5}（.*"), after);
            assertTrue(after.contains("逾期天数继续累计"), after);
            assertFalse(after.contains("各站点在办与逾期"), after);
            String head =
                    site.worker("qian", "500118000000-federation").get("/desk").body();
            assertTrue(head.matches("(?s).*各站点在办与逾期.*>1</td><td[^>]*><span class=\"due late\">1</span>.*"), head);
            assertFalse(head.contains("演示·期"), head);
        }
    }

    @Test
    void whoever_is_still_to_be_asked_alone_stands_above_an_older_case_that_is_calm() {
        SetClock clock = new SetClock();
        try (Site site = new Site(clock)) {
            Casework zhou = site.home.as(Actor.staff("zhou", "500118106201")).casework();
            Person asked = Person.named("演示·静");
            CaseId calm = zhou.open(OpenCase.visit(asked).about("in-laws")).orThrow();
            zhou.screen(calm, asked, io.github.xingfujia.protection.Screen.noIndicator())
                    .orThrow();
            clock.set("2026-11-24T01:00:00Z");
            CaseId open = zhou.open(OpenCase.visit(Person.named("演示·急")).about("in-laws"))
                    .orThrow();
            String desk = site.worker("zhou", "500118106201").get("/desk").body();
            assertTrue(desk.indexOf("/cases/" + open) < desk.indexOf("/cases/" + calm), desk);
            assertTrue(desk.contains("先办安全事项，现在就办"), desk);
        }
    }
}
