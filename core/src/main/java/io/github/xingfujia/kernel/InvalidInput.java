package io.github.xingfujia.kernel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when what was given breaks the rules of its form; carries every violation found, at once. */
public final class InvalidInput extends XingfujiaException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Creates the exception; at least one violation. */
    public InvalidInput(List<Violation> violations) {
        super(violations.stream().map(v -> v.in(Locale.CHINA)).collect(Collectors.joining("; ")));
        if (violations.isEmpty()) {
            throw new IllegalArgumentException("no violation");
        }
        this.violations = List.copyOf(violations);
    }

    /** Creates the exception for one violation. */
    public InvalidInput(Violation violation) {
        this(List.of(violation));
    }

    /** Returns every violation found, in the order of the fields. */
    public List<Violation> violations() {
        return violations;
    }

    /** Returns all violations as lines a person can act on. */
    public String in(Locale locale) {
        return violations.stream().map(v -> v.in(locale)).collect(Collectors.joining("\n"));
    }
}
