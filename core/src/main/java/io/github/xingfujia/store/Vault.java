package io.github.xingfujia.store;

import io.github.xingfujia.kernel.HomeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Wrapped keys and search digests (密钥库): added inside a {@link Batch}, destroyed for ever.
 *
 * <p>The keys are useless without the county's {@link KeyProvider}.
 */
public interface Vault {

    /** Returns the keys that exist among {@code ids}, with all their parents. */
    Map<String, WrappedKey> keys(HomeId home, Collection<String> ids);

    /** Returns what the digest leads to, in order of target; none when nothing does. */
    List<SearchDigest> find(HomeId home, String field, String digest);

    /**
     * Destroys a key and every digest it owns, together with the batch that records it.
     *
     * @throws StaleStoreException as {@link Journal#append}
     */
    void destroy(HomeId home, String keyId, Batch record);
}
