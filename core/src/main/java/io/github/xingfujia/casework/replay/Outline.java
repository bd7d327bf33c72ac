package io.github.xingfujia.casework.replay;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.EscalationFacts;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseFold;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.rules.DecisionReference.FactValue;
import io.github.xingfujia.rules.Facts;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule book may ask of a case, folded from what is common and what is staff's (案情轮廓): no party, no word.
 *
 * <p>Two facts stand outside of the case. Whether its post has a mediator is asked of the certificates on that day. What the
 * screens found is taken from the case, and set right by each review.
 */
final class Outline {

    /** What may change the answer of a book. */
    private static final Set<Class<?>> ASKING = ImmutableSet.of(
            CaseFact.Opened.class,
            CaseFact.AccountableMoved.class,
            CaseFact.HandlerAssigned.class,
            CaseFact.Triaged.class,
            CaseFact.Attempted.class,
            CaseFact.AttemptStruck.class,
            CaseFact.SideScreened.class,
            CaseFact.IncidentTold.class,
            CaseFact.LiftConfirmed.class,
            CaseFact.AdviserNamed.class,
            CaseFact.Wished.class,
            CaseFact.Challenged.class,
            CaseFact.RelationDisclosed.class,
            CaseFact.Returned.class,
            CaseFact.Overdue.class);

    private static final Set<Class<?>> FOLDED = ImmutableSet.of(
            CaseFact.Opened.class,
            CaseFact.AccountableMoved.class,
            CaseFact.HandlerReleased.class,
            CaseFact.HandlerAssigned.class,
            CaseFact.Ended.class,
            CaseFact.Triaged.class,
            CaseFact.Attempted.class,
            CaseFact.AdviserNamed.class,
            CaseFact.Wished.class,
            CaseFact.Challenged.class,
            CaseFact.RelationDisclosed.class,
            CaseFact.Returned.class,
            CaseFact.DueSet.class,
            CaseFact.Paused.class,
            CaseFact.Resumed.class,
            CaseFact.Extended.class,
            CaseFact.Overdue.class);

    /** What a screen of a side found, whether it stands, and the gravest that was lifted. */
    private record Screened(GateClass found, boolean current, GateClass lifted) {
        static final Screened NONE = new Screened(GateClass.NOT_SCREENED, false, GateClass.NOT_SCREENED);

        Screened after(GateClass now) {
            return new Screened(found.orGraver(now), now != GateClass.NOT_SCREENED, lifted);
        }

        GateClass row() {
            return current || found.isPositive() ? found : GateClass.NOT_SCREENED;
        }
    }

    private final Map<Side, Screened> screened = new EnumMap<>(Side.class);
    private CaseState state;
    private Optional<String> gate = Optional.empty();

    Outline(CaseState none) {
        this.state = none;
    }

    /** Returns whether a fact may change what a book comes to. */
    static boolean isAsking(CaseFact fact) {
        return ASKING.contains(fact.getClass());
    }

    CaseState state() {
        return state;
    }

    void take(CaseFact fact, Stamp stamp) {
        if (fact instanceof CaseFact.SideScreened one) {
            screened.merge(one.side(), Screened.NONE.after(one.found()), (old, now) -> old.after(one.found()));
            gate = Optional.empty();
        } else if (fact instanceof CaseFact.IncidentTold one) {
            screened.computeIfPresent(
                    one.side(), (side, s) -> new Screened(s.found().orGraver(s.lifted()), false, s.lifted()));
            gate = Optional.empty();
        } else if (fact instanceof CaseFact.LiftConfirmed one) {
            screened.computeIfPresent(
                    one.side(),
                    (side, s) -> new Screened(
                            GateClass.NO_INDICATOR, s.current(), s.lifted().orGraver(s.found())));
            gate = Optional.empty();
        } else if (fact instanceof CaseFact.Reviewed review) {
            gate = told(review, "gate");
        } else if (fact instanceof CaseFact.AttemptStruck struck) {
            // the session it was is of no account here, and was not folded
            fold(
                    new CaseFact.AttemptStruck(struck.unsettled(), struck.settled(), Optional.empty(), struck.reason()),
                    stamp);
        } else if (FOLDED.contains(fact.getClass())) {
            fold(fact, stamp);
        }
    }

    /** Returns what is known at an instant at which a post of {@code tier} holds it, with or without a mediator for it. */
    Facts facts(String tier, boolean mediator, Instant at) {
        GateClass gravest =
                screened.values().stream().map(Screened::row).reduce(GateClass.NOT_SCREENED, GateClass::orGraver);
        Facts facts =
                EscalationFacts.of(state, tier, gravest, mediator, state.clock().isOverdue(at));
        return gate.map(told -> facts.and("gate", told)).orElse(facts);
    }

    private void fold(CaseFact fact, Stamp stamp) {
        state = CaseFold.after(state, fact, stamp);
    }

    private static Optional<String> told(CaseFact.Reviewed review, String fact) {
        return review.decision().facts().stream()
                .filter(f -> f.name().equals(fact))
                .map(FactValue::value)
                .findFirst();
    }
}
