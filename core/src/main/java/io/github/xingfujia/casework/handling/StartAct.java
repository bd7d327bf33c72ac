package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.Sessions;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts a planned session: everything that was asked when it was planned is asked again now. */
public final class StartAct extends CaseStep<StartAct.Start> {

    public record Start(CaseId caseId, int session) implements CaseCommand {}

    private final SessionGuard guard;

    StartAct(SessionGuard guard) {
        super(Actions.START);
        this.guard = guard;
    }

    @Override
    public List<Ref> then(Start command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        session(command, state(command, loaded)).ifPresent(s -> {
            refs.add(Certificates.of(s.mediator()));
            refs.addAll(Sessions.diaries(s.mediator(), moment.now(), end(s, moment)));
        });
        return refs;
    }

    @Override
    protected Ruling decide(Start command, CaseState state, Loaded loaded, Moment moment) {
        Optional<Session> session = session(command, state).filter(Cases::isPlanned);
        if (session.isEmpty()) {
            return refuse("no-such-session", "casework.plan");
        }
        boolean itsDay = Sessions.day(session.get().from()).equals(moment.today());
        boolean lasts = !moment.now().isBefore(session.get().from())
                && moment.now().isBefore(session.get().until());
        if (!itsDay && !lasts) {
            return refuse("not-that-day", "casework.plan");
        }
        Optional<Ruling> stop = guard.stop(command.caseId(), state, session.get(), moment.today(), loaded);
        if (stop.isPresent()) {
            return stop.get();
        }
        Session planned = session.get();
        String what = Sessions.what(command.caseId(), command.session());
        if (moves(planned, moment)
                && !Sessions.isFree(loaded, planned.mediator(), moment.now(), end(planned, moment), what)) {
            return refuse("not-free", "casework.plan");
        }
        Ruling.Plan.Builder plan =
                Ruling.plan().to(ref(command), Cases.STAFF, new CaseFact.SessionStarted(command.session()));
        if (moves(planned, moment)) {
            // held at another time than planned: it takes the mediator's time then, not the time that was planned
            Sessions.free(plan, command.caseId(), command.session(), planned);
            Sessions.book(
                    plan, command.caseId(), command.session(), planned.mediator(), moment.now(), end(planned, moment));
        }
        if (planned.meetsOther()) {
            for (PersonId person : state.known()) {
                plan.to(
                        Gates.of(person),
                        "",
                        new GateFact.ContactStarted(
                                session.get().form(), command.caseId().value()));
            }
        }
        return plan.build();
    }

    private static boolean moves(Session session, Moment moment) {
        return moment.now().isBefore(session.from()) || !moment.now().isBefore(session.until());
    }

    private static Instant end(Session session, Moment moment) {
        return moment.now().plus(Duration.between(session.from(), session.until()));
    }

    private static Optional<Session> session(Start command, CaseState state) {
        return Optional.ofNullable(state.progress().sessions().get(command.session()));
    }
}
