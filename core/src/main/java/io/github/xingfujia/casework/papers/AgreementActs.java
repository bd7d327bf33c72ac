package io.github.xingfujia.casework.papers;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Route;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.AgreementFact;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;

/** What follows on an agreement, or on there being none: copies, judicial confirmation, other routes. */
public final class AgreementActs {

    private AgreementActs() {}

    public record HandCopy(CaseId caseId, Side side) implements CaseCommand {}

    /** Records that a party was handed her copy (人民调解法 30); nobody is met for it whom the gate of the other keeps away. */
    static final class HandCopyAct extends CaseStep<HandCopy> {
        HandCopyAct() {
            super(Actions.HAND_COPY);
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(HandCopy command, CaseState state, Loaded loaded, Moment moment) {
            if (state.party(command.side()).isEmpty()) {
                return refuse("not-a-party", "casework.view");
            }
            if (!state.settlement().owesCopies(List.of(command.side()))) {
                return refuse("no-copy-owed", "casework.agreement");
            }
            if (!Meeting.reaches(command.caseId(), state, command.side(), loaded)) {
                return separateForNow(state, "the gate of the other side");
            }
            return Ruling.plan()
                    .to(ref(command), Cases.STAFF, new AgreementFact.CopyHanded(command.side()))
                    .build();
        }
    }

    public record Apply(CaseId caseId, LocalDate on, List<Side> jointly) implements CaseCommand {
        public Apply {
            jointly = ImmutableList.copyOf(jointly);
        }
    }

    /**
     * Records the joint application for confirmation, within 30 days of the effect (人民调解法 33, 民诉法 205). It is an appointment of
     * both, so the gate of each is asked; the agreement stays in effect whatever it says.
     */
    static final class ApplyAct extends CaseStep<Apply> {
        private final Deadlines deadlines;

        ApplyAct(Deadlines deadlines) {
            super(Actions.CONFIRM);
            this.deadlines = deadlines;
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(Apply command, CaseState state, Loaded loaded, Moment moment) {
            Settlement settlement = state.settlement();
            if (!settlement.isInEffect()) {
                return refuse("not-in-effect", "casework.agreement");
            }
            if (!settlement.isConfirmable()) {
                return refuseCiting("nothing-confirmable", "民诉法解释 355", "casework.agreement");
            }
            LocalDate since = settlement.effectiveOn().orElseThrow();
            Checks.of()
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString())
                    .notBefore("on", command.on(), since)
                    .orThrow();
            if (!command.jointly().containsAll(state.parties().keySet())) {
                return refuseCiting("not-all-agreed", "人民调解法 33", "casework.applyForConfirmation");
            }
            if (settlement.isConfirmed()) {
                return refuse("confirmed-before", "casework.agreement");
            }
            if (settlement.applied().isPresent() && settlement.decided().isEmpty()) {
                return refuse("applied-before", "casework.confirmed");
            }
            if (!state.parties().keySet().stream()
                            .allMatch(side -> Meeting.reaches(command.caseId(), state, side, loaded))
                    || Meeting.mayBeEndangered(command.caseId(), state, loaded)) {
                return separateForNow(state, "the gate of a party");
            }
            Deadline deadline = deadlines.confirmation(settlement.effectiveAt().orElseThrow());
            if (command.on().isAfter(deadline.lastDay())) {
                return refuseCiting(
                        "confirmation-late",
                        "人民调解法 33",
                        "casework.agreement",
                        deadline.lastDay().toString());
            }
            return Ruling.plan()
                    .to(ref(command), Cases.COMMON, new AgreementFact.ConfirmationApplied(command.on()))
                    .build();
        }
    }

    public record Decided(CaseId caseId, Confirmation result, LocalDate on) implements CaseCommand {}

    /** Records what the court made of the application. */
    static final class DecidedAct extends CaseStep<Decided> {
        private final Deadlines deadlines;

        DecidedAct(Deadlines deadlines) {
            super(Actions.CONFIRM);
            this.deadlines = deadlines;
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(Decided command, CaseState state, Loaded loaded, Moment moment) {
            Settlement settlement = state.settlement();
            if (settlement.applied().isEmpty() || settlement.decided().isPresent()) {
                return refuse(
                        "no-application",
                        mayApply(settlement, moment) ? "casework.applyForConfirmation" : "casework.agreement");
            }
            Checks.of()
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString())
                    .notBefore("on", command.on(), settlement.applied().get())
                    .orThrow();
            return Ruling.plan()
                    .to(
                            ref(command),
                            Cases.COMMON,
                            new AgreementFact.ConfirmationDecided(command.result(), command.on()))
                    .publish(
                            ref(command),
                            Cases.COMMON,
                            new PublishedCaseFact.ConfirmationDecided(command.result(), state.told(), command.on()))
                    .build();
        }

        /** Returns whether the agreement leaves anything to apply for today: else no command comes before this one. */
        private boolean mayApply(Settlement settlement, Moment moment) {
            return settlement.isConfirmable()
                    && !settlement.isConfirmed()
                    && settlement
                            .effectiveAt()
                            .filter(at -> !moment.today()
                                    .isAfter(deadlines.confirmation(at).lastDay()))
                            .isPresent();
        }
    }

    public record Tell(CaseId caseId, Side side, List<Route> routes) implements CaseCommand {
        public Tell {
            routes = ImmutableList.copyOf(routes);
            Checks.of().range("routes", routes.size(), 1, Route.values().length).orThrow();
        }
    }

    /** Records that a party was told of other routes, which is owed when mediation failed (人民调解法 26). */
    static final class TellAct extends CaseStep<Tell> {
        TellAct() {
            super(Actions.TELL_ROUTES);
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(Tell command, CaseState state, Loaded loaded, Moment moment) {
            if (state.ending().filter(Ending::isFailure).isEmpty()) {
                return refuse("not-failed", "casework.end");
            }
            if (state.party(command.side()).isEmpty() || !CaseScope.mayKnow(state, command.side())) {
                return refuse("not-a-party", "casework.view");
            }
            return Ruling.plan()
                    .to(ref(command), Compartment.of(command.side()), new AgreementFact.RoutesTold(command.routes()))
                    .build();
        }
    }
}
