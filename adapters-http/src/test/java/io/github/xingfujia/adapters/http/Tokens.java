package io.github.xingfujia.adapters.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;

/** Issues tokens as the county's login would, good ones and bad ones. */
final class Tokens {

    static final String ISSUER = "https://login.example.cn";
    static final String AUDIENCE = "xingfujia";

    private final Clock clock;
    private final ECKey key = key();

    Tokens(Clock clock) {
        this.clock = clock;
    }

    static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    JwtIdentity identity() {
        return JwtIdentity.of(ISSUER, AUDIENCE, new JWKSet(key.toPublicJWK()).toString(), "ES256")
                .clock(clock);
    }

    String staff(String id, String post) {
        return signed(claims(Map.of("actor", "staff", "staff", id, "post", post)), key);
    }

    String party(String person) {
        return signed(claims(Map.of("actor", "party", "person", person)), key);
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key);
    }

    JWTClaimsSet.Builder claims(Map<String, String> own) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .expirationTime(Date.from(clock.instant().plus(Duration.ofHours(8))));
        own.forEach(claims::claim);
        return claims;
    }

    static String signed(JWTClaimsSet.Builder claims, ECKey key) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k1").build(), claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }
}
