package io.github.xingfujia.adapters.http.wechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.adapters.http.SafePage;
import io.github.xingfujia.adapters.http.Ticking;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.messaging.NeutralWording;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the platform calls, over real HTTP: signed or not heard, the same answer to the same message, help at once in neutral words. */
class CallbacksTest {

    private static final URI SITE = URI.create("https://site.example/columns");
    private static final URI SAFE = URI.create("https://site.example/ask");

    private final Ticking clock = new Ticking();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private WeChatAccount plain;
    private WeChatAccount sealed;
    private Server server;
    private int nonces;

    @BeforeEach
    void open() throws Exception {
        URI nowhere = URI.create("https://api.example");
        plain = new WeChatAccount(
                FakeWeChat.APP, FakeWeChat.SECRET, FakeWeChat.TOKEN, Optional.empty(), nowhere, nowhere);
        sealed = new WeChatAccount(
                FakeWeChat.APP, FakeWeChat.SECRET, FakeWeChat.TOKEN, Optional.of(FakeWeChat.AES), nowhere, nowhere);
        server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(WeChat.of(plain, clock).callbacks(SITE, SAFE)), "/plain");
        context.addServlet(new ServletHolder(WeChat.of(sealed, clock).callbacks(SITE, SAFE)), "/sealed");
        context.addServlet(new ServletHolder(new SafePage(SAFE, URI.create("https://weather.example/"))), "/now");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void close() throws Exception {
        server.stop();
    }

    private String query(String seconds, String nonce) {
        return "timestamp=" + seconds + "&nonce=" + nonce + "&signature=" + new Seal(plain).sign(seconds, nonce);
    }

    private String query() {
        return query(Long.toString(clock.instant().getEpochSecond()), "n" + nonces++);
    }

