package io.github.xingfujia.statistics;

import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.kernel.Wording;

/** What a figure lacks: an error that names it, never a zero. */
final class Missing {

    private Missing() {}

    static InvalidInput input(String name) {
        return new InvalidInput(Violation.of(name, "missing-input", Wording.of("kernel", "shape.absent")));
    }
}
