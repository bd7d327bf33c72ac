package io.github.xingfujia.adapters.jdbc;

import io.github.xingfujia.Xingfujia;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;

/** The house inside its host's transaction on H2. */
class H2JoiningTest extends JoiningContract {

    @TempDir
    static Path folder;

    private Optional<H2Files> files = Optional.empty();

    @Override
    DataSource fresh() {
        files = Optional.of(new H2Files(folder));
        return files.get().fresh(Xingfujia.kinds());
    }

    @AfterAll
    void close() {
        files.ifPresent(H2Files::close);
    }
}
