package io.github.xingfujia.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Every story of the house on H2 in one file. */
class H2StoriesTest extends DatabaseStories {

    H2StoriesTest(@TempDir Path folder) {
        super(new H2Files(folder));
    }
}
