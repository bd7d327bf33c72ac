package io.github.xingfujia.casework;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;

/** What may be done to a running due date: pause, resume, extend by consent of all parties. */
final class ClockActs {

    private ClockActs() {}

    record Pause(CaseId caseId, PauseReason reason) implements CaseCommand {}

    /** Stops the clock, for a coded reason. */
    static final class PauseAct extends CaseStep<Pause> {
        PauseAct() {
            super(Actions.CLOCK);
        }

        @Override
        Ruling decide(Pause command, CaseState state, Loaded loaded, Moment moment) {
            if (state.clock().due().isEmpty() || state.clock().pausedAt().isPresent()) {
                return refuse("clock-not-running", "casework.resume");
            }
            return Ruling.plan()
                    .to(ref(command), Cases.STAFF, new CaseFact.Paused(command.reason()))
                    .build();
        }
    }

    record Resume(CaseId caseId) implements CaseCommand {}

    /** Lets the clock run again; the due date moves by the time it stood still. */
    static final class ResumeAct extends CaseStep<Resume> {
        private final Deadlines deadlines;

        ResumeAct(Deadlines deadlines) {
            super(Actions.CLOCK);
            this.deadlines = deadlines;
        }

        @Override
        Ruling decide(Resume command, CaseState state, Loaded loaded, Moment moment) {
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

    record Extend(CaseId caseId, String period, List<Side> agreed) implements CaseCommand {
        Extend {
            agreed = List.copyOf(agreed);
            Period.of(period);
        }
    }

    /** Gives more time, if every party agreed (人民法院在线调解规则 24). */
    static final class ExtendAct extends CaseStep<Extend> {
        private final Deadlines deadlines;

        ExtendAct(Deadlines deadlines) {
            super(Actions.CLOCK);
            this.deadlines = deadlines;
        }

        @Override
        Ruling decide(Extend command, CaseState state, Loaded loaded, Moment moment) {
            if (state.clock().due().isEmpty()) {
                return refuse("clock-not-running", "casework.review");
            }
            if (!command.agreed().containsAll(state.parties().keySet())) {
                return refuseCiting("not-all-agreed", "人民法院在线调解规则 24", "casework.extend");
            }
            return Ruling.plan()
                    .to(
                            ref(command),
                            Cases.STAFF,
                            new CaseFact.Extended(command.period()),
                            deadlines.again(state.clock().extended(command.period())))
                    .build();
        }
    }
}
