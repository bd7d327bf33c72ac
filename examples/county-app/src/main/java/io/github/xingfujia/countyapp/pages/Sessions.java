package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.store.RandomSource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and reads sessions (会话封存). The key lives with the process: a restart ends every login. What was ended is kept until it
 * would have ended by itself.
 */
final class Sessions {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private static final int NONCE = 12;

    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final Map<String, List<Session>> inMatters = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final SecretKeySpec seal;
    private final RandomSource random;
    private final Clock clock;
    private final Recents recents = new Recents();

    Sessions(RandomSource random, Clock clock) {
        this.random = random;
        this.clock = clock;
        byte[] secret = new byte[32];
        random.fill(secret);
        this.key = new SecretKeySpec(secret.clone(), "HmacSHA256");
        random.fill(secret);
        this.seal = new SecretKeySpec(secret, "AES");
    }

    /** Returns the signed text of a new session. */
    String start(Session.Who who) {
        Session session = new Session(who, draw(), clock.instant().plus(who.lasts()));
        if (who instanceof Session.OfPerson person) {
            remember(person.into(), session);
        }
        String text = who.text() + "\n" + session.nonce() + "\n" + session.until();
        String body = TEXT.encodeToString(seal(text));
        return body + "." + sign(body);
    }

    /** Returns the session of a signed text; empty when it is forged, malformed, ended or over. */
    Optional<Session> read(String signed) {
        int dot = signed.indexOf('.');
        if (dot < 0 || !same(sign(signed.substring(0, dot)), signed.substring(dot + 1))) {
            return Optional.empty();
        }
        try {
            String[] lines = open(Base64.getUrlDecoder().decode(signed.substring(0, dot)))
                    .split("\n", -1);
            Session session = new Session(Session.Who.of(lines[0]), lines[1], Instant.parse(lines[2]));
            return Optional.of(session)
                    .filter(s -> clock.instant().isBefore(s.until()) && !ended.containsKey(s.nonce()));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Ends a session before its time, wherever its text was kept. */
    void end(Session session) {
        Instant now = clock.instant();
        ended.values().removeIf(until -> !now.isBefore(until));
        ended.put(session.nonce(), session.until());
        recents.forget(session);
    }

    /** Ends every session that a link opened into one part of a matter, on whatever device: a phone may be lost, or another's. */
    void endInto(String part) {
        Optional.ofNullable(inMatters.remove(part)).stream()
                .flatMap(List::stream)
                .forEach(this::end);
    }

    private void remember(String part, Session session) {
        Instant now = clock.instant();
        inMatters.values().removeIf(all -> all.stream().noneMatch(s -> now.isBefore(s.until())));
        inMatters.merge(
                part,
                List.of(session),
                (before, one) -> Stream.concat(before.stream().filter(s -> now.isBefore(s.until())), one.stream())
                        .toList());
    }

    /** Returns which disputes each login opened last. */
    Recents recents() {
        return recents;
    }

    /** Returns what every form of a session carries, so that no other site can fill it in. */
    String token(Session session) {
        return sign("form\n" + session.who().text() + "\n" + session.nonce());
    }

    /** Returns what a page carries on that has found something by a receipt word; nobody else can make it. */
    String found(ReceiptWord word) {
        return sign("found\n" + word.digits());
    }

    /** Returns 256 bits that only this session has: what it sealed nobody opens once it is over. */
    String draftKey(Session session) {
        return sign("draft\n" + session.who().text() + "\n" + session.nonce());
    }

    /** Returns 128 random bits as text. */
    String draw() {
        byte[] bytes = new byte[16];
        random.fill(bytes);
        StringBuilder text = new StringBuilder(32);
        for (byte b : bytes) {
            text.append(Character.forDigit((b >> 4) & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return text.toString();
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever reads the cookie learns nothing from it, not even what kind of login it is. */
    private byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.fill(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, 0, text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    private String open(byte[] body) {
        byte[] nonce = Arrays.copyOf(body, NONCE);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, NONCE, body), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, int from, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, seal, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
