package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;

/** Adds the other party to a case that came in without one, by the applicant's word and under her key. */
public final class DescribeAct extends CaseStep<DescribeAct.DescribeOther> {

    public record DescribeOther(CaseId caseId, Person other) implements CaseCommand {}

    DescribeAct() {
        super(Actions.DESCRIBE);
    }

    @Override
    public List<Ref> then(DescribeOther command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        state(command, loaded)
                .party(Side.APPLICANT)
                .map(she -> Who.other(command.caseId().value(), command.other(), she.person(), moment))
                .ifPresent(he -> Who.known(command.other(), he, moment).forEach(p -> refs.add(Gates.of(p))));
        return refs;
    }

    @Override
    public List<Clear> clear(DescribeOther command, Loaded loaded, Moment moment) {
        List<Clear> clear = new ArrayList<>();
        PersonId applicant =
                state(command, loaded).party(Side.APPLICANT).orElseThrow().person();
        Described.clear(clear, "other", ref(command), applicant, command.other());
        return clear;
    }

    @Override
    protected Ruling decide(DescribeOther command, CaseState state, Loaded loaded, Moment moment) {
        if (state.party(Side.OTHER).isPresent()) {
            return refuse("other-party-known", "casework.record");
        }
        PersonId applicant = state.party(Side.APPLICANT).orElseThrow().person();
        PersonId other = Who.other(command.caseId().value(), command.other(), applicant, moment);
        Checks.of()
                .that(state.side(other).isEmpty(), "other", "same-person", "person")
                .orThrow();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Compartment.of(Side.APPLICANT),
                        Described.fact(command.other(), Side.OTHER, other, "other", moment));
        Who.call(plan, ref(command), Side.OTHER, command.other(), other, moment);
        if (moment.actor() instanceof Actor.Staff) {
            Gates.same(plan, Who.known(command.other(), other, moment), loaded);
        }
        return plan.build();
    }
}
