package io.github.xingfujia.adapters.http;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PersonId;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads who asks from a signed bearer token (JWT, OpenID Connect): RS256, ES256 or HS256, as configured and no other.
 *
 * <p>The token names its issuer, its audience and when it ends. Its claim {@code actor} says as what someone comes:
 * {@code staff} with {@code staff} and {@code post}, {@code party} with {@code person}, {@code partner} with {@code
 * department}. No token is nobody known; a token that does not hold in every point is refused.
 */
public final class JwtIdentity implements IdentityProvider {

    private static final Logger LOG = LoggerFactory.getLogger(JwtIdentity.class);
    private static final Set<JWSAlgorithm> KNOWN =
            new LinkedHashSet<>(List.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.HS256));
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int LARGEST_KEY_SET = 65_536;

    private final String issuer;
    private final String audience;
    private final Set<JWSAlgorithm> algorithms;
    private final JWKSource<SecurityContext> keys;
    private final Clock clock;
    private final Duration leeway;
    private final DefaultJWTProcessor<SecurityContext> processor;

    private JwtIdentity(
            String issuer,
            String audience,
            Set<JWSAlgorithm> algorithms,
            JWKSource<SecurityContext> keys,
            Clock clock,
            Duration leeway) {
        this.issuer = issuer;
        this.audience = audience;
        this.algorithms = algorithms;
        this.keys = keys;
        this.clock = clock;
        this.leeway = leeway;
        this.processor = processor();
    }

    /**
     * Returns a reader of tokens of one issuer for one audience, signed with keys that are at hand.
     *
     * @param jwkSet the keys as a JSON Web Key Set (RFC 7517)
     * @param algorithms any of {@code RS256}, {@code ES256}, {@code HS256}
     * @throws IllegalArgumentException when the set cannot be read, or for another algorithm
     */
    public static JwtIdentity of(String issuer, String audience, String jwkSet, String... algorithms) {
        try {
            return reading(issuer, audience, new ImmutableJWKSet<>(JWKSet.parse(jwkSet)), algorithms);
        } catch (ParseException e) {
            throw new IllegalArgumentException("this is no JSON Web Key Set");
        }
    }

    /**
     * Returns a reader of tokens of one issuer for one audience, signed with keys the issuer publishes; they are fetched
     * when a request needs them and kept for five minutes.
     *
     * @param jwks where the issuer publishes its keys, {@code jwks_uri} of OpenID Connect; https
     * @param algorithms any of {@code RS256}, {@code ES256}
     */
    public static JwtIdentity of(String issuer, String audience, URI jwks, String... algorithms) {
        if (!"https".equals(jwks.getScheme()) || List.of(algorithms).contains("HS256")) {
            throw new IllegalArgumentException("published keys come over https and are never a shared secret");
        }
        try {
            JWKSource<SecurityContext> published = JWKSourceBuilder.create(
                            jwks.toURL(), new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, LARGEST_KEY_SET))
                    .refreshAheadCache(false)
                    .build();
            return reading(issuer, audience, published, algorithms);
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JwtIdentity reading(
            String issuer, String audience, JWKSource<SecurityContext> keys, String... names) {
        Set<JWSAlgorithm> algorithms = new LinkedHashSet<>();
        for (String name : names) {
            algorithms.add(JWSAlgorithm.parse(name));
        }
        if (algorithms.isEmpty() || !KNOWN.containsAll(algorithms)) {
            throw new IllegalArgumentException("algorithms are any of " + KNOWN);
        }
        return new JwtIdentity(issuer, audience, algorithms, keys, Clock.systemUTC(), Duration.ofSeconds(30));
    }

    /** Returns the same reader for clocks that differ by up to {@code difference}; 30 seconds by default. */
    public JwtIdentity leeway(Duration difference) {
        return new JwtIdentity(issuer, audience, algorithms, keys, clock, difference);
    }

    /** Returns the same reader by another clock; the machine's by default. */
    public JwtIdentity clock(Clock other) {
        return new JwtIdentity(issuer, audience, algorithms, keys, other, leeway);
    }

    @Override
    public Identity identify(RequestFacts facts) {
        Optional<String> token = facts.bearer();
        if (token.isEmpty()) {
            return facts.authorization().isEmpty() ? Identity.anonymous() : Identity.refused();
        }
        try {
            return Identity.of(actor(processor.process(token.get(), null)));
        } catch (BadJOSEException | com.nimbusds.jose.JOSEException | ParseException | InvalidInput e) {
            // its kind only: a message may repeat what the token says
            LOG.debug("a token was refused: {}", e.getClass().getSimpleName());
            return Identity.refused();
        }
    }

    private static Actor actor(JWTClaimsSet claims) throws ParseException {
        return switch (claim(claims, "actor")) {
            case "staff" -> Actor.staff(claim(claims, "staff"), claim(claims, "post"));
            case "party" -> Actor.party(new PersonId(claim(claims, "person")));
            case "partner" -> Actor.partner(claim(claims, "department"));
            default -> throw new ParseException("actor", 0);
        };
    }

    private static String claim(JWTClaimsSet claims, String name) throws ParseException {
        String value = claims.getStringClaim(name);
        if (value == null) {
            throw new ParseException(name, 0);
        }
        return value;
    }

    private DefaultJWTProcessor<SecurityContext> processor() {
        DefaultJWTProcessor<SecurityContext> made = new DefaultJWTProcessor<>();
        made.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        made.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        JWTClaimsSet exact = new JWTClaimsSet.Builder().issuer(issuer).build();
        Set<String> required = new TreeSet<>(List.of("exp", "iss", "aud", "actor"));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(audience, exact, required) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
        claims.setMaxClockSkew((int) leeway.toSeconds());
        made.setJWTClaimsSetVerifier(claims);
        return made;
    }
}
