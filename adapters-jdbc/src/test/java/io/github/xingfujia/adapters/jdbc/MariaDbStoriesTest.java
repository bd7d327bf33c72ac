package io.github.xingfujia.adapters.jdbc;

/** Every story of the house on MariaDB. */
class MariaDbStoriesTest extends DatabaseStories {

    MariaDbStoriesTest() {
        super(new MariaDbServer("READ_COMMITTED"));
    }
}
