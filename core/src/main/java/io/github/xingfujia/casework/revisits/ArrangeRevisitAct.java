package io.github.xingfujia.casework.revisits;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.RevisitPlan;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.RevisitFact;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.casework.file.Visits;
import io.github.xingfujia.casework.handling.SessionGuard;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes somebody's time for a revisit, under the same conditions as every other visit (safety invariant 5): certified
 * on the day, unrelated, not barred, free. What was arranged before with the same party gives way.
 */
public final class ArrangeRevisitAct extends CaseStep<ArrangeRevisitAct.Arrange> {

    public record Arrange(CaseId caseId, RevisitPlan plan) implements CaseCommand {}

    private final Network network;

    private final SessionGuard guard;

    ArrangeRevisitAct(Network network, SessionGuard guard) {
        super(Actions.ARRANGE_REVISIT);
        this.network = network;
        this.guard = guard;
    }

    @Override
    protected boolean afterEnd() {
        return true;
    }

    @Override
    public List<Ref> then(Arrange command, Loaded loaded, Moment moment) {
        RevisitPlan visit = command.plan();
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        refs.add(Certificates.of(visit.by()));
        refs.addAll(Sessions.diaries(visit.by(), visit.from(), visit.until()));
        refs.addAll(Visits.diaries(state(command, loaded), visit.side()));
        return refs.stream().distinct().toList();
    }

    @Override
    protected Ruling decide(Arrange command, CaseState state, Loaded loaded, Moment moment) {
        RevisitPlan visit = command.plan();
        if (visit.from().isBefore(moment.now())) {
            throw new InvalidInput(Violation.of(
                    "from",
                    "end-before-start",
                    visit.from().toString(),
                    moment.now().toString()));
        }
        if (state.party(visit.side()).isEmpty()) {
            return refuse("not-a-party", "casework.view");
        }
        if (!state.revisits().asks(visit.side())) {
            return refuse("no-revisit-due", "casework.followUp");
        }
        if (!isHere(visit.by(), state)) {
            return refuse("not-at-post", "casework.arrangeRevisit");
        }
        Optional<Ruling> stop = guard.stop(
                command.caseId(),
                state,
                ContactForm.SEPARATE,
                Optional.of(visit.side()),
                visit.by(),
                Sessions.day(visit.from()),
                loaded);
        if (stop.isPresent()) {
            return stop.get();
        }
        String what = Visits.what(command.caseId(), visit.side());
        if (!Sessions.isFree(loaded, visit.by(), visit.from(), visit.until(), what)) {
            return refuse("not-free", "casework.arrangeRevisit");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        Visits.free(plan, command.caseId(), state, visit.side());
        plan.to(
                ref(command),
                Cases.STAFF,
                new RevisitFact.Arranged(visit.side(), visit.by(), visit.from(), visit.until()));
        if (visit.side() == Side.OTHER) {
            // whatever shuts it is heard here, as for a session
            for (Ref gate :
                    Gates.names(loaded, state.known().stream().map(Gates::of).toList())) {
                plan.to(
                        gate,
                        "",
                        new GateFact.ContactPlanned(
                                ContactForm.SEPARATE, command.caseId().value()));
            }
        }
        for (Ref diary : Sessions.diaries(visit.by(), visit.from(), visit.until())) {
            plan.to(diary, "", new Diary.Booked(visit.from(), visit.until(), what));
        }
        return plan.build();
    }

    private boolean isHere(StaffId staff, CaseState state) {
        PostId post = state.holding().accountable().orElseThrow();
        return state.holding().handler().equals(Optional.of(staff))
                || network.staffAt(post).stream().anyMatch(m -> m.id().equals(staff));
    }
}
