package io.github.xingfujia.casework;

import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.rules.Facts;
import java.util.Locale;
import java.util.function.Function;

/**
 * What the county's escalation book may ask about a case (研判要素): declared facts, nothing else.
 *
 * <p>No fact speaks of reconciliation, withdrawal or success: a book cannot reward them.
 */
final class EscalationFacts {

    private EscalationFacts() {}

    /**
     * @param gate the gravest gate over both parties
     * @param mediator whether the post has a mediator who may handle this case today
     */
    static Facts of(CaseState state, String tier, GateClass gate, boolean mediator, boolean overdue) {
        Facts facts = Facts.of("tier", tier)
                .and("unsettled", Math.min(state.progress().unsettled(), 99))
                .and("gate", gate.word())
                .and("returns", Math.min(state.holding().returns(), 9))
                .and("guided", state.holding().adviser().isPresent())
                .and("mediator", mediator)
                .and("overdue", overdue)
                .and("settled", state.progress().settled());
        return state.progress()
                .triage()
                .map(t -> facts.and("complexities", Math.min(t.complexities().size(), 20))
                        .and("risk", t.risk().name().toLowerCase(Locale.ROOT))
                        .and("minors", t.minors()))
                .orElse(facts);
    }

    static GateClass gravest(CaseState state, Function<CaseState.Party, GateState> gate) {
        return state.parties().values().stream()
                .map(p -> gate.apply(p).row().state())
                .reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
    }
}
