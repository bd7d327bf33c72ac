package io.github.xingfujia.adapters.http.wechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.adapters.http.Identity;
import io.github.xingfujia.adapters.http.RequestFacts;
import io.github.xingfujia.adapters.http.Ticking;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.store.EphemeralKeys;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody logs in by her account at a platform over real HTTP: begun in one browser, finished in that one, once. */
class WeChatIdentityTest {

    private static final URI BACK = URI.create("https://site.example/back");
    private static final Actor ZHOU = Actor.staff("zhou", "500118106201");

    private final Ticking clock = new Ticking();
    private FakeWeChat platform;
    private WeChatIdentity identity;

    @BeforeEach
    void open() throws IOException {
        platform = new FakeWeChat();
        identity = with(new EphemeralKeys(RandomSource.system()));
    }

    @AfterEach
    void close() {
        platform.close();
    }

    private WeChatIdentity with(EphemeralKeys keys) {
        return WeChat.of(platform.account(Optional.empty()), clock)
                .identity(new LoginOptions(
                        keys,
                        openid -> openid.equals("openid-code-1") ? Optional.of(ZHOU) : Optional.empty(),
                        facts -> facts.bearer().isPresent() ? Identity.refused() : Identity.anonymous()));
    }

    private static RequestFacts bearer(String token) {
        return new RequestFacts(Optional.of("Bearer " + token), Map.of());
    }

    private String state() {
        String asked = identity.start(BACK, "browser").getQuery();
        return asked.substring(asked.indexOf("state=") + 6);
    }

    @Test
    void whoever_comes_back_to_the_browser_that_began_is_who_the_host_says() {
        URI start = identity.start(BACK, "browser");
        assertTrue(
                start.toString().startsWith(platform.address() + "/connect/oauth2/authorize?appid=" + FakeWeChat.APP));
        assertTrue(start.toString().endsWith("#wechat_redirect"));
        assertFalse(start.toString().contains("=browser"));
        String state = state();
        assertEquals(Optional.empty(), identity.finish("code-1", state, "another"), "begun elsewhere");
        assertEquals(Optional.empty(), identity.finish("code-1", state + "0", "browser"));
        assertEquals(Optional.empty(), identity.finish("code 1&appid=x", state, "browser"));
        String token = identity.finish("code-1", state, "browser").orElseThrow();
        assertEquals(Identity.of(ZHOU), identity.identify(bearer(token)));
        assertEquals(Optional.empty(), identity.finish("code-1", state, "browser"), "a code is taken once");
        assertThrows(IllegalArgumentException.class, () -> identity.start(URI.create("http://site.example"), "b"));
    }

    @Test
    void a_login_and_what_was_proven_end_and_are_nobody_elses() {
        String state = state();
        String token = identity.miniProgram("code-1").orElseThrow();
        assertEquals(Identity.of(ZHOU), identity.identify(bearer(token)));
        assertEquals(Identity.refused(), identity.identify(bearer(token + "0")));
        assertEquals(Identity.refused(), identity.identify(bearer("wx1.x")));
        assertEquals(Identity.refused(), identity.identify(bearer("wx1.@.1.x")));
        assertEquals(
                Identity.refused(),
                with(new EphemeralKeys(RandomSource.system())).identify(bearer(token)),
                "another county's key");
        clock.pass(Duration.ofMinutes(11));
        assertEquals(Optional.empty(), identity.finish("code-2", state, "browser"), "too late");
        clock.pass(Duration.ofHours(2));
        assertEquals(Identity.refused(), identity.identify(bearer(token)));
    }

    @Test
    void an_account_that_is_nobodys_is_nobody_known_and_every_other_proof_is_read_by_another() {
        String token = identity.miniProgram("code-2").orElseThrow();
        assertEquals(Identity.anonymous(), identity.identify(bearer(token)));
        assertEquals(Identity.anonymous(), identity.identify(new RequestFacts(Optional.empty(), Map.of())));
        assertEquals(Identity.refused(), identity.identify(bearer("other")));
        assertEquals(Optional.empty(), identity.miniProgram("unknown"));
    }
}
