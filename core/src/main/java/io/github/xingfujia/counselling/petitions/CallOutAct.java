package io.github.xingfujia.counselling.petitions;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CallOut;
import io.github.xingfujia.counselling.CalledOut;
import io.github.xingfujia.counselling.PetitionId;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.PetitionFact;
import io.github.xingfujia.counselling.ledger.Petitions;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.Dispatch;
import io.github.xingfujia.volunteer.Dispatched;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.VolunteerRoom;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls counsellors out: who goes is chosen as for any duty, in the same command. */
final class CallOutAct implements Act<CallOut, CalledOut> {

    private final Act<Dispatch, Dispatched> dispatch;

    CallOutAct(Network network) {
        this.dispatch = VolunteerRoom.dispatching(network);
    }

    @Override
    public Action action() {
        return Actions.CALL_OUT;
    }

    @Override
    public List<Ref> first(CallOut command, Moment moment) {
        List<Ref> refs = new ArrayList<>(List.of(Petitions.of(id(moment))));
        refs.addAll(dispatch.first(command.duty(), moment));
        return refs;
    }

    @Override
    public List<Ref> then(CallOut command, Loaded loaded, Moment moment) {
        return dispatch.then(command.duty(), loaded, moment);
    }

    @Override
    public Optional<Tally> tally(CallOut command, Loaded loaded, Moment moment) {
        return dispatch.tally(command.duty(), loaded, moment);
    }

    @Override
    public Optional<Scope> scope(CallOut command, Loaded loaded, Moment moment) {
        return dispatch.scope(command.duty(), loaded, moment);
    }

    @Override
    public Ruling decide(CallOut command, Loaded loaded, Moment moment) {
        if (!(dispatch.decide(command.duty(), loaded, moment) instanceof Ruling.Plan sent)) {
            return dispatch.decide(command.duty(), loaded, moment);
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        plan.create(
                Petitions.of(id(moment)),
                new PetitionFact.CalledOut(
                        command.post(),
                        command.from(),
                        command.until(),
                        command.people(),
                        CounselAct.staff(moment).id(),
                        team(sent),
                        duties(sent)));
        sent.facts().forEach(placed -> {
            if (sent.created().contains(placed.ref())) {
                plan.create(placed.ref(), placed.fact());
            } else {
                plan.to(placed.ref(), placed.compartment(), placed.fact());
            }
        });
        return plan.build();
    }

    /** Whoever goes has her time taken for it. */
    private static List<StaffId> team(Ruling.Plan sent) {
        return sent.facts().stream()
                .filter(p -> p.fact() instanceof Diary.Booked)
                .map(p -> Diary.DIARY.none(p.ref()).staff())
                .distinct()
                .toList();
    }

    private static List<DutyId> duties(Ruling.Plan sent) {
        return sent.created().stream()
                .filter(VolunteerRoom::isDuty)
                .map(ref -> DutyId.of(ref.key()))
                .toList();
    }

    private static PetitionId id(Moment moment) {
        return PetitionId.of(moment.key("petition"));
    }

    @Override
    public CalledOut answer(CallOut command, Loaded after, Moment moment) {
        return new CalledOut(id(moment), dispatch.answer(command.duty(), after, moment));
    }
}
