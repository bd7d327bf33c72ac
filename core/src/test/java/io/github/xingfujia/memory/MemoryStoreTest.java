package io.github.xingfujia.memory;

import io.github.xingfujia.contract.StoreContract;
import io.github.xingfujia.store.Store;

/** The memory store keeps every promise of the ports; it forgets with its process, so nothing is asked of reopening. */
class MemoryStoreTest extends StoreContract {

    @Override
    public Store fresh() {
        return MemoryStore.create();
    }
}
