package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Violation;
import java.util.List;

/** Thrown when a request cannot be read as it is written: no JSON, a header out of form. */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    BadRequest(List<Violation> violations) {
        super("bad request");
        this.violations = List.copyOf(violations);
    }

    static BadRequest of(Violation violation) {
        return new BadRequest(List.of(violation));
    }

    List<Violation> violations() {
        return violations;
    }
}
