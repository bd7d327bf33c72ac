package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.rules.Telling;
import io.github.xingfujia.way.Loaded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What the county's escalation book may ask about a case (研判要素): declared facts, nothing else.
 *
 * <p>No fact speaks of reconciliation, withdrawal or success: a book cannot reward them.
 */
public final class EscalationFacts {

    private static final int MOST_ATTEMPTS = 99;
    private static final int MOST_RETURNS = 9;
    private static final int MOST_COMPLEXITIES = 20;

    private EscalationFacts() {}

    /** Returns every fact that a case tells, whatever it is, and every step that the house can take; {@code tiers} hold cases. */
    static Telling told(List<String> tiers) {
        return Telling.nothing()
                .growing("tier", tiers)
                .number("unsettled", MOST_ATTEMPTS)
                .fact(
                        "gate",
                        Arrays.stream(GateClass.values()).map(GateClass::word).toList())
                .number("returns", MOST_RETURNS)
                .flag("guided")
                .flag("mediator")
                .flag("overdue")
                .flag("settled")
                .fact("complexities", List.of("unknown", "0", Integer.toString(MOST_COMPLEXITIES)))
                .fact(
                        "risk",
                        Stream.concat(
                                        Stream.of("unknown"),
                                        Arrays.stream(Risk.values())
                                                .map(r -> r.name().toLowerCase(Locale.ROOT)))
                                .toList())
                .fact("minors", List.of("unknown", "false", "true"))
                .able("step", Arrays.stream(Step.values()).map(Step::word).toList());
    }

    /**
     * Returns what a case tells at a moment.
     *
     * @param gate the gravest row over both parties, by this case's own screens
     * @param mediator whether the post has a mediator who may handle this case today
     */
    public static Facts of(CaseState state, String tier, GateClass gate, boolean mediator, boolean overdue) {
        Facts facts = Facts.of("tier", tier)
                .and("unsettled", Math.min(state.progress().unsettled(), MOST_ATTEMPTS))
                .and("gate", gate.word())
                .and("returns", Math.min(state.holding().returns(), MOST_RETURNS))
                .and("guided", state.holding().adviser().isPresent())
                .and("mediator", mediator)
                .and("overdue", overdue)
                .and("settled", state.progress().settled());
        return state.progress()
                .triage()
                .map(t -> facts.and("complexities", Math.min(t.complexities().size(), MOST_COMPLEXITIES))
                        .and("risk", t.risk().name().toLowerCase(Locale.ROOT))
                        .and("minors", t.minors()))
                .orElse(facts);
    }

    /**
     * Returns the gravest row over both parties by what this case itself found. What another case found of a party shuts
     * contact here, and moves and tells nothing here: protection goes on where it was found.
     */
    static GateClass gravest(CaseState state, CaseId id, Loaded loaded) {
        return state.parties().values().stream()
                .map(p -> CaseAct.gate(loaded, p).in(id.value()).row().state())
                .reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
    }
}
