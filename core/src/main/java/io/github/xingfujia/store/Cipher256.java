package io.github.xingfujia.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256 of the platform, with a known answer asked once before use. */
final class Cipher256 {

    static final String SUITE = "aes256gcm-sha256";

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final RandomSource random;
    /** The one that gave the known answer; it is not looked for again with every value. */
    private final Provider provider;

    Cipher256(RandomSource random) {
        this.random = random;
        this.provider = provider();
        String known = Bytes.of(mac(new byte[32]).apply("xingfujia".getBytes(StandardCharsets.UTF_8)))
                .hex();
        byte[] once = open(new byte[32], seal(new byte[32], new byte[] {1, 2, 3}, new byte[] {4}), new byte[] {4});
        if (!known.startsWith(KNOWN) || !Arrays.equals(once, new byte[] {1, 2, 3})) {
            throw new IllegalStateException("the platform's " + SUITE + " gives another answer");
        }
    }

    private static final String KNOWN = "235b92932711049b";

    private static Provider provider() {
        try {
            Cipher chosen = Cipher.getInstance(TRANSFORMATION);
            chosen.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(new byte[32], "AES"),
                    new GCMParameterSpec(TAG_BITS, new byte[NONCE]));
            return chosen.getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks " + SUITE, e);
        }
    }

    byte[] newKey() {
        byte[] key = new byte[32];
        random.fill(key);
        return key;
    }

    byte[] newSalt() {
        byte[] salt = new byte[16];
        random.fill(salt);
        return salt;
    }

    byte[] seal(byte[] key, byte[] clear, byte[] context) {
        byte[] nonce = new byte[NONCE];
        random.fill(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(clear);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    byte[] open(byte[] key, byte[] sealed, byte[] context) {
        if (sealed.length < NONCE) {
            throw new SealBrokenException("a sealed value was changed");
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), context)
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new SealBrokenException("a sealed value was changed, moved, or sealed with another key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("opening failed", e);
        }
    }

    /** Returns HMAC-SHA-256 under {@code key}, ready for messages. */
    static UnaryOperator<byte[]> mac(byte[] key) {
        Mac keyed = keyed(key);
        return message -> copy(keyed, key).doFinal(message);
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform lacks HmacSHA256", e);
        }
    }

    /** One for this message alone: to copy costs less than to look through the platform's providers each time. */
    private static Mac copy(Mac keyed, byte[] key) {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            return keyed(key); // the host has put another provider first
        }
    }

    private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(TRANSFORMATION, provider);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }
}
