package io.github.xingfujia.store;

import java.util.function.UnaryOperator;

/** A county key held in this process: the operations of whoever holds the key itself. */
abstract class HeldKeys implements KeyProvider {

    private final Cipher256 cipher;
    private final byte[] key;
    private final UnaryOperator<byte[]> mac;

    HeldKeys(Cipher256 cipher, byte[] key, byte[] macKey) {
        this.cipher = cipher;
        this.key = key.clone();
        this.mac = Cipher256.mac(macKey.clone());
    }

    @Override
    public final byte[] wrap(byte[] inner, byte[] context) {
        return cipher.seal(key, inner, context);
    }

    @Override
    public final byte[] unwrap(byte[] wrapped, byte[] context) {
        return cipher.open(key, wrapped, context);
    }

    @Override
    public final byte[] mac(byte[] message) {
        return mac.apply(message);
    }
}
