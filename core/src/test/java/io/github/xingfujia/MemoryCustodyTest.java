package io.github.xingfujia;

import io.github.xingfujia.fixture.story.CustodyStories;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Store;

/** What guards the words people said, in memory. */
class MemoryCustodyTest extends CustodyStories {

    @Override
    protected Store fresh() {
        return MemoryStore.create();
    }
}
