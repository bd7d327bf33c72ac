package io.github.xingfujia.adapters.http.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How the platform signs and encrypts (签名与消息加解密): SHA-1 over what is signed in sorted order, and AES-256-CBC of sixteen random
 * bytes, a length, the text and the id of the account, filled up to blocks of 32.
 */
final class Seal {

    private static final int RANDOM = 16;
    private static final int LENGTH = 4;
    private static final int BLOCK = 32;

    private final WeChatAccount account;

    Seal(WeChatAccount account) {
        this.account = account;
    }

    boolean isEncrypted() {
        return account.aesKey().isPresent();
    }

    /** Returns the signature over the token and these. */
    String sign(String... parts) {
        String[] all = Arrays.copyOf(parts, parts.length + 1);
        all[parts.length] = account.token();
        Arrays.sort(all);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1")
                            .digest(String.join("", all).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether a signature is right, in the same time whether it is or not. */
    boolean holds(String signature, String... parts) {
        return MessageDigest.isEqual(
                sign(parts).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the text that was encrypted for this account; empty when it was not, whatever is wrong with it. */
    Optional<byte[]> open(String encrypted) {
        try {
            byte[] plain =
                    cipher(Cipher.DECRYPT_MODE).doFinal(Base64.getDecoder().decode(encrypted));
            int fill = plain.length == 0 ? 0 : plain[plain.length - 1];
            if (fill < 1 || fill > BLOCK || plain.length < RANDOM + LENGTH + fill) {
                return Optional.empty();
            }
            ByteBuffer rest = ByteBuffer.wrap(plain, RANDOM, plain.length - fill - RANDOM);
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                return Optional.empty();
            }
            byte[] text = new byte[length];
            rest.get(text);
            byte[] owner = new byte[rest.remaining()];
            rest.get(owner);
            return MessageDigest.isEqual(owner, account.appId().getBytes(StandardCharsets.UTF_8))
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Encrypts a text with these sixteen bytes in front. */
    String close(byte[] text, byte[] random) {
        byte[] owner = account.appId().getBytes(StandardCharsets.UTF_8);
        int length = RANDOM + LENGTH + text.length + owner.length;
        int fill = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + fill)
                .put(random, 0, RANDOM)
                .putInt(text.length)
                .put(text)
                .put(owner);
        while (plain.hasRemaining()) {
            plain.put((byte) fill);
        }
        try {
            return Base64.getEncoder()
                    .encodeToString(cipher(Cipher.ENCRYPT_MODE).doFinal(plain.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(account.aesKey().orElseThrow() + "=");
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(key, 0, RANDOM));
        return cipher;
    }
}
