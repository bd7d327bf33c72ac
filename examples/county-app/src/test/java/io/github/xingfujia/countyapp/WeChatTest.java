package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.http.wechat.WeChatIdentity;
import io.github.xingfujia.consultation.QuestionId;
import io.github.xingfujia.consultation.QuestionStanding;
import io.github.xingfujia.countyapp.pages.Pages;
import io.github.xingfujia.fixture.TickingClock;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.EphemeralKeys;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The county's account as its file names it, against a platform on this machine: written to, logged in by, and told by. */
class WeChatTest {

    private static final Actor EXPERT = Actor.staff("expert-li", "500118000000-online");

    @TempDir
    Path folder;

    private final TickingClock clock = TickingClock.at("2026-11-30T10:00");
    private final List<String> notices = new ArrayList<>();
    private final List<String> texted = new ArrayList<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private boolean away;
    private HttpServer platform;
    private WeChatFile wechat;
    private Server server;
    private Home home;
    private String root;

    @BeforeEach
    void open() throws IOException {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        platform = HttpServer.create(any, 0);
        platform.createContext("/cgi-bin/token", x -> say(x, "{\"access_token\":\"t\",\"expires_in\":7200}"));
        platform.createContext("/sns/oauth2/access_token", x -> say(x, "{\"openid\":\"" + code(x) + "\"}"));
        platform.createContext("/cgi-bin/message/template/send", x -> {
            String notice = new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!away) {
                notices.add(notice);
            }
            say(x, "{\"errcode\":" + (away ? -1 : 0) + "}");
        });
        platform.createContext("/sms", x -> {
            String token = x.getRequestHeaders().getFirst("Authorization");
            texted.add(token + " " + new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            say(x, "{}");
        });
        platform.start();
        String api = "http://127.0.0.1:" + platform.getAddress().getPort();
        Path file = folder.resolve("account");
        Files.writeString(
                file,
                "app-id=wx0123\nsecret=demo\ntoken=demo-token\napi=" + api + "\nopen=" + api
                        + "\ntemplate=template-1\nfield=thing1\nstaff.o-zhou=zhou@500118106201\n");
        wechat = WeChatFile.read(file, clock);
        Path gateway = folder.resolve("gateway");
        Files.writeString(gateway, "address=" + api + "/sms\ntoken=county-token\n");
        home = Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
                .clock(clock)
                .notifier(Serve.channel(Optional.of(wechat), Optional.of(GatewayFile.read(gateway, clock)))
                        .orElseThrow())
                .build();
        Pages local = Pages.of(home, clock, RandomSource.system()).texting();
        WeChatIdentity login = wechat.login(new EphemeralKeys(RandomSource.system()), local.identities())
                .orElseThrow();
        server = Serve.server(any);
        Serve.answering(wechat.account(), "https://county.example", server, any);
        Serve.start(home, local.with(login), login, server, any);
        root = "http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @AfterEach
    void close() throws Exception {
        server.stop();
        platform.stop(0);
    }

    @Test
    void what_the_platform_sends_is_answered_once_and_only_when_it_is_signed_now() {
        String now = Long.toString(clock.now().getEpochSecond());
        assertEquals("1", get("/wechat?echostr=1&" + signed(now, "n"), "").body());
        assertEquals(
                401,
                get("/wechat?echostr=1&" + signed(now, "n").replace("signature=", "signature=0"), "")
                        .statusCode());
        String late = Long.toString(clock.now().minusSeconds(301).getEpochSecond());
        assertEquals(401, get("/wechat?echostr=1&" + signed(late, "n"), "").statusCode());
        String message = "<xml><ToUserName>g</ToUserName><FromUserName>o-1</FromUserName><CreateTime>" + now
                + "</CreateTime><MsgType>text</MsgType><Content>他打我</Content><MsgId>7</MsgId></xml>";
        HttpResponse<String> first = post("/wechat?" + signed(now, "m1"), "", message);
        assertTrue(first.body().contains("110") && first.body().contains("12338"), first.body());
        clock.pass(Duration.ofSeconds(5));
        HttpResponse<String> again = post("/wechat?" + signed(now, "m1"), "", message);
        assertEquals(content(first), content(again));
        assertEquals(
                401,
                post("/wechat?" + signed(now, "m1"), "", message.replace("他打我", "您好"))
                        .statusCode());
    }

    @Test
    void whoever_writes_in_danger_is_answered_and_finds_the_page_while_the_data_cannot_be_opened() throws Exception {
        InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Server alone = Serve.server(any);
        try {
            Serve.answering(wechat.account(), "https://county.example", alone, any);
            root = "http://127.0.0.1:" + ((ServerConnector) alone.getConnectors()[0]).getLocalPort();
            String now = Long.toString(clock.now().getEpochSecond());
            for (String said : List.of("家暴", "打我", "救命")) {
                String message = "<xml><ToUserName>g</ToUserName><FromUserName>o-1</FromUserName><CreateTime>" + now
                        + "</CreateTime><MsgType>text</MsgType><Content>" + said + "</Content><MsgId>" + said
                        + "</MsgId></xml>";
                String answer = content(post("/wechat?" + signed(now, "d" + said.codePointAt(0)), "", message));
                assertTrue(answer.contains("110") && answer.contains("12338") && answer.contains("删掉这段对话"), answer);
                HttpResponse<String> page = get(first("https://county\\.example(/[a-z/]+)", answer), "");
                assertEquals(200, page.statusCode());
                assertTrue(page.body().contains("tel:110"), page.body());
            }
            assertEquals(404, get("/ask", "").statusCode(), "there is no house");
        } finally {
            alone.stop();
        }
    }

    @Test
    void staff_come_to_their_desk_by_the_account_that_the_file_names_in_the_browser_that_began() {
        HttpResponse<String> start = get("/login/wechat", "");
        String away = cookie(start, "away");
        String state = state(start);
        assertEquals(
                422, get("/login/wechat/back?code=o-zhou&state=" + state, "").statusCode(), "another browser");
        assertEquals(
                422,
                get("/login/wechat/back?code=o-zhou&state=" + state + "0", away).statusCode());
        HttpResponse<String> back = get("/login/wechat/back?code=o-zhou&state=" + state, away);
        assertTrue(back.body().contains("href=\"/desk\""), back.body());
        assertEquals(200, get("/desk", cookie(back, "session")).statusCode());
        assertEquals(
                303, get("/desk", cookie(loggedIn("o-stranger"), "session")).statusCode());
        assertTrue(get("/login", "").body().contains("href=\"/login/wechat\""));
    }

    @Test
    void whoever_chose_the_account_is_told_there_in_her_hours_and_again_when_the_platform_was_away() throws Exception {
        assertFalse(get("/questions", "").body().contains("value=\"WECHAT\""), "offered to whoever proved an account");
        String session = cookie(loggedIn("o-Ayue_1"), "session");
        assertTrue(get("/questions", session).body().contains("value=\"WECHAT\""));
        String asked = form(Map.of(
                "command",
                "0".repeat(31) + "1",
                "expertKind",
                "LAWYER",
                "question",
                "房子怎么分",
                "reach",
                "WECHAT",
                "hours.from",
                "09:00",
                "hours.until",
                "18:00",
                "shared",
                "no"));
        HttpResponse<String> received = post("/questions", session, asked);
        assertEquals(200, received.statusCode(), received.body());
        QuestionId question = home.as(EXPERT)
                .consultation()
                .questions(QuestionStanding.WAITING, Optional.empty(), 9)
                .rows()
                .get(0)
                .id();
        home.as(EXPERT).consultation().answer(question, "先协商").orThrow();
        clock.passTo("2026-11-30T19:00");
        home.work();
        assertEquals(List.of(), notices, "her hours are over");
        clock.passTo("2026-12-01T09:00:01");
        away = true;
        home.work();
        assertEquals(List.of(), notices);
        away = false;
        clock.pass(Duration.ofMinutes(6));
        home.work();
        home.work();
        assertEquals(1, notices.size(), "one notice, once");
        String notice = notices.get(0);
        assertTrue(notice.contains("o-Ayue_1") && notice.contains("template-1"), notice);
        assertFalse(notice.contains("协商") || notice.contains("房子") || notice.contains("url"), notice);
    }

    @Test
    void whoever_chose_text_messages_is_told_by_the_gateway_in_her_hours_and_nothing_of_her_matter() {
        assertTrue(get("/questions", "").body().contains(">短信<"), "where there is a gateway nobody has to ring");
        HttpResponse<String> received = post(
                "/questions",
                "",
                form(Map.of(
                        "command",
                        "0".repeat(31) + "2",
                        "expertKind",
                        "LAWYER",
                        "question",
                        "房子怎么分",
                        "reach",
                        "SMS",
                        "phone",
                        "13800000009",
                        "hours.from",
                        "09:00",
                        "hours.until",
                        "18:00",
                        "shared",
                        "no")));
        assertEquals(200, received.statusCode(), received.body());
        QuestionId question = home.as(EXPERT)
                .consultation()
                .questions(QuestionStanding.WAITING, Optional.empty(), 9)
                .rows()
                .get(0)
                .id();
        home.as(EXPERT).consultation().answer(question, "先协商").orThrow();
        clock.passTo("2026-11-30T19:00");
        home.work();
        assertEquals(List.of(), texted, "her hours are over");
        clock.passTo("2026-12-01T09:00:01");
        home.work();
        home.work();
        assertEquals(1, texted.size());
        String text = texted.get(0);
        assertTrue(text.contains("Bearer county-token") && text.contains("13800000009"), text);
        assertFalse(text.contains("协商") || text.contains("房子"), text);
    }

    private HttpResponse<String> loggedIn(String openid) {
        HttpResponse<String> start = get("/login/wechat", "");
        return get("/login/wechat/back?code=" + openid + "&state=" + state(start), cookie(start, "away"));
    }

    private static String state(HttpResponse<String> start) {
        return first(
                "state=([0-9a-f-]+)", start.headers().firstValue("Location").orElse(""));
    }

    private static String content(HttpResponse<String> answer) {
        return first("<Content>(.*)</Content>", answer.body());
    }

    private static String cookie(HttpResponse<String> response, String name) {
        return first(
                "(" + name + "=[^;]+)", String.join("\n", response.headers().allValues("Set-Cookie")));
    }

    private static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertTrue(found.find(), text);
        return found.group(1);
    }

    private static String signed(String seconds, String nonce) {
        try {
            String parts = Stream.of("demo-token", seconds, nonce).sorted().collect(Collectors.joining());
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(parts.getBytes(StandardCharsets.UTF_8));
            return "timestamp=" + seconds + "&nonce=" + nonce + "&signature="
                    + HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> get(String path, String cookie) {
        return send(request(path, cookie).GET());
    }

    private HttpResponse<String> post(String path, String cookie, String body) {
        return send(request(path, cookie)
                .header("Content-Type", body.startsWith("<") ? "text/xml" : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(HttpExchange x) {
        return first("code=([A-Za-z0-9_-]+)", x.getRequestURI().getQuery());
    }

    private static void say(HttpExchange x, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(200, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }
}
