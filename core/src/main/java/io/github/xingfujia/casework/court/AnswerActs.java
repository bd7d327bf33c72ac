package io.github.xingfujia.casework.court;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CourtProcedure;
import io.github.xingfujia.casework.DelegationRefusal;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.CourtFact;
import io.github.xingfujia.casework.file.PublishedCaseFact;
import io.github.xingfujia.casework.handling.EndAct;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** What a court hears of what it delegated: yes, no, and how it ended. */
public final class AnswerActs {

    private AnswerActs() {}

    public record Accept(CaseId caseId) implements CaseCommand {}

    /** Confirms the acceptance; the time of the court's procedure runs from here. */
    static final class AcceptAct extends CaseStep<Accept> {
        private final Deadlines deadlines;

        AcceptAct(Deadlines deadlines) {
            super(Actions.ACCEPT_DELEGATION);
            this.deadlines = deadlines;
        }

        @Override
        protected Ruling decide(Accept command, CaseState state, Loaded loaded, Moment moment) {
            if (!state.court().isPending()) {
                return refuse("nothing-delegated", "casework.delegate");
            }
            // as this case itself found: what another case knows is not told by a refusal here
            if (state.parties().values().stream()
                    .map(p -> gate(loaded, p).in(command.caseId().value()).row().state())
                    .anyMatch(found -> found.compareTo(GateClass.INJURED_OR_REPEATED) >= 0)) {
                return refuseCiting("not-to-be-mediated", "规程 ¶10", "casework.declineDelegation");
            }
            CourtProcedure procedure = state.court().delegated().orElseThrow().procedure();
            return Ruling.plan()
                    .to(
                            ref(command),
                            Cases.STAFF,
                            new CourtFact.DelegationAccepted(),
                            deadlines.court(procedure, moment.now()))
                    .build();
        }
    }

    public record Decline(CaseId caseId, DelegationRefusal reason) implements CaseCommand {}

    /**
     * Does not accept, for a coded reason. The handling ends with it, unless somebody is owed protection here: then the
     * case goes on as our own, under the time limit of its post.
     */
    static final class DeclineAct extends CaseStep<Decline> {
        private final Deadlines deadlines;

        DeclineAct(Deadlines deadlines) {
            super(Actions.DECLINE_DELEGATION);
            this.deadlines = deadlines;
        }

        @Override
        protected Ruling decide(Decline command, CaseState state, Loaded loaded, Moment moment) {
            if (!state.court().isPending()) {
                return refuse("nothing-delegated", "casework.delegate");
            }
            Ruling.Plan.Builder plan =
                    Ruling.plan().to(ref(command), Cases.STAFF, new CourtFact.DelegationDeclined(command.reason()));
            if (state.progress().owesProtection() || command.reason() == DelegationRefusal.SAFETY) {
                PostId here = state.holding().accountable().orElseThrow();
                deadlines.start(here, moment.now()).ifPresent(due -> plan.to(ref(command), Cases.STAFF, due));
                return plan.build();
            }
            return EndAct.end(plan, ref(command), state, Ending.OTHER, moment).build();
        }
    }

    public record Report(CaseId caseId) implements CaseCommand {}

    /** Tells the court how it ended, or that it was not accepted, and returns its papers (特邀调解规定 26). */
    static final class ReportAct extends CaseStep<Report> {
        ReportAct() {
            super(Actions.REPORT_TO_COURT);
        }

        @Override
        protected boolean afterEnd() {
            return true;
        }

        @Override
        protected Ruling decide(Report command, CaseState state, Loaded loaded, Moment moment) {
            if (!state.court().owesReport()) {
                return refuse("nothing-delegated", "casework.courtLinkage");
            }
            boolean declined = state.court().declined().isPresent();
            if (!declined && state.isOpen()) {
                return refuse("not-ended", "casework.end");
            }
            CourtFact.Delegated delegated = state.court().delegated().orElseThrow();
            return Ruling.plan()
                    .to(ref(command), Cases.STAFF, new CourtFact.Reported(delegated.materials()))
                    .publish(
                            ref(command),
                            Cases.STAFF,
                            new PublishedCaseFact.CourtReported(
                                    delegated.procedure(),
                                    !declined,
                                    declined ? Optional.empty() : state.ending(),
                                    state.told(),
                                    moment.today()))
                    .build();
        }
    }
}
