package io.github.xingfujia.adapters.http;

/**
 * Says who asks (身份提供): from a bearer token, a session, a certificate. What she may do is not its business.
 *
 * <p>Safe for concurrent callers.
 */
@FunctionalInterface
public interface IdentityProvider {

    /**
     * Returns who asks.
     *
     * @param facts what the request brings as proof
     * @return {@link Identity#anonymous()} when it brings none, {@link Identity#refused()} when its proof does not hold
     */
    Identity identify(RequestFacts facts);
}
