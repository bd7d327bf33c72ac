package io.github.xingfujia.store;

/** A county key that lives and dies with the process (临时密钥): for memory, demos and tests. */
public final class EphemeralKeys extends HeldKeys {

    /** Creates a provider with fresh keys. */
    public EphemeralKeys(RandomSource random) {
        this(new Cipher256(random));
    }

    private EphemeralKeys(Cipher256 cipher) {
        super(cipher, cipher.newKey(), cipher.newKey());
    }

    @Override
    public String name() {
        return "ephemeral";
    }

    @Override
    public boolean isDurable() {
        return false;
    }
}
