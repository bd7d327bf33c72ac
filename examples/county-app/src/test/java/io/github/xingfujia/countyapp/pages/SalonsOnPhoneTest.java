package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import io.github.xingfujia.counselling.ScheduleSalon;
import io.github.xingfujia.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody signs up for a salon and takes a course on a phone, without a login, without script. */
class SalonsOnPhoneTest extends InBrowser {

    private static final String STUDIO = "500118000000-studio-02";

    @Test
    void a_salon_is_signed_up_for_on_a_phone_and_the_page_keeps_nothing() {
        Instant from =
                site.home.today().plusDays(3).atTime(14, 0).atZone(Times.ZONE).toInstant();
        site.home
                .as(Actor.staff("h-" + STUDIO, STUDIO))
                .counselling()
                .schedule(ScheduleSalon.once("演示·手机报名", from, from.plus(Duration.ofHours(2)), 5))
                .orThrow();
        try (Screen phone = Screen.phone(browser, site, false).open("/")) {
            phone.page.click("a[href='/salons']");
            assertTrue(phone.text().contains("演示·手机报名"), phone.text());
            phone.page.click("section:has-text('演示·手机报名') button");
            assertTrue(phone.text().contains("您有名额"), phone.text());
            String code = phone.page.innerText(".code");
            assertEquals(site.root + "/salons", phone.page.url(), "the code stands in no address");
            assertEquals(List.of(), phone.page.context().cookies());
            phone.page.fill("[name=ticketCode]", code);
            phone.page.selectOption("[name=salon]:not([type=hidden])", new SelectOption().setIndex(0));
            phone.page.click("form:has([name=ticketCode]) button");
            assertTrue(phone.text().contains("您有名额"), phone.text());
        }
        try (Screen phone = Screen.phone(browser, site, true).open("/salons")) {
            phone.accessible();
            phone.page.click("section:has-text('演示·手机报名') button");
            phone.accessible();
            phone.open("/window").accessible();
            phone.page.fill("[name=received]", "2026-09-04");
            phone.page.click("main form button");
            phone.page.waitForSelector("text=民法典 1077");
            phone.accessible();
        }
    }

    @Test
    void a_course_is_taken_on_a_phone_by_a_code_and_the_page_keeps_nothing() {
        for (boolean script : new boolean[] {false, true}) {
            try (Screen phone = Screen.phone(browser, site, script).open("/learn")) {
                phone.page.click("section#c2 a");
                assertTrue(phone.text().contains("先听完，再说自己"), phone.text());
                assertEquals("便民服务", phone.page.title());
                phone.page.click("form:has([value=begin]) button");
                String code = phone.page.innerText(".code");
                phone.page.click("section:has-text('先听完') button");
                phone.page.waitForSelector("section:has-text('先听完') p:has-text('已学')");
                phone.page.click("section:has-text('摆到桌面上') button");
                phone.page.waitForSelector("section:has-text('摆到桌面上') p:has-text('已学')");
                phone.page.check("[name='answer.0'][value='2']");
                phone.page.check("[name='answer.1'][value='2']");
                phone.page.click("form:has([value=quiz]) button");
                phone.page.waitForSelector("text=全部学完了");
                phone.page.click("form:has([value=certify]) button");
                phone.page.waitForSelector("text=核验码");
                phone.page.check("[name=points][value='5']");
                phone.page.click("form:has([value=helped]) button");
                phone.page.waitForSelector("main:not(:has([name=points]))");
                if (script) {
                    phone.accessible();
                }
                assertFalse(phone.page.url().contains(code), "the code stands in no address");
                assertEquals(List.of(), phone.page.context().cookies());
                assertEquals(0, phone.page.evaluate("localStorage.length + sessionStorage.length"));
                phone.open("/learn/3");
                phone.page.fill("[name=learningCode]", code.toUpperCase(Locale.ROOT));
                phone.page.click("form:has([value=progress]) button");
                phone.page.waitForSelector("text=全部学完了");
            }
        }
    }
}
