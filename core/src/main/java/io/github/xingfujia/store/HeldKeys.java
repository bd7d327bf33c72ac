package io.github.xingfujia.store;

/** A county key held in this process: the operations of whoever holds the key itself. */
abstract class HeldKeys implements KeyProvider {

    private final Cipher256 cipher;
    private final byte[] key;
    private final byte[] macKey;

    HeldKeys(Cipher256 cipher, byte[] key, byte[] macKey) {
        this.cipher = cipher;
        this.key = key.clone();
        this.macKey = macKey.clone();
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
        return Cipher256.mac(macKey, message);
    }
}
