package io.github.xingfujia.countyapp.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every route that opens to somebody without a login, found in the table itself. */
class PublicPagesTest {

    private static final String HERS = "500118199001010031";
    private static final String ONCE = "/link/" + "0".repeat(32);

    /** A page that opens to everybody is a decision: it stands here. */
    private static final Set<String> PUBLIC = Set.of(
            "/",
            "/report",
            "/ask",
            "/back",
            "/phone",
            "/login",
            "/honours",
            "/suggest",
            "/join",
            "/salons",
            "/learn",
            "/learn/1",
            "/verify",
            "/window",
            "/columns",
            "/experts",
            "/appointment",
            "/questions",
            "/legal-aid",
            "/erase",
            ONCE);

    private static final int MOST = 100 * 1024;

    private static final Pattern TELLING = Pattern.compile(
            "violen|abus|victim|protect|shelter|husband|wife|danger|police|women|baoli|jiabao",
            Pattern.CASE_INSENSITIVE);

    @Test
    void every_page_that_opens_without_a_login_is_kept_nowhere_says_nothing_in_its_title_and_can_be_left() {
        try (Site site = new Site()) {
            Caller nobody = Caller.nobody(site);
            Set<String> opened = new TreeSet<>();
            for (Route route : Routes.all()) {
                String path = sample(route);
                HttpResponse<String> answer = route.method().equals("GET") ? nobody.get(path) : nobody.post(path);
                guarded(path, answer);
                int status = answer.statusCode();
                if (status == 204) {
                    assertEquals("/go", path);
                } else if (status == 303) {
                    assertTrue(List.of("/login", "/", Frame.AWAY).contains(Caller.to(answer)), path);
                } else {
                    assertTrue(List.of(200, 403, 404, 422).contains(status), path + " " + status);
                    leavable(path, answer);
                }
                if (status == 200 && route.method().equals("GET")) {
                    weighsLittle(nobody, path, answer.body());
                    opened.add(path);
                    assertFalse(TELLING.matcher(path).find(), path);
                }
            }
            assertEquals(new TreeSet<>(PUBLIC), opened);
        }
    }

    @Test
    void what_an_address_says_amiss_is_told_in_words_and_nothing_is_shown_in_its_place() {
        try (Site site = new Site()) {
            Caller nobody = Caller.nobody(site);
            for (String path : List.of("/legal-aid", "/questions")) {
                String form = nobody.get(path).body();
                assertTrue(form.contains("不会打电话告诉您，请用凭条号回来看"), path + " promises a call that nobody is told to make");
            }
            for (String path : List.of("/window?on=xyz", "/salons?month=13", "/report?on=xyz")) {
                HttpResponse<String> answer = nobody.get(path);
                assertEquals(200, answer.statusCode(), path);
                assertTrue(answer.body().contains("这一页不认得，没有理会"), path);
                assertFalse(answer.body().contains("xyz"), "what somebody wrote there is not repeated");
            }
            for (String path : List.of("/window", "/window?lang=en", "/salons?from=singlemessage&isappinstalled=0")) {
                assertFalse(nobody.get(path).body().contains("role=\"status\""), path);
            }
            for (String path : List.of("/?town=1", "/?town=500118106000&service=zzz")) {
                HttpResponse<String> answer = nobody.get(path);
                assertEquals(422, answer.statusCode(), path);
                assertTrue(answer.body().contains("role=\"alert\""), answer.body());
            }
            HttpResponse<String> moved =
                    nobody.post("/", "town", "500118106000", "village", "500118107201", "service", "mediation");
            assertEquals(200, moved.statusCode(), "another town has no village chosen yet");
            Caller desk = site.worker("zhou", "500118106201");
            for (String path : List.of(
                    "/figures?by=zzz",
                    "/figures?year=1999",
                    "/built?day=today",
                    "/violence?show=x",
                    "/stations?after=x")) {
                HttpResponse<String> answer = desk.get(path);
                assertEquals(422, answer.statusCode(), path);
                assertTrue(answer.body().contains("role=\"alert\""), path);
            }
        }
    }

    @Test
    void whoever_needs_somebody_right_now_is_shown_only_where_somebody_is() {
        try (Site day = new Site();
                Site night = new Site(Clock.fixed(Instant.parse("2026-11-20T15:00:00Z"), ZoneOffset.UTC))) {
            String open = Caller.nobody(day)
                    .post("/", "town", "500118106000", "open", "yes")
                    .body();
            assertTrue(open.contains("现在有人") && !open.contains("现在没人"), open);
            assertTrue(open.contains("狮子村") || open.contains("站点"), open);
            String all = Caller.nobody(night).post("/", "town", "500118106000").body();
            assertTrue(all.contains("现在没人"), all);
            String late = Caller.nobody(night)
                    .post("/", "town", "500118106000", "open", "yes")
                    .body();
            assertFalse(late.contains("现在没人"), late);
            assertTrue(late.contains("12338") && late.contains("110"), late);
        }
    }

