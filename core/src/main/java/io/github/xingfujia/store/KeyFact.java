package io.github.xingfujia.store;

/** What the journal says about the county's key (密钥事实). */
sealed interface KeyFact extends Fact {

    /**
     * The key under which this home began.
     *
     * @param provider the provider's name of the key
     * @param digest the keyed digest of a known text; tells nothing of the key
     */
    record Begun(String provider, String digest) implements KeyFact {}
}
