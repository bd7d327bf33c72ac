package io.github.xingfujia.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The house inside its host's transaction on H2. */
class H2JoiningTest extends JoiningContract {

    H2JoiningTest(@TempDir Path folder) {
        super(new H2Files(folder));
    }
}
