package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One clause of an agreement (协议条款), with how it is performed (人民调解法 29).
 *
 * @param kind what it is about
 * @param text what was agreed, sealed in the file
 * @param due the day by which it is performed; empty when none was named
 * @param manner how it is performed, sealed; may be empty
 * @param place where it is performed, sealed; may be empty
 */
public record Clause(ClauseKind kind, String text, Optional<LocalDate> due, String manner, String place) {

    /** Refuses an empty clause and overlong texts. */
    public Clause {
        Checks.of()
                .text("clause", text, 1, 2000)
                .text("manner", manner, 0, 400)
                .text("place", place, 0, 200)
                .orThrow();
    }

    /** Returns a clause that says nothing yet of its performance. */
    public static Clause of(ClauseKind kind, String text) {
        return new Clause(kind, text, Optional.empty(), "", "");
    }

    /** Returns the same clause, to be performed by that day. */
    public Clause until(LocalDate day) {
        return new Clause(kind, text, Optional.of(day), manner, place);
    }

    /** Returns the same clause, to be performed in this manner. */
    public Clause by(String how) {
        return new Clause(kind, text, due, how, place);
    }

    /** Returns the same clause, to be performed at this place. */
    public Clause at(String where) {
        return new Clause(kind, text, due, manner, where);
    }
}
