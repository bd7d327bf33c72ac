package io.github.xingfujia.casework.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.casework.Advice;
import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.ClauseKind;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SignatureForm;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to the agreement of a case, and what is told when there is none (协议事实). */
public sealed interface AgreementFact extends Fact {

    /** An agreement was drawn up; a later one takes the place of one that is not in effect yet. */
    record Drawn(
            AgreementForm form,
            StaffId mediator,
            Optional<Sealed> about,
            List<SealedClause> clauses,
            List<Advised> advice)
            implements AgreementFact {
        public Drawn {
            clauses = ImmutableList.copyOf(clauses);
            advice = ImmutableList.copyOf(advice);
        }

        public boolean isConfirmable() {
            return clauses.stream().anyMatch(c -> c.kind().isConfirmable());
        }
    }

    /** A clause as it is kept. */
    record SealedClause(
            ClauseKind kind, Sealed text, Optional<LocalDate> due, Optional<Sealed> manner, Optional<Sealed> place) {}

    /** What the drafter was reminded of. */
    record Advised(int clause, Advice advice) {}

    /** The party put her name to it. */
    record Signed(SignatureForm how, ContactForm met) implements AgreementFact {}

    /** The mediator signed it. */
    record MediatorSigned(StaffId mediator) implements AgreementFact {}

    /** The committee sealed it. */
    record CommitteeSealed(PostId post) implements AgreementFact {}

    /** The agreement is in effect from this day. */
    record TookEffect(LocalDate on) implements AgreementFact {}

    /** A party was handed her copy. */
    record CopyHanded(Side side) implements AgreementFact {}

    /** The parties jointly applied for judicial confirmation. */
    record ConfirmationApplied(LocalDate on) implements AgreementFact {}

    /** The court decided on the application. */
    record ConfirmationDecided(Confirmation result, LocalDate on) implements AgreementFact {}

    /** The party was told of other routes (人民调解法 26). */
    record RoutesTold(List<Route> routes) implements AgreementFact {
        public RoutesTold {
            routes = ImmutableList.copyOf(routes);
        }
    }
}
