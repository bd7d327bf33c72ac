package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.fixture.story.CustodyStories;
import io.github.xingfujia.store.Store;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What guards the words people said, on H2 in one file. */
class H2CustodyTest extends CustodyStories {

    @TempDir
    static Path folder;

    private static H2Files files;
    private static DataSource dataSource;

    @BeforeAll
    static void open() {
        files = new H2Files(folder);
        dataSource = files.fresh(Xingfujia.kinds());
    }

    @AfterAll
    static void close() {
        files.close();
    }

    @Override
    protected Store fresh() {
        return Emptied.store(dataSource);
    }
}
