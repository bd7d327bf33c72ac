package io.github.xingfujia.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Late commits on H2. */
class H2HoleTest extends DatabaseHoleContract {

    H2HoleTest(@TempDir Path folder) {
        super(new H2Files(folder));
    }
}
