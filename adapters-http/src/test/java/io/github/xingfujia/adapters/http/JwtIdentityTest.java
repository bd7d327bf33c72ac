package io.github.xingfujia.adapters.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who asks is believed only from a token that holds in every point. */
class JwtIdentityTest {

    private static final Map<String, String> ZHOU = Map.of("actor", "staff", "staff", "zhou", "post", "500118106201");

    private final Ticking clock = new Ticking();
    private final Tokens tokens = new Tokens(clock);

    private static Identity read(IdentityProvider identities, String token) {
        return identities.identify(new RequestFacts(Optional.of("Bearer " + token), Map.of()));
    }

    @Test
    void the_claims_say_as_what_someone_comes() {
        JwtIdentity identities = tokens.identity();
        assertEquals(
                Identity.of(Actor.staff("zhou", "500118106201")), read(identities, tokens.signed(tokens.claims(ZHOU))));
        String person = "a".repeat(26);
        assertEquals(Identity.of(Actor.party(new PersonId(person))), read(identities, tokens.party(person)));
        assertEquals(
                Identity.of(Actor.partner("police")),
                read(identities, tokens.signed(tokens.claims(Map.of("actor", "partner", "department", "police")))));
        assertEquals(Identity.anonymous(), identities.identify(new RequestFacts(Optional.empty(), Map.of())));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("signed with another key", t -> Tokens.signed(t.claims(ZHOU), Tokens.key())),
                bad("alg none", t -> Tokens.unsigned(t.claims(ZHOU))),
                bad("changed", t -> {
                    String[] parts = t.signed(t.claims(ZHOU)).split("\\.");
                    String other = Tokens.signed(t.claims(Map.of("actor", "partner", "department", "x")), Tokens.key());
                    return parts[0] + "." + other.split("\\.")[1] + "." + parts[2];
                }),
                bad(
                        "expired",
                        t -> t.signed(t.claims(ZHOU)
                                .expirationTime(
                                        Date.from(new Ticking().instant().minusSeconds(31))))),
                bad("without an end", t -> t.signed(t.claims(ZHOU).expirationTime(null))),
                bad(
                        "not yet valid",
                        t -> t.signed(t.claims(ZHOU)
                                .notBeforeTime(Date.from(new Ticking().instant().plusSeconds(31))))),
                bad("for another audience", t -> t.signed(t.claims(ZHOU).audience("payroll"))),
                bad("for nobody", t -> t.signed(t.claims(ZHOU).audience((String) null))),
                bad("from another issuer", t -> t.signed(t.claims(ZHOU).issuer("https://evil.example.cn"))),
                bad("no actor", t -> t.signed(t.claims(Map.of("staff", "zhou", "post", "500118106201")))),
                bad("the clock", t -> t.signed(t.claims(Map.of("actor", "clock")))),
                bad("no post", t -> t.signed(t.claims(Map.of("actor", "staff", "staff", "zhou")))),
                bad(
                        "a malformed post",
                        t -> t.signed(t.claims(Map.of("actor", "staff", "staff", "zhou", "post", "x")))),
                bad("no token", t -> "x"),
                bad("empty", t -> ""));
    }

    private static Arguments bad(String what, Function<Tokens, String> token) {
        return Arguments.of(what, token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_token_that_does_not_hold_is_refused(String what, Function<Tokens, String> token) {
        assertEquals(Identity.refused(), read(tokens.identity(), token.apply(tokens)));
    }

    @Test
    void clocks_may_differ_by_the_leeway() {
        String token = tokens.signed(tokens.claims(ZHOU).expirationTime(Date.from(clock.instant())));
        clock.pass(Duration.ofSeconds(29));
        assertEquals(Identity.of(Actor.staff("zhou", "500118106201")), read(tokens.identity(), token));
        assertEquals(Identity.refused(), read(tokens.identity().leeway(Duration.ZERO), token));
        clock.pass(Duration.ofSeconds(2));
        assertEquals(Identity.refused(), read(tokens.identity(), token));
    }

    @Test
    void only_the_configured_algorithm_counts_and_a_public_key_is_no_secret() throws JOSEException {
        RSAKey rsa = new RSAKeyGenerator(2048).keyID("r").generate();
        OctetSequenceKey secret = new OctetSequenceKey.Builder("s".repeat(32).getBytes(StandardCharsets.UTF_8))
                .keyID("h")
                .build();
        SignedJWT byRsa = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("r").build(),
                tokens.claims(ZHOU).build());
        byRsa.sign(new RSASSASigner(rsa));
        SignedJWT bySecret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("h").build(),
                tokens.claims(ZHOU).build());
        bySecret.sign(new MACSigner(secret));
        SignedJWT confused = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("r").build(),
                tokens.claims(ZHOU).build());
        confused.sign(new MACSigner(rsa.toRSAPublicKey().getEncoded()));

        Identity zhou = Identity.of(Actor.staff("zhou", "500118106201"));
        JwtIdentity rs = JwtIdentity.of(
                        Tokens.ISSUER, Tokens.AUDIENCE, new JWKSet(rsa.toPublicJWK()).toString(), "RS256")
                .clock(clock);
        assertEquals(zhou, read(rs, byRsa.serialize()));
        assertEquals(Identity.refused(), read(rs, bySecret.serialize()));
        assertEquals(Identity.refused(), read(rs, confused.serialize()));
        JwtIdentity hs = JwtIdentity.of(Tokens.ISSUER, Tokens.AUDIENCE, new JWKSet(secret).toString(false), "HS256")
                .clock(clock);
        assertEquals(zhou, read(hs, bySecret.serialize()));
        assertEquals(Identity.refused(), read(hs, byRsa.serialize()));
    }

    @Test
    void an_unsafe_configuration_is_refused_at_once() {
        String none = new JWKSet().toString();
        assertThrows(IllegalArgumentException.class, () -> JwtIdentity.of("i", "a", none, "none"));
        assertThrows(IllegalArgumentException.class, () -> JwtIdentity.of("i", "a", none));
        assertThrows(IllegalArgumentException.class, () -> JwtIdentity.of("i", "a", "no keys", "RS256"));
        URI open = URI.create("http://login.example.cn/jwks");
        assertThrows(IllegalArgumentException.class, () -> JwtIdentity.of("i", "a", open, "RS256"));
        URI shared = URI.create("https://login.example.cn/jwks");
        assertThrows(IllegalArgumentException.class, () -> JwtIdentity.of("i", "a", shared, "HS256"));
    }

    @Test
    void over_http_no_proof_and_a_false_proof_are_told_apart() {
        try (WebHouse web = WebHouse.open()) {
            HttpResponse<String> none = web.get("", "/cases");
            assertEquals(401, none.statusCode());
            assertEquals(
                    "Bearer realm=\"xingfujia\"",
                    none.headers().firstValue("WWW-Authenticate").orElse(""));
            HttpResponse<String> forged = web.get(Tokens.signed(web.tokens.claims(ZHOU), Tokens.key()), "/cases");
            assertEquals(401, forged.statusCode());
            assertEquals(
                    "Bearer realm=\"xingfujia\", error=\"invalid_token\"",
                    forged.headers().firstValue("WWW-Authenticate").orElse(""));
            assertEquals("urn:xingfujia:problem:unproven", Bodies.at(forged, "type"));
            String zhou = web.zhou();
            web.clock.pass(Duration.ofHours(9));
            assertEquals(401, web.get(zhou, "/cases").statusCode());
            assertEquals(401, web.get(zhou, "/health").statusCode());
            assertEquals(200, web.get("", "/health").statusCode());
        }
    }
}
