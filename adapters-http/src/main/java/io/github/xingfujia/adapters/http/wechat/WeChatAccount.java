package io.github.xingfujia.adapters.http.wechat;

import io.github.xingfujia.kernel.Checks;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A WeChat account as its platform knows it (公众号、小程序账号); nothing of it is built in, all of it is the county's.
 *
 * @param appId its id
 * @param secret its secret
 * @param token what callbacks are signed with
 * @param aesKey 43 characters with which callbacks are encrypted; empty in plain mode
 * @param api where the platform is asked; https, or on this machine
 * @param open where somebody is sent to log in; https, or on this machine
 */
public record WeChatAccount(String appId, String secret, String token, Optional<String> aesKey, URI api, URI open) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{43}");
    private static final List<String> HERE = List.of("127.0.0.1", "localhost", "[::1]");

    /** Refuses an address that is neither https nor on this machine, and a key of another length. */
    public WeChatAccount {
        Checks checks = Checks.of()
                .matches("appId", appId, ID, "A-Z a-z 0-9 _ - (1–64)")
                .line("secret", secret, 1, 200)
                .line("token", token, 3, 32)
                .that(isSafe(api), "api", "form", Checks.shape(api.toString()), "https://")
                .that(isSafe(open), "open", "form", Checks.shape(open.toString()), "https://");
        aesKey.ifPresent(k -> checks.matches("aesKey", k, KEY, "A-Z a-z 0-9 (43)"));
        checks.orThrow();
    }

    /** Returns whether what goes to an address stays between two. */
    static boolean isSafe(URI address) {
        String host = String.valueOf(address.getHost());
        return "https".equals(address.getScheme()) && !host.equals("null")
                || "http".equals(address.getScheme()) && HERE.contains(host);
    }

    /** Returns the id only. */
    @Override
    public String toString() {
        return "WeChatAccount[" + appId + "]";
    }
}