    @Test
    void the_pages_of_somebodys_own_matter_are_no_different() {
        try (Site site = new Site()) {
            ViolenceFileId file = site.home
                    .as(Actor.staff("yang", "500118000000"))
                    .protection()
                    .register(RegisterFile.by(
                            FileChannel.VISIT, FilePerson.woman("演示·小禾").identifiedBy(ResidentId.of(HERS))))
                    .orThrow();
            Caller she = site.person(file, Speaker.VICTIM, HERS);
            String cookie = she.session();
            String read = new String(
                    Base64.getUrlDecoder().decode(cookie.substring(0, cookie.indexOf('.'))),
                    StandardCharsets.ISO_8859_1);
            assertFalse(read.contains("VICTIM") || read.contains(file.value()), "a session says nothing of her");
            for (String path : List.of("/matter", "/matter/data")) {
                HttpResponse<String> answer = she.get(path);
                assertEquals(200, answer.statusCode(), answer.body());
                guarded(path, answer);
                leavable(path, answer);
                assertFalse(answer.body().contains(file.value()), "no key on a page");
            }
            assertEquals(
                    404,
                    site.person(file, Speaker.RESPONDENT, HERS).get("/matter").statusCode());
        }
    }

    @Test
    void a_department_at_its_desk_opens_its_board_and_what_everybody_may() {
        try (Site site = new Site()) {
            Caller police = site.department("police");
            Set<String> opened = new TreeSet<>();
            for (Route route : Routes.all()) {
                if (route.method().equals("GET") && police.get(sample(route)).statusCode() == 200) {
                    opened.add(sample(route));
                }
                police = site.department("police");
            }
            Set<String> expected = new TreeSet<>(PUBLIC);
            expected.add("/board");
            expected.add("/conferences");
            assertEquals(expected, opened);
        }
    }

    private static void guarded(String path, HttpResponse<String> answer) {
        assertEquals("no-store", header(answer, "Cache-Control"), path);
        assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
        assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
        String policy = header(answer, "Content-Security-Policy");
        assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), path);
        assertFalse(policy.contains("unsafe"), path);
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            assertTrue(cookie.matches("(session|lang|arrived|turn)=.*"), path + " " + cookie);
        }
    }

    private static void leavable(String path, HttpResponse<String> answer) {
        String page = answer.body();
        assertEquals(List.of("便民服务"), found(page, "<title>(.*?)</title>"), path);
        assertEquals(List.of("/go"), found(page, "<a class=\"leave\" id=\"leave\" href=\"(.*?)\""), path);
        assertEquals(List.of("/static/leave.js"), found(page, "<script src=\"(.*?)\""), path);
        assertEquals(List.of("/static/icon.svg"), found(page, "<link rel=\"icon\" href=\"(.*?)\""), path);
        assertFalse(found(page, "href=\"(/phone[^\"]*)\"").isEmpty(), "what stays is said on " + path);
        for (String address : found(page, "(?:href|action)=\"(/[^\"]*)\"")) {
            assertFalse(TELLING.matcher(address).find(), path + " leads to " + address);
        }
    }

    /** On a slow network the first page is the whole of it: page, style, icon and the one script. */
    private static void weighsLittle(Caller nobody, String path, String page) {
        int all = nobody.weigh(path);
        for (String part : found(page, "(?:href|src)=\"(/static/[^\"]*)\"")) {
            all += nobody.weigh(part);
        }
        assertTrue(all > 10_000 && all <= MOST, path + " weighs " + all);
    }

    private static List<String> found(String page, String pattern) {
        List<String> all = new ArrayList<>();
        Pattern.compile(pattern).matcher(page).results().forEach(r -> all.add(r.group(1)));
        return all;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Returns an address that the route answers. */
    private static String sample(Route route) {
        String path = route.path()
                .pattern()
                .replace("([a-z2-7]{26})", "a".repeat(26))
                .replace("([a-z][a-z-]{0,18}-[a-z2-7]{26}-[a-z0-9]{1,10})", "case-" + "a".repeat(26) + "-p1")
                .replace("([a-z][a-z-]{0,18}-[a-z2-7]{26})", "case-" + "a".repeat(26))
                .replace("([a-z2-7]{26}-[0-9]{1,9})", "a".repeat(26) + "-1")
                .replace("([a-z2-7]{26}-p[12])", "a".repeat(26) + "-p1")
                .replace("([0-9a-f]{32})", "0".repeat(32))
                .replace("([a-z0-9][a-z0-9-]{0,60})", "zhou")
                .replace("([a-z0-9-]{1,64})", "zhou")
                .replace("([A-Za-z0-9][A-Za-z0-9._-]{0,39})", "zhou")
                .replace("([0-9]{6}-[0-9]{4})", "202605-0001")
                .replace("(20[0-9]{2}[01][0-9]-[a-z2-7]{8})", "202605-" + "a".repeat(8))
                .replace("(mediation|counselling)", "mediation")
                .replace("([1-9][0-9]?)", "1")
                .replace("([1-9][0-9]{11}(?:-[a-z][a-z0-9-]{0,23})?)", "500118106000")
                .replace("([1-9][0-9]{11})", "500118106000")
                .replace("([a-z]{1,20})", "load")
                .replace("[0-9a-f]{64}", "0".repeat(64))
                .replace("([0-9]{1,6})", "0")
                .replace("([A-Za-z0-9._-]{1,33}/[0-9]{4}-[0-9]{2}-[0-9]{2})", "zhou/2026-11-20")
                .replaceAll("\\(([a-z-]+)-\\[1-9\\]\\[0-9\\]\\{0,5\\}\\)", "$1-1")
                .replace("\\.", ".");
        assertTrue(route.path().matcher(path).matches(), "give " + route.path() + " a sample");
        return path;
    }
}
