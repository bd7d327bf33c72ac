package io.github.xingfujia.books;

import io.github.xingfujia.rules.NormEnding;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.rules.Surroundings;
import io.github.xingfujia.rules.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Verifies a candidate before anybody may approve it (规则书核验): pure, the same answer on every node. */
public interface Prover {

    /** Returns what the verification of the candidate comes to for a day on which it would be in force. */
    Proof of(RuleBook candidate, LocalDate day);

    /** Returns whether a book that was verified when it was read rests on what is in force on a day. */
    default Proof standing(RuleBook verified, LocalDate day) {
        return of(verified, day);
    }

    /** Returns what a book rests on that ends on or before a day; nothing where no norms are known. */
    default List<NormEnding> ending(RuleBook inForce, LocalDate last) {
        return List.of();
    }

    /** Returns the exact verification of a candidate in what surrounds it in this county, of which {@code norms} depend on the day. */
    static Prover exact(Function<RuleBook, Surroundings> around, Surroundings norms) {
        return new Prover() {
            @Override
            public Proof of(RuleBook candidate, LocalDate day) {
                return Proof.of(
                        Verification.of(candidate, around.apply(candidate).on(day)));
            }

            @Override
            public Proof standing(RuleBook verified, LocalDate day) {
                return Proof.of(Verification.papers(verified, norms.on(day)));
            }

            @Override
            public List<NormEnding> ending(RuleBook inForce, LocalDate last) {
                return Verification.ending(inForce, norms, last);
            }
        };
    }
}
