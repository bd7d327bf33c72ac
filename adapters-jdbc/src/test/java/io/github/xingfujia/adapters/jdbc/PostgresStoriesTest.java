package io.github.xingfujia.adapters.jdbc;

/** Every story of the house on PostgreSQL. */
class PostgresStoriesTest extends DatabaseStories {

    PostgresStoriesTest() {
        super(new PostgresServer());
    }
}
