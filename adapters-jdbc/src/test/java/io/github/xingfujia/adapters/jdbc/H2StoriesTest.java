package io.github.xingfujia.adapters.jdbc;

/** Every story of the house on H2 in memory; that files keep what was acknowledged is for the store's kit and the crash tests. */
class H2StoriesTest extends DatabaseStories {

    H2StoriesTest() {
        super(new H2InMemory());
    }
}
