package io.github.xingfujia.store;

/**
 * A key as it is kept (加密密钥): wrapped by its parent, useless without it.
 *
 * @param id what it opens, such as {@code person/k3…} or {@code case/7f…/p1}
 * @param parent the key that wraps it; {@code county} for the key provider's own
 * @param suite the names of the algorithms and lengths used
 * @param wrapped the wrapped bytes
 */
public record WrappedKey(String id, String parent, String suite, Bytes wrapped) {}
