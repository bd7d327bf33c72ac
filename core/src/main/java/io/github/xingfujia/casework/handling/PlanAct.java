package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Violation;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a session: the gate of each party is asked and written to, and the mediator's time is taken. */
public final class PlanAct extends CaseAct<PlanAct.Plan, Integer> {

    public record Plan(CaseId caseId, PlanSession session) implements CaseCommand {}

    private final SessionGuard guard;
    private final Opening opening;

    PlanAct(SessionGuard guard, Opening opening) {
        super(Actions.PLAN);
        this.guard = guard;
        this.opening = opening;
    }

    @Override
    public List<Ref> then(Plan command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        mediator(command, state(command, loaded)).ifPresent(m -> {
            refs.add(Certificates.of(m));
            refs.addAll(Sessions.diaries(
                    m, command.session().from(), command.session().until()));
        });
        return refs;
    }

    @Override
    protected Ruling decide(Plan command, CaseState state, Loaded loaded, Moment moment) {
        PlanSession session = command.session();
        if (session.from().isBefore(moment.now())) {
            throw new InvalidInput(Violation.of(
                    "from",
                    "end-before-start",
                    session.from().toString(),
                    moment.now().toString()));
        }
        Optional<StaffId> mediator = mediator(command, state);
        if (mediator.isEmpty()) {
            return refuse("no-handler", "casework.assign");
        }
        Session wanted = new Session(
                session.form(),
                session.meets(),
                mediator.get(),
                session.from(),
                session.until(),
                Session.Standing.PLANNED);
        Optional<Ruling> stop = guard.stop(command.caseId(), state, wanted, Sessions.day(session.from()), loaded);
        if (stop.isPresent()) {
            return stop.get();
        }
        if (!session.whenClosed()
                && !opening.holds(state.holding().accountable().orElseThrow(), session.from(), session.until())) {
            return refuse("post-closed", "casework.plan");
        }
        int number = state.progress().sessions().size() + 1;
        if (!Sessions.isFree(
                loaded, mediator.get(), session.from(), session.until(), Sessions.what(command.caseId(), number))) {
            return refuse("not-free", "casework.plan");
        }
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Cases.STAFF,
                        new CaseFact.SessionPlanned(
                                number,
                                session.form(),
                                session.meets(),
                                mediator.get(),
                                session.from(),
                                session.until()));
        Sessions.book(plan, command.caseId(), number, mediator.get(), session.from(), session.until());
        if (wanted.meetsOther()) {
            // whatever shuts it is heard here, under whichever of their names it is found
            for (Ref gate :
                    Gates.names(loaded, state.known().stream().map(Gates::of).toList())) {
                plan.to(
                        gate,
                        "",
                        new GateFact.ContactPlanned(
                                session.form(), command.caseId().value()));
            }
        }
        state.party(Side.APPLICANT).filter(Party::reachable).ifPresent(p -> Messages.queue(plan, p.person(), moment));
        return plan.build();
    }

    private static Optional<StaffId> mediator(Plan command, CaseState state) {
        return command.session().mediator().or(() -> state.holding().handler());
    }

    @Override
    public Integer answer(Plan command, Loaded after, Moment moment) {
        return state(command, after).progress().sessions().size();
    }
}
