package io.github.xingfujia.store;

/**
 * A text that only its key opens (密封内容), as it stands in a fact.
 *
 * @param key the key that opens it: the compartment of whoever said it
 * @param cell which cell of that compartment, unique within the key
 * @param suite the names of the algorithms and lengths used
 * @param commitment hash over salt and text; the salt is inside {@code cipher}
 * @param cipher nonce and ciphertext; home, key and cell are authenticated with it
 */
public record Sealed(String key, String cell, String suite, Bytes commitment, Bytes cipher) {

    /** Returns the place only; never the content. */
    @Override
    public String toString() {
        return "Sealed[" + key + "#" + cell + "]";
    }
}
