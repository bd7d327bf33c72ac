package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.departments.Send;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.departments.TaskField;
import io.github.xingfujia.departments.TaskKindCode;
import io.github.xingfujia.disclosure.Consent;
import io.github.xingfujia.disclosure.ConsentWay;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.RegisterFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page: the rules of accessibility, in both languages, light and dark, on a phone and at a desk. */
class EveryPageTest extends InBrowser {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/report",
            "/ask",
            "/back",
            "/phone",
            "/verify",
            "/honours",
            "/salons",
            "/learn",
            "/learn/1",
            "/columns",
            "/experts",
            "/appointment",
            "/questions",
            "/legal-aid",
            "/erase",
            "/suggest",
            "/join",
            "/window",
            "/login",
            "/link/" + "0".repeat(32),
            "/nowhere");
    private static final List<String> DESKS = List.of(
            "/desk",
            "/cases/new",
            "/cases/new/court",
            "/complaints",
            "/sweep",
            "/network",
            "/network/500118106000",
            "/stations",
            "/stations/500118106000",
            "/built",
            "/spirit",
            "/figures",
            "/rules",
            "/rules/try",
            "/rules/workbook",
            "/rules/changes",
            "/rules/warning-visit",
            "/rules/department-clock/changes",
            "/search",
            "/activity",
            "/keys",
            "/matches",
            "/team",
            "/members",
            "/members/feng",
            "/mine",
            "/hours",
            "/duties",
            "/lessons",
            "/violence",
            "/violence/new",
            "/stays",
            "/prevention",
            "/campaigns",
            "/counsels",
            "/aid",
            "/studio",
            "/petitions",
            "/danger",
            "/nowhere");

    /** How a page is looked at: the first by light, on a phone and then at a desk, the second on a phone by dark. */
    enum Look {
        LIGHT(false, "zh"),
        DARK(true, "en");

        private final Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(Screen.PHONE);
        private final String language;

        Look(boolean dark, String language) {
            if (dark) {
                options.setColorScheme(ColorScheme.DARK);
            }
            this.language = language;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_can_be_read_and_used_by_everyone(Look look) {
        String id = site.home
                .as(Actor.staff("zheng", "500118000000"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·众")).about("couple").against(Person.named("演示·方")))
                .orThrow()
                .value();
        List<String> desks = new ArrayList<>(DESKS);
        for (String page : List.of("", "/agreement", "/revisits", "/file")) {
            desks.add("/cases/" + id + page);
        }
        String file = site.home
                .as(Actor.staff("yang", "500118000000"))
                .protection()
                .register(RegisterFile.by(FileChannel.CALL, FilePerson.woman("演示·众"))
                        .withMinor(HouseholdMinor.named("演示·幼")))
                .orThrow()
                .value();
        try (Screen screen = new Screen(site, browser.newContext(look.options))) {
            for (String path : PUBLIC) {
                read(screen, path, look);
                large(screen, path);
            }
            screen.login("zheng@500118000000");
            for (String path : desks) {
                read(screen, path, look);
            }
            for (String page : List.of("", "/evidence", "/intake")) {
                read(screen, "/violence/" + file + page, look);
            }
            screen.login("yang@500118000000");
            read(screen, "/cases/" + id + "/receipts", look);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void every_page_that_guards_words_and_every_page_of_a_department_can_be_read(Look look) {
        String file = site.home
                .as(Actor.staff("yang", "500118000000"))
                .protection()
                .register(RegisterFile.by(FileChannel.CALL, FilePerson.woman("演示·护")))
                .orThrow()
                .value();
        String task = "/tasks/"
                + site.home
                        .as(Actor.staff("yang", "500118000000"))
                        .departments()
                        .send(new Send(
                                        new Subject("violence", file),
                                        TaskKindCode.of("warning-letter"),
                                        List.of(),
                                        "重庆办法 20",
                                        List.of(
                                                new TaskField("person", "演示·护"),
                                                new TaskField("other", "演示·方"),
                                                new TaskField("facts", "演示：有报警回执")))
                                .agreed(new Consent(LocalDate.parse("2026-11-20"), ConsentWay.IN_PERSON)))
                        .orThrow();
        try (Screen screen = new Screen(site, browser.newContext(look.options)).login("yang@500118000000")) {
            for (String page : List.of("/link", "/task", "/task?kind=legal-aid", "/receipts", "/whereabouts")) {
                read(screen, "/violence/" + file + page, look);
            }
            for (String page : List.of("/conferences", "/board", "/board?department=police", "/visits", task)) {
                read(screen, page, look);
            }
            screen.login("you@500118000000-federation");
            read(screen, "/looked", look);
            read(screen, "/looked/violence-" + file, look);
            screen.login("qin@500118000000-federation");
            read(screen, "/erasures", look);
            screen.login("expert-li@500118000000-online");
            read(screen, "/consult", look);
            screen.login("partner@police");
            for (String page : List.of("/board", task, task + "/slip")) {
                read(screen, page, look);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void every_form_of_a_violence_file_can_be_read_and_reached_by_keyboard(Look look) {
        String file = site.home
                .as(Actor.staff("yang", "500118000000"))
                .protection()
                .register(RegisterFile.by(FileChannel.CALL, FilePerson.woman("演示·键")))
                .orThrow()
                .value();
        try (Screen screen = new Screen(site, browser.newContext(look.options)).login("yang@500118000000")) {
            screen.open("/violence/" + file);
            screen.page.focus("#act-protection-assess summary");
            screen.page.keyboard().press("Enter");
            assertTrue(screen.visible("#act-protection-assess button"), "opened by the keyboard");
            screen.page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            screen.accessible().shot("phone-violence-open");
            screen.page.setViewportSize(1440, 900);
            screen.broad().shot("desk-violence-open");
        }
    }

    /** What it says is the same in every look: the second is asked for what light and language change. */
    private static void read(Screen screen, String path, Look look) {
        String with = path + (path.contains("?") ? "&" : "?") + "lang=" + look.language;
        String name = path.replaceAll("[/?=]", "-").replaceAll("[a-z2-7]{26}", "case");
        screen.open(with);
        if (look == Look.LIGHT) {
            screen.accessible().shot("phone" + name);
            screen.page.setViewportSize(1440, 900);
            screen.broad().shot("desk" + name);
            screen.page.setViewportSize(360, 740);
        } else {
            screen.dark().shot("dark" + name);
        }
        assertEquals(look.language.equals("en") ? "en" : "zh-CN", screen.page.getAttribute("html", "lang"), with);
        assertTrue(screen.page.locator("h1").count() == 1, "one heading on " + with);
        assertEquals("skip", screen.page.getAttribute("body > a >> nth=0", "class"), with);
    }

    /** Whoever reads in twice the size scrolls downwards only, and no field or button of the page is lost. */
    private static void large(Screen screen, String path) {
        screen.page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertEquals(
                0,
                screen.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                "large type scrolls sideways on " + path);
        assertEquals(
                0,
                screen.page.evaluate(
                        "[...document.querySelectorAll('main a, main button, main input, main select')].filter(e =>"
                                + " e.getClientRects().length && e.getBoundingClientRect().right > innerWidth).length"),
                "large type pushes something out of " + path);
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void no_page_is_kept_and_none_lets_a_foreign_script_in(Look look) {
        try (Screen screen = new Screen(site, browser.newContext(look.options))) {
            Stream.concat(PUBLIC.stream(), DESKS.stream()).forEach(path -> {
                APIResponse answer = screen.page.request().get(site.root + path);
                String policy = answer.headers().get("content-security-policy");
                assertEquals("no-store", answer.headers().get("cache-control"), path);
                assertTrue(policy.contains("default-src 'self'") && !policy.contains("unsafe"), path);
                assertTrue(!answer.text().contains("style=") && !answer.text().contains("onclick"), path);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = "LIGHT")
    void a_case_prints_without_what_only_a_screen_needs(Look look) {
        String id = site.home
                .as(Actor.staff("zheng", "500118000000"))
                .casework()
                .open(OpenCase.visit(Person.named("演示·印")).about("couple"))
                .orThrow()
                .value();
        try (Screen screen = new Screen(site, browser.newContext(look.options)).login("zheng@500118000000")) {
            screen.open("/cases/" + id);
            inPrint(screen.page);
            assertTrue(!screen.visible("nav") && !screen.visible(".acts"), "only what is to be read");
            assertTrue(screen.visible(".facts") && screen.visible(".history"));
            assertTrue(screen.visible(".synthetic"), "a print says that it is made up");
            screen.shot("print");
        }
    }

    /** The driver spells the medium in the machine's language, and Turkish has no i with a dot among its small I. */
    private static void inPrint(Page page) {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        } finally {
            Locale.setDefault(machine);
        }
    }
}
