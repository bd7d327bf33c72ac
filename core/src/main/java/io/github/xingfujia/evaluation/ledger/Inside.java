package io.github.xingfujia.evaluation.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What of a nomination stands in the district's compartment (内部情况): nothing of it changes what anybody else is shown.
 *
 * @param objections every objection
 * @param settled the last review, and what was known then
 * @param proposed who of protection staff would let it pass although something is known; empty where nobody did
 * @param declined why it was not carried on, when somebody said so; empty where it was not
 * @param raised whether something speaks against whoever holds the title, and nobody looked yet
 */
public record Inside(
        List<Objection> objections,
        Optional<NominationFact.SettledBecause> settled,
        Optional<NominationFact.ClearingProposed> proposed,
        Optional<NominationFact.DeclinedBecause> declined,
        boolean raised) {

    static final Inside NONE = new Inside(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    public Inside {
        objections = ImmutableList.copyOf(objections);
    }

    /**
     * An objection (异议).
     *
     * @param said what was said
     * @param alarmed whether it may mean danger, so that protection staff alone read it
     * @param proposed who would put what may mean danger away; empty where nobody would, or it was answered at once
     * @param told what it came to; empty where nobody wrote that down
     * @param answered whether it was answered
     */
    public record Objection(
            NominationFact.Objected said,
            boolean alarmed,
            Optional<StaffId> proposed,
            Optional<NominationFact.ObjectionTold> told,
            boolean answered) {}

    /** Returns whether this person said that it is not carried on. */
    boolean isRefusedBy(StaffId staff) {
        return Stream.concat(
                        declined.flatMap(NominationFact.DeclinedBecause::by).stream(),
                        settled.flatMap(NominationFact.SettledBecause::by).stream())
                .anyMatch(staff::equals);
    }

    /** Returns whether an objection waits that may mean danger, or one that does not. */
    boolean hasOpenObjection(boolean alarmed) {
        return objections.stream().anyMatch(o -> !o.answered() && o.alarmed() == alarmed);
    }

    /** Returns it after a fact; empty when the fact is of something else. */
    Optional<Inside> after(NominationFact fact) {
        if (fact instanceof NominationFact.Objected f) {
            Objection one = new Objection(f, false, Optional.empty(), Optional.empty(), false);
            return Optional.of(with(ImmutableList.<Objection>builder()
                    .addAll(objections)
                    .add(one)
                    .build()));
        } else if (fact instanceof NominationFact.ObjectionAlarmed f) {
            return changed(f.number(), o -> new Objection(o.said(), true, o.proposed(), o.told(), o.answered()));
        } else if (fact instanceof NominationFact.ObjectionTold f) {
            return changed(f.number(), o -> new Objection(o.said(), o.alarmed(), o.proposed(), Optional.of(f), true));
        } else if (fact instanceof NominationFact.ObjectionAnswered f) {
            return changed(f.number(), o -> new Objection(o.said(), o.alarmed(), o.proposed(), o.told(), true));
        } else if (fact instanceof NominationFact.AlarmAnswerProposed f) {
            return changed(
                    f.number(), o -> new Objection(o.said(), o.alarmed(), Optional.of(f.by()), o.told(), o.answered()));
        } else if (fact instanceof NominationFact.SettledBecause f) {
            return Optional.of(new Inside(objections, Optional.of(f), Optional.empty(), declined, false));
        } else if (fact instanceof NominationFact.DeclinedBecause f) {
            return Optional.of(new Inside(objections, settled, Optional.empty(), Optional.of(f), raised));
        } else if (fact instanceof NominationFact.ClearingProposed f) {
            return Optional.of(new Inside(objections, settled, Optional.of(f), declined, raised));
        }
        return fact instanceof NominationFact.TitleRaised
                ? Optional.of(new Inside(objections, settled, Optional.empty(), declined, true))
                : Optional.empty();
    }

    private Optional<Inside> changed(int number, UnaryOperator<Objection> change) {
        return Optional.of(with(objections.stream()
                .map(o -> o.said().number() == number ? change.apply(o) : o)
                .toList()));
    }

    private Inside with(List<Objection> all) {
        return new Inside(all, settled, proposed, declined, raised);
    }
}
