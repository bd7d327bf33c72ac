package io.github.xingfujia.books;

import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.rules.Verification;
import java.util.function.Function;

/** Verifies a candidate before anybody may approve it (规则书核验): pure, the same answer on every node. */
@FunctionalInterface
public interface Prover {

    /** Returns what the verification of the candidate comes to. */
    Proof of(RuleBook candidate);

    /** Returns the exact verification of a candidate in what surrounds it in this county. */
    static Prover exact(Function<RuleBook, Surroundings> around) {
        return candidate -> Proof.of(Verification.of(candidate, around.apply(candidate)));
    }
}
