package io.github.xingfujia.casework.papers;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Meeting;
import io.github.xingfujia.casework.file.Unasked;
import io.github.xingfujia.casework.file.Untold;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Closes the file of a case whose handling has ended. Whoever took part was asked alone before; only the district
 * may close the file of someone who could not be asked safely, and the duty stays on record with it. Who was asked before and cannot be
 * asked again, two of the district decide to leave.
 */
public final class CloseAct extends CaseStep<CloseAct.CloseCase> {

    public record CloseCase(CaseId caseId) implements CaseCommand {}

    private final Network network;

    CloseAct(Network network) {
        super(Actions.CLOSE);
        this.network = network;
    }

    @Override
    protected boolean afterEnd() {
        return true;
    }

    @Override
    protected Ruling decide(CloseCase command, CaseState state, Loaded loaded, Moment moment) {
        if (state.isOpen()) {
            return refuse("not-ended", "casework.end");
        }
        if (state.progress().owesProtection()) {
            // a party's refusal ends the handling, never a duty
            return refuse("duties-open", "casework.done");
        }
        boolean district = state.holding().accountable().equals(Optional.of(network.centre()));
        boolean asked = state.parties().keySet().stream()
                .filter(state.progress()::present)
                .allMatch(side -> state.progress().answered(side)
                        || district
                                && (state.progress().asked(side)
                                        || Unasked.of(state, side).isLeft()));
        if (!asked) {
            return district
                    ? Ruling.refuse(Refusal.of(
                            "casework", "not-asked-alone", List.of("casework.screen", "casework.leaveUnasked")))
                    // whom nobody can ask safely the district looks after; it fetches the case itself
                    : refuse("asked-or-handed-over", "casework.screen", network.label(network.centre()));
        }
        if (state.court().owesReport()) {
            return refuseCiting("court-not-told", "特邀调解规定 26", "casework.reportToCourt");
        }
        if (Untold.of(state)) {
            return refuseCiting("routes-not-told", "人民调解法 26", "casework.tellRoutes");
        }
        List<Side> reached = state.parties().keySet().stream()
                .filter(side -> Meeting.reaches(command.caseId(), state, side, loaded))
                .toList();
        if (state.settlement().owesCopies(reached)) {
            return refuseCiting("copies-owed", "人民调解法 30", "casework.handCopy");
        }
        return state.closed()
                ? refuse("ended", "casework.open")
                : Ruling.plan()
                        .to(ref(command), Cases.COMMON, new CaseFact.Closed())
                        .build();
    }
}
