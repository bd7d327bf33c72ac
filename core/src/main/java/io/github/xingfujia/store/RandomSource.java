package io.github.xingfujia.store;

import java.security.SecureRandom;

/** The one source of randomness of the house (随机源): keys, nonces, salts and drawn ids. */
public interface RandomSource {

    /** Fills {@code bytes} with unpredictable bits. */
    void fill(byte[] bytes);

    /** Returns the platform's secure source. */
    static RandomSource system() {
        SecureRandom random = new SecureRandom();
        return random::nextBytes;
    }
}
