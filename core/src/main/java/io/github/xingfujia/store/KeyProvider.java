package io.github.xingfujia.store;

/**
 * The county's own key (县级主密钥), kept by the host: operations, never the key itself.
 *
 * <p>A durable store without one refuses to build.
 */
public interface KeyProvider {

    /** Returns a name of the key and its version, such as {@code file:2026}; stored beside what it wrapped. */
    String name();

    /** Returns {@code key} wrapped; {@code context} is authenticated with it. */
    byte[] wrap(byte[] key, byte[] context);

    /** Returns what {@link #wrap} was given; throws {@link StoreException} when it was changed. */
    byte[] unwrap(byte[] wrapped, byte[] context);

    /** Returns a keyed digest of 32 bytes of {@code message}. */
    byte[] mac(byte[] message);

    /** Returns whether the key outlives the process. */
    boolean isDurable();
}
