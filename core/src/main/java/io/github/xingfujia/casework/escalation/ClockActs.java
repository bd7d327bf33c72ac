package io.github.xingfujia.casework.escalation;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.casework.PauseReason;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** What may be done to a running due date: pause, resume, extend by consent of all parties. */
public final class ClockActs {

    private ClockActs() {}

    /** Time is given to mediation, which a refusal ended: what is owed for somebody's safety is not put off. */
    private static Ruling refused() {
        return CaseAct.refuseCiting("party-refused", "人民调解法 17", "casework.done");
    }

    public record Pause(CaseId caseId, PauseReason reason) implements CaseCommand {}

    /** Stops the clock, for a coded reason. */
    static final class PauseAct extends CaseStep<Pause> {
        PauseAct() {
            super(Actions.CLOCK);
        }

        @Override
        protected Ruling decide(Pause command, CaseState state, Loaded loaded, Moment moment) {
            if (state.isRefused()) {
                return refused();
            }
            if (state.clock().due().isEmpty() || state.clock().pausedAt().isPresent()) {
                return refuse("clock-not-running", "casework.resume");
            }
            if (state.court().isPending()) {
                return refuseCiting("court-not-answered", "人民法院在线调解规则 12", "casework.acceptDelegation");
            }
            return Ruling.plan()
                    .to(ref(command), Cases.STAFF, new CaseFact.Paused(command.reason()))
                    .build();
        }
    }

    public record Resume(CaseId caseId) implements CaseCommand {}

    /** Lets the clock run again; the due date moves by the time it stood still. */
    static final class ResumeAct extends CaseStep<Resume> {
        private final Deadlines deadlines;

        ResumeAct(Deadlines deadlines) {
            super(Actions.CLOCK);
            this.deadlines = deadlines;
        }

        @Override
        protected Ruling decide(Resume command, CaseState state, Loaded loaded, Moment moment) {
            if (state.clock().pausedAt().isEmpty()) {
                return refuse("clock-running", "casework.pause");
            }
            return Ruling.plan()
                    .to(
                            ref(command),
                            Cases.STAFF,
                            new CaseFact.Resumed(),
                            deadlines.again(state.clock().resumed(moment.now())))
                    .build();
        }
    }

    public record Extend(CaseId caseId, String period, List<Side> agreed) implements CaseCommand {
        public Extend {
            agreed = agreed.stream().distinct().toList();
            Period.of(period);
        }
    }

    /**
     * Gives more time, if every party agreed (人民法院在线调解规则 24); each one's word is kept in that party's part of the
     * file, with who recorded it and when.
     *
     * <p>The norm has no bound; the county sets one, at a time and in number for one post: whoever needs more hands up.
     */
    static final class ExtendAct extends CaseStep<Extend> {
        private final Deadlines deadlines;
        private final CountyTerms.Extending terms;

        ExtendAct(Deadlines deadlines, CountyTerms.Extending terms) {
            super(Actions.CLOCK);
            this.deadlines = deadlines;
            this.terms = terms;
        }

        @Override
        protected Ruling decide(Extend command, CaseState state, Loaded loaded, Moment moment) {
            Checks.of()
                    .that(
                            terms.allows(Period.of(command.period())),
                            "period",
                            "extension-too-long",
                            command.period(),
                            terms.longest().said())
                    .orThrow();
            if (state.isRefused()) {
                return refused();
            }
            if (state.clock().due().isEmpty()) {
                return refuse("clock-not-running", "casework.review");
            }
            if (state.court().isPending()) {
                return refuseCiting("court-not-answered", "人民法院在线调解规则 12", "casework.acceptDelegation");
            }
            if (!state.parties().keySet().stream().allMatch(side -> mayAgree(side, command, state))) {
                return refuseCiting("not-all-agreed", "人民法院在线调解规则 24", "casework.extend");
            }
            if (state.clock().extensions().size() >= terms.most()) {
                return refuse("extended-enough", "casework.review", terms.most());
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            command.agreed().stream()
                    .filter(side -> state.party(side).isPresent())
                    .forEach(side -> plan.to(
                            ref(command), Compartment.of(side), new CaseFact.ExtensionAgreed(command.period())));
            return plan.to(
                            ref(command),
                            Cases.STAFF,
                            new CaseFact.Extended(command.period()),
                            deadlines.again(state.clock().extended(command.period())))
                    .build();
        }

        /** Whoever was not lawfully told of a case, by us or by a court, cannot have agreed to anything in it. */
        private static boolean mayAgree(Side side, Extend command, CaseState state) {
            boolean told = CaseScope.mayKnow(state, side)
                    || state.intake().orElseThrow().channel() == Channel.COURT;
            return told && command.agreed().contains(side);
        }
    }
}
