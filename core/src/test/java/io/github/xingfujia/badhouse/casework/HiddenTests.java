package io.github.xingfujia.badhouse.casework;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sin: a test under a name that the build does not run; it would fail. */
class HiddenTests {

    @Test
    void never_run() {
        Assertions.fail("the build ran it");
    }
}
