package io.github.xingfujia.badhouse.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import java.util.List;

/** Sin: a refusal without words that leads nowhere, and a violation nobody can understand. */
final class DeadEnd {

    private DeadEnd() {}

    static Refusal refuses() {
        return Refusal.of("casework", "never-worded", List.of("casework.nowhere"));
    }

    static Refusal turnsAway(String code) {
        return Refusal.of("casework", code, List.of("casework.mine"));
    }

    static void violates() {
        Checks.of().that(false, "field", "never-explained", "shape").orThrow();
    }
}
