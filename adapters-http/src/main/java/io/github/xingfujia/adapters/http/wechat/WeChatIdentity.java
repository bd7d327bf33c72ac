package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.adapters.http.Identity;
import io.github.xingfujia.adapters.http.IdentityProvider;
import io.github.xingfujia.adapters.http.RequestFacts;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says who asks by her WeChat account (微信登录): the platform proves the account, the host says whose it is. An account that is nobody's
 * is nobody known. What was proven is a bearer token signed with the county's key; nothing is kept here.
 *
 * <p>A login belongs to the browser that began it and is good for ten minutes; the platform takes its code once. Safe for
 * concurrent callers.
 */
public final class WeChatIdentity implements IdentityProvider {

    private static final Duration LOGIN = Duration.ofMinutes(10);
    private static final Duration SESSION = Duration.ofHours(2);
    private static final String MARK = "wx1.";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private final WeChatAccount account;
    private final Platform platform;
    private final LoginOptions options;
    private final Clock clock;

    WeChatIdentity(WeChatAccount account, Platform platform, LoginOptions options, Clock clock) {
        this.account = account;
        this.platform = platform;
        this.options = options;
        this.clock = clock;
    }

    /**
     * Returns where somebody is sent to log in; nothing of what she came for stands in it.
     *
     * @param back where the platform sends her afterwards, with {@code code} and {@code state}; https, or on this machine
     * @param browser something that only her browser brings again
     * @throws IllegalArgumentException for another address to come back to
     */
    public URI start(URI back, String browser) {
        if (!WeChatAccount.isSafe(back)) {
            throw new IllegalArgumentException("somebody comes back over https");
        }
        long until = clock.instant().plus(LOGIN).getEpochSecond();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("appid", account.appId());
        asked.put("redirect_uri", back.toString());
        asked.put("response_type", "code");
        asked.put("scope", "snsapi_base");
        asked.put("state", until + "-" + mac("login", until, browser));
        return URI.create(account.open() + "/connect/oauth2/authorize?" + Platform.query(asked) + "#wechat_redirect");
    }

    /** Returns the token of a login that came back to the browser that began it; empty for anything else. */
    public Optional<String> finish(String code, String state, String browser) {
        int cut = state.indexOf('-');
        boolean begun = cut > 0
                && holds(state.substring(cut + 1), "login", state.substring(0, cut), browser)
                && CODE.matcher(code).matches();
        return begun
                ? token(
                        "/sns/oauth2/access_token",
                        Map.of(
                                "appid",
                                account.appId(),
                                "secret",
                                account.secret(),
                                "code",
                                code,
                                "grant_type",
                                "authorization_code"))
                : Optional.empty();
    }

    /** Returns the token of a login in a mini program; empty when the platform does not know its code. */
    public Optional<String> miniProgram(String code) {
        return CODE.matcher(code).matches()
                ? token(
                        "/sns/jscode2session",
                        Map.of(
                                "appid",
                                account.appId(),
                                "secret",
                                account.secret(),
                                "js_code",
                                code,
                                "grant_type",
                                "authorization_code"))
                : Optional.empty();
    }

    private Optional<String> token(String path, Map<String, String> parameters) {
        long until = clock.instant().plus(SESSION).getEpochSecond();
        return platform.openid(path, parameters)
                .map(openid -> MARK
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(openid.getBytes(StandardCharsets.UTF_8))
                        + "." + until + "." + mac("session", until, openid));
    }

    @Override
    public Identity identify(RequestFacts facts) {
        Optional<String> token = facts.bearer().filter(t -> t.startsWith(MARK));
        if (token.isEmpty()) {
            return options.otherwise().identify(facts);
        }
        return account(token.get())
                .map(openid ->
                        options.accounts().apply(openid).map(Identity::of).orElseGet(Identity::anonymous))
                .orElseGet(Identity::refused);
    }

    /** Returns which account ({@code openid}) a token of a login proves; empty for one that is not ours or is over. */
    public Optional<String> account(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 4 || !MARK.equals(parts[0] + ".")) {
            return Optional.empty();
        }
        try {
            String openid = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return Optional.of(openid).filter(o -> holds(parts[3], "session", parts[2], o));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean holds(String mac, String what, String until, String whose) {
        try {
            long seconds = Long.parseLong(until);
            boolean right = MessageDigest.isEqual(
                    mac(what, seconds, whose).getBytes(StandardCharsets.US_ASCII),
                    mac.getBytes(StandardCharsets.UTF_8));
            return right & clock.instant().isBefore(Instant.ofEpochSecond(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            return false;
        }
    }

    private String mac(String what, long until, String whose) {
        String signed = String.join("\n", "wechat-" + what, account.appId(), Long.toString(until), whose);
        return HexFormat.of().formatHex(options.keys().mac(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
