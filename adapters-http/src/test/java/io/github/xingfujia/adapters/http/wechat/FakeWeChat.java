package io.github.xingfujia.adapters.http.wechat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The platform, on this machine: it gives tokens and forgets them, takes notices and menus, and knows a code once. */
final class FakeWeChat implements AutoCloseable {

    static final String APP = "wx0123456789abcdef";
    static final String SECRET = "demo-secret";
    static final String TOKEN = "demo-token";
    static final String AES = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    final List<String> notices = new ArrayList<>();
    final List<String> menus = new ArrayList<>();
    private final List<String> codes = new ArrayList<>(List.of("code-1", "code-2"));
    private final HttpServer server;
    private int tokens;
    private int forgets;
    private int fails;

    FakeWeChat() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cgi-bin/token", x -> answer(x, token(x)));
        server.createContext("/cgi-bin/message/template/send", x -> answer(x, taken(x, notices)));
        server.createContext("/cgi-bin/menu/create", x -> answer(x, taken(x, menus)));
        server.createContext("/sns/oauth2/access_token", x -> answer(x, login(x, "code=")));
        server.createContext("/sns/jscode2session", x -> answer(x, login(x, "js_code=")));
        server.start();
    }

    WeChatAccount account(Optional<String> aes) {
        return new WeChatAccount(APP, SECRET, TOKEN, aes, address(), address());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    int tokens() {
        return tokens;
    }

    /** Knows no token that it gave. */
    void forgetTokens() {
        forgets = 1;
    }

    /** Fails so many times. */
    void fail(int times) {
        fails = times;
    }

    private synchronized String token(HttpExchange x) {
        String asked = x.getRequestURI().getQuery();
        if (!asked.contains("appid=" + APP) || !asked.contains("secret=" + SECRET)) {
            return "{\"errcode\":40125,\"errmsg\":\"invalid appsecret\"}";
        }
        tokens++;
        return "{\"access_token\":\"token-" + tokens + "\",\"expires_in\":7200}";
    }

    private synchronized String taken(HttpExchange x, List<String> into) throws IOException {
        String body = new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (forgets > 0) {
            forgets--;
            return "{\"errcode\":42001,\"errmsg\":\"access_token expired\"}";
        }
        if (!x.getRequestURI().getQuery().equals("access_token=token-" + tokens)) {
            return "{\"errcode\":40001,\"errmsg\":\"invalid credential\"}";
        }
        if (fails > 0) {
            fails--;
            return "{\"errcode\":-1,\"errmsg\":\"system error\"}";
        }
        into.add(body);
        return "{\"errcode\":0,\"errmsg\":\"ok\",\"msgid\":200228332}";
    }

    private synchronized String login(HttpExchange x, String name) {
        for (String part : x.getRequestURI().getQuery().split("&")) {
            if (part.startsWith(name) && codes.remove(part.substring(name.length()))) {
                return "{\"openid\":\"openid-" + part.substring(name.length()) + "\"}";
            }
        }
        return "{\"errcode\":40029,\"errmsg\":\"invalid code\"}";
    }

    private static void answer(HttpExchange x, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        x.sendResponseHeaders(200, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