    private HttpResponse<String> call(String path, String query, Optional<String> body) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + "?" + query));
        body.ifPresent(b -> request.POST(BodyPublishers.ofString(b)));
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String id, String words) {
        return "<xml><ToUserName><![CDATA[gh_demo]]></ToUserName><FromUserName><![CDATA[openid-1]]></FromUserName>"
                + "<CreateTime>1</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
                + words.replace("]]>", "]]]]><![CDATA[>")
                + "]]></Content><MsgId>" + id + "</MsgId></xml>";
    }

    private static String event(String event, String key) {
        return "<xml><ToUserName>gh_demo</ToUserName><FromUserName>openid-1</FromUserName><CreateTime>7</CreateTime>"
                + "<MsgType>event</MsgType><Event>" + event + "</Event><EventKey>" + key + "</EventKey></xml>";
    }

    private static Map<String, String> read(HttpResponse<String> response) {
        assertEquals(200, response.statusCode());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
        return FlatXml.read(response.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }

    private String said(String body) {
        return read(call("/plain", query(), Optional.of(body))).get("Content");
    }

    @Test
    void the_address_is_proven_by_an_echo() {
        HttpResponse<String> echoed = call("/plain", query() + "&echostr=4711", Optional.empty());
        assertEquals("4711", echoed.body());
        assertTrue(echoed.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        assertEquals(
                401,
                call("/plain", query() + "x&echostr=4711", Optional.empty()).statusCode());
        assertEquals(401, call("/plain", "echostr=4711", Optional.empty()).statusCode());
        assertEquals(
                401,
                call("/plain", query() + "&echostr=" + "x".repeat(129), Optional.empty())
                        .statusCode());
    }

    @Test
    void words_of_danger_are_answered_at_once_in_neutral_words() {
        List<String> words = List.of("家暴", "老公打我", "救 命", "他要ｓｈａ我，救命", "he beats me");
        for (int i = 0; i < words.size(); i++) {
            String answer = said(text("10" + i, words.get(i)));
            assertTrue(answer.contains("110") && answer.contains("12338") && answer.contains(SAFE.toString()), answer);
            assertTrue(answer.contains("删掉这段对话") || answer.contains("delete this chat"), answer);
            assertEquals(List.of(), NeutralWording.telling(answer), "whoever reads the phone learns nothing");
        }
        assertTrue(said(text("200", "你好")).contains(SITE.toString()));
        assertTrue(said(text("201", "hello")).startsWith("Hello"));
        assertEquals(List.of(), NeutralWording.telling(said(text("202", "几点上班"))));
        assertTrue(said(event("CLICK", "help")).contains("110"));
        assertTrue(said(event("subscribe", "")).contains(SITE.toString()));
        assertEquals(
                "success",
                call("/plain", query(), Optional.of(event("unsubscribe", ""))).body());
    }

    @Test
    void an_answer_goes_back_to_whoever_wrote() {
        Map<String, String> reply = read(call("/plain", query(), Optional.of(text("1", "]]>你好<b>"))));
        assertEquals("openid-1", reply.get("ToUserName"));
        assertEquals("gh_demo", reply.get("FromUserName"));
        assertEquals("text", reply.get("MsgType"));
    }

    @Test
    void a_wrong_signature_a_clock_that_is_off_and_another_message_under_a_signature_are_one_refusal() {
        String used = query();
        String now = Long.toString(clock.instant().getEpochSecond());
        String late = Long.toString(clock.instant().minus(Duration.ofMinutes(6)).getEpochSecond());
        String early = Long.toString(clock.instant().plus(Duration.ofMinutes(6)).getEpochSecond());
        assertEquals(200, call("/plain", used, Optional.of(text("1", "你好"))).statusCode());
        for (String query : List.of(
                used,
                query(late, "a"),
                query(early, "b"),
                query("9".repeat(30), "c"),
                query("x", "d"),
                query(now, "e").replace("nonce=e", "nonce=f"),
                "")) {
            HttpResponse<String> refused = call("/plain", query, Optional.of(text("2", "打我")));
            assertEquals(401, refused.statusCode(), query);
            assertEquals("", refused.body());
        }
    }

    @Test
    void the_same_message_again_has_the_same_answer_and_is_forgotten_when_no_clock_lets_it_pass() {
        String used = query();
        String first = call("/plain", used, Optional.of(text("1", "打我"))).body();
        assertEquals(first, call("/plain", used, Optional.of(text("1", "打我"))).body(), "sent again by the platform");
        assertTrue(said(text("1", "你好")).contains("110"), "one id, one answer");
        clock.pass(Duration.ofMinutes(11));
        assertFalse(said(text("1", "你好")).contains(SAFE.toString()));
    }

    @Test
    void what_is_no_message_is_malformed_and_no_entity_is_followed() {
        for (String body : List.of(
                "",
                "nonsense",
                "<html></html>",
                "<xml><Content>",
                "<!DOCTYPE xml [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xml><Content>&e;</Content></xml>")) {
            assertEquals(400, call("/plain", query(), Optional.of(body)).statusCode(), body);
        }
        assertEquals(
                413,
                call("/plain", query(), Optional.of(text("1", "x".repeat(70_000))))
                        .statusCode());
    }

    @Test
    void in_encrypted_mode_the_message_and_the_answer_are_sealed() {
        Seal seal = new Seal(sealed);
        String encrypted = seal.close(text("1", "打我").getBytes(StandardCharsets.UTF_8), new byte[16]);
        String now = Long.toString(clock.instant().getEpochSecond());
        String body = "<xml><ToUserName>gh_demo</ToUserName><Encrypt>" + encrypted + "</Encrypt></xml>";
        String signed = query(now, "n") + "&msg_signature=" + seal.sign(now, "n", encrypted);
        Map<String, String> outer = read(call("/sealed", signed, Optional.of(body)));
        assertTrue(seal.holds(
                outer.get("MsgSignature"), outer.get("TimeStamp"), outer.get("Nonce"), outer.get("Encrypt")));
        Map<String, String> inner =
                FlatXml.read(seal.open(outer.get("Encrypt")).orElseThrow()).orElseThrow();
        assertTrue(inner.get("Content").contains("110"));
        assertEquals("openid-1", inner.get("ToUserName"));
        assertEquals(401, call("/sealed", query(), Optional.of(body)).statusCode(), "no signature over what is sealed");
        assertEquals(401, call("/sealed", query(), Optional.of(text("2", "打我"))).statusCode(), "in the clear");
        Seal other =
                new Seal(new WeChatAccount("wxother", "s", FakeWeChat.TOKEN, Optional.of(FakeWeChat.AES), SITE, SITE));
        assertEquals(Optional.empty(), seal.open(other.close("<xml/>".getBytes(StandardCharsets.UTF_8), new byte[16])));
        assertEquals(Optional.empty(), seal.open("AAAA"));
        assertEquals(Optional.empty(), seal.open("@"));
    }

    @Test
    void the_safe_page_asks_nothing_of_a_house_and_tells_nobody_what_it_is() {
        for (String lang : List.of("", "lang=en")) {
            HttpResponse<String> page = call("/now", lang, Optional.empty());
            assertEquals(200, page.statusCode());
            assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
            assertEquals(
                    "no-referrer", page.headers().firstValue("Referrer-Policy").orElse(""));
            assertEquals(List.of(), page.headers().allValues("Set-Cookie"));
            String body = page.body();
            assertTrue(body.contains("tel:110") && body.contains("tel:12338") && body.contains(SAFE.toString()), body);
            assertTrue(body.contains("https://weather.example/"), body);
            assertFalse(body.contains("<script") || body.contains("src=") || body.contains("style"), body);
            assertEquals(List.of(), NeutralWording.telling(body), "whoever looks over her shoulder learns nothing");
            assertTrue(body.contains(lang.isEmpty() ? "lang=\"zh-CN\"" : "lang=\"en\""), body);
        }
    }

    @Test
    void an_account_is_refused_that_is_asked_in_the_clear() {
        assertThrows(
                InvalidInput.class,
                () -> new WeChatAccount(
                        "wx", "s", "tok", Optional.of("short"), URI.create("http://api.example"), SITE));
        assertEquals("WeChatAccount[" + FakeWeChat.APP + "]", plain.toString());
    }
}
