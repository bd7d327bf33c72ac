package io.github.xingfujia.store;

import java.util.List;
import java.util.Optional;

/** What is written about looks and refusals (访问记录). */
sealed interface AccessFact extends Fact {

    /** Someone looked, and which cells were opened. */
    record Looked(String what, List<String> cells) implements AccessFact {
        public Looked {
            cells = List.copyOf(cells);
        }
    }

    /** The looks up to a position of the journal have rows. */
    record Indexed(long until) implements AccessFact {}

    /** A command was refused, or the same refusal happened that many times. */
    record Refused(String code, Optional<Sealed> cause, int times) implements AccessFact {}
}
