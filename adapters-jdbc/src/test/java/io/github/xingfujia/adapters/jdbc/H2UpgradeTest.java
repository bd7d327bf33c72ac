package io.github.xingfujia.adapters.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** A file of an earlier release. */
class H2UpgradeTest extends UpgradeContract {

    H2UpgradeTest(@TempDir Path folder) {
        super(new H2Files(folder), Database.H2);
    }
}
