package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever goes back on a desk's phone finds nothing of what was typed there before. */
class ShownAgainTest extends InBrowser {

    @Test
    void what_a_woman_said_alone_does_not_stand_in_the_form_again() {
        CaseId id = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·返回")).about("in-laws").against(Person.named("演示·对方")))
                .orThrow();
        try (Browser remembering = remembering();
                Screen phone = Screen.phone(remembering, site, true).login("zhou@500118106201")) {
            phone.page.addInitScript(
                    "window.addEventListener('pageshow', e => { if (e.persisted) sessionStorage.setItem('again', 'yes') })");
            phone.open("/cases/" + id);
            phone.act("SCREEN", () -> {
                phone.page.check("#act-SCREEN [name=side][value=APPLICANT]");
                phone.page.check("#act-SCREEN [name=asked][value=some]");
                phone.page.check("#act-SCREEN [name=yes][value=injured]");
                phone.page.fill("#act-SCREEN [name=words]", "他打断了我的手");
            });
            phone.page.waitForURL("**?said=SCREEN**");
            phone.page.evaluate("() => { window.history.back(); }");
            phone.page.waitForURL("**/cases/" + id);
            phone.page.waitForSelector("#act-SCREEN");
            assertEquals("", phone.page.inputValue("#act-SCREEN [name=words]"));
            assertFalse(phone.page.isChecked("#act-SCREEN [name=yes][value=injured]"));
            assertEquals(false, phone.page.evaluate("() => document.documentElement.innerHTML.includes('打断')"));
            assertEquals(null, phone.page.evaluate("() => sessionStorage.getItem('again')"));
        }
    }

    @Test
    void nor_does_it_where_no_script_runs() {
        CaseId id = site.home
                .as(Actor.staff("zhou", "500118106201"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·无脚本")).about("in-laws").against(Person.named("演示·对方")))
                .orThrow();
        try (Browser remembering = remembering()) {
            try (Screen phone = Screen.phone(remembering, site, false).login("zhou@500118106201")) {
                phone.open("/cases/" + id);
                phone.act("SCREEN", () -> {
                    phone.page.check("#act-SCREEN [name=side][value=APPLICANT]");
                    phone.page.check("#act-SCREEN [name=asked][value=some]");
                    phone.page.check("#act-SCREEN [name=yes][value=injured]");
                    phone.page.fill("#act-SCREEN [name=words]", "他打断了我的手");
                });
                phone.page.waitForURL("**?said=SCREEN**");
                phone.page.goBack();
                assertEquals("", phone.page.inputValue("#act-SCREEN [name=words]"));
                assertFalse(phone.page.isChecked("#act-SCREEN [name=yes][value=injured]"));
                phone.page.click("#act-SCREEN summary");
                phone.page.fill("#act-SCREEN [name=words]", "没有提交的话");
                phone.page.click("nav a[href='/desk']");
                phone.page.goBack();
                assertEquals("", phone.page.inputValue("#act-SCREEN [name=words]"));
            }
            try (Screen hers = Screen.phone(remembering, site, false)) {
                hers.open("/");
                hers.open("/report");
                hers.page.selectOption("[name=town]", "500118106000");
                hers.page.selectOption("[name=about]", "couple");
                hers.page.fill("[name=said]", "他打断了我的手");
                hers.page.click("main form button");
                assertTrue(hers.text().contains("已收到"), hers.text());
                hers.page.goBack();
                assertEquals("", hers.page.inputValue("[name=said]"));
                hers.page.fill("[name=said]", "没有提交的话");
                hers.page.click("a[href='/phone']");
                hers.page.goBack();
                assertEquals("", hers.page.inputValue("[name=said]"));
                assertEquals(List.of(), hers.page.context().cookies());
            }
        }
    }
}
