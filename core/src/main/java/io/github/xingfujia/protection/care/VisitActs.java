package io.github.xingfujia.protection.care;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.protection.file.Visits.Standing;
import io.github.xingfujia.protection.file.Visits.Visit;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each who goes checks in when she is there and out when she is safe again: a visit begins with all and ends with all; and giving one up. */
public final class VisitActs {

    private VisitActs() {}

    /** A command on one visit of a file. */
    interface OfVisit extends FileCommand {
        int visit();
    }

    public record CheckIn(ViolenceFileId file, int visit) implements OfVisit {}

    public record CheckOut(ViolenceFileId file, int visit) implements OfVisit {}

    public record CancelVisit(ViolenceFileId file, int visit) implements OfVisit {}

    /** What every command on a visit shares: those who go may give it too. */
    private abstract static class VisitStep<C extends OfVisit> extends FileStep<C> {

        VisitStep(Action action) {
            super(action);
        }

        @Override
        protected boolean afterClose() {
            return true; // those who are out there come back, whatever became of the file
        }

        @Override
        public Optional<Scope> scope(C command, Loaded loaded, Moment moment) {
            FileState state = state(command, loaded);
            return state.exists() ? Optional.of(FileScope.visit(state, goers(command, state))) : Optional.empty();
        }

        @Override
        public List<Ref> then(C command, Loaded loaded, Moment moment) {
            FileState state = state(command, loaded);
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            goers(command, state).forEach(s -> refs.add(Certificates.of(s)));
            state.visits().find(command.visit()).ifPresent(v -> refs.addAll(Watch.diaries(v.planned())));
            return refs;
        }

        static List<StaffId> goers(OfVisit command, FileState state) {
            return state.visits()
                    .find(command.visit())
                    .map(v -> v.planned().staff())
                    .orElse(List.of());
        }

        static Optional<StaffId> who(Moment moment) {
            return moment.actor() instanceof Actor.Staff staff ? Optional.of(staff.id()) : Optional.empty();
        }

        static boolean stands(OfVisit command, FileState state, Standing... standings) {
            return state.visits()
                    .find(command.visit())
                    .map(Visit::standing)
                    .filter(List.of(standings)::contains)
                    .isPresent();
        }
    }

    /** Asks again, at the door, what was asked when the visit was planned. */
    static final class CheckInAct extends VisitStep<CheckIn> {
        /** So much earlier than planned somebody may be there. */
        private static final Duration EARLY = Duration.ofMinutes(30);

        private final Watch watch;

        CheckInAct(Watch watch) {
            super(Actions.CHECK_IN);
            this.watch = watch;
        }

        @Override
        protected Ruling decide(CheckIn command, FileState state, Loaded loaded, Moment moment) {
            if (!stands(command, state, Standing.PLANNED)) {
                return refuse("no-such-visit", "protection.planVisit");
            }
            FileFact.VisitPlanned planned =
                    state.visits().find(command.visit()).orElseThrow().planned();
            Optional<StaffId> goes = who(moment).filter(planned.staff()::contains);
            if (goes.isEmpty()) {
                return refuse("not-on-the-visit", "protection.planVisit");
            }
            if (state.visits().find(command.visit()).orElseThrow().there().contains(goes.get())) {
                return Ruling.unchanged();
            }
            if (moment.now().isBefore(planned.from().minus(EARLY))) {
                return refuse("not-time-yet", "protection.cancelVisit");
            }
            return watch.stop(planned.staff(), state, loaded, moment.today())
                    .orElseGet(() -> Ruling.plan()
                            .to(ref(command), Compartments.STAFF, new FileFact.VisitCheckedIn(command.visit(), goes))
                            .build());
        }
    }

    /**
     * Tells that she is safe; of the desk, who went with nobody, that all who went are: after an alarm too. What is left of their
     * time is free again once it is over.
     */
    static final class CheckOutAct extends VisitStep<CheckOut> {
        CheckOutAct() {
            super(Actions.CHECK_OUT);
        }

        @Override
        protected Ruling decide(CheckOut command, FileState state, Loaded loaded, Moment moment) {
            Optional<StaffId> goes = who(moment).filter(goers(command, state)::contains);
            Optional<Visit> found = state.visits()
                    .find(command.visit())
                    .filter(v -> stands(command, state, Standing.CHECKED_IN, Standing.ALARMED)
                            || v.standing() == Standing.PLANNED
                                    && goes.filter(v.there()::contains).isPresent());
            if (found.isEmpty()) {
                return refuse("no-such-visit", "protection.planVisit");
            }
            Visit visit = found.get();
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), Compartments.STAFF, new FileFact.VisitCheckedOut(command.visit(), goes));
            if (visit.isOverWith(goes) && moment.now().isBefore(visit.planned().until())) {
                Watch.free(plan, ref(command), visit.planned());
            }
            return plan.build();
        }
    }

    /** Gives a planned visit up, and its time back. */
    static final class CancelVisitAct extends VisitStep<CancelVisit> {
        CancelVisitAct() {
            super(Actions.CANCEL_VISIT);
        }

        @Override
        protected Ruling decide(CancelVisit command, FileState state, Loaded loaded, Moment moment) {
            if (!stands(command, state, Standing.PLANNED)) {
                return refuse("no-such-visit", "protection.planVisit");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            Watch.cancel(
                    plan,
                    ref(command),
                    state.visits().find(command.visit()).orElseThrow().planned());
            return plan.build();
        }
    }
}
