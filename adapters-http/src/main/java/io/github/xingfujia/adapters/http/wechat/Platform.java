package io.github.xingfujia.adapters.http.wechat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of the platform (平台接口): its token is drawn when one is needed, and drawn anew once when the platform does not know it. */
final class Platform {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final Duration EARLY = Duration.ofMinutes(5);
    private static final List<String> UNKNOWN_TOKEN = List.of("40001", "40014", "42001");

    private final WeChatAccount account;
    private final Clock clock;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();
    private Optional<Token> token = Optional.empty();

    private record Token(String value, Instant until) {}

    Platform(WeChatAccount account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /** Sends something with the account's token; throws unless the platform took it. */
    void post(String path, Object body) {
        String code = code(send(path, body));
        if (UNKNOWN_TOKEN.contains(code)) {
            forget();
            code = code(send(path, body));
        }
        if (!code.equals("0")) {
            throw new IllegalStateException("the platform answered " + code);
        }
    }

    private Map<String, String> send(String path, Object body) {
        return ask(HttpRequest.newBuilder(address(path, Map.of("access_token", token())))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(FlatJson.write(body))));
    }

    /** Returns whose account a login was of; empty when the platform does not know the code. */
    Optional<String> openid(String path, Map<String, String> parameters) {
        Map<String, String> said = ask(HttpRequest.newBuilder(address(path, parameters)));
        return code(said).equals("0") ? Optional.ofNullable(said.get("openid")) : Optional.empty();
    }

    private synchronized String token() {
        if (token.filter(t -> clock.instant().isBefore(t.until())).isEmpty()) {
            Map<String, String> said = ask(HttpRequest.newBuilder(address(
                    "/cgi-bin/token",
                    Map.of("grant_type", "client_credential", "appid", account.appId(), "secret", account.secret()))));
            long seconds = Long.parseLong(said.getOrDefault("expires_in", "0"));
            token = Optional.of(new Token(
                    Optional.ofNullable(said.get("access_token"))
                            .orElseThrow(() -> new IllegalStateException("the platform answered " + code(said))),
                    clock.instant().plusSeconds(seconds).minus(EARLY)));
        }
        return token.orElseThrow().value();
    }

    private synchronized void forget() {
        token = Optional.empty();
    }

    private URI address(String path, Map<String, String> parameters) {
        return URI.create(account.api() + path + "?" + query(parameters));
    }

    static String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, value) -> query.append(query.length() == 0 ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }

    private Map<String, String> ask(HttpRequest.Builder request) {
        try {
            var response = client.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the platform answered " + response.statusCode());
            }
            return FlatJson.read(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String code(Map<String, String> said) {
        return said.getOrDefault("errcode", "0");
    }
}
