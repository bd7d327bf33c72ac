package io.github.xingfujia;

import io.github.xingfujia.fixture.story.HouseStories;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Store;

/** Every story, told in memory. */
class MemoryStoriesTest extends HouseStories {

    @Override
    protected Store fresh() {
        return MemoryStore.create();
    }
}
