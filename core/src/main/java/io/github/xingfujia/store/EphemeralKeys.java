package io.github.xingfujia.store;

/** A county key that lives and dies with the process (临时密钥): for memory, demos and tests. */
public final class EphemeralKeys implements KeyProvider {

    private final Cipher256 cipher;
    private final byte[] key;
    private final byte[] macKey;

    /** Creates a provider with fresh keys. */
    public EphemeralKeys(RandomSource random) {
        this.cipher = new Cipher256(random);
        this.key = cipher.newKey();
        this.macKey = cipher.newKey();
    }

    @Override
    public String name() {
        return "ephemeral";
    }

    @Override
    public byte[] wrap(byte[] inner, byte[] context) {
        return cipher.seal(key, inner, context);
    }

    @Override
    public byte[] unwrap(byte[] wrapped, byte[] context) {
        return cipher.open(key, wrapped, context);
    }

    @Override
    public byte[] mac(byte[] message) {
        return Cipher256.mac(macKey, message);
    }

    @Override
    public boolean isDurable() {
        return false;
    }
}
